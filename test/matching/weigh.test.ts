// The weights: read and set by coordinators only, one change at a time, each on the record, at once in force.
import { beforeEach, expect, test } from "vitest";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";
import { auditOf, givenPerson } from "../support/given.ts";
import { givenPair } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

type Weights = typeof DEFAULT_WEIGHTS & { version: number };
const ALL_CONTEXT = { ...DEFAULT_WEIGHTS, reciprocity: 0, context: 1 };

beforeEach(async () => {
  await testEnv.DB.prepare("DELETE FROM settings WHERE name = 'matching.weights'").run();
});

test("they begin with the defaults; a change is versioned, audited, and counts at once", async () => {
  const { north, south, coordinator } = await givenPair();
  const { client } = coordinator;
  expect(await client.json("GET", "/weights")).toEqual({ ...DEFAULT_WEIGHTS, version: 0 });
  const before = await client.json<{ score: number }>("GET", `/matches/${north.id}/${south.id}`);
  const audited = (await auditOf("matching.weights")).length;
  const saved = await client.api("PUT", "/weights", ALL_CONTEXT, { "If-Match": '"0"' });
  expect([saved.status, saved.headers.get("ETag")]).toEqual([200, '"1"']);
  expect(await client.json<Weights>("GET", "/weights")).toEqual({ ...ALL_CONTEXT, version: 1 });
  const after = await client.json<{ score: number; gives: { points: number }[] }>(
    "GET",
    `/matches/${north.id}/${south.id}`,
  );
  expect(after.score).not.toBe(before.score);
  expect(after.gives.every((part) => part.points === 0)).toBe(true);
  expect((await auditOf("matching.weights")).slice(audited)).toEqual(["matching.weigh"]);
});

test("only coordinators read or set them", async () => {
  const { north } = await givenPair();
  const { client } = north.manager;
  expect((await client.api("GET", "/weights")).status).toBe(403);
  expect((await client.api("PUT", "/weights", ALL_CONTEXT, { "If-Match": '"0"' })).status).toBe(403);
  expect((await client.fetch("/coordination/weights")).status).toBe(403);
});

test("without a version 428, with an old one 412; of two at once one wins", async () => {
  const { client } = await givenPerson({ role: "coordinator" });
  expect((await client.api("PUT", "/weights", ALL_CONTEXT)).status).toBe(428);
  const racing = [1, 2, 3, 4].map((context) =>
    client.api("PUT", "/weights", { ...DEFAULT_WEIGHTS, context }, { "If-Match": '"0"' }),
  );
  const statuses = (await Promise.all(racing)).map((response) => response.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409 || status === 412)).toHaveLength(3);
  expect((await client.json<Weights>("GET", "/weights")).version).toBe(1);
  expect((await client.api("PUT", "/weights", ALL_CONTEXT, { "If-Match": '"0"' })).status).toBe(412);
});

test("weights that say nothing are refused by their field", async () => {
  const { client } = await givenPerson({ role: "coordinator" });
  const none = Object.fromEntries(Object.keys(DEFAULT_WEIGHTS.components).map((code) => [code, 0]));
  const cases = [
    [{ ...DEFAULT_WEIGHTS, reciprocity: 0, context: 0 }, "reciprocity"],
    [{ ...DEFAULT_WEIGHTS, components: none }, "components"],
    [{ ...DEFAULT_WEIGHTS, context: -1 }, "context"],
    [{ reciprocity: 1, context: 1 }, "components"],
  ] as const;
  for (const [body, field] of cases) {
    const response = await client.api("PUT", "/weights", body, { "If-Match": '"0"' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ field }] });
  }
});

test("the page explains, shows what a change would do before it is saved, then saves it", async () => {
  const { client } = await givenPerson({ role: "coordinator" });
  const fields = {
    version: "0",
    share: "20",
    sdgs: "2",
    themes: "2",
    kindred: "1,5",
    tie: "2",
    experience: "1",
    ways: "1",
    dates: "0",
  };
  const first = await client.page("/coordination/weights");
  expect(first).toContain("moyenne harmonique");
  expect(first).toContain('value="70"');
  const tried = await client.form("/coordination/weights", { ...fields, act: "preview" });
  expect(tried.status).toBe(303);
  const preview = await client.page(tried.headers.get("Location")?.split("#")[0] ?? "");
  expect(preview).toContain("pas encore enregistrés");
  expect(preview).toContain('value="20"');
  expect((await client.json<Weights>("GET", "/weights")).version).toBe(0);
  const saved = await client.form("/coordination/weights", fields);
  expect([saved.status, saved.headers.get("Location")]).toEqual([303, "/coordination/weights?notice=saved"]);
  expect(await client.json<Weights>("GET", "/weights")).toMatchObject({
    reciprocity: 0.2,
    context: 0.8,
    components: { kindred: 1.5, dates: 0 },
    version: 1,
  });
});

test("a form that is wrong comes back with what was typed and where; an old one says so", async () => {
  const { client } = await givenPerson({ role: "coordinator" });
  const zero = { sdgs: "0", themes: "0", kindred: "0", tie: "0", experience: "0", ways: "0", dates: "0" };
  const nothing = await client.form("/coordination/weights", { version: "0", share: "50", ...zero });
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain('href="#f-sdgs"');
  const wrong = await client.form("/coordination/weights", { version: "0", ...zero, share: "beaucoup" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="beaucoup"');
  const good = { share: "50", ...zero, ways: "1" };
  expect((await client.form("/coordination/weights", { version: "0", ...good })).status).toBe(303);
  expect((await client.form("/coordination/weights", { version: "0", ...good })).status).toBe(412);
});
