// Leaving by the address of a mail: it is the act of the person it was sent to, whoever's browser opens it, and no other write slows it.
import { createExecutionContext } from "cloudflare:test";
import { expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { leaveStatement, newLeave } from "../../worker/notices/unsubscribe.ts";
import { givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

async function givenLeave(person: string): Promise<string> {
  const ctx = makeCtx({ env: testEnv });
  const leave = newLeave(ctx, person, ["answer"]);
  await runBatch(ctx, [leaveStatement(ctx, leave)]);
  return leave.token;
}

test("opened where somebody else is signed in, it is still the act of the person of the link", async () => {
  const [one, other] = [await givenPerson(), await givenPerson()];
  const token = await givenLeave(one.id);
  expect((await other.client.form("/unsubscribe", { token })).status).toBe(200);
  const entry = testEnv.DB.prepare(
    "SELECT actor, subject FROM audit_entries WHERE act = 'account.unsubscribe' AND subject = ?",
  );
  expect(await entry.bind(one.id).first()).toEqual({ actor: one.id, subject: one.id });
});

test("the servers of a mail provider, which ask for many, are counted apart from all other writes", async () => {
  const person = await givenPerson();
  const keys: string[] = [];
  const full = new Set<string>();
  const limit = async ({ key }: RateLimitOptions) => ({ success: keys.push(key) > 0 && !full.has(key) });
  const env = { ...testEnv, LIMIT_WRITES: { limit } };
  const leave = async (cookie?: string) =>
    (
      await app.fetch(
        new Request(`https://network.test/unsubscribe?token=${await givenLeave(person.id)}`, {
          method: "POST",
          headers: {
            "Content-Type": "application/x-www-form-urlencoded",
            "CF-Connecting-IP": "192.0.2.44",
            ...(cookie && { Cookie: cookie }),
          },
          body: "List-Unsubscribe=One-Click",
        }),
        env,
        createExecutionContext(),
      )
    ).status;
  full.add("192.0.2.44").add(person.id);
  expect(await leave()).toBe(200);
  expect(await leave(person.client.cookie)).toBe(200);
  expect(new Set(keys)).toEqual(new Set(["unsubscribe 192.0.2.44"]));
  full.add("unsubscribe 192.0.2.44");
  expect(await leave()).toBe(429);
});
