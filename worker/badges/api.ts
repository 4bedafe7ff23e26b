// The JSON door of certificates.
import * as badges from "../../schema/contract/badges.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { chooseBadge } from "./choose.ts";
import { issueBadges } from "./issue.ts";
import { listMyBadges, listSessionBadges } from "./list.ts";
import { revokeBadge } from "./revoke.ts";
import { seeBadge, shownBadge } from "./see.ts";

export const badgesApi = newApi();
const api = badgesApi;

open(api, badges.getBadge, async (c) => {
  const { ctx } = c.var;
  return c.json(shownBadge(ctx, await seeBadge(ctx, c.req.valid("param").id)), 200);
});

open(api, badges.getMyBadges, async (c) => c.json(await listMyBadges(c.var.ctx, c.req.valid("query")), 200));

open(api, badges.getSessionBadges, async (c) => {
  const items = await listSessionBadges(c.var.ctx, c.req.valid("param").id);
  return c.json({ items, next: null }, 200);
});

open(api, badges.postSessionBadges, async (c) => {
  const { people } = c.req.valid("json");
  return c.json(await once(c.var.ctx, () => issueBadges(c.var.ctx, c.req.valid("param").id, people)), 200);
});

open(api, badges.putBadgeChoice, async (c) =>
  c.json(await once(c.var.ctx, () => chooseBadge(c.var.ctx, c.req.valid("param").id, c.req.valid("json"))), 200),
);

open(api, badges.postBadgeRevocation, async (c) => {
  const { reason } = c.req.valid("json");
  return c.json(await once(c.var.ctx, () => revokeBadge(c.var.ctx, c.req.valid("param").id, reason)), 200);
});
