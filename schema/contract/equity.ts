// The network's fairness in figures: by name for coordinators, without names and without small numbers for anyone.
import * as z from "zod";
import { KINDS, SIDES, STANDINGS } from "../vocabulary.ts";
import { endpoint, reply } from "./route.ts";

/** Null where nothing was counted, or, in public, where so few were counted that they would point at someone. */
const figure = z.number().nullable();
const bySide = z.object({ north: figure, south: figure });

/** What happened in a month or a quarter, and how attention stood at its end. */
export const EquityPeriod = z
  .object({
    period: z.string(), // 2026-11, or 2026-q4
    proposed: bySide.extend({ coordination: figure }), // by the side of those who propose
    yes: bySide,
    no: bySide,
    silent: bySide, // ended without a word of that side
    answerDays: bySide, // the median of days before a first answer
    partnerships: figure, // begun
    given: bySide, // skills that partnerships begun then carry, by the side that gives
    received: bySide,
    hoursGiven: bySide, // in partnerships, as their journals say, by the side that gives
    hoursReceived: bySide,
    gini: figure, // of the times shown in the 60 days before its end, 0 to 1
    below: bySide, // organisations under the floor at its end
  })
  .meta({ id: "EquityPeriod" });
export type EquityPeriod = z.infer<typeof EquityPeriod>;

const Group = z.enum(["north", "south", "new", "settled", ...KINDS]);

export const SkillBalance = z
  .object({ skill: z.string(), side: z.enum(SIDES), offered: figure, sought: figure }) // the side of those who offer
  .meta({ id: "SkillBalance" });
export type SkillBalance = z.infer<typeof SkillBalance>;

export const Figures = z
  .object({
    by: z.enum(["month", "quarter"]),
    countedOn: z.string().nullable(), // a day; null before the first night
    floor: z.object({ days: z.int(), shown: z.int(), newcomer: z.int() }),
    periods: z.array(EquityPeriod), // oldest first, the last one still under way
    lorenz: z.array(z.number()), // share of all times shown that goes to the least shown 0, 10, 20 … 100 % ; [] unknown
    groups: z.array(z.object({ group: Group, organisations: figure, shown: figure })), // shown: on average
    scarce: z.array(SkillBalance),
    abundant: z.array(SkillBalance),
  })
  .meta({ id: "Figures" });
export type Figures = z.infer<typeof Figures>;

const named = { id: z.string(), name: z.string(), side: z.enum(SIDES) };

export const Equity = Figures.extend({
  below: z.array(z.object({ ...named, shown: z.int(), why: z.enum(STANDINGS) })), // least shown first, fifty at most
  silent: z.array(z.object({ ...named, silences: z.int() })), // three proposals or more let go by in a row
}).meta({ id: "Equity" });
export type Equity = z.infer<typeof Equity>;

export const EquityQuery = z.object({ by: z.enum(["month", "quarter"]).default("month") });

export const getFigures = endpoint({
  access: "public",
  method: "get",
  path: "/figures",
  summary: "How fairly the network works, by quarter: no names, and nothing counted from fewer than three",
  responses: { 200: reply(Figures) },
});

export const getEquity = endpoint({
  access: "coordinator",
  method: "get",
  path: "/equity",
  summary: "The same with all numbers, and by name those seldom shown and those who stay silent",
  request: { query: EquityQuery },
  responses: { 200: reply(Equity) },
});
