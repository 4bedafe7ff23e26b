// AUC and nDCG on cases anyone can count by hand, ties among them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auc } from "../../worker/calibration/auc.ts";
import { ndcg } from "../../worker/calibration/ndcg.ts";

const judged = (yeses: number[], noes: number[]) => [
  ...yeses.map((score) => ({ score, yes: true })),
  ...noes.map((score) => ({ score, yes: false })),
];

describe("auc", () => {
  test("is 1 told apart, 0 the wrong way round, a half when all are level", () => {
    expect(auc(judged([3, 4], [1, 2]))).toBe(1);
    expect(auc(judged([1, 2], [3, 4]))).toBe(0);
    expect(auc(judged([5, 5, 5], [5, 5]))).toBe(0.5);
  });

  test("counts a tie as half a pair won", () => {
    expect(auc(judged([2, 3], [1, 2]))).toBe(3.5 / 4);
  });

  test("counts an answer drawn twice as two answers, and one never drawn as none", () => {
    const once = judged([1, 4, 4], [2, 2, 3]);
    const weighed = [
      { score: 1, yes: true, times: 1 },
      { score: 4, yes: true, times: 2 },
      { score: 2, yes: false, times: 2 },
      { score: 3, yes: false, times: 1 },
      { score: 9, yes: false, times: 0 },
    ];
    expect(auc(weighed)).toBe(auc(once));
  });

  test("says nothing without a yes or without a no", () => {
    expect(auc(judged([], [1]))).toBeNaN();
    expect(auc(judged([1], []))).toBeNaN();
  });

  test("is the share of pairs won, and does not care how scores are scaled", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (yeses, noes) => {
        const won = yeses.flatMap((yes) => noes.map((no) => (yes > no ? 1 : yes === no ? 0.5 : 0)));
        const share = won.reduce<number>((sum, one) => sum + one, 0) / won.length;
        expect(auc(judged(yeses, noes))).toBeCloseTo(share, 12);
        const cubed = (list: number[]) => list.map((one) => one ** 3 - 50);
        expect(auc(judged(cubed(yeses), cubed(noes)))).toBeCloseTo(share, 12);
      }),
    );
  });
});

describe("ndcg", () => {
  const lines = (...gains: number[]) => gains.map((gain, at) => ({ gain, score: -at }));

  test("is 1 in the best order, and less for what comes late", () => {
    expect(ndcg(lines(3, 2, 0))).toBe(1);
    expect(ndcg(lines(0, 1))).toBeCloseTo(1 / Math.log2(3), 12);
    expect(ndcg(lines(0, 3, 2))).toBeCloseTo((3 / Math.log2(3) + 1) / (3 + 2 / Math.log2(3)), 12);
  });

  test("looks no further than its depth, and says nothing of a list nobody liked", () => {
    expect(ndcg(lines(1, 0, 1), 2)).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
    expect(ndcg(lines(0, 0))).toBeNaN();
  });

  test("gives lines of one score what they would get on average over every order of them", () => {
    const level = [2, 0, 1].map((gain) => ({ gain, score: 7 }));
    const orders = [
      [2, 0, 1],
      [2, 1, 0],
      [0, 2, 1],
      [0, 1, 2],
      [1, 0, 2],
      [1, 2, 0],
    ];
    const mean = (depth: number) =>
      orders.reduce((sum, order) => sum + ndcg(lines(...order), depth), 0) / orders.length;
    expect(ndcg(level)).toBeCloseTo(mean(10), 12);
    expect(ndcg(level, 2)).toBeCloseTo(mean(2), 12);
  });
});
