// The score of a pair, and the parts that explain it to both.
import type { Level, Priority } from "../../schema/vocabulary.ts";
import { CONTEXT_CODES, type Context, type ContextCode, contextOf, shared, themesOf } from "./context.ts";
import { type Coverage, type CoverLine, cover } from "./covers.ts";
import { mutualPoints, snap, spread, totalPoints } from "./points.ts";
import type { Profile } from "./profile.ts";
import { similarity } from "./similarity.ts";
import { contextMean, DEFAULT_WEIGHTS, type Settled, settle, type Weights } from "./weights.ts";

/** How an offer meets a need: the very skill · a skill and its theme · a neighbour within the theme. */
export const COVER_CODES = ["same_skill", "own_theme", "same_theme"] as const;
export type CoverCode = (typeof COVER_CODES)[number];

/**
 * One reason. Of `gives` and `receives`: `skill` is the need met, `priority` its own, `by` the offer that meets it,
 * `level` that offer's. Of `context`: `shared` lists the goals, themes or ways in common.
 */
export type Part = {
  readonly code: CoverCode | ContextCode;
  readonly skill?: string;
  readonly by?: string;
  readonly level?: Level;
  readonly priority?: Priority;
  readonly shared?: readonly string[];
  /** How well it is met, in (0, 1], whatever it weighs. */
  readonly value: number;
  /** What it adds to the score, 0..100. */
  readonly points: number;
};

/** A need that nothing on the other side meets. */
export type Missing = { readonly skill: string; readonly priority: Priority };

export type Match = {
  /** 0..100, exactly the sum of the points of gives, receives and context. */
  readonly score: number;
  readonly gives: readonly Part[];
  readonly receives: readonly Part[];
  readonly context: readonly Part[];
  /** Exactly one direction carries something. With both covers at 0 nothing is exchanged, and this is false. */
  readonly oneWay: boolean;
  /** covers(a→b) and covers(b→a), each in [0, 1]. */
  readonly covers: { readonly gives: number; readonly receives: number };
  /** Needs of b that a leaves unmet, needs of a that b leaves unmet, weighted components at 0. */
  readonly missing: {
    readonly gives: readonly Missing[];
    readonly receives: readonly Missing[];
    readonly context: readonly ContextCode[];
  };
};

/**
 * Score of a pair as `a` reads it: `gives` is what a brings to b, `receives` what b brings to a. Swapping a and b swaps
 * the two and leaves the score as it is. Profiles are not checked against the gates: see gates.ts.
 *
 * score = 100 · (w_r · harmonic mean of the two covers + w_c · weighted mean of the context), within 2e-10. The points
 * of reciprocity go half to each direction and, within one, to each need by priority · value; in a one-way pair they are
 * 0 while `value` still tells how well each need is met.
 *
 * Throws RangeError for weights that are negative, not finite, or 0 where something must weigh.
 *
 * Harmonic mean: Pizzato et al., RECON, RecSys 2010. Reasons in both directions: Kleinerman et al., RecSys 2018.
 */
export function score(a: Profile, b: Profile, weights: Weights = DEFAULT_WEIGHTS): Match {
  const settled = settle(weights);
  const [gives, receives] = [cover(a.offers, b.needs), cover(b.offers, a.needs)];
  const context = contextOf(a, b);
  const mutual = mutualPoints(gives.covers, receives.covers, settled);
  const total = totalPoints(gives.covers, receives.covers, contextMean(context, settled), settled);
  return {
    score: snap(total),
    gives: coverParts(gives, 0, mutual / 2),
    receives: coverParts(receives, mutual / 2, mutual),
    context: contextParts(context, (code) => inCommon(code, a, b), spreadContext(context, settled, mutual, total)),
    oneWay: (gives.covers === 0) !== (receives.covers === 0),
    covers: { gives: gives.covers, receives: receives.covers },
    missing: {
      gives: unmet(gives),
      receives: unmet(receives),
      context: CONTEXT_CODES.filter((code) => context[code] === 0 && settled.components[code] > 0),
    },
  };
}

const unmet = (coverage: Coverage): Missing[] =>
  coverage.lines.filter((line) => line.worth === 0).map(({ need }) => ({ skill: need.skill, priority: need.priority }));

function coverParts(coverage: Coverage, start: number, end: number): Part[] {
  const met = coverage.lines.filter((line) => line.worth > 0);
  const points = spread(
    start,
    end,
    met.map((line) => line.need.priority * line.worth),
  );
  return met.map((line, at) => coverPart(line, points[at] ?? 0));
}

function coverPart({ need, by, worth }: CoverLine, points: number): Part {
  const near = similarity(by?.skill ?? "", need.skill);
  const code = near === 1 ? "same_skill" : near === 0.7 ? "own_theme" : "same_theme";
  const { skill, priority } = need;
  return { code, skill, by: by?.skill, level: by?.level, priority, value: worth / 100, points };
}

function contextParts(context: Context, common: (code: ContextCode) => string[] | undefined, points: number[]): Part[] {
  return CONTEXT_CODES.map((code, at): Part => {
    const shared = common(code);
    return { code, ...(shared && { shared }), value: context[code], points: points[at] ?? 0 };
  }).filter((part) => part.value > 0);
}

const spreadContext = (context: Context, weights: Settled, start: number, end: number): number[] =>
  spread(
    start,
    end,
    CONTEXT_CODES.map((code) => weights.components[code] * context[code]),
  );

function inCommon(code: ContextCode, a: Profile, b: Profile): string[] | undefined {
  if (code === "sdgs") return shared(new Set(a.sdgs), new Set(b.sdgs)).map(String);
  if (code === "themes") return shared(themesOf(a), themesOf(b));
  if (code === "ways") return shared(new Set(a.ways), new Set(b.ways));
  return undefined;
}
