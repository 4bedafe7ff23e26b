// The JSON door of reviews, of how a partnership ends, and of the sheet it leaves.
import * as endings from "../../schema/contract/endings.ts";
import * as contract from "../../schema/contract/reviews.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { answerReview } from "./answer.ts";
import { answerEnding, proposeEnding } from "./end.ts";
import { seeEnding } from "./ending.ts";
import { draftLessons } from "./lessons.ts";
import { listReviews, seeReview } from "./see.ts";

export const reviewsApi = newApi();

open(reviewsApi, contract.getReviews, async (c) =>
  c.json(await listReviews(c.var.ctx, c.req.valid("param").id, c.req.valid("query")), 200),
);

open(reviewsApi, contract.getReview, async (c) => {
  const { id, period } = c.req.valid("param");
  return c.json(await seeReview(c.var.ctx, id, period), 200);
});

open(reviewsApi, contract.putReview, async (c) => {
  const { id, period } = c.req.valid("param");
  return c.json(await answerReview(c.var.ctx, { partnership: id, period, ...c.req.valid("json") }), 200);
});

open(reviewsApi, endings.getEnding, async (c) => c.json(await seeEnding(c.var.ctx, c.req.valid("param").id), 200));

open(reviewsApi, endings.postEnding, async (c) => {
  const input = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await once(c.var.ctx, () => proposeEnding(c.var.ctx, input)), 201);
});

open(reviewsApi, endings.postEndingAnswer, async (c) => {
  const input = { partnership: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(await once(c.var.ctx, () => answerEnding(c.var.ctx, input)), 200);
});

open(reviewsApi, endings.postLessons, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(await once(c.var.ctx, () => draftLessons(c.var.ctx, id)), 201);
});
