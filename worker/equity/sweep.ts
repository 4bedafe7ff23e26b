// The clock's part: counts what pages show of the network's fairness, a slice at a time, each day once.
import { sql } from "drizzle-orm";
import { raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { countExposure } from "./count-exposure.ts";
import { countHours } from "./count-hours.ts";
import { countGroups, countLately } from "./count-lately.ts";
import { countSkills } from "./count-skills.ts";
import { countTurns } from "./count-turns.ts";
import { after, begin, boundsOf, type Counted, type Job, lastPeriods, nextJob, periodOf } from "./periods.ts";

const SETTING = "equity";
/** As far back as any page looks. */
const QUARTERS_OF_HOURS = 8;

/** Called by cron as the system. One slice; true while more remains. What a kill leaves undone is done next time. */
export async function sweepEquity(ctx: Ctx): Promise<boolean> {
  const today = iso(ctx.now).slice(0, 10);
  const counted = await readCounted(ctx, today);
  const job = nextJob(counted, today);
  if (!job) return false;
  const next = after(counted, job, today);
  await runBatch(ctx, [...(await statementsOf(ctx, job, today)), keep(ctx, next)]);
  return nextJob(next, today) !== null;
}

/** When the figures were last counted, or null before the first time. */
export async function countedOn(ctx: Ctx): Promise<string | null> {
  return (await stored(ctx))?.today ?? null;
}

async function statementsOf(ctx: Ctx, job: Job, today: string): Promise<Statement[]> {
  if (job.kind === "days") return [sumUp(job.from, job.until)];
  if (job.kind === "month") return countPeriods(ctx, boundsOf(job.month).from, today);
  const lately = countLately(today);
  const periods = await countPeriods(ctx, today, today);
  const [farthest = periodOf(today, "quarter")] = lastPeriods(today, "quarter", QUARTERS_OF_HOURS);
  return [...lately, ...countSkills(), ...countGroups(today), ...periods, ...countHours(farthest)];
}

/** The month and the quarter this day is in. */
async function countPeriods(ctx: Ctx, day: string, today: string): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const period of [periodOf(day, "month"), periodOf(day, "quarter")]) {
    statements.push(
      raw(sql`DELETE FROM equity_figures WHERE period = ${period}`),
      ...countTurns(period),
      ...(await countExposure(ctx, period, today)),
    );
  }
  return statements;
}

/** Days that are over: the log by reader becomes a line for each candidate. */
const sumUp = (from: string, until: string): Statement =>
  raw(sql`INSERT INTO exposure_days (day, candidate, shown, proposed)
    SELECT day, candidate, sum(iif(act = 'shown', times, 0)), sum(iif(act = 'proposed', times, 0))
    FROM exposures WHERE day >= ${from} AND day < ${until} AND act IN ('shown', 'proposed') GROUP BY day, candidate
    ON CONFLICT (day, candidate) DO UPDATE SET shown = excluded.shown, proposed = excluded.proposed`);

async function readCounted(ctx: Ctx, today: string): Promise<Counted> {
  const kept = await stored(ctx);
  if (kept) return kept;
  const { first } = await ctx.db.get<{ first: string | null }>(sql`SELECT min(day) AS first FROM (
    SELECT min(day) AS day FROM exposures UNION ALL SELECT substr(min(created_at), 1, 10) FROM proposal_entries)`);
  return begin(first ?? today, today);
}

async function stored(ctx: Ctx): Promise<Counted | null> {
  const row = await ctx.db.get<{ value: string } | undefined>(sql`SELECT value FROM settings WHERE name = ${SETTING}`);
  return row ? (JSON.parse(row.value) as Counted) : null;
}

const keep = (ctx: Ctx, counted: Counted): Statement =>
  raw(sql`INSERT INTO settings (name, value, version, updated_at)
    VALUES (${SETTING}, ${JSON.stringify(counted)}, 1, ${iso(ctx.now)})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, version = version + 1, updated_at = excluded.updated_at`);
