// A calibration says when it knows too little, finds planted weights again, and keeps good ones.
import { describe, expect, test } from "vitest";
import { calibrate, FEWEST } from "../../worker/calibration/calibrate.ts";
import { directionOf, examplesOf, featuresOf, listsOf, scored } from "../../worker/calibration/examples.ts";
import { learnWeights } from "../../worker/calibration/learn.ts";
import { Log } from "../../worker/calibration/log.ts";
import { report } from "../../worker/calibration/report.ts";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS, type Weights } from "../../worker/matching/weights.ts";
import { makeNetwork } from "../bench/network.ts";
import { plantedLog } from "./planted.ts";

/** People who look at the kind and the ways of working, which the weights in force hardly count. */
const PLANTED: Weights = {
  reciprocity: 0.3,
  context: 0.7,
  components: { sdgs: 0, themes: 0, kindred: 4, tie: 0, experience: 0, ways: 3, dates: 0 },
};

describe("examples", () => {
  test("are what the score is made of: a direction times the features is the score", () => {
    const network = makeNetwork(40);
    const direction = directionOf(DEFAULT_WEIGHTS);
    for (const a of network)
      for (const b of network) expect(100 * scored(direction, featuresOf(a, b))).toBeCloseTo(score(a, b).score, 8);
  });

  test("leave out whom the log does not know, and lists of which nothing came", () => {
    const log = plantedLog({ size: 60, each: 3, weights: PLANTED, seed: 3 });
    const [first] = log.answers;
    const gone = { ...log, organisations: log.organisations.filter(({ id }) => id !== first?.other) };
    expect(examplesOf(gone).length).toBeLessThan(examplesOf(log).length);
    expect(listsOf({ ...log, looks: log.looks.filter(({ act }) => act === "shown") })).toEqual([]);
  });
});

describe("calibrate", () => {
  test("says there are too few answers, and how many it takes", () => {
    const log = plantedLog({ size: 30, each: 3, weights: PLANTED, seed: 1 });
    const found = calibrate(log);
    expect(found.enough).toBe(false);
    const words = report(found, DEFAULT_WEIGHTS).join("\n");
    expect(words).toContain("Too few answers to say anything");
    expect(words).toContain(String(FEWEST.yeses));
    expect(words).not.toContain("AUC");
  });

  test("says so when one kind of answer is too rare, however many there are of the other", () => {
    const log = plantedLog({ size: 120, each: 5, weights: PLANTED, seed: 6 });
    for (const [rare, common] of [
      ["accept", "decline"],
      ["decline", "accept"],
    ] as const) {
      const answers = log.answers.map((one, at) => ({ ...one, answer: at < 39 ? rare : common }));
      expect(calibrate({ ...log, answers }).enough).toBe(false);
      const enough = answers.map((one, at) => ({ ...one, answer: at < 40 ? rare : common }));
      expect(calibrate({ ...log, looks: [], answers: enough })).toMatchObject({
        enough: true,
        lists: null,
      });
    }
  });

  test("says so of a log without a single answer", () => {
    expect(calibrate(Log.parse({ organisations: [], looks: [], answers: [] })).enough).toBe(false);
  });

  test("finds planted weights again, judged on organisations it has not learned from", () => {
    const log = plantedLog({ size: 300, each: 5, weights: PLANTED, seed: 2 });
    const found = calibrate(log);
    if (!found.enough) throw new Error("there are answers enough");
    expect(found.better).toBe(true);
    expect(found.answers.proposed.low).toBeGreaterThan(0.6);
    expect(found.answers.difference.low).toBeGreaterThan(0.03);
    const [now, learned, planted] = [directionOf(DEFAULT_WEIGHTS), found.proposed, directionOf(PLANTED)];
    const apart = (direction: readonly number[]) =>
      direction.reduce((sum, part, at) => sum + Math.abs(part - (planted[at] ?? 0)), 0);
    expect(apart(learned)).toBeLessThan(0.6 * apart(now));
    expect(report(found, DEFAULT_WEIGHTS).join("\n")).toContain("would enter, on /coordination/weights");
  });

  test("keeps weights that answers already follow", () => {
    const log = plantedLog({ size: 300, each: 5, weights: DEFAULT_WEIGHTS, seed: 4 });
    const found = calibrate(log);
    if (!found.enough) throw new Error("there are answers enough");
    expect(found.better).toBe(false);
    expect(report(found, DEFAULT_WEIGHTS).join("\n")).toContain("keep those in force");
  });
});

describe("learned weights", () => {
  test("add up to 1 and are never negative", () => {
    const learned = learnWeights(
      examplesOf(plantedLog({ size: 80, each: 4, weights: PLANTED, seed: 5 })),
      directionOf(DEFAULT_WEIGHTS),
    );
    expect(learned.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
    expect(Math.min(...learned)).toBeGreaterThanOrEqual(0);
  });

  test("stay as they are when there is nothing to learn, or when answers speak against every part", () => {
    const inForce = directionOf(DEFAULT_WEIGHTS);
    expect(learnWeights([], inForce)).toEqual(inForce);
    const contrary = Array.from({ length: 200 }, (_, at) => {
      const yes = at % 2 === 0;
      return { organisation: `a${at}`, other: `b${at}`, yes, features: inForce.map(() => (yes ? 0 : 1)) };
    });
    expect(learnWeights(contrary, inForce)).toEqual(inForce);
  });
});
