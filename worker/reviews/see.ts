// Reading reviews: the one way to the answers, which keeps each side's from the others until all are in or it is over.
import { type SQL, sql } from "drizzle-orm";
import type { Answers, Review } from "../../schema/contract/reviews.ts";
import type { ReviewState } from "../../schema/vocabulary.ts";
import { roleIn } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { seePartnership } from "../partnerships/read.ts";
import { gapOf, scalesOf } from "./gap.ts";
import { concerns, momentOf, type Period, periodOf, periodOn } from "./periods.ts";

/** What of a partnership a review needs to know. */
export interface Reviewed {
  readonly id: string;
  readonly state: "open" | "ended";
  readonly openedAt: string;
  readonly organisations: readonly string[];
}

export interface Said {
  readonly organisation: string;
  readonly answers: Answers;
}

/** People of the room and coordinators; those of a suspended organisation are out. */
export const seeReviewed = (ctx: Ctx, id: string): Promise<Reviewed> => seePartnership(ctx, id);

export async function seeReview(ctx: Ctx, id: string, period: string): Promise<Review> {
  const partnership = await seeReviewed(ctx, id);
  const known = periodConcerning(partnership, period);
  return told(ctx, partnership, known, await loadSaid(ctx, sql`partnership = ${id} AND period = ${period}`));
}

/** The newest first: those that somebody answered, and the one that may be answered now. */
export async function listReviews(
  ctx: Ctx,
  id: string,
  { after = "9", limit }: { after?: string | undefined; limit: number },
): Promise<{ items: Review[]; next: string | null }> {
  const partnership = await seeReviewed(ctx, id);
  const rows = await loadSaid(
    ctx,
    sql`partnership = ${id} AND period IN (SELECT DISTINCT period FROM reviews
    WHERE partnership = ${id} AND period < ${after} ORDER BY period DESC LIMIT ${limit + 1})`,
  );
  const current = periodOn(dayOf(ctx));
  const asked = partnership.state === "open" && concerns(current, partnership.openedAt) && current.id < after;
  const ids = [...new Set([...(asked ? [current.id] : []), ...rows.map(({ period }) => period)])].sort().reverse();
  const items = ids.slice(0, limit).flatMap((period) => {
    const known = periodOf(period);
    return known
      ? [
          told(
            ctx,
            partnership,
            known,
            rows.filter((row) => row.period === period),
          ),
        ]
      : [];
  });
  return { items, next: ids.length > limit ? (items.at(-1)?.period ?? null) : null };
}

export const dayOf = (ctx: Ctx): string => iso(ctx.now).slice(0, 10);

/** Unknown, or over before the partnership was there: it does not exist. */
export function periodConcerning({ openedAt }: Reviewed, id: string): Period {
  const period = periodOf(id);
  if (!period || !concerns(period, openedAt)) throw NotFound();
  return period;
}

export async function loadSaid(ctx: Ctx, which: SQL): Promise<(Said & { period: string })[]> {
  const rows = await ctx.db.all<{ period: string; organisation: string; answers: string }>(
    sql`SELECT period, organisation, answers FROM reviews WHERE ${which} ORDER BY period, organisation`,
  );
  return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Answers }));
}

/** Organisations that have gone from the partnership are awaited no more; what they answered is not read either. */
export function stateOf(
  { organisations }: Pick<Reviewed, "organisations">,
  period: Period,
  said: readonly Said[],
  day: string,
): ReviewState {
  const moment = momentOf(period, day);
  const isIn = organisations.every((one) => said.some(({ organisation }) => organisation === one));
  return isIn ? "complete" : moment === "over" ? "closed" : moment;
}

function told(ctx: Ctx, partnership: Reviewed, period: Period, rows: readonly Said[]): Review {
  const said = rows.filter(({ organisation }) => partnership.organisations.includes(organisation));
  const state = stateOf(partnership, period, said, dayOf(ctx));
  const isRead = state === "complete" || state === "closed";
  const visible = said.filter(({ organisation }) => isRead || roleIn(ctx.actor, organisation) !== null);
  const { id, starts, ends, opens, closes } = period;
  return {
    ...{ period: id, state, starts, ends, opens, closes },
    answered: said.map(({ organisation }) => organisation),
    answers: Object.fromEntries(visible.map(({ organisation, answers }) => [organisation, answers])),
    gap: isRead ? gapOf(new Map(said.map(({ organisation, answers }) => [organisation, scalesOf(answers)]))) : null,
  };
}
