// The judged questions, asked of the real index: stems and glossary must be worth what they were when last measured.
import { expect, test } from "vitest";
import { DEMO_TOPICS } from "../../schema/demo/board/topics.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { testEnv } from "../support/request.ts";
import { JUDGED } from "./judged.ts";
import { measureQuality, type Quality } from "./quality.ts";

const ctx = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });

const shown = ({ mean, each }: Quality, below = 1): string =>
  [
    mean.toFixed(3),
    ...each
      .filter((one) => one.ndcg < below)
      .map(
        (one) =>
          `${one.ndcg.toFixed(2)} ${one.judged.tries} « ${one.judged.query} » ${one.answers.slice(0, 8).join(" ")}`,
      ),
  ].join("\n");

test("at least 60 questions over at least 300 texts", () => {
  expect(JUDGED.length).toBeGreaterThanOrEqual(60);
  expect(DEMO_TOPICS.length + DEMO_TOPICS.flatMap((topic) => topic.replies).length).toBeGreaterThanOrEqual(300);
});

test("nDCG@10 with stems stays above its floor, and well above the same index without", {
  timeout: 60_000,
}, async () => {
  const plain = await measureQuality(ctx, "plain");
  const stemmed = await measureQuality(ctx, "stemmed");
  expect(stemmed.mean, shown(stemmed, 0.5)).toBeGreaterThan(0.9); // 0.93 when last measured
  expect(stemmed.mean - plain.mean).toBeGreaterThan(0.2); // 0.69 without;
});
