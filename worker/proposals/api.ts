// The JSON door of proposals and of the pairs kept apart.
import * as apart from "../../schema/contract/forbidden-pairs.ts";
import * as contract from "../../schema/contract/proposals.ts";
import { etagOf, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { answer } from "./answer.ts";
import { approve, decline } from "./decide.ts";
import { allowPair, forbidPair, listForbiddenPairs } from "./forbid.ts";
import { propose } from "./propose.ts";
import { detailOf, listProposals } from "./read.ts";
import { stepAside } from "./step-aside.ts";
import { withdraw } from "./withdraw.ts";
import { writeMessage } from "./write-message.ts";

export const proposalsApi = newApi();

/** The version goes along with every proposal. */
function tagged<P extends contract.Proposal>(c: Req, proposal: P): P {
  c.header("ETag", etagOf(proposal.version));
  return proposal;
}

open(proposalsApi, contract.postProposal, async (c) => {
  const made = await once(c.var.ctx, () => propose(c.var.ctx, c.req.valid("json")));
  c.header("Location", `/api/v1/proposals/${made.id}`);
  return c.json(tagged(c, made), 201);
});

open(proposalsApi, contract.getProposals, async (c) =>
  c.json(await listProposals(c.var.ctx, c.req.valid("query")), 200),
);

open(proposalsApi, contract.getProposal, async (c) =>
  c.json(tagged(c, await detailOf(c.var.ctx, c.req.valid("param").id)), 200),
);

open(proposalsApi, contract.postDecision, async (c) => {
  const { decision, reason } = c.req.valid("json");
  const input = { proposal: c.req.valid("param").id, reason };
  const decide = decision === "approve" ? approve : decline;
  return c.json(tagged(c, await once(c.var.ctx, () => decide(c.var.ctx, input))), 200);
});

open(proposalsApi, contract.postAnswer, async (c) => {
  const input = { proposal: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => answer(c.var.ctx, input))), 200);
});

open(proposalsApi, contract.postStepAside, async (c) => {
  const input = { proposal: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => stepAside(c.var.ctx, input))), 200);
});

open(proposalsApi, contract.postWithdrawal, async (c) => {
  const { organisation, reason = "" } = c.req.valid("json");
  const input = { proposal: c.req.valid("param").id, organisation, reason };
  return c.json(tagged(c, await once(c.var.ctx, () => withdraw(c.var.ctx, input))), 200);
});

open(proposalsApi, contract.postMessage, async (c) => {
  const input = { proposal: c.req.valid("param").id, ...c.req.valid("json") };
  return c.json(tagged(c, await once(c.var.ctx, () => writeMessage(c.var.ctx, input))), 201);
});

open(proposalsApi, apart.postForbiddenPair, async (c) =>
  c.json(await once(c.var.ctx, () => forbidPair(c.var.ctx, c.req.valid("json"))), 201),
);

open(proposalsApi, apart.getForbiddenPairs, async (c) =>
  c.json(await listForbiddenPairs(c.var.ctx, c.req.valid("query")), 200),
);

open(proposalsApi, apart.deleteForbiddenPair, async (c) => {
  await allowPair(c.var.ctx, c.req.valid("param"));
  return c.body(null, 204);
});
