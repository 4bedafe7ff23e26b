// Courses and sessions as the database keeps them, and as the rest of the house sees them.
import { type SQL, sql } from "drizzle-orm";
import type { Course } from "../../schema/contract/courses.ts";
import type { courseSessions, courses } from "../../schema/tables/courses.ts";
import type { OrganisationState, Sdg, Side, Visibility } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";

/** One of those who offer a course. */
export interface Host {
  id: string;
  name: string;
  state: OrganisationState;
  visibility: Visibility;
  country: string;
  town: string;
  side: Side;
}

export type KeptCourse = Omit<typeof courses.$inferSelect, "skills" | "sdgs" | "vocational"> & {
  vocational: boolean;
  skills: string[];
  sdgs: Sdg[];
  host: Host;
  /** The partner, whether it has agreed or not. */
  with: Host | null;
  next: string | null;
};

export type KeptSession = typeof courseSessions.$inferSelect;

const hostOf = (alias: string): SQL =>
  sql.raw(`iif(${alias}.id IS NULL, NULL, json_object('id', ${alias}.id, 'name', ${alias}.name, 'state', ${alias}.state,
    'visibility', ${alias}.visibility, 'country', ${alias}.country, 'town', ${alias}.town, 'side', ${alias}.side))`);

const COURSE = sql`c.id, c.organisation, c.partner, c.partner_agreed_at AS partnerAgreedAt, c.title, c.summary, c.text, c.html,
  c.field, c.vocational, c.lang, c.skills, c.sdgs, c.level, c.visibility, c.licence, c.state, c.person,
  c.created_at AS createdAt, c.updated_at AS updatedAt, c.version, ${hostOf("o")} AS host, ${hostOf("p")} AS "with"`;

const next = (ctx: Ctx): SQL => sql`(SELECT min(s.starts_at) FROM course_sessions s
  WHERE s.course = c.id AND s.state = 'planned' AND s.starts_at > ${ctx.now.toISOString()})`;

type CourseRow = Omit<KeptCourse, "skills" | "sdgs" | "host" | "with" | "vocational"> & {
  vocational: number;
  skills: string;
  sdgs: string;
  host: string;
  with: string | null;
};

/** `from` names the courses as `c`; those whose organisation is there no more are left out. */
export async function loadCourses(ctx: Ctx, from: SQL, order: SQL = sql``): Promise<KeptCourse[]> {
  const rows = await ctx.db.all<CourseRow>(sql`SELECT ${COURSE}, ${next(ctx)} AS next FROM ${from}
    CROSS JOIN organisations o ON o.id = c.organisation LEFT JOIN organisations p ON p.id = c.partner ${order}`);
  return rows.map((row) => ({
    ...row,
    vocational: row.vocational === 1,
    skills: JSON.parse(row.skills) as string[],
    sdgs: JSON.parse(row.sdgs) as Sdg[],
    host: JSON.parse(row.host) as Host,
    with: row.with === null ? null : (JSON.parse(row.with) as Host),
  }));
}

/** In the order of the ids given. */
export const coursesByIds = (ctx: Ctx, ids: readonly string[]): Promise<KeptCourse[]> =>
  loadCourses(
    ctx,
    sql`json_each(${JSON.stringify(ids)}) j CROSS JOIN courses c ON c.id = j.value`,
    sql`ORDER BY j.key`,
  );

export async function loadCourse(ctx: Ctx, id: string): Promise<KeptCourse | null> {
  return (await coursesByIds(ctx, [id]))[0] ?? null;
}

const SESSION = sql`s.id, s.course, s.starts_at AS startsAt, s.ends_at AS endsAt, s.time_zone AS timeZone, s.place, s.country,
  s.town, s.link, s.lang, s.seats, s.seats_north AS seatsNorth, s.seats_south AS seatsSouth, s.answer_hours AS answerHours,
  s.state, s.reason, s.moves, s.taken, s.taken_north AS takenNorth, s.taken_south AS takenSouth, s.waiting,
  s.waiting_north AS waitingNorth, s.waiting_south AS waitingSouth, s.person, s.created_at AS createdAt,
  s.updated_at AS updatedAt, s.version`;

/** `from` names the sessions as `s`. */
export const loadSessions = (ctx: Ctx, from: SQL): Promise<KeptSession[]> =>
  ctx.db.all<KeptSession>(sql`SELECT ${SESSION} FROM ${from}`);

export async function loadSession(ctx: Ctx, id: string): Promise<KeptSession | null> {
  return (await loadSessions(ctx, sql`course_sessions s WHERE s.id = ${id}`))[0] ?? null;
}

/** `partner`: as the reader may know of it. */
export function toCourse(kept: KeptCourse, partner: Host | null): Course {
  const { host, with: _w, partnerAgreedAt, person: _p, organisation: _o, partner: _pa, ...said } = kept;
  return {
    ...said,
    organisation: { id: host.id, name: host.name },
    partner: partner && { id: partner.id, name: partner.name, agreed: partnerAgreedAt !== null },
  };
}
