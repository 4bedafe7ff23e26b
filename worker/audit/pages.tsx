// The HTML door of the audit log, for administrators.
import { Hono } from "hono";
import { AuditQuery } from "../../schema/contract/audit.ts";
import { AuditPage } from "../../web/pages/audit.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { once } from "../http/once.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { auditChain, checkAudit } from "./check.ts";
import { listAudit } from "./read.ts";

export const auditPages = new Hono<AppEnv>();
const HOME = "/coordination/audit";

auditPages.get(HOME, allow("administrator"), async (c) => {
  const query = check(AuditQuery, c.req.query());
  const [page, chain] = [await listAudit(c.var.ctx, query), await auditChain(c.var.ctx)];
  return render(c, <AuditPage {...page} subject={query.subject ?? ""} chain={chain} />);
});

auditPages.post(`${HOME}/check`, allow("administrator"), async (c) => {
  await once(c.var.ctx, () => checkAudit(c.var.ctx));
  return c.redirect(HOME, 303);
});
