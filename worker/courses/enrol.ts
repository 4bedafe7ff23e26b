// Somebody enrols: in, or into the line; or takes the seat that was offered. Said twice, it is the same place.
import { sql } from "drizzle-orm";
import type { Enrolment, EnrolmentInput } from "../../schema/contract/sessions.ts";
import type { Side } from "../../schema/vocabulary.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { again } from "./again.ts";
import { courseMails } from "./mails.ts";
import { COLUMNS, closedBecause, isHere, type Pool, poolFor, stateOnArrival } from "./rules.ts";
import { type SeenSession, seeSession } from "./see.ts";

/** Whoever lost a race for a seat is tried again on what is there now: one is in, the other first in the line. */
export async function enrol(ctx: Ctx, id: string, input: EnrolmentInput): Promise<Enrolment> {
  requirePerson(ctx);
  return again(async () => {
    const seen = await seeSession(ctx, id);
    if (seen.mine?.state === "offered") return accept(ctx, seen, seen.mine);
    if (seen.mine && isHere(seen.mine.state)) return seen.mine;
    const { course, session } = seen;
    const closed = closedBecause(
      { course: course.state, session: session.state, endsAt: session.endsAt },
      iso(ctx.now),
    );
    if (closed !== null) throw Conflict(closed);
    return arrive(ctx, seen, await from(ctx, seen, input));
  });
}

async function accept(ctx: Ctx, { session, course }: SeenSession, mine: Enrolment): Promise<Enrolment> {
  const now = iso(ctx.now);
  const closed = closedBecause({ course: "open", session: session.state, endsAt: session.endsAt }, now); // its seat was kept
  if (closed !== null) throw Conflict(closed);
  if ((mine.offeredUntil ?? "") <= now) throw Conflict("offer_passed");
  const person = requirePerson(ctx);
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE enrolments SET state = 'enrolled', offered_until = NULL, updated_at = ${now}
        WHERE session = ${session.id} AND person = ${person.id} AND state = 'offered'`),
      mustChange(),
      mustHold(sql`EXISTS (SELECT 1 FROM course_sessions WHERE id = ${session.id} AND state = 'planned')`),
      ...courseMails(ctx, "enrolled", { session, course, to: [{ ...person, person: person.id }] }),
    ],
    audit: [{ act: "enrolment.accept", subject: session.id }],
    reply: { ...mine, state: "enrolled", offeredUntil: null },
    conflict: "seats_moved",
  });
}

interface From {
  organisation: string | null;
  side: Side | null;
  pool: Pool;
}

/** For one of their organisations, whose side is theirs; or for themselves. */
async function from(ctx: Ctx, { session }: SeenSession, input: EnrolmentInput): Promise<From> {
  const person = requirePerson(ctx);
  if (input.organisation !== undefined && roleIn(ctx.actor, input.organisation) === null)
    throw InvalidField("organisation", "not_yours");
  const own = input.organisation === undefined ? [...person.memberships.keys()] : [input.organisation];
  const mine = await ctx.db.get<
    { id: string; side: Side } | undefined
  >(sql`SELECT o.id, o.side FROM json_each(${JSON.stringify(own)}) j
    CROSS JOIN organisations o ON o.id = j.value AND o.state <> 'suspended' ORDER BY j.key LIMIT 1`);
  const side = mine?.side ?? input.side ?? null;
  const pool = poolFor(session, side);
  if (pool === null) throw InvalidField("side", "side_needed");
  return { organisation: mine?.id ?? null, side, pool };
}

async function arrive(
  ctx: Ctx,
  { session, course }: SeenSession,
  { organisation, side, pool }: From,
): Promise<Enrolment> {
  const person = requirePerson(ctx);
  const state = stateOnArrival(session, pool);
  const before = state === "waiting" ? await aheadIn(ctx, session.id, pool) : 0;
  const place = { session: session.id, organisation, side, offeredUntil: null };
  const to = [{ ...person, person: person.id }];
  return commit<Enrolment>(ctx, {
    statements: [
      ...arrival(ctx, person.id, { ...place, state }),
      mustHold(room({ session: session.id, pool, state, before })),
      ...courseMails(ctx, state, { session, course, to, position: before + 1 }),
    ],
    audit: [{ act: "enrolment.enrol", subject: session.id, detail: { state } }],
    reply: { ...place, state, position: state === "waiting" ? before + 1 : null },
    conflict: "seats_moved",
  });
}

const line = (session: string, pool: Pool) =>
  sql`SELECT count(*) FROM enrolments WHERE session = ${session} AND state = 'waiting'
    ${pool === "all" ? sql`` : sql`AND side = ${pool}`}`;

async function aheadIn(ctx: Ctx, session: string, pool: Pool): Promise<number> {
  const row = await ctx.db.get<{ ahead: number }>(sql`SELECT (${line(session, pool)}) AS ahead`);
  return row.ahead;
}

type Arrival = Omit<Enrolment, "position">;

/** Whoever had left comes back at the end. */
function arrival(ctx: Ctx, person: string, { session, organisation, side, state }: Arrival): Statement[] {
  const at = iso(ctx.now);
  return [
    raw(sql`INSERT INTO enrolments (session, person, organisation, side, state, position, created_at, updated_at)
      SELECT ${session}, ${person}, ${organisation}, ${side}, ${state}, coalesce(max(position), 0) + 1, ${at}, ${at}
      FROM enrolments WHERE session = ${session}
      ON CONFLICT (session, person) DO UPDATE SET organisation = excluded.organisation, side = excluded.side,
        state = excluded.state, position = excluded.position, offered_until = NULL, updated_at = excluded.updated_at
      WHERE enrolments.state = 'left'`),
    mustChange(),
  ];
}

/** With this one in: there was a seat and nobody waited for it; or there was none, and so many stand before. */
function room({ session, pool, state, before }: { session: string; pool: Pool; state: string; before: number }) {
  const { seats, taken, waiting } = COLUMNS[pool];
  const held =
    state === "enrolled"
      ? sql.raw(`s.${taken} <= s.${seats} AND s.${waiting} = 0`)
      : sql`${sql.raw(`s.${waiting}`)} = ${before + 1} AND ${sql.raw(`(s.${waiting} > 1 OR s.${taken} >= s.${seats})`)}`;
  return sql`EXISTS (SELECT 1 FROM course_sessions s CROSS JOIN courses c ON c.id = s.course
    WHERE s.id = ${session} AND s.state = 'planned' AND c.state = 'open' AND ${held})`;
}
