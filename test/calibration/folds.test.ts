// No organisation is both learned from and judged, and every answer is judged once.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Example } from "../../worker/calibration/examples.ts";
import { foldsOf } from "../../worker/calibration/folds.ts";

const answers: fc.Arbitrary<Example[]> = fc.array(
  fc.record({
    organisation: fc.integer({ min: 0, max: 40 }).map((n) => `org_${n}`),
    other: fc.integer({ min: 0, max: 40 }).map((n) => `org_${n}`),
    yes: fc.boolean(),
    features: fc.constant([1]),
  }),
  { maxLength: 60 },
);
const named = (examples: readonly Example[]) => examples.flatMap(({ organisation, other }) => [organisation, other]);

test("shares no organisation between what is learned and what is judged", () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 2, max: 8 }), (examples, count) => {
      for (const { learn, judge, reads } of foldsOf(examples, count)) {
        const learned = new Set(named(learn));
        expect(named(judge).filter((one) => learned.has(one))).toEqual([]);
        expect([...learned].filter(reads)).toEqual([]);
      }
    }),
  );
});

test("judges every answer exactly once", () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 2, max: 8 }), (examples, count) => {
      const judged = foldsOf(examples, count).flatMap(({ judge }) => judge);
      expect(judged.length).toBe(examples.length);
      expect(new Set(judged)).toEqual(new Set(examples));
    }),
  );
});

test("deals neighbouring ids into every hand", () => {
  const examples = Array.from({ length: 200 }, (_, at) => ({
    ...{ organisation: `org_a${at}`, other: `org_b${at}`, yes: true, features: [1] },
  }));
  for (const { judge, learn } of foldsOf(examples, 5)) {
    expect(judge.length).toBeGreaterThan(20);
    expect(learn.length).toBeGreaterThan(80);
  }
});
