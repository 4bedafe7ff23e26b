// The counted example: what the page writes is what the real score says, and the sum can be done again by hand.
import { expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { matchingExample } from "../../worker/words/example.ts";
import { Client, testEnv } from "../support/request.ts";

const ctx = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });
const QUALITY = [0, 0.6, 0.8, 1];
/** As the page explains it: the very skill, or a neighbour of its theme. */
const nearness = (need: string, by: string | null) => (by === null ? 0 : by === need ? 1 : 0.4);

test("every line, both shares, the harmonic mean and the score follow from the words of the page", async () => {
  const { gives, receives, reciprocity, context, weights, score } = await matchingExample(ctx);
  for (const way of [gives, receives]) {
    for (const { need, by, level, value } of way.lines)
      expect(value).toBeCloseTo(nearness(need, by) * (QUALITY[level ?? 0] ?? 0), 10);
    const total = way.lines.reduce((sum, line) => sum + line.priority, 0);
    expect(way.covers).toBeCloseTo(way.lines.reduce((sum, line) => sum + line.priority * line.value, 0) / total, 10);
  }
  expect(reciprocity).toBeCloseTo(2 / (1 / gives.covers + 1 / receives.covers), 10);
  expect(weights.reciprocity + weights.context).toBeCloseTo(1, 10);
  expect(score).toBeCloseTo(100 * (weights.reciprocity * reciprocity + weights.context * context), 6);
  expect([...gives.lines, ...receives.lines].some(({ by, need }) => by !== null && by !== need)).toBe(true);
});

test("the page shows it in the reader's language", async () => {
  const { score } = await matchingExample(ctx);
  const client = new Client();
  const html = await client.page("/how-matching-works");
  expect(html).toContain(score.toLocaleString("fr", { maximumFractionDigits: 1 }));
  expect(html).toContain("Réparation de pompes à main");
  client.locale = "en";
  expect(await client.page("/how-matching-works")).toContain("Hand pump repair");
});
