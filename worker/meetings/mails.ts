// Who hears of a meeting: those who answer for the organisations invited, with the hour of the place and their own.
import { managersOfAll } from "../accounts/recipients.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { mailStatements } from "../notifications/outbox.ts";
import { type KeptGuest, type KeptMeeting, onesOf } from "./repository.ts";
import { zoneOf } from "./zones.ts";

export type MeetingMail = "meeting_called" | "meeting_moved" | "meeting_cancelled";

/** One mail a person; none to whoever acts, who knows, nor to those of a suspended organisation. */
export async function mailsOfMeeting(
  ctx: Ctx,
  kind: MeetingMail,
  meeting: KeptMeeting,
  { to, reason = "" }: { to: readonly KeptGuest[]; reason?: string },
): Promise<Statement[]> {
  const here = to.filter(({ state }) => state !== "suspended" && state !== "draft");
  const managers = await managersOfAll(
    ctx,
    here.map(({ id }) => id),
  );
  const met = new Set<string | null>([requirePerson(ctx).id]);
  const titles = onesOf(meeting.texts, "title");
  const { id, startsAt, endsAt, timeZone, place } = meeting;
  const mails = here.flatMap((guest) =>
    (managers.get(guest.id) ?? []).flatMap((person) => {
      if (met.has(person.person)) return [];
      met.add(person.person);
      const title = titles[person.locale] ?? titles[meeting.languages[0] ?? "fr"] ?? "";
      const zone = zoneOf(guest.country) ?? timeZone;
      const payload = { meeting: id, title, startsAt, endsAt, timeZone, zone, place, reason };
      return [{ kind, to: person, payload }];
    }),
  );
  return mailStatements(ctx, mails);
}
