// The demo's meetings, called and written down as anyone's are, and the partnerships that chose to show themselves.
import { MeetingInput, MeetingPatch } from "../../schema/contract/meetings.ts";
import { DEMO_MEETINGS, DEMO_SHOWN, type DemoMeeting } from "../../schema/demo/meetings.ts";
import { iso, later } from "../kernel/ctx.ts";
import { callMeeting } from "../meetings/call.ts";
import { changeMeeting } from "../meetings/change.ts";
import { choosePublicity } from "../partnerships/publicity.ts";
import type { DemoNetwork } from "./network.ts";
import { as, idOf, partnershipOf } from "./partnerships.ts";

/** Returns the one that was held and the one to come. */
export async function tellMeetings(network: DemoNetwork): Promise<{ held: string; planned: string }> {
  const ids: string[] = [];
  for (const meeting of DEMO_MEETINGS) ids.push(await tell(network, meeting));
  for (const { between, daysAgo } of DEMO_SHOWN) {
    const partnership = await partnershipOf(network, between);
    for (const key of between)
      await choosePublicity(as(network, key, daysAgo), {
        partnership,
        organisation: idOf(network, key),
        public: true,
      });
  }
  return { held: ids[0] ?? "", planned: ids[1] ?? "" };
}

async function tell(network: DemoNetwork, demo: DemoMeeting): Promise<string> {
  const { by, day, hour, duration, timeZone, place, languages, title, agenda, category } = demo;
  const date = iso(later(network.today, { days: day })).slice(0, 10);
  const about = category ? { category } : { partnership: await partnershipOf(network, [by, ...demo.with]) };
  const organisations = [by, ...demo.with].map((key) => idOf(network, key));
  const said = { ...about, organisation: idOf(network, by), organisations, starts: `${date}T${hour}`, title, agenda };
  const input = MeetingInput.parse({ ...said, duration, timeZone, place, languages });
  const { id, version } = await callMeeting(as(network, by, demo.calledDaysAgo), input);
  const { held } = demo;
  if (held) {
    const { minutes, decisions } = held;
    const patch = MeetingPatch.parse({ state: "held", minutes, decisions });
    await changeMeeting(as(network, held.by, held.daysAgo), id, version, patch);
  }
  return id;
}
