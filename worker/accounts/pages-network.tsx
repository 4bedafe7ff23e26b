// The HTML door of the network's roles, for administrators.
import { Hono } from "hono";
import { NetworkRoleInput, type RoleHolder } from "../../schema/contract/members.ts";
import { NetworkRolesPage } from "../../web/pages/network-roles.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { actorId } from "../kernel/actor.ts";
import { listNetworkRoles } from "./list-network-roles.ts";
import { setNetworkRole } from "./set-network-role.ts";

export const networkPages = new Hono<AppEnv>();

const BLANK = { email: "", role: "coordinator" };

async function roles(c: Req, form = BLANK, errors?: FormErrors) {
  const { items, next } = await listNetworkRoles(c.var.ctx, { after: c.req.query("after"), limit: 50 });
  return <NetworkRolesPage holders={items} next={next} form={form} {...(errors && { errors })} />;
}

/** Who gives up their own role no longer sees this page. */
function afterChange(c: Req, { person, role }: RoleHolder): string {
  const gone = person === actorId(c.var.ctx.actor) && role !== "administrator";
  return gone ? "/settings?notice=role_changed" : "/coordination/people?notice=role_changed";
}

networkPages.get("/coordination/people", allow("administrator"), async (c) => render(c, await roles(c)));

networkPages.post("/coordination/people", allow("administrator"), async (c) => {
  const form = await readForm(c);
  const typed = { email: (form.get("email") ?? "").trim(), role: form.get("role") ?? "" };
  return submit(c, {
    run: async (ctx) => setNetworkRole(ctx, check(NetworkRoleInput, typed)),
    to: (holder) => afterChange(c, holder),
    again: (errors) => roles(c, typed, errors),
  });
});

networkPages.post("/coordination/people/removal", allow("administrator"), async (c) => {
  const email = (await readForm(c)).get("email") ?? "";
  return submit(c, {
    run: async (ctx) => setNetworkRole(ctx, check(NetworkRoleInput, { email, role: null })),
    to: (holder) => afterChange(c, holder),
    again: (errors) => roles(c, BLANK, errors),
  });
});
