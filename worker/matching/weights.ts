// The weights coordinators set, checked and brought to one scale before anything is counted with them.
import { CONTEXT_CODES, type Context, type ContextCode } from "./context.ts";

/** Any non-negative numbers: only their proportions count, between the first two and among the components. */
export type Weights = {
  readonly reciprocity: number;
  readonly context: number;
  readonly components: Readonly<Record<ContextCode, number>>;
};

export const DEFAULT_WEIGHTS: Weights = {
  reciprocity: 0.7,
  context: 0.3,
  components: { sdgs: 2, themes: 2, kindred: 1, tie: 2, experience: 1, ways: 1, dates: 1 },
};

/** Checked weights: `reciprocity` + `context` = 1, and `total` is the sum of the components in their order. */
export type Settled = Weights & { readonly total: number };

/**
 * Checks weights and brings reciprocity and context to a sum of 1.
 * Throws RangeError when one is negative or not a finite number, when both reciprocity and context are 0, or when
 * context has weight and none of its components has.
 */
export function settle(weights: Weights): Settled {
  const { reciprocity, context, components } = weights;
  for (const [name, value] of Object.entries({ reciprocity, context, ...components })) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`The weight ${name} must be a number from 0 up.`);
  }
  const both = reciprocity + context;
  if (both === 0) throw new RangeError("Reciprocity and context cannot both weigh 0.");
  const total = CONTEXT_CODES.reduce((sum, code) => sum + components[code], 0);
  if (total === 0 && context > 0) throw new RangeError("Context weighs something, so one of its components must too.");
  if (!Number.isFinite(both) || !Number.isFinite(total)) throw new RangeError("The weights are too large to add up.");
  return { reciprocity: reciprocity / both, context: context / both, components, total };
}

/** Weighted mean of the components in [0, 1], added up in the order of CONTEXT_CODES; 0 when none has weight. */
export function contextMean(context: Context, weights: Settled): number {
  const sum = CONTEXT_CODES.reduce((so, code) => so + weights.components[code] * context[code], 0);
  return weights.total === 0 ? 0 : sum / weights.total;
}
