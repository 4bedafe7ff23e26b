// A made-up meeting, counted by the very function that counts the real ones, so that anyone can follow the sum.
import type { MatchingExample } from "../../schema/contract/words.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Profile } from "../matching/profile.ts";
import { type Match, score } from "../matching/score.ts";
import { currentWeights } from "../matching/weigh.ts";
import { settle } from "../matching/weights.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";

const LILLE: Profile = {
  ...{ id: "lille", side: "north", kind: "association", languages: ["fr"] },
  sdgs: [6, 12, 13],
  ways: ["exchange_visit", "remote"],
  offers: [
    { skill: "water.hygiene.testing", level: 3 },
    { skill: "water.supply.solar_pumping", level: 2 },
  ],
  needs: [
    { skill: "water.management.user_committees", priority: 3 },
    { skill: "water.supply.hand_pumps", priority: 1 },
  ],
  pastPartnerships: 2,
};

const SAINT_LOUIS: Profile = {
  ...{ id: "saint-louis", side: "south", kind: "cooperative", languages: ["fr", "wo"] },
  sdgs: [6, 8],
  ways: ["exchange_visit"],
  offers: [{ skill: "water.management.user_committees", level: 3 }],
  needs: [
    { skill: "water.supply.hand_pumps", priority: 2 },
    { skill: "water.hygiene.testing", priority: 3 },
  ],
  ties: ["lille"],
};

/** Open to anyone: with the weights in force, in the reader's language. */
export async function matchingExample(ctx: Ctx): Promise<MatchingExample> {
  const [weights, labels] = await Promise.all([currentWeights(ctx), taxonomyLabels(ctx)]);
  const match = score(LILLE, SAINT_LOUIS, weights);
  const { reciprocity, context } = settle(weights);
  const name = (skill: string) => labels.get(skill)?.label ?? skill;
  const points = match.context.reduce((sum, part) => sum + part.points, 0);
  const { gives, receives } = match.covers;
  return {
    score: match.score,
    gives: { lines: linesOf(match, "gives", name), covers: gives },
    receives: { lines: linesOf(match, "receives", name), covers: receives },
    reciprocity: gives + receives === 0 ? 0 : (2 * gives * receives) / (gives + receives),
    context: context === 0 ? 0 : points / (100 * context),
    common: match.context.map(({ code }) => code as MatchingExample["common"][number]),
    weights: { reciprocity, context },
  };
}

/** Needs met, then needs that nothing meets. */
function linesOf(match: Match, way: "gives" | "receives", name: (skill: string) => string) {
  const met = match[way].map(({ skill = "", by = "", priority = 1, level = 1, value }) => {
    return { need: name(skill), priority, by: name(by), level, value };
  });
  const unmet = match.missing[way].map(({ skill, priority }) => {
    return { need: name(skill), priority, by: null, level: null, value: 0 };
  });
  return [...met, ...unmet];
}
