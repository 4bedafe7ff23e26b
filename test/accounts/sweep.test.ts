// Secrets past their time are not kept; what is still good is.
import { expect, test } from "vitest";
import { sweepAccounts } from "../../worker/accounts/sweep.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const TABLES = ["sign_in_links", "passkey_challenges", "invitations", "sessions", "idempotency_keys"];

async function count(): Promise<Record<string, number>> {
  const counts = await Promise.all(
    TABLES.map(async (table) => {
      const row = await testEnv.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>();
      return [table, row?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counts);
}

const sweepAt = (time: { minutes?: number; hours?: number; days?: number }) =>
  sweepAccounts(makeCtx({ env: testEnv, now: later(new Date(), time) }));

test("links go after twenty minutes, challenges after five, answers to repeats after a day, invitations after fourteen, sessions after sixty", async () => {
  const { id, manager } = await givenOrganisation();
  await new Client().json("POST", "/auth/links", { email: `${unique("x")}@example.org` }, 202);
  await manager.client.json("POST", "/auth/passkeys/registration-options");
  const body = { email: `${unique("friend")}@example.org`, role: "member" };
  await manager.client.api("POST", `/organisations/${id}/invitations`, body, { "Idempotency-Key": unique("key") });
  await sweepAt({});
  expect(await count()).toEqual({
    sign_in_links: 1,
    passkey_challenges: 1,
    invitations: 1,
    sessions: 1,
    idempotency_keys: 1,
  });
  await sweepAt({ minutes: 6 });
  expect(await count()).toMatchObject({ passkey_challenges: 0, sign_in_links: 1 });
  await sweepAt({ minutes: 21 });
  expect(await count()).toMatchObject({ sign_in_links: 0, idempotency_keys: 1 });
  await sweepAt({ hours: 25 });
  expect(await count()).toMatchObject({ idempotency_keys: 0, invitations: 1 });
  await sweepAt({ days: 15 });
  expect(await count()).toMatchObject({ invitations: 0, sessions: 1 });
  await sweepAt({ days: 61 });
  expect(await count()).toMatchObject({ sessions: 0 });
});

test("an invitation taken back stays a day, to be counted, then goes", async () => {
  const { id, manager } = await givenOrganisation({ manager: await givenPerson() });
  const path = `/organisations/${id}/invitations`;
  const sent = await manager.client.json<{ id: string }>(
    "POST",
    path,
    { email: `${unique("f")}@example.org`, role: "member" },
    201,
  );
  await manager.client.json("DELETE", `${path}/${sent.id}`, undefined, 204);
  await sweepAt({ hours: 2 });
  expect((await count()).invitations).toBe(1);
  await sweepAt({ hours: 25 });
  expect((await count()).invitations).toBe(0);
});
