// Whose turn it is, as one organisation sees it.
import { expect, test } from "vitest";
import { type Talk, waitOf } from "../../worker/proposals/waiting.ts";

const cases: [string, Partial<Talk>, string][] = [
  ["just proposed", { state: "proposed" }, "coordination"],
  ["proposed, and a coordinator asks", { state: "proposed", lastWord: null }, "word"],
  ["proposed, we wrote last", { state: "proposed", lastWord: "own" }, "coordination"],
  ["approved, nothing said", {}, "answer"],
  ["our question is out", { answer: "ask", lastWord: "own" }, "other"],
  ["our question has its reply", { answer: "ask", lastWord: "them" }, "answer"],
  ["our yes is said", { answer: "accept" }, "other"],
  ["our yes is said, they ask", { answer: "accept", lastWord: "them" }, "word"],
  ["we wrote, and have not answered", { lastWord: "own" }, "answer"],
  ["over", { state: "expired", lastWord: "them" }, "over"],
];

test.each(cases)("%s", (_, talk, expected) => {
  expect(waitOf({ state: "approved", answer: null, lastWord: undefined, ...talk }, "own")).toBe(expected);
});
