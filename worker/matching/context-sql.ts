// The context of a candidate `o` (a row of organisations_market) as SQL: contextMean(contextOf(…)) to the last bit.
import { toBits } from "../../schema/bits.ts";
import { SDGS, WAYS } from "../../schema/vocabulary.ts";
import { CONTEXT_CODES, type ContextCode, EXPERIENCED, KINDRED_HALF, themesOf } from "./context.ts";
import { whole, word } from "./literal.ts";
import type { Profile } from "./profile.ts";
import type { Settled } from "./weights.ts";

/** Notes a value as a parameter of the statement and gives the name to write for it: `?3`. */
export type Bind = (value: string | number) => string;

/** Weighted mean of the components in [0, 1]; what weighs nothing is left out. The statement around names `tied`. */
export function contextSql(asker: Profile, weights: Settled, bind: Bind): string {
  const weighed = CONTEXT_CODES.filter((code) => weights.components[code] > 0);
  if (weighed.length === 0) return "0.0";
  const terms = weighed.map((code) => `${bind(weights.components[code])} * ${COMPONENT[code](asker, bind)}`);
  return `((${terms.join(" + ")}) / (1.0 * ${bind(weights.total)}))`;
}

/** The most that context can be, whoever the candidate, as long as no tie joins the two: in [0, 1]. */
export function untiedCeiling(asker: Profile, { components, total }: Settled): number {
  const most: Readonly<Record<ContextCode, number>> = {
    sdgs: asker.sdgs.length > 0 ? 1 : 0,
    themes: 1,
    kindred: asker.kind === "other" ? 0 : 1,
    tie: 0,
    experience: asker.pastPartnerships === 1 ? 0.5 : 1,
    ways: (asker.ways ?? []).length > 0 ? 1 : 0,
    dates: 1,
  };
  return total === 0 ? 0 : CONTEXT_CODES.reduce((sum, code) => sum + components[code] * most[code], 0) / total;
}

const COMPONENT: Readonly<Record<ContextCode, (asker: Profile, bind: Bind) => string>> = {
  sdgs: (asker) => bitOverlap("o.sdgs", SDGS.length, toBits<number>(SDGS, asker.sdgs)),
  themes: (asker) => {
    const themes = [...themesOf(asker)];
    const shared = themes.map((theme) => `(instr(o.theme_set, ${word(`|${theme}|`)}) > 0)`);
    return overlapSql(["0", ...shared].join(" + "), "o.themes", themes.length);
  },
  kindred: ({ kind }) => {
    const half = KINDRED_HALF.filter((pair) => pair.includes(kind)).flatMap((pair) => pair.filter((k) => k !== kind));
    const near = half.map((other) => `WHEN ${word(other)} THEN 0.5`).join(" ");
    return `CASE o.kind WHEN ${word(kind)} THEN ${kind === "other" ? 0 : 1} ${near} ELSE 0 END`;
  },
  tie: () => "(o.id IN (SELECT id FROM tied))",
  experience: ({ pastPartnerships = 0 }) => {
    const mine = whole(pastPartnerships);
    return `CASE WHEN max(o.past_partnerships, ${mine}) <= 0 THEN 0
      WHEN max(o.past_partnerships, ${mine}) >= ${EXPERIENCED} AND min(o.past_partnerships, ${mine}) <= 0 THEN 1
      ELSE 0.5 END`;
  },
  ways: (asker) => bitOverlap("o.ways", WAYS.length, toBits<string>(WAYS, asker.ways ?? [])),
  dates: (
    { availableFrom, availableUntil },
    bind,
  ) => `(max(coalesce(o.available_from, ''), ${bind(availableFrom ?? "")})
    <= min(coalesce(o.available_until, '9999-12-31'), ${bind(availableUntil ?? "9999-12-31")}))`,
};

/** `overlap` of context.ts: shared over the smaller size, a real, 0 when either is empty. */
const overlapSql = (shared: string, theirs: string, mine: number): string =>
  `coalesce(1.0 * (${shared}) / nullif(min(${theirs}, ${whole(mine)}), 0), 0.0)`;

function bitOverlap(column: string, places: number, mine: number): string {
  const size = mine.toString(2).replaceAll("0", "").length;
  return overlapSql(bitCount(`(${column} & ${whole(mine)})`, places), bitCount(column, places), size);
}

/** How many bits are set, twelve at a time: multiplied apart, then summed modulo 31 (HAKMEM 169, in 64 bits). */
function bitCount(bits: string, places: number): string {
  const starts = Array.from({ length: Math.ceil(places / 12) }, (_, at) => 12 * at);
  const twelve = (start: number) => `((${bits} >> ${start} & 4095) * 0x1001001001001 & 0x84210842108421) % 31`;
  return `(${starts.map(twelve).join(" + ")})`;
}
