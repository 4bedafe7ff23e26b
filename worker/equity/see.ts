// The equity figures as pages and programs read them: what the clock has counted, a few hundred rows whatever the size.
import { sql } from "drizzle-orm";
import type { Equity, EquityPeriod, Figures, SkillBalance } from "../../schema/contract/equity.ts";
import { KINDS, type Side } from "../../schema/vocabulary.ts";
import { isCoordinator, requireCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { FLOOR } from "../matching/floor.ts";
import { mostAbundant, scarcest } from "./balances.ts";
import { FEWEST, FEWEST_ON_CURVE, toldCount, toldMeasure, toldParts } from "./few.ts";
import { belowFloor, silentOnes } from "./names.ts";
import { type By, boundsOf, lastPeriods } from "./periods.ts";
import { countedOn } from "./sweep.ts";

const SHOWN = { month: 12, quarter: 8 } as const;
const SKILLS = 8;

/** Open to anyone: counts only, none of them small, and quarters only: months would give small ones away by subtraction. */
export async function seeFigures(ctx: Ctx): Promise<Figures> {
  return figures(ctx, "quarter", IN_PUBLIC);
}

/**
 * The quarters of a year, up to this one: as the public reads them, or in full for coordinators. What is only known as
 * it stands today says nothing of a year that is over.
 */
export async function seeYear(ctx: Ctx, year: number): Promise<Figures> {
  const today = iso(ctx.now).slice(0, 10);
  const quarters = [1, 2, 3, 4].map((n) => `q${year}-${n}`).filter((quarter) => boundsOf(quarter).from <= today);
  const told = await figures(ctx, "quarter", isCoordinator(ctx.actor) ? IN_FULL : IN_PUBLIC, quarters);
  return today.startsWith(`${year}-`) ? told : { ...told, groups: [], scarce: [], abundant: [] };
}

/** All numbers, and the names coordinators act on. */
export async function seeEquity(ctx: Ctx, by: By): Promise<Equity> {
  requireCoordinator(ctx);
  const [told, below, silent] = await Promise.all([figures(ctx, by, IN_FULL), belowFloor(ctx), silentOnes(ctx)]);
  return { ...told, below, silent };
}

/** Years of which a quarter was counted, newest first. */
export async function countedYears(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.db.all<{ year: number }>(sql`SELECT DISTINCT CAST(substr(period, 2, 4) AS INTEGER) AS year
    FROM equity_figures WHERE period LIKE 'q%' AND measure = 'gini' ORDER BY year DESC`);
  return rows.map(({ year }) => year);
}

interface Row {
  period: string;
  measure: string;
  part: string;
  value: number;
  cases: number;
}

interface Telling {
  count: (n: number | null) => number | null;
  /** Counts that make up a whole. */
  parts: (counts: readonly number[]) => (number | null)[];
  measure: (value: number | null, cases: number) => number | null;
  /** The curve of shares is told from so many organisations on. */
  curve: number;
  /** Skills offered or looked for by fewer are left out. */
  fewest: number;
}

const IN_FULL: Telling = { count: (n) => n, parts: (all) => [...all], measure: (value) => value, fewest: 1, curve: 1 };
const IN_PUBLIC: Telling = {
  ...{ count: toldCount, parts: toldParts, measure: toldMeasure },
  ...{ fewest: FEWEST, curve: FEWEST_ON_CURVE },
};

async function figures(
  ctx: Ctx,
  by: By,
  telling: Telling,
  periods: readonly string[] = lastPeriods(iso(ctx.now).slice(0, 10), by, SHOWN[by]),
): Promise<Figures> {
  const [rows, skills, counted] = await Promise.all([readFigures(ctx, periods), readSkills(ctx), countedOn(ctx)]);
  const told = skills.filter(({ offered, sought }) => Math.max(offered, sought) >= telling.fewest);
  const balance = ({ skill, side, offered, sought }: Skill): SkillBalance => ({
    ...{ skill, side },
    offered: telling.count(offered),
    sought: telling.count(sought),
  });
  const last = periods.at(-1);
  const curve = rows.filter((row) => row.period === last && row.measure === "lorenz");
  return {
    by,
    countedOn: counted,
    floor: { days: FLOOR.days, shown: FLOOR.shown, newcomer: FLOOR.newcomer },
    periods: sinceTheFirst(periods, rows).map((period) => periodFrom(period, rows, telling)),
    lorenz: curve.some((row) => row.cases < telling.curve) ? [] : curve.map((row) => row.value),
    groups: groupsFrom(rows, telling),
    scarce: scarcest(told, SKILLS).map(balance),
    abundant: mostAbundant(told, SKILLS).map(balance),
  };
}

/** A young network is not shown the years before it. */
function sinceTheFirst(periods: readonly string[], rows: readonly Row[]): readonly string[] {
  const counted = new Set(rows.map((row) => row.period));
  return periods.slice(
    Math.max(
      0,
      periods.findIndex((period) => counted.has(period)),
    ),
  );
}

function periodFrom(period: string, rows: readonly Row[], { count, measure }: Telling): EquityPeriod {
  const own = rows.filter((row) => row.period === period);
  const find = (name: string, part: string) => own.find((row) => row.measure === name && row.part === part);
  // A period that was counted at all has its Gini; what is missing in it is a nought.
  const known = own.length > 0;
  const counted = (name: string, part: string) => count(known ? (find(name, part)?.value ?? 0) : null);
  const measured = (name: string, part: string) => {
    const row = find(name, part);
    return measure(row?.value ?? null, row?.cases ?? 0);
  };
  const sides = (of: (name: string, part: string) => number | null, name: string) => ({
    north: of(name, "north"),
    south: of(name, "south"),
  });
  return {
    period: period.startsWith("q") ? period.slice(1).replace("-", "-q") : period.slice(1),
    proposed: { ...sides(counted, "proposed"), coordination: counted("proposed", "coordination") },
    yes: sides(counted, "yes"),
    no: sides(counted, "no"),
    silent: sides(counted, "silent"),
    answerDays: sides(measured, "answer_days"),
    partnerships: counted("partnerships", ""),
    given: sides(counted, "given"),
    received: sides(counted, "received"),
    hoursGiven: sides(measured, "hours_given"),
    hoursReceived: sides(measured, "hours_received"),
    gini: measured("gini", ""),
    below: sides(counted, "below"),
  };
}

/** Each line is a whole cut in parts. */
const GROUPS = [["side:north", "side:south"], ["new", "settled"], KINDS.map((kind) => `kind:${kind}`)];

type Group = Figures["groups"][number]["group"];

function groupsFrom(rows: readonly Row[], { parts, measure }: Telling): Figures["groups"] {
  const known = rows.filter((row) => row.measure === "shown_each");
  return GROUPS.flatMap((names) => {
    const own = names.flatMap((name) => known.find((row) => row.part === name) ?? []);
    const told = parts(own.map((row) => row.cases));
    return own.map(({ part, value, cases }, at) => ({
      group: part.replace(/^(side|kind):/, "") as Group,
      organisations: told[at] ?? null,
      shown: measure(value, cases),
    }));
  });
}

const readFigures = (ctx: Ctx, periods: readonly string[]): Promise<Row[]> =>
  ctx.db.all<Row>(sql`SELECT f.period, f.measure, f.part, f.value, f.cases
    FROM json_each(${JSON.stringify([...periods, "now"])}) j JOIN equity_figures f ON f.period = j.value
    ORDER BY f.period, f.measure, f.part`);

interface Skill {
  skill: string;
  side: Side;
  offered: number;
  sought: number;
}

/** Two rows a skill of the tree. */
const readSkills = (ctx: Ctx): Promise<Skill[]> =>
  ctx.db.all<Skill>(sql`SELECT skill, side, offered, sought FROM skill_balances ORDER BY skill, side`);
