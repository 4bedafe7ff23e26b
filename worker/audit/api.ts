// The JSON door of the audit log.
import * as contract from "../../schema/contract/audit.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { auditChain, checkAudit } from "./check.ts";
import { listAudit } from "./read.ts";

export const auditApi = newApi();

open(auditApi, contract.getAudit, async (c) => {
  const { items, next } = await listAudit(c.var.ctx, c.req.valid("query"));
  return c.json({ items: items.map(({ name: _, ...entry }) => entry), next }, 200);
});

open(auditApi, contract.getAuditChain, async (c) => c.json(await auditChain(c.var.ctx), 200));

open(auditApi, contract.postAuditCheck, async (c) => c.json(await once(c.var.ctx, () => checkAudit(c.var.ctx)), 200));
