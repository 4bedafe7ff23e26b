// Idempotency-Key: a repeat, even ten at once, is one act with one answer.
import { expect, test } from "vitest";
import { givenPerson, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

test("ten parallel repeats of one POST make one thing and give one answer", async () => {
  const { client } = await givenPerson();
  const key = unique("key");
  const name = unique("Atelier");
  const send = () => client.api("POST", "/organisations", { name }, { "Idempotency-Key": key });
  const answers = await Promise.all(Array.from({ length: 10 }, send));
  const ids = await Promise.all(answers.map(async (a) => ((await a.json()) as { id: string }).id));
  expect(answers.map((a) => a.status)).toEqual(Array(10).fill(201));
  expect(new Set(ids).size).toBe(1);
  const count = await testEnv.DB.prepare("SELECT count(*) AS n FROM organisations WHERE name = ?")
    .bind(name)
    .first("n");
  expect(count).toBe(1);
});

test("the same key with another body is refused; another person's same key is theirs", async () => {
  const { client } = await givenPerson();
  const key = unique("key");
  const first = await client.api("POST", "/organisations", { name: unique("Un") }, { "Idempotency-Key": key });
  expect(first.status).toBe(201);
  const other = await client.api("POST", "/organisations", { name: unique("Deux") }, { "Idempotency-Key": key });
  expect(other.status).toBe(409);
  expect(await other.json()).toMatchObject({ code: "idempotency_key_reused" });
  const someone = await givenPerson();
  const theirs = await someone.client.api("POST", "/organisations", { name: unique("Un") }, { "Idempotency-Key": key });
  expect(theirs.status).toBe(201);
});

test("the same key and body at another address is another request", async () => {
  const { client } = await givenPerson({ role: "coordinator" });
  const csv = { "Content-Type": "text/csv", "Idempotency-Key": unique("key") };
  const send = (dryRun: number) =>
    client.fetch(`/api/v1/imports?dryRun=${dryRun}`, {
      method: "POST",
      headers: csv,
      body: "name,country\nPuits,SN\n",
    });
  expect((await send(1)).status).toBe(201);
  const real = await send(0);
  expect(real.status).toBe(409);
  expect(await real.json()).toMatchObject({ code: "idempotency_key_reused" });
});
