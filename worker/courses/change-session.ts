// A session is moved, resized or cancelled: all who are in it or wait hear of it, and seats that come free are offered.
import { sql } from "drizzle-orm";
import type { Session, SessionPatch } from "../../schema/contract/sessions.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField, Stale } from "../kernel/errors.ts";
import { localOf } from "../meetings/zones.ts";
import { mailsOfSession } from "./mails.ts";
import { type Span, spanOf } from "./moment.ts";
import { offerSeats } from "./offer.ts";
import { checkCountry } from "./place.ts";
import type { KeptCourse, KeptSession } from "./repository.ts";
import { seatsProblem } from "./rules.ts";
import { requireOrganiser, seeSession } from "./see.ts";
import { toSession } from "./show-session.ts";
import { refreshCourses, reindexCourses } from "./terms.ts";

/** The version named must be the one there. What begins stays as it is but for its seats and its link. */
export async function changeSession(ctx: Ctx, id: string, version: number, patch: SessionPatch): Promise<Session> {
  requirePerson(ctx);
  const { session: before, course, mine } = await seeSession(ctx, id);
  requireOrganiser(ctx, course);
  if (before.version !== version) throw Stale();
  if (before.state !== "planned") throw Conflict(before.state === "held" ? "session_held" : "session_cancelled");
  if (before.endsAt <= iso(ctx.now)) throw Conflict("session_over");
  const after = patch.state === "cancelled" ? cancelled(before, patch) : changed(ctx, before, patch);
  if (same(before, after)) return toSession(before, mine, true);
  after.version++;
  const act = after.state === "cancelled" ? "cancel" : isElsewhere(before, after) ? "move" : "edit";
  return commit(ctx, {
    statements: await statements(ctx, { after, course, act }),
    audit: [{ act: `session.${act}`, subject: id, detail: { course: course.id, version: after.version } }],
    reply: toSession(after, mine, true),
    conflict: "seats_moved",
  });
}

const cancelled = (before: KeptSession, { reason = "" }: SessionPatch): KeptSession => ({
  ...before,
  ...{ state: "cancelled", reason, moves: before.moves + 1 },
});

function changed(ctx: Ctx, before: KeptSession, patch: SessionPatch): KeptSession {
  const { starts, ends, timeZone, startsClock, endsClock, state: _s, reason: _r, ...said } = patch;
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const after: KeptSession = { ...before, ...given, ...spanAfter(ctx, before, patch) };
  checkCountry(after.country);
  const wrong = seatsProblem(after, before);
  if (wrong !== null) throw InvalidField("seats", wrong);
  const elsewhere = isElsewhere(before, after);
  return { ...after, moves: before.moves + (elsewhere ? 1 : 0) };
}

/** Hours left out stay as the clocks of the place say them; the same hours are the same moments, even one that comes twice. */
function spanAfter(ctx: Ctx, before: KeptSession, patch: SessionPatch): Span {
  const was = {
    starts: localOf(before.timeZone, new Date(before.startsAt)),
    ends: localOf(before.timeZone, new Date(before.endsAt)),
    timeZone: before.timeZone,
  };
  const said = {
    starts: patch.starts ?? was.starts,
    ends: patch.ends ?? was.ends,
    timeZone: patch.timeZone ?? was.timeZone,
  };
  const still = (Object.keys(was) as (keyof typeof was)[]).every((field) => said[field] === was[field]);
  if (still && patch.startsClock === undefined && patch.endsClock === undefined)
    return { startsAt: before.startsAt, endsAt: before.endsAt, timeZone: before.timeZone };
  const span = spanOf({ ...said, startsClock: patch.startsClock, endsClock: patch.endsClock }, ctx.now);
  if (before.startsAt <= iso(ctx.now) && span.startsAt !== before.startsAt) throw Conflict("session_begun");
  return span;
}

export const isElsewhere = (before: KeptSession, after: KeptSession): boolean =>
  (["startsAt", "endsAt", "timeZone", "place", "country", "town", "link"] as const).some(
    (field) => before[field] !== after[field],
  );

const same = (one: KeptSession, other: KeptSession): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Change {
  after: KeptSession;
  course: KeptCourse;
  act: "cancel" | "move" | "edit";
}

async function statements(ctx: Ctx, { after, course, act }: Change): Promise<Statement[]> {
  const told = act === "cancel" ? "session_cancelled" : act === "move" ? "session_moved" : null;
  return [
    ...updateSession(ctx, after),
    ...refreshCourses(ctx, [course.id]),
    ...(course.state === "open" ? reindexCourses(ctx, [course.id]) : []),
    ...(told ? await mailsOfSession(ctx, told, { session: after, course }) : []),
    ...(act === "move" ? shortenOffers(after) : []),
    ...(act === "cancel" ? [] : await offerSeats(ctx, { session: after, course, freed: {} })),
  ];
}

/** No seat is kept beyond a session that now ends earlier. */
const shortenOffers = ({ id, endsAt }: KeptSession): Statement[] => [
  raw(sql`UPDATE enrolments SET offered_until = ${endsAt} WHERE session = ${id} AND state = 'offered'
    AND offered_until > ${endsAt}`),
];

export function updateSession(ctx: Ctx, after: KeptSession): Statement[] {
  return [
    raw(sql`UPDATE course_sessions SET starts_at = ${after.startsAt}, ends_at = ${after.endsAt},
      time_zone = ${after.timeZone}, place = ${after.place}, country = ${after.country}, town = ${after.town},
      link = ${after.link}, lang = ${after.lang}, seats = ${after.seats}, seats_north = ${after.seatsNorth},
      seats_south = ${after.seatsSouth}, answer_hours = ${after.answerHours}, state = ${after.state},
      reason = ${after.reason}, moves = ${after.moves}, updated_at = ${iso(ctx.now)}, version = ${after.version}
      WHERE id = ${after.id} AND version = ${after.version - 1}`),
    mustChange(),
  ];
}
