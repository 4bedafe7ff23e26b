// Indexing what waits, and everything anew when a coordinator asks: in slices, by the queue and the clock.
import { sql } from "drizzle-orm";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit, mustHold, raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { fromTables } from "./from-tables.ts";
import { stale } from "./index-statements.ts";
import { mergeBegins } from "./merge.ts";

const SLICE = 200;
const SETTING = "search.rebuild";
/** In this order: things that began earlier get smaller numbers within each. */
const SOURCES = ["organisations", "topics", "posts", "courses"] as const;
type Source = (typeof SOURCES)[number];
interface Place {
  source: Source;
  after: string;
}

export interface Progress {
  indexed: number;
  waiting: number;
}

/** Indexes what waits until none is left or the time is up. */
export async function catchUp(ctx: Ctx, seconds: number): Promise<Progress> {
  const end = Date.now() + seconds * 1000;
  let indexed = 0;
  for (;;) {
    const marks = await waiting(ctx, SLICE);
    if (marks.length === 0 && !(await gatherMore(ctx))) return { indexed, waiting: 0 };
    if (await indexMarked(ctx, marks)) indexed += marks.length;
    if (Date.now() >= end) return { indexed, waiting: (await waiting(ctx, SLICE)).length };
  }
}

/** False when one of them was marked again, or indexed by its own batch, since it was read: nothing was written. */
async function indexMarked(ctx: Ctx, marks: readonly Mark[]): Promise<boolean> {
  if (marks.length === 0) return false;
  const statements = await fromTables(
    ctx,
    marks.map((one) => one.subject),
  );
  const same = sql`(SELECT count(*) FROM json_each(${JSON.stringify(marks)}) j CROSS JOIN search_stale s
    ON s.subject = j.value ->> 'subject' WHERE s.mark = j.value ->> 'mark') = ${marks.length}`;
  try {
    return await commit(ctx, { statements: [mustHold(same), ...statements], audit: [], reply: true });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "conflict") return false;
    throw error;
  }
}

/** Coordinators have the index made anew: after a restore, or a release that stems otherwise. Searching goes on meanwhile. */
export async function rebuildIndex(ctx: Ctx): Promise<Progress> {
  requireCoordinator(ctx);
  await commit(ctx, {
    statements: [placed(ctx, { source: "organisations", after: "" })],
    audit: [{ act: "search.rebuild", subject: "search" }],
    reply: null,
  });
  ctx.nudges.push({ kind: "search" });
  return { indexed: 0, waiting: (await waiting(ctx, SLICE)).length };
}

export interface IndexState {
  /** How many wait, up to a few hundred. */
  waiting: number;
  /** What a rebuild has come to; null when none is under way. */
  rebuilding: Source | null;
}

export async function indexState(ctx: Ctx): Promise<IndexState> {
  requireCoordinator(ctx);
  const [marks, place] = await Promise.all([waiting(ctx, SLICE + 1), placeOf(ctx)]);
  return { waiting: marks.length, rebuilding: place?.source ?? null };
}

interface Mark {
  subject: string;
  mark: number;
}

const waiting = async (ctx: Ctx, limit: number): Promise<Mark[]> =>
  ctx.db.all<Mark>(sql`SELECT subject, mark FROM search_stale ORDER BY subject LIMIT ${limit}`);

/** The next few hundred of a rebuild under way join those that wait; false when there is none, or it has ended. */
async function gatherMore(ctx: Ctx): Promise<boolean> {
  const place = await placeOf(ctx);
  if (!place) return false;
  const ids = await idsAfter(ctx, place);
  const last = ids.at(-1);
  const following = SOURCES[SOURCES.indexOf(place.source) + 1];
  const next = last !== undefined ? { ...place, after: last } : following ? { source: following, after: "" } : null;
  await runBatch(ctx, [...stale(ids), placed(ctx, next), ...(next === null ? mergeBegins() : [])]);
  return true;
}

async function placeOf(ctx: Ctx): Promise<Place | null> {
  const row = await ctx.db.get<{ value: string } | undefined>(sql`SELECT value FROM settings WHERE name = ${SETTING}`);
  return row ? (JSON.parse(row.value) as Place | null) : null;
}

async function idsAfter(ctx: Ctx, { source, after }: Place): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(
    sql`SELECT id FROM ${sql.raw(source)} WHERE id > ${after} ORDER BY id LIMIT ${SLICE}`,
  );
  return rows.map((row) => row.id);
}

const placed = (ctx: Ctx, place: Place | null): Statement =>
  raw(sql`INSERT INTO settings (name, value, version, updated_at) VALUES (${SETTING}, ${JSON.stringify(place)}, 1, ${iso(ctx.now)})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, version = version + 1, updated_at = excluded.updated_at`);
