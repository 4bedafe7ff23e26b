// The JSON door of rounds.
import * as contract from "../../schema/contract/rounds.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { compareRounds } from "./compare-rounds.ts";
import { makeRound } from "./make-round.ts";
import { publishRound } from "./publish-round.ts";
import { replayRound } from "./replay-round.ts";
import { setRoundAside } from "./set-aside.ts";
import { listRounds, seeRound } from "./tell-round.ts";

export const roundsApi = newApi();

/** As it is once the act is done, with its version. */
async function told(c: Req, { id }: { id: string }): Promise<contract.Round> {
  const round = await seeRound(c.var.ctx, id);
  c.header("ETag", etagOf(round.version));
  return round;
}

open(roundsApi, contract.postRound, async (c) => {
  const made = await once(c.var.ctx, () => makeRound(c.var.ctx, c.req.valid("json")));
  c.header("Location", `/api/v1/rounds/${made.id}`);
  return c.json(await told(c, made), 201);
});

open(roundsApi, contract.getRounds, async (c) => c.json(await listRounds(c.var.ctx, c.req.valid("query")), 200));

open(roundsApi, contract.getRound, async (c) => c.json(await told(c, c.req.valid("param")), 200));

open(roundsApi, contract.getRoundComparison, async (c) =>
  c.json(await compareRounds(c.var.ctx, c.req.valid("param")), 200),
);

open(roundsApi, contract.postRoundPublication, async (c) => {
  const { id } = c.req.valid("param");
  const version = c.req.header("If-Match") === undefined ? undefined : ifMatch(c);
  return c.json(await told(c, await once(c.var.ctx, () => publishRound(c.var.ctx, { id, version }))), 200);
});

open(roundsApi, contract.postRoundReplay, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(await told(c, await once(c.var.ctx, () => replayRound(c.var.ctx, id))), 200);
});

open(roundsApi, contract.postRoundAbandonment, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(await told(c, await once(c.var.ctx, () => setRoundAside(c.var.ctx, id))), 200);
});
