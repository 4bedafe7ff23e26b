// The clock's part: asks for the half-yearly reviews when their last month begins, reminds once those who have not answered.
import { sql } from "drizzle-orm";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { mailsOfCall } from "./mails.ts";
import { type Period, periodOn } from "./periods.ts";
import { dayOf } from "./see.ts";

const SETTING = "reviews";
const AT_ONCE = 50;

/** How far the asking of a period has come, and its reminding: the last partnership looked at; null once all were. */
interface Progress {
  period: string;
  asked: string | null;
  reminded: string | null;
}

interface Call {
  kind: "review_asked" | "review_reminder";
  after: string;
}

/**
 * Called by cron as the system: fifty partnerships each time, their mails and how far it came in one batch. Two sweeps
 * at once send once: the second finds the setting changed. Returns how many partnerships were looked at.
 */
export async function sweepReviews(ctx: Ctx): Promise<number> {
  const period = periodOn(dayOf(ctx));
  const { progress, version } = await readProgress(ctx, period, dayOf(ctx));
  const call = nextCall(progress, period, dayOf(ctx));
  if (!call) return 0;
  const due = await load(ctx, period, call);
  const last = due.length < AT_ONCE ? null : (due.at(-1)?.id ?? null);
  const field = call.kind === "review_asked" ? { asked: last } : { reminded: last };
  const next: Progress = { ...progress, ...field };
  const calls = due.flatMap((one) => one.silent.map((organisation) => ({ ...one, organisation })));
  try {
    await commit(ctx, {
      statements: [...keep(ctx, next, version), ...(await mailsOfCall(ctx, call.kind, { period: period.id, calls }))],
      audit:
        calls.length === 0
          ? []
          : [{ act: `review.${call.kind.slice(7)}`, subject: period.id, detail: { organisations: calls.length } }],
      reply: null,
    });
  } catch (error) {
    if (error instanceof DomainError) return 0; // another sweep was quicker
    throw error;
  }
  return due.length;
}

/** Everybody is asked before anybody is reminded. */
function nextCall({ asked, reminded }: Progress, period: Period, day: string): Call | null {
  if (day >= period.asked && asked !== null) return { kind: "review_asked", after: asked };
  if (day >= period.reminded && reminded !== null) return { kind: "review_reminder", after: reminded };
  return null;
}

export interface Due {
  id: string;
  organisations: { id: string; name: string }[];
  /** Those that have not answered. */
  silent: string[];
}

/** Open ones that were there before the last month of the half-year, by their ids. */
async function load(ctx: Ctx, period: Period, { after }: Call): Promise<Due[]> {
  const rows = await ctx.db.all<{
    id: string;
    openedAt: string;
    organisations: string;
  }>(sql`SELECT s.id, s.opened_at AS openedAt,
    (SELECT json_group_array(json_object('id', o.id, 'name', o.name, 'answered', EXISTS (SELECT 1 FROM reviews r
        WHERE r.partnership = s.id AND r.period = ${period.id} AND r.organisation = o.id)))
      FROM partnership_organisations po JOIN organisations o ON o.id = po.organisation
      WHERE po.partnership = s.id AND o.state <> 'suspended') AS organisations
    FROM (SELECT id, opened_at FROM partnerships WHERE id > ${after} AND state = 'open' ORDER BY id LIMIT ${AT_ONCE}) s`);
  return rows.map(({ id, openedAt, organisations }) => {
    const here = JSON.parse(organisations) as { id: string; name: string; answered: number }[];
    const asked = openedAt < period.asked ? here.filter(({ answered }) => answered === 0) : [];
    return { id, organisations: here, silent: asked.map((one) => one.id) };
  });
}

/** Whoever is asked late, as a network that has just been set up, is not reminded on top of it. */
async function readProgress(
  ctx: Ctx,
  { id, reminded }: Period,
  day: string,
): Promise<{ progress: Progress; version: number }> {
  const row = await ctx.db.get<{ value: string; version: number } | undefined>(
    sql`SELECT value, version FROM settings WHERE name = ${SETTING}`,
  );
  const kept = row ? (JSON.parse(row.value) as Progress) : null;
  const progress = kept?.period === id ? kept : { period: id, asked: "", reminded: day < reminded ? "" : null };
  return { progress, version: row?.version ?? 0 };
}

function keep(ctx: Ctx, progress: Progress, version: number) {
  const value = JSON.stringify(progress);
  return [
    raw(sql`INSERT INTO settings (name, value, version, updated_at) VALUES (${SETTING}, ${value}, 1, ${iso(ctx.now)})
      ON CONFLICT (name) DO UPDATE SET value = excluded.value, version = version + 1, updated_at = excluded.updated_at
      WHERE version = ${version}`),
    mustChange(),
  ];
}
