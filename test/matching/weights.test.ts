// Weights a coordinator may and may not set.
import { expect, test } from "vitest";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS, settle, type Weights } from "../../worker/matching/weights.ts";

const none = { sdgs: 0, themes: 0, kindred: 0, tie: 0, experience: 0, ways: 0, dates: 0 };

test("only proportions count", () => {
  expect(settle({ ...DEFAULT_WEIGHTS, reciprocity: 3, context: 1 })).toMatchObject({
    reciprocity: 0.75,
    context: 0.25,
  });
  expect(settle(DEFAULT_WEIGHTS)).toEqual({ ...DEFAULT_WEIGHTS, total: 10 });
});

test("components may all weigh nothing when context does not count", () => {
  expect(settle({ reciprocity: 1, context: 0, components: none }).total).toBe(0);
});

test.each<[string, Partial<Weights>, RegExp]>([
  ["a negative weight", { reciprocity: -0.1 }, /reciprocity/],
  ["not a number", { context: Number.NaN }, /context/],
  ["without end", { reciprocity: Infinity }, /reciprocity/],
  ["a negative component", { components: { ...none, tie: -1 } }, /tie/],
  ["a component that is not a number", { components: { ...none, sdgs: Number.NaN } }, /sdgs/],
  ["neither reciprocity nor context", { reciprocity: 0, context: 0 }, /both/],
  ["context made of nothing", { components: none }, /component/],
  ["too large to add up", { reciprocity: 1.7e308, context: 1.7e308 }, /too large/],
])("refused: %s", (_, change, message) => {
  const weights = { ...DEFAULT_WEIGHTS, ...change };
  expect(() => settle(weights)).toThrow(RangeError);
  expect(() => settle(weights)).toThrow(message);
  const nobody = { id: "org_a", side: "north", kind: "other", languages: [], sdgs: [], offers: [], needs: [] } as const;
  expect(() => score(nobody, nobody, weights)).toThrow(RangeError);
});
