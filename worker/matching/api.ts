// The JSON door of matching.
import * as contract from "../../schema/contract/matching.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { seeMatch } from "./see-match.ts";
import { shortlist } from "./shortlist.ts";
import { tellMatch, tellShortlist } from "./view.ts";
import { readWeights, saveWeights } from "./weigh.ts";

export const matchingApi = newApi();

open(matchingApi, contract.getShortlist, async (c) => {
  const { ctx } = c.var;
  const { limit } = c.req.valid("query");
  return c.json(await tellShortlist(ctx, await shortlist(ctx, { organisation: c.req.valid("param").id, limit })), 200);
});

open(matchingApi, contract.getMatch, async (c) => {
  const { a, b } = c.req.valid("param");
  return c.json(await tellMatch(c.var.ctx, await seeMatch(c.var.ctx, a, b)), 200);
});

open(matchingApi, contract.getWeights, async (c) => {
  const weights = await readWeights(c.var.ctx);
  c.header("ETag", etagOf(weights.version));
  return c.json(weights, 200);
});

open(matchingApi, contract.putWeights, async (c) => {
  const weights = await saveWeights(c.var.ctx, { weights: c.req.valid("json"), version: ifMatch(c) });
  c.header("ETag", etagOf(weights.version));
  return c.json(weights, 200);
});
