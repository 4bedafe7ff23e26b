// The report of one year, from the functions of the equity figures and of the public stories: it counts nothing itself.
import type { ReportView } from "../../schema/contract/report.ts";
import { countedYears, seeYear } from "../equity/see.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { openStories } from "../open-data/stories.ts";
import { totalsOf } from "./totals.ts";

/** Open to anyone, without small numbers and without names; a year of which nothing was counted has no report. */
export async function seeReport(ctx: Ctx, year: number): Promise<ReportView> {
  const now = Number(iso(ctx.now).slice(0, 4));
  const years = await countedYears(ctx);
  if (year !== now && !years.includes(year)) throw NotFound();
  const coordination = isCoordinator(ctx.actor);
  const [figures, stories] = await Promise.all([seeYear(ctx, year), coordination ? openStories(ctx) : []]);
  return {
    ...{ year, figures, coordination, underWay: year === now },
    otherYears: years.filter((one) => one !== year),
    totals: totalsOf(figures.periods),
    stories: stories
      .filter((one) => one.openedAt < `${year + 1}` && (one.endedAt === null || one.endedAt >= `${year}`))
      .map(({ id, organisations, openedAt, endedAt }) => {
        return { id, names: organisations.map(({ name }) => name), opened: openedAt, ended: endedAt };
      }),
  };
}
