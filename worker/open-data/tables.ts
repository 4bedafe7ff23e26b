// What each file holds: only what anyone may see on the pages, read anew at each asking.
import { type SQL, sql } from "drizzle-orm";
import { fromBits } from "../../schema/bits.ts";
import type { OpenCell, OpenDataName, OpenRow } from "../../schema/contract/open-data.ts";
import { SDGS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { currentTree } from "../taxonomy/repository.ts";
import { figureRows } from "./figure-rows.ts";
import { openStories } from "./stories.ts";

type Read = (ctx: Ctx) => Promise<OpenRow[]>;

/** Of rows `o`: in the directory, and shown to anyone. */
const OPEN: SQL = sql`o.state = 'published' AND o.visibility = 'public'`;

const day = (isoTime: string | null): string | null => isoTime?.slice(0, 10) ?? null;
const list = (json: unknown): string[] => (JSON.parse(String(json)) as unknown[]).map(String);
const rows = (ctx: Ctx, query: SQL): Promise<OpenRow[]> => ctx.db.all<OpenRow>(query);

const organisations: Read = async (ctx) => {
  const found = await rows(
    ctx,
    sql`SELECT o.id, o.name, o.kind, o.side, o.country, o.town, round(o.lat, 2) AS lat, round(o.lon, 2) AS lon,
      o.languages, o.sdgs, o.summary, o.founded, o.published_at FROM organisations o WHERE ${OPEN} ORDER BY o.id`,
  );
  return found.map(({ published_at: at, ...row }) => ({
    ...row,
    languages: fromBits(WORKING_LANGUAGES, Number(row.languages)),
    sdgs: fromBits(SDGS, Number(row.sdgs)),
    published_on: day(at as string | null),
    page: `${ctx.origin}/organisations/${row.id}`,
  }));
};

/** Without the sentence beside a need: it may say more than its writer would say to anyone. */
const needs: Read = (ctx) =>
  rows(
    ctx,
    sql`SELECT n.organisation, n.skill, n.priority FROM organisations o CROSS JOIN needs n ON n.organisation = o.id
      WHERE ${OPEN} AND n.open = 1 ORDER BY n.organisation, n.skill`,
  );

const offers: Read = (ctx) =>
  rows(
    ctx,
    sql`SELECT f.organisation, f.skill, f.level FROM organisations o CROSS JOIN offers f ON f.organisation = o.id
      WHERE ${OPEN} ORDER BY f.organisation, f.skill`,
  );

const taxonomy: Read = async (ctx) =>
  (await currentTree(ctx)).nodes.map(({ id, parent, label, dac, sdgs, retired }) => {
    return { id, parent, label_fr: label.fr, label_en: label.en, dac, sdgs, retired };
  });

const partnerships: Read = async (ctx) =>
  (await openStories(ctx)).map(({ id, organisations: who, openedAt, endedAt, aims, sdgs }) => ({
    id,
    organisations: who.map((one) => one.id),
    countries: [...new Set(who.map((one) => one.country))],
    opened_on: day(openedAt),
    ended_on: day(endedAt),
    ...{ aims, sdgs },
    page: `${ctx.origin}/stories/${id}`,
  }));

/** Who wrote them is not told: it is on the page, as they chose. */
const topics: Read = async (ctx) => {
  const found = await rows(
    ctx,
    sql`SELECT id, kind, category, title, lang, skills, sdgs, posts, substr(created_at, 1, 10) AS created_on
      FROM topics WHERE listed = 2 ORDER BY created_at, number`,
  );
  return found.map((row) => ({
    ...row,
    skills: list(row.skills),
    sdgs: fromBits(SDGS, Number(row.sdgs)),
    page: `${ctx.origin}/topics/${row.id}`,
  }));
};

const courses: Read = async (ctx) => {
  const found = await rows(
    ctx,
    sql`SELECT c.id, c.organisation, c.title, c.field, c.vocational, c.lang, c.level, c.skills, c.sdgs, c.licence
      FROM course_terms t CROSS JOIN courses c ON c.id = t.course JOIN organisations o ON o.id = c.organisation
      WHERE t.term = 'public all' AND c.state = 'open' AND c.visibility = 'public' AND ${OPEN} ORDER BY c.id`,
  );
  return found.map((row) => ({
    ...row,
    vocational: row.vocational === 1,
    skills: list(row.skills),
    sdgs: list(row.sdgs).map(Number),
    page: `${ctx.origin}/courses/${row.id}`,
  }));
};

/** Never the address of the meeting room, nor who comes. */
const sessions: Read = (ctx) =>
  rows(
    ctx,
    sql`SELECT s.id, s.course, s.starts_at, s.ends_at, s.time_zone, s.country, s.town, s.lang, s.seats, s.state
      FROM course_terms t CROSS JOIN courses c ON c.id = t.course JOIN organisations o ON o.id = c.organisation
      JOIN course_sessions s ON s.course = c.id
      WHERE t.term = 'public all' AND c.state = 'open' AND c.visibility = 'public' AND ${OPEN} ORDER BY s.starts_at, s.id`,
  );

const READ: Record<OpenDataName, Read> = {
  ...{ organisations, offers, needs, taxonomy, partnerships, topics, courses, sessions },
  figures: figureRows,
};

/** As anybody reads them, whoever asks. */
export const openRows = (asked: Ctx, name: OpenDataName): Promise<OpenRow[]> =>
  READ[name]({ ...asked, actor: { kind: "anonymous" } });

/** The columns that say whether a row of an older copy is one that anyone reads today; null: nobody's, kept as it was. */
const SAME_ROW: Readonly<Record<OpenDataName, readonly string[] | null>> = {
  ...{ organisations: ["id"], offers: ["organisation", "skill"], needs: ["organisation", "skill"] },
  ...{ partnerships: ["id", "organisations"], courses: ["id", "organisation"], sessions: ["id", "course"] },
  ...{ topics: ["id"], taxonomy: null, figures: null },
};

const isEmpty = (cell: OpenCell): boolean => cell === "" || (Array.isArray(cell) ? cell.length === 0 : cell === null);

/** Of the rows of an older copy those that are public today, without a cell that is empty today: it was taken back. */
export async function stillOpen(ctx: Ctx, name: OpenDataName, rows: readonly OpenRow[]): Promise<OpenRow[]> {
  const columns = SAME_ROW[name];
  if (columns === null) return [...rows];
  const key = (row: OpenRow) => JSON.stringify(columns.map((column) => [row[column]].flat().map(String).sort()));
  const today = new Map((await openRows(ctx, name)).map((row) => [key(row), row]));
  return rows.flatMap((row) => {
    const now = today.get(key(row));
    return now === undefined ? [] : [{ ...row, ...emptied(row, now) }];
  });
}

const emptied = (row: OpenRow, now: OpenRow): OpenRow =>
  Object.fromEntries(Object.entries(now).filter(([column, cell]) => column in row && isEmpty(cell)));
