// A log whose answers follow weights known beforehand: what calibration should find again.

import { directionOf, featuresOf, scored } from "../../worker/calibration/examples.ts";
import type { Log } from "../../worker/calibration/log.ts";
import { DEFAULT_WEIGHTS, type Weights } from "../../worker/matching/weights.ts";
import { makeNetwork } from "../bench/network.ts";
import { chanceOf } from "../simulate/chance.ts";

/** `each` of the North answer about so many of the South; yes the likelier, the higher the planted score. */
export function plantedLog({
  size,
  each,
  weights,
  seed,
}: {
  size: number;
  each: number;
  weights: Weights;
  seed: number;
}): Log {
  const [chance, direction] = [chanceOf(seed), directionOf(weights)];
  const organisations: Log["organisations"] = makeNetwork(size, seed).map((one) => ({
    ...{
      id: one.id,
      side: one.side,
      kind: one.kind,
      languages: ["fr"],
      sdgs: [...one.sdgs],
      ways: [...(one.ways ?? [])],
    },
    offers: [...one.offers],
    needs: one.needs.map(({ skill, priority }) => ({ skill, priority, open: true })),
    pastPartnerships: one.pastPartnerships ?? 0,
    ties: [],
  }));
  const south = organisations.filter(({ side }) => side === "south");
  const answers: Log["answers"] = [];
  const looks: Log["looks"] = [];
  for (const [at, one] of organisations.entries()) {
    if (one.side !== "north") continue;
    for (let turn = 0; turn < each; turn++) {
      const other = south[Math.floor(chance("look", at, turn) * south.length)];
      if (!other) continue;
      const odds = 12 * (scored(direction, featuresOf(one, other)) - 0.3);
      const yes = chance("taste", at, turn) < 1 / (1 + Math.exp(-odds));
      const pair = { organisation: one.id, candidate: other.id };
      answers.push({ organisation: one.id, other: other.id, answer: yes ? "accept" : "decline" });
      looks.push({ ...pair, act: "shown" }, ...(yes ? [{ ...pair, act: "accepted" as const }] : []));
    }
  }
  return { weights: DEFAULT_WEIGHTS, organisations, looks, answers };
}
