// Who comes to a session and who waits for it: for those who organise it and the coordination, never with an address.
import { type SQL, sql } from "drizzle-orm";
import type { MyEnrolment, Participation } from "../../schema/contract/sessions.ts";
import { requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { RANK } from "./mine.ts";
import { requireOrganiser, seeSession } from "./see.ts";

export async function listPeople(ctx: Ctx, id: string): Promise<Participation[]> {
  const { course } = await seeSession(ctx, id);
  requireOrganiser(ctx, course);
  const rows = await ctx.db.all<Omit<Participation, "organisation"> & { organisation: string | null }>(sql`
    SELECT e.person, p.name, iif(o.id IS NULL, NULL, json_object('id', o.id, 'name', o.name)) AS organisation, e.side,
      e.state, ${RANK} AS position, e.offered_until AS offeredUntil, e.created_at AS createdAt
    FROM enrolments e CROSS JOIN course_sessions s ON s.id = e.session
    LEFT JOIN people p ON p.id = e.person LEFT JOIN organisations o ON o.id = e.organisation
    WHERE e.session = ${id} AND e.state <> 'left' ORDER BY e.state = 'waiting', e.position`);
  return rows.map((row) => ({
    ...row,
    name: row.name ?? "",
    organisation: row.organisation === null ? null : (JSON.parse(row.organisation) as Participation["organisation"]),
  }));
}

export interface Mine {
  items: MyEnrolment[];
  next: string | null;
}

/** The reader's own, the latest first; what they left is not told. */
export async function listMine(ctx: Ctx, page: { after?: string | undefined; limit: number }): Promise<Mine> {
  const person = requirePerson(ctx);
  const [starts, id] = placeIn(page.after);
  const rows = await mineWhere(
    ctx,
    sql`e.person = ${person.id} AND e.state <> 'left' AND (s.starts_at, s.id) < (${starts}, ${id})
      ORDER BY s.starts_at DESC, s.id DESC LIMIT ${page.limit + 1}`,
  );
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return { items, next: rows.length > page.limit && last ? `${last.starts}~${last.session}` : null };
}

/** What is not over yet, the soonest first. */
export async function nextOfMine(ctx: Ctx, most: number): Promise<MyEnrolment[]> {
  const person = requirePerson(ctx);
  return mineWhere(
    ctx,
    sql`e.person = ${person.id} AND e.state IN ('enrolled', 'waiting', 'offered') AND s.state = 'planned'
      AND s.ends_at > ${iso(ctx.now)} ORDER BY e.state = 'offered' DESC, s.starts_at, s.id LIMIT ${most}`,
  );
}

async function mineWhere(ctx: Ctx, where: SQL): Promise<MyEnrolment[]> {
  const rows = await ctx.db.all<Omit<MyEnrolment, "course"> & { course: string; title: string }>(sql`
    SELECT e.session, e.state, ${RANK} AS position, e.offered_until AS offeredUntil, e.organisation, e.side,
      s.starts_at AS starts, s.ends_at AS ends, s.time_zone AS timeZone, s.state AS sessionState, c.id AS course, c.title
    FROM enrolments e CROSS JOIN course_sessions s ON s.id = e.session CROSS JOIN courses c ON c.id = s.course
    WHERE ${where}`);
  return rows.map(({ course, title, ...row }) => ({ ...row, course: { id: course, title } }));
}

function placeIn(after: string | undefined): [string, string] {
  if (!after) return ["9999", ""];
  const [starts, id] = after.split("~");
  if (!starts || !id) throw InvalidField("after", "invalid");
  return [starts, id];
}
