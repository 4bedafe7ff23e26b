// Every figure as rows and columns, in the reader's words: what stands under each chart, and what is downloaded.
import type { EquityPeriod, Figures, SkillBalance } from "../../schema/contract/equity.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { periodName } from "../i18n/format.ts";

export const FIGURE_TABLES = [
  "proposed",
  "answers",
  "answer-time",
  "carried",
  "hours",
  "gini",
  "lorenz",
  "below",
  "groups",
  "scarce",
  "abundant",
] as const;
export type FigureTableId = (typeof FIGURE_TABLES)[number];

/** count: whole, and not told when small · measure: with a decimal or two · share: of one · text */
type Kind = "count" | "measure" | "share" | "text";

export interface FigureTable {
  id: FigureTableId;
  title: string;
  columns: { label: string; kind: Kind }[];
  rows: { key: string; cells: (string | number | null)[] }[];
}

export interface Telling {
  view: Figures;
  t: Catalogue;
  locale: Locale;
  /** Labels of skills by their id. */
  names: Readonly<Record<string, string>>;
}

export function figureTable(id: FigureTableId, telling: Telling): FigureTable {
  const make = TABLES[id];
  return { id, ...make(telling) };
}

type Make = (telling: Telling) => Omit<FigureTable, "id">;

const TABLES: Record<FigureTableId, Make> = {
  proposed: (telling) => {
    const { equity } = telling.t;
    const columns = [equity.north, equity.south, equity.coordination];
    return over(telling, equity.proposed.title, counts(columns), ({ proposed: p }) => [
      p.north,
      p.south,
      p.coordination,
    ]);
  },
  answers: (telling) => {
    const { title, columns } = telling.t.equity.answers;
    return over(telling, title, counts(Object.values(columns)), ({ yes, no, silent }) =>
      [yes, no, silent].flatMap(({ north, south }) => [north, south]),
    );
  },
  "answer-time": (telling) => {
    const { north, south, answerDays } = telling.t.equity;
    return over(telling, answerDays.title, measures([north, south]), (one) => [
      one.answerDays.north,
      one.answerDays.south,
    ]);
  },
  carried: (telling) => {
    const { carried: words } = telling.t.equity;
    const columns = [words.givenNorth, words.givenSouth, words.receivedNorth, words.receivedSouth, words.partnerships];
    return over(telling, words.title, counts(columns), ({ given, received, partnerships }) => [
      ...[given.north, given.south, received.north, received.south],
      partnerships,
    ]);
  },
  hours: (telling) => {
    const { hours: words } = telling.t.equity;
    const columns = [words.givenNorth, words.givenSouth, words.receivedNorth, words.receivedSouth];
    return over(telling, words.title, measures(columns), ({ hoursGiven: given, hoursReceived: received }) => [
      ...[given.north, given.south, received.north, received.south],
    ]);
  },
  gini: (telling) => {
    const { title, column } = telling.t.equity.gini;
    return over(telling, title, measures([column]), (one) => [one.gini]);
  },
  below: (telling) => {
    const { north, south, below } = telling.t.equity;
    return over(telling, below.title, counts([north, south]), (one) => [one.below.north, one.below.south]);
  },
  lorenz: ({ view, t }) => {
    const { title, columns } = t.equity.lorenz;
    const last = view.lorenz.length - 1;
    return {
      title,
      columns: [
        { label: columns.organisations, kind: "share" },
        { label: columns.share, kind: "share" },
      ],
      rows: view.lorenz.map((share, step) => ({ key: `${step}`, cells: [step / last, share] })),
    };
  },
  groups: ({ view, t }) => {
    const { title, columns, names } = t.equity.groups;
    return {
      title,
      columns: [text(columns.group), ...counts([columns.organisations]), ...measures([columns.shown])],
      rows: view.groups.map((one) => ({ key: one.group, cells: [names[one.group], one.organisations, one.shown] })),
    };
  },
  scarce: (telling) => skills(telling, telling.t.equity.scarce.title, telling.view.scarce),
  abundant: (telling) => skills(telling, telling.t.equity.abundant.title, telling.view.abundant),
};

const text = (label: string) => ({ label, kind: "text" as const });
const counts = (labels: readonly string[]) => labels.map((label) => ({ label, kind: "count" as const }));
const measures = (labels: readonly string[]) => labels.map((label) => ({ label, kind: "measure" as const }));

function over(
  { view, t, locale }: Telling,
  title: string,
  columns: FigureTable["columns"],
  cells: (period: EquityPeriod) => (number | null)[],
): Omit<FigureTable, "id"> {
  return {
    title,
    columns: [text(t.equity.period[view.by]), ...columns],
    rows: view.periods.map((one) => ({
      key: one.period,
      cells: [periodName(locale, one.period, t.equity.quarter), ...cells(one)],
    })),
  };
}

function skills({ t, names }: Telling, title: string, balances: readonly SkillBalance[]): Omit<FigureTable, "id"> {
  const { columns } = t.equity.skills;
  return {
    title,
    columns: [text(columns.skill), text(columns.side), ...counts([columns.offered, columns.sought])],
    rows: balances.map(({ skill, side, offered, sought }) => ({
      key: `${skill} ${side}`,
      cells: [names[skill] ?? skill, t.common.sides[side], offered, sought],
    })),
  };
}
