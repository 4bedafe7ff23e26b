// Both covers of every candidate at once: one range of the market's indexes for each theme the asker acts on.
import { otherSide, type Side } from "../../schema/vocabulary.ts";
import { worth } from "./covers.ts";
import { whole, word } from "./literal.ts";
import { type Need, type Offer, openNeeds, type Profile } from "./profile.ts";
import { themeOf } from "./similarity.ts";

/**
 * `number, gives, takes, asked`, several rows a candidate: what its needs earn from the asker's offers (and all that
 * they ask for), and what the asker's needs earn from its offers, theme by theme, in whole hundredths.
 * Null when the asker has neither an offer nor an open need: then nobody can be found.
 */
export function marketRows(asker: Pick<Profile, "side" | "offers" | "needs">): string | null {
  const side = otherSide(asker.side);
  const rows = [
    ...byTheme(asker.offers).map(([theme, offers]) => given(side, theme, offers)),
    ...byTheme(openNeeds(asker.needs)).map(([theme, needs]) => taken(side, theme, needs)),
  ];
  return rows.length === 0 ? null : unionAll(rows);
}

const byTheme = <T extends { readonly skill: string }>(lines: readonly T[]): [theme: string, lines: T[]][] => [
  ...Map.groupBy(lines, (line) => themeOf(line.skill)),
];

/** The best of the asker's offers for each node they name, and for any other skill of the theme. */
function given(side: Side, theme: string, offers: readonly Offer[]): string {
  const best = (skill: string) => whole(Math.max(...offers.map((offer) => worth(offer, skill))));
  const nodes = [...new Set([theme, ...offers.map((offer) => offer.skill)])];
  const cases = nodes.map((node) => `WHEN ${word(node)} THEN ${best(node)}`).join(" ");
  return `SELECT number, priority * CASE skill ${cases} ELSE ${best(`${theme}.`)} END AS gives, 0 AS takes, asked
    FROM needs INDEXED BY needs_market WHERE side = ${word(side)} AND theme = ${word(theme)} AND listed = 1`;
}

/** The best of each candidate's offers for each of the asker's needs. */
function taken(side: Side, theme: string, needs: readonly Need[]): string {
  const nearness = (skill: string) =>
    skill === theme
      ? `WHEN ${word(skill)} THEN 10 ELSE 7`
      : `WHEN ${word(skill)} THEN 10 WHEN ${word(theme)} THEN 7 ELSE 4`;
  const earned = needs.map(
    ({ skill, priority }) => `${whole(priority)} * max(CASE skill ${nearness(skill)} END * (4 + 2 * level))`,
  );
  return `SELECT number, 0 AS gives, ${earned.join(" + ")} AS takes, 0 AS asked
    FROM offers INDEXED BY offers_market WHERE side = ${word(side)} AND theme = ${word(theme)} AND listed = 1
    GROUP BY number`;
}

/** D1 takes five terms in a compound SELECT; nested, as many as one likes. */
function unionAll(rows: readonly string[]): string {
  if (rows.length <= 5) return rows.join(" UNION ALL ");
  const size = Math.ceil(rows.length / 5);
  const groups = [0, 1, 2, 3, 4]
    .map((at) => rows.slice(at * size, (at + 1) * size))
    .filter((group) => group.length > 0);
  return unionAll(groups.map((group) => `SELECT * FROM (${unionAll(group)})`));
}
