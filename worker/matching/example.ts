// Two made-up meetings of one organisation, to show what a change of weights does: much to give, or much in common.
import type { Profile } from "./profile.ts";
import { score } from "./score.ts";
import type { Weights } from "./weights.ts";

const LILLE: Profile = {
  id: "lille",
  side: "north",
  kind: "cooperative",
  languages: ["fr"],
  sdgs: [2, 8, 12],
  ways: ["remote", "exchange_visit"],
  offers: [
    { skill: "economy.cooperatives.coop_accounts", level: 3 },
    { skill: "economy.trade.veg_boxes", level: 2 },
  ],
  needs: [
    { skill: "farming.seeds_soils.farmer_seeds", priority: 3 },
    { skill: "farming.irrigation.drip", priority: 2 },
  ],
  pastPartnerships: 2,
};

const GIVING: Profile = {
  ...LILLE,
  id: "giving",
  side: "south",
  kind: "health",
  sdgs: [3],
  ways: ["volunteers"],
  offers: [
    { skill: "farming.seeds_soils.farmer_seeds", level: 3 },
    { skill: "farming.irrigation.drip", level: 2 },
  ],
  needs: [{ skill: "economy.cooperatives.coop_accounts", priority: 3 }],
};

const ALIKE: Profile = {
  ...LILLE,
  id: "alike",
  side: "south",
  pastPartnerships: 0,
  offers: [{ skill: "farming.seeds_soils", level: 2 }],
  needs: [
    { skill: "economy.cooperatives.shared_machinery", priority: 2 },
    { skill: "water.supply.solar_pumping", priority: 2 },
  ],
  ties: ["lille"],
};

export type ExampleScore = { readonly score: number; readonly reciprocity: number; readonly context: number };
export type Example = { readonly key: "giving" | "alike"; readonly now: ExampleScore; readonly tried: ExampleScore };

export const examples = (now: Weights, tried: Weights): Example[] =>
  ([GIVING, ALIKE] as const).map((other) => ({
    key: other === GIVING ? "giving" : "alike",
    now: scored(other, now),
    tried: scored(other, tried),
  }));

function scored(other: Profile, weights: Weights): ExampleScore {
  const match = score(LILLE, other, weights);
  const context = match.context.reduce((sum, part) => sum + part.points, 0);
  return { score: match.score, reciprocity: match.score - context, context };
}
