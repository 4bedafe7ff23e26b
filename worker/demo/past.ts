// The year behind the demo network, written down as it would stand after being lived: looks, meetings, partnerships over.
import { sql } from "drizzle-orm";
import { DEMO_ORGANISATIONS } from "../../schema/demo/organisations.ts";
import { DEMO_PEOPLE } from "../../schema/demo/people.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { iso, later } from "../kernel/ctx.ts";
import { pairKey } from "../matching/pair.ts";
import type { DemoNetwork } from "./network.ts";
import { chances, type PastMeeting, pastMeetings } from "./past-meetings.ts";

/** Rows, not use-cases: several thousand looks would take minutes. Those with an account of their own begin afresh. */
export async function writePast(network: DemoNetwork): Promise<void> {
  const ctx = network.at(0, { kind: "system" });
  const published = publishedDaysAgo();
  const known = new Set(DEMO_PEOPLE.flatMap(({ memberships }) => memberships.map(({ organisation }) => organisation)));
  const meetings = pastMeetings(new Map([...published].filter(([key]) => !known.has(key))));
  await commit(ctx, {
    statements: [...meetingRows(network, meetings), looks(network, published)],
    audit: [{ act: "proposal.import", subject: "network", detail: { proposals: meetings.length } }],
    reply: null,
  });
}

/** As makeNetwork publishes them, one every eight days. */
function publishedDaysAgo(): Map<string, number> {
  const out = (state: string): boolean => state !== "published";
  return new Map(
    DEMO_ORGANISATIONS.flatMap(({ key, state }, index) => (out(state) ? [] : [[key, 560 - index * 8 - 1] as const])),
  );
}

function meetingRows(network: DemoNetwork, meetings: readonly PastMeeting[]): Statement[] {
  const ctx = network.at(0, { kind: "system" });
  const at = (daysAgo: number): string => iso(later(network.today, { days: -daysAgo }));
  const id = (key: string): string => network.ids.get(key) ?? "";
  const rows = meetings.map((one) => {
    const [first, last] = [one.acts[0]?.daysAgo ?? 0, one.acts.at(-1)?.daysAgo ?? 0];
    const acts = one.acts.map(({ act, by, daysAgo }) => ({
      ...{ act, at: at(daysAgo), by: by && id(by), text: act === "propose" ? one.message : "" },
      person: network.managers.get(by ?? "")?.id ?? (act === "expire" ? null : network.people.get("coordinator")?.id),
    }));
    return {
      ...{ id: ctx.newId("prp"), from: id(one.from), to: id(one.to), pair: pairKey(id(one.from), id(one.to)) },
      ...{ state: one.state, origin: one.origin, message: one.message, person: acts[0]?.person, acts },
      ...{ at: at(first), ended: at(last), over: at(last * 0.4), due: at((one.acts[1]?.daysAgo ?? first) - 30) },
      partnership: one.state === "accepted" ? ctx.newId("par") : null,
    };
  });
  const json = JSON.stringify(rows);
  return [
    raw(sql`INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score, message,
        proposed_by, created_at, updated_at, due_at, version)
      SELECT value ->> 'id', value ->> 'from', value ->> 'to', value ->> 'pair', value ->> 'state', value ->> 'origin', 0,
        48 + (key * 7) % 30, value ->> 'message', value ->> 'person', value ->> 'at', value ->> 'ended', value ->> 'due',
        json_array_length(value, '$.acts') FROM json_each(${json})`),
    raw(sql`INSERT INTO proposal_entries (proposal, version, act, organisation, person, text, created_at)
      SELECT p.value ->> 'id', e.key + 1, e.value ->> 'act', e.value ->> 'by', e.value ->> 'person', e.value ->> 'text',
        e.value ->> 'at' FROM json_each(${json}) p JOIN json_each(p.value, '$.acts') e`),
    raw(sql`INSERT INTO proposal_answers (proposal, organisation, answer, created_at)
      SELECT p.value ->> 'id', e.value ->> 'by', e.value ->> 'act', e.value ->> 'at'
      FROM json_each(${json}) p JOIN json_each(p.value, '$.acts') e WHERE e.value ->> 'act' IN ('accept', 'decline')`),
    raw(sql`INSERT INTO partnerships (id, proposal, pair, state, opened_at, ended_at, ended_how, version)
      SELECT value ->> 'partnership', value ->> 'id', value ->> 'pair', 'ended', value ->> 'ended', value ->> 'over',
        'finished', 2
      FROM json_each(${json}) WHERE value ->> 'partnership' IS NOT NULL`),
    raw(sql`INSERT INTO partnership_organisations (partnership, organisation)
      SELECT p.value ->> 'partnership', o.value FROM json_each(${json}) p
      JOIN json_each(json_array(p.value ->> 'from', p.value ->> 'to')) o WHERE p.value ->> 'partnership' IS NOT NULL`),
  ];
}

const LOOK_EVERY_DAYS = 15;
const SEEN_AT_ONCE = 7;
const FLOOR_SINCE_DAYS = 130;

/** Every other week or so each looks at the other side: always the same few at first, then at more of them. */
function looks(network: DemoNetwork, published: ReadonlyMap<string, number>): Statement {
  const chance = chances(1999);
  const known = DEMO_ORGANISATIONS.filter(({ key }) => published.has(key));
  const rows: [string, string, string][] = [];
  for (const reader of known) {
    for (let ago = 360 - Math.floor(chance() * 9); ago > 0; ago -= LOOK_EVERY_DAYS) {
      if ((published.get(reader.key) ?? 0) <= ago) continue;
      const others = known.filter((one) => one.side !== reader.side && (published.get(one.key) ?? 0) > ago);
      const bend = ago > FLOOR_SINCE_DAYS ? 4.4 : 2.7 + (1.7 * ago) / FLOOR_SINCE_DAYS;
      const seen = new Set(
        Array.from({ length: SEEN_AT_ONCE }, () => others[Math.floor(chance() ** bend * others.length)]?.key),
      );
      const day = iso(later(network.today, { days: -ago })).slice(0, 10);
      for (const key of seen) {
        if (key) rows.push([network.ids.get(reader.key) ?? "", network.ids.get(key) ?? "", day]);
      }
    }
  }
  return raw(sql`INSERT INTO exposures (organisation, candidate, act, day, times)
    SELECT value ->> 0, value ->> 1, 'shown', value ->> 2, 1 FROM json_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT DO NOTHING`);
}
