// How fairly the network looks at its organisations: counted by the clock, so that no page counts the whole network.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Side, Standing } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** A day that is over, summed up: how often each organisation was shown to others, and proposed to. */
export const exposureDays = sqliteTable(
  "exposure_days",
  {
    day: text().notNull(), // yyyy-mm-dd
    candidate: text().notNull(),
    shown: integer().notNull(),
    proposed: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.candidate] })],
);

/** The last sixty days of every published organisation; one that is not in here yet has been seen by nobody. */
export const exposureLately = sqliteTable(
  "exposure_lately",
  {
    number: integer().primaryKey(), // its organisation's: what the ranking knows it by
    organisation: text().notNull(),
    side: text().$type<Side>().notNull(),
    shown: integer().notNull(),
    proposed: integer().notNull(),
    standing: text().$type<Standing>().notNull(),
    below: integer({ mode: "boolean" }).notNull(), // under the floor, though it could be shown all that time
    silences: integer().notNull(), // proposals in a row that it let go by without a word
  },
  (t) => [
    uniqueIndex("exposure_lately_organisation").on(t.organisation),
    index("exposure_lately_below").on(t.shown, t.organisation).where(sql`below = 1`),
    index("exposure_lately_silent").on(t.silences, t.organisation).where(sql`silences >= 3`),
  ],
);

/** One figure of one period: `m2026-11`, `q2026-4`, or `now`; part is a side, a group, a tenth, or nothing. */
export const equityFigures = sqliteTable(
  "equity_figures",
  {
    period: text().notNull(),
    measure: text().notNull(),
    part: text().notNull(),
    value: real().notNull(),
    cases: integer().notNull(), // how many it was counted from: few would point at someone
  },
  (t) => [primaryKey({ columns: [t.period, t.measure, t.part] })],
);

/** For each skill: how many of one side offer it, how many of the other look for it. */
export const skillBalances = sqliteTable(
  "skill_balances",
  {
    skill: text().notNull(),
    side: text().$type<Side>().notNull(), // of those who offer
    offered: integer().notNull(),
    sought: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.skill, t.side] })],
);

// Counted anew from what is kept elsewhere, except past periods, which are not counted twice.
export const equityDeclarations = [
  declare(exposureDays, "full", { day: "plain", candidate: "plain", shown: "plain", proposed: "plain" }),
  declare(exposureLately, "none", {
    number: "plain",
    organisation: "plain",
    side: "plain",
    shown: "plain",
    proposed: "plain",
    standing: "plain",
    below: "plain",
    silences: "plain",
  }),
  declare(equityFigures, "full", { period: "plain", measure: "plain", part: "plain", value: "plain", cases: "plain" }),
  declare(skillBalances, "none", { skill: "plain", side: "plain", offered: "plain", sought: "plain" }),
];
