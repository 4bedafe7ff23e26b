// Weights that would tell the yeses of a log from its noes better, never far from those in force without good reason.
import { type Direction, type Example, type Features, scored } from "./examples.ts";

/** How strongly the make-up in force holds: a part strays by about 0.2 of log-odds (1 / √20) before answers must insist. */
const HOLDS = 10;
const TURNS = 2000;
/** In log-odds: smaller steps change nothing that a page would show. */
const SETTLED = 1e-6;

/**
 * Logistic regression of yes on the parts of the score, none below 0 (a shared goal must never cost points), with a
 * ridge around the ray of the weights in force: how steep the score is may be learned freely, its make-up only from
 * answers that insist. With nothing to learn from the weights stay as they are. Convex, so that one optimum is found
 * by projected gradient steps with momentum (Beck & Teboulle, 2009). The result adds up to 1.
 */
export function learnWeights(given: readonly Example[], inForce: Direction): Direction {
  if (given.length === 0) return inForce;
  const examples = centred(given);
  const step = 1 / steepest(examples);
  let [slope, before] = [inForce.map((part) => 4 * part), 0];
  let [ahead, aheadBefore, momentum] = [slope, before, 1];
  for (let turn = 0; turn < TURNS; turn++) {
    const { down, downBefore } = gradient(examples, inForce, ahead, aheadBefore);
    const nextSlope = ahead.map((value, at) => Math.max(0, value - step * (down[at] ?? 0)));
    const nextBefore = aheadBefore - step * downBefore;
    const next = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const carry = (momentum - 1) / next;
    ahead = nextSlope.map((value, at) => value + carry * (value - (slope[at] ?? 0)));
    aheadBefore = nextBefore + carry * (nextBefore - before);
    const moved = Math.max(
      Math.abs(nextBefore - before),
      ...nextSlope.map((value, at) => Math.abs(value - (slope[at] ?? 0))),
    );
    [slope, before, momentum] = [nextSlope, nextBefore, next];
    if (moved < SETTLED) break;
  }
  const sum = slope.reduce((all, part) => all + part, 0);
  return sum < 1e-6 ? inForce : slope.map((part) => part / sum);
}

/** Each part less its mean: the share of yeses, learned beside, makes it up, and the way down is the shorter for it. */
function centred(examples: readonly Example[]): Example[] {
  const means = examples[0]?.features.map(
    (_, at) => examples.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / examples.length,
  );
  return examples.map((one) => ({ ...one, features: one.features.map((value, at) => value - (means?.[at] ?? 0)) }));
}

/** No bend of what is minimised is sharper. */
function steepest(examples: readonly Example[]): number {
  const squares = examples.map(({ features }) => features.reduce((sum, value) => sum + value ** 2, 1));
  return squares.reduce((sum, one) => sum + one, 0) / (4 * examples.length) + (2 * HOLDS) / examples.length;
}

function gradient(examples: readonly Example[], inForce: Direction, slope: Features, before: number) {
  const down = offCourse(slope, inForce).map((off) => (2 * HOLDS * off) / examples.length);
  let downBefore = 0;
  for (const { features, yes } of examples) {
    const expected = 1 / (1 + Math.exp(-(before + scored(slope, features))));
    const miss = (expected - Number(yes)) / examples.length;
    downBefore += miss;
    for (let at = 0; at < down.length; at++) down[at] = (down[at] ?? 0) + miss * (features[at] ?? 0);
  }
  return { down, downBefore };
}

/** What of a slope is not along the weights in force. */
function offCourse(slope: Features, inForce: Direction): number[] {
  const along = scored(slope, inForce) / scored(inForce, inForce);
  return slope.map((value, at) => value - along * (inForce[at] ?? 0));
}
