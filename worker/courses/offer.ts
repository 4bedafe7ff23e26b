// The line moves: seats that come free are offered to the first of it, in the batch of whatever freed them.
import { sql } from "drizzle-orm";
import { mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { courseMails, type Reached } from "./mails.ts";
import type { KeptCourse, KeptSession } from "./repository.ts";
import { COLUMNS, keptUntil, type Pool, poolsOf, toOffer } from "./rules.ts";

interface Room {
  session: KeptSession;
  course: KeptCourse;
  /** Seats that the same batch frees, by pool. */
  freed: Partial<Record<Pool, number>>;
  /** Who leaves in the same batch: no seat is offered to them. */
  leaves?: string;
}

/** After this, no seat is free while somebody waits for it: otherwise the whole batch is refused, to be tried anew. */
export async function offerSeats(ctx: Ctx, { session, course, freed, leaves }: Room): Promise<Statement[]> {
  if (session.state !== "planned" || session.endsAt <= iso(ctx.now)) return [];
  const until = keptUntil(ctx.now, session.answerHours, session.endsAt);
  const pools = poolsOf(session);
  const firsts = await Promise.all(
    pools.map((pool) => firstOf(ctx, session.id, { pool, count: toOffer(session, pool, freed[pool] ?? 0), leaves })),
  );
  const next = firsts.flat();
  return [
    ...(next.length > 0 ? offered(ctx, session, next, until) : []),
    ...courseMails(ctx, "seat_offered", { session, course, to: next, until }),
    mustHold(settled(session.id, pools)),
  ];
}

interface First {
  pool: Pool;
  count: number;
  leaves: string | undefined;
}

async function firstOf(ctx: Ctx, session: string, { pool, count, leaves }: First): Promise<Reached[]> {
  if (count <= 0) return [];
  const side = pool === "all" ? sql`` : sql`AND e.side = ${pool}`;
  return ctx.db.all<Reached>(sql`SELECT p.id AS person, p.email, p.locale FROM enrolments e
    CROSS JOIN people p ON p.id = e.person
    WHERE e.session = ${session} AND e.state = 'waiting' AND e.person <> ${leaves ?? ""} ${side}
    ORDER BY e.position LIMIT ${count}`);
}

function offered(ctx: Ctx, session: KeptSession, next: readonly Reached[], until: string): Statement[] {
  const people = JSON.stringify(next.map(({ person }) => person));
  return [
    raw(sql`UPDATE enrolments SET state = 'offered', offered_until = ${until}, updated_at = ${iso(ctx.now)}
      WHERE session = ${session.id} AND state = 'waiting' AND person IN (SELECT value FROM json_each(${people}))`),
    mustHold(sql`changes() = ${next.length}`),
  ];
}

/** Nobody has a seat that is not there, and nobody waits beside one that is free. */
const settled = (session: string, pools: readonly Pool[]) => {
  const each = pools.map((pool) => {
    const { seats, taken, waiting } = COLUMNS[pool];
    return `(${taken} = ${seats} OR (${taken} < ${seats} AND ${waiting} = 0))`;
  });
  return sql`EXISTS (SELECT 1 FROM course_sessions WHERE id = ${session} AND ${sql.raw(each.join(" AND "))})`;
};
