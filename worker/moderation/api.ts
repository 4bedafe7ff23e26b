// The JSON door of moderation.
import * as contract from "../../schema/contract/moderation.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { appeal } from "./appeal.ts";
import { listCases } from "./cases.ts";
import { act, decide } from "./decide.ts";
import { moderationLog } from "./log.ts";
import { report } from "./report.ts";
import { seeCase } from "./see-case.ts";
import { limitAppeal } from "./slow.ts";
import { unvouch, vouch } from "./vouch.ts";

export const moderationApi = newApi();

open(moderationApi, contract.postReport, async (c) =>
  c.json(await once(c.var.ctx, () => report(c.var.ctx, c.req.valid("json"))), 201),
);

// Before the cases: `log` is no id.
open(moderationApi, contract.getModerationLog, async (c) =>
  c.json(await moderationLog(c.var.ctx, c.req.valid("query")), 200),
);

open(moderationApi, contract.getModeration, async (c) => c.json(await listCases(c.var.ctx, c.req.valid("query")), 200));

open(moderationApi, contract.getModerationCase, async (c) =>
  c.json(await seeCase(c.var.ctx, c.req.valid("param").id), 200),
);

open(moderationApi, contract.postModerationDecision, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(await once(c.var.ctx, () => decide(c.var.ctx, id, c.req.valid("json"))), 200);
});

open(moderationApi, contract.postModerationAct, async (c) =>
  c.json(await once(c.var.ctx, () => act(c.var.ctx, c.req.valid("json"))), 201),
);

open(moderationApi, contract.postAppeal, async (c) => {
  await limitAppeal(c);
  return c.json(await once(c.var.ctx, () => appeal(c.var.ctx, c.req.valid("json"))), 201);
});

open(moderationApi, contract.putVouch, async (c) => {
  const { id: organisation, person } = c.req.valid("param");
  await vouch(c.var.ctx, { organisation, person });
  return c.body(null, 204);
});

open(moderationApi, contract.deleteVouch, async (c) => {
  const { id: organisation, person } = c.req.valid("param");
  await unvouch(c.var.ctx, { organisation, person });
  return c.body(null, 204);
});
