// The list of courses: one term is walked in the order of dates, the others are checked, within a window a page.
import { type SQL, sql } from "drizzle-orm";
import type { Course, CoursesQuery } from "../../schema/contract/courses.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { coursesByIds, type KeptCourse } from "./repository.ts";
import { shownCourse } from "./see.ts";

/** How far one page looks: a page may be short, or empty, before the last. */
const WINDOW = 200;

export interface CoursePage {
  kept: KeptCourse[];
  next: string | null;
}

type Place = [soon: string, course: string];

/** Open to anyone: public courses of organisations that show themselves; the network's too for people signed in. */
export async function walkCourses(ctx: Ctx, query: CoursesQuery): Promise<CoursePage> {
  const place = placeIn(query.after);
  const walk = window(ctx, query, place);
  const found = await ctx.db.all<{ soon: string; course: string }>(sql`SELECT w.soon, w.course FROM (${walk}) w
    CROSS JOIN courses c ON c.id = w.course CROSS JOIN organisations o ON o.id = c.organisation
    WHERE ${conditions(ctx, query)} LIMIT ${query.limit + 1}`);
  const shown = found.slice(0, query.limit);
  const kept = await coursesByIds(
    ctx,
    shown.map(({ course }) => course),
  );
  const last = shown.at(-1);
  if (found.length > query.limit && last) return { kept, next: `${last.soon}~${last.course}` };
  return { kept, next: await endOfWindow(ctx, walk) };
}

export async function listCourses(ctx: Ctx, query: CoursesQuery): Promise<{ items: Course[]; next: string | null }> {
  const { kept, next } = await walkCourses(ctx, query);
  return { items: kept.map((course) => shownCourse(ctx, course)), next };
}

function placeIn(after: string | undefined): Place | null {
  if (after === undefined || after === "") return null;
  const [soon, course] = after.split("~");
  if (!soon || !course) throw InvalidField("after", "invalid");
  return [soon, course];
}

const audience = (ctx: Ctx): string => (ctx.actor.kind === "anonymous" ? "public" : "network");

/** The rarest first. */
function termsOf(query: CoursesQuery): string[] {
  const { skill, organisation, country, field, lang, vocational } = query;
  return [
    ...Object.entries({ organisation, skill, country, field, lang, vocational }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}:${value}`],
    ),
    "all",
  ];
}

function window(ctx: Ctx, query: CoursesQuery, place: Place | null): SQL {
  const [first] = termsOf(query);
  const from = place ? sql`AND (soon, course) > (${place[0]}, ${place[1]})` : sql``;
  const until = query.until === undefined ? sql`` : sql`AND soon < ${`${query.until}T99`}`;
  return sql`SELECT soon, course FROM course_terms WHERE term = ${`${audience(ctx)} ${first}`} ${from} ${until}
    ORDER BY soon, course LIMIT ${WINDOW}`;
}

function conditions(ctx: Ctx, query: CoursesQuery): SQL {
  const [, ...others] = termsOf(query).slice(0, -1);
  const { since, until } = query;
  const now = iso(ctx.now);
  const from = since !== undefined && since > now ? since : now; // one bound: two would walk the sessions between
  const hosts = isCoordinator(ctx.actor)
    ? sql`o.state = 'published'`
    : ctx.actor.kind === "anonymous"
      ? sql`o.state = 'published' AND o.visibility = 'public'`
      : sql`o.state = 'published' AND o.visibility <> 'coordinators'`;
  const all = [
    hosts,
    ...others.map(
      (term) =>
        sql`EXISTS (SELECT 1 FROM course_terms x WHERE x.course = w.course AND x.term = ${`${audience(ctx)} ${term}`})`,
    ),
    ...(since === undefined && until === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM course_sessions s WHERE s.course = w.course AND s.state = 'planned'
            AND s.starts_at >= ${from} AND s.starts_at < ${`${until ?? "9998"}T99`})`,
        ]),
  ];
  return sql.join(all, sql` AND `);
}

/** Where the next page begins when the window was full; null when there is nothing behind it. */
async function endOfWindow(ctx: Ctx, walk: SQL): Promise<string | null> {
  const row = await ctx.db.get<{ soon: string; course: string } | undefined>(
    sql`SELECT soon, course FROM (${walk}) LIMIT 1 OFFSET ${WINDOW - 1}`,
  );
  return row ? `${row.soon}~${row.course}` : null;
}
