// However many people there are: no list of accounts, nor the sweep, walks through a whole table.
import { expect, test } from "vitest";
import { listInvitations, myInvitations } from "../../worker/accounts/list-invitations.ts";
import { listMembers } from "../../worker/accounts/list-members.ts";
import { listNetworkRoles } from "../../worker/accounts/list-network-roles.ts";
import { listSessions } from "../../worker/accounts/list-sessions.ts";
import { coordinators, managersOf } from "../../worker/accounts/recipients.ts";
import { sweepAccounts } from "../../worker/accounts/sweep.ts";
import { viewSettings } from "../../worker/accounts/view-settings.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Person } from "../../worker/kernel/identity.ts";
import { testEnv } from "../support/request.ts";

const someone: Person = {
  kind: "person",
  id: "usr_1",
  email: "someone@example.org",
  name: "",
  locale: "fr",
  networkRole: "administrator",
  memberships: new Map([["org_1", "manager"]]),
  via: { kind: "session", id: "ses_1" },
};

/** How the database goes about every statement of this piece of work. */
async function plansOf(work: (ctx: Ctx) => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== "prepare") return typeof value === "function" ? value.bind(target) : value;
      return (text: string) => {
        texts.push(text);
        return target.prepare(text);
      };
    },
  });
  await work(makeCtx({ env: { ...testEnv, DB }, actor: someone })).catch(() => undefined);
  const plans = texts.map(async (text) => {
    const holes = (text.match(/\?/g) ?? []).map(() => "x");
    const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
      .bind(...holes)
      .all<{ detail: string }>();
    return results.map((row) => row.detail);
  });
  return (await Promise.all(plans)).flat();
}

const page = { limit: 20 };
const works: Record<string, (ctx: Ctx) => Promise<unknown>> = {
  "the managers of an organisation": (ctx) => managersOf(ctx, "org_1"),
  coordinators: (ctx) => coordinators(ctx),
  "network roles": (ctx) => listNetworkRoles(ctx, page),
  sessions: (ctx) => listSessions(ctx, page),
  members: (ctx) => listMembers({ ...ctx, actor: someone }, "org_1", page),
  "an organisation's invitations": (ctx) => listInvitations(ctx, "org_1", page),
  "a person's invitations": (ctx) => myInvitations(ctx),
  "the settings' overview": (ctx) => viewSettings(ctx),
  "the sweep": (ctx) => sweepAccounts(ctx),
};

test.each(Object.entries(works))("%s", async (_, work) => {
  const plans = await plansOf(work);
  expect(plans.length).toBeGreaterThan(0);
  // A scan of the partial index of those who hold a role reads only them.
  const scans = plans.filter((plan) => plan.startsWith("SCAN") && !/CONSTANT ROW|people_network_role/.test(plan));
  expect(scans).toEqual([]);
  expect(plans.some((plan) => plan.includes("autoindex_people_1 (id>"))).toBe(false);
});
