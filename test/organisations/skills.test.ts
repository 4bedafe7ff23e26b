// Offers and needs through the JSON door: whole lists, checked row by row against the tree.
import { expect, test } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { auditOf } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { draft, NEEDS, OFFERS, refusal } from "./world.ts";

const allSkills = TAXONOMY.flatMap((domain) => domain.themes.flatMap((theme) => theme.skills.map((skill) => skill.id)));

async function listed(table: "offers" | "needs", id: string) {
  const { results } = await testEnv.DB.prepare(`SELECT * FROM ${table} WHERE organisation = ? ORDER BY skill`)
    .bind(id)
    .all<Record<string, unknown>>();
  return results;
}

test("a list replaces the one before, whole, and moves the version on", async () => {
  const { id, manager } = await draft();
  const first = await manager.client.api("PUT", `/organisations/${id}/offers`, OFFERS);
  expect(first.headers.get("ETag")).toBe('"2"');
  const list = [{ skill: allSkills[0], level: 1 }];
  const second = await manager.client.json<Organisation>("PUT", `/organisations/${id}/offers`, list);
  expect(second.offers).toEqual([{ skill: allSkills[0], level: 1 }]);
  expect(await manager.client.json("GET", `/organisations/${id}`)).toEqual(second);
  expect(await listed("offers", id)).toMatchObject([{ theme: "water.supply", side: "south", listed: 0 }]);
  expect(await auditOf(id)).toEqual(["organisation.create", "organisation.offers", "organisation.offers"]);
});

test("the same list again leaves no trace", async () => {
  const { id, manager } = await draft({ needs: NEEDS });
  const again = await manager.client.json<Organisation>("PUT", `/organisations/${id}/needs`, NEEDS);
  expect(again.version).toBe(1);
  expect(await auditOf(id)).toEqual(["organisation.create"]);
});

test("needs keep priority, context and whether they are open", async () => {
  const { id, manager } = await draft();
  const needs = [
    { skill: "water.supply", priority: 1 },
    { skill: "water.supply.wells", priority: 3, context: "Le puits s’ensable.", open: false },
  ];
  const kept = await manager.client.json<Organisation>("PUT", `/organisations/${id}/needs`, needs);
  expect(kept.needs).toEqual([{ ...needs[0], context: "", open: true }, needs[1]]);
  expect(await listed("needs", id)).toMatchObject([{ open: 1 }, { open: 0, listed: 0 }]);
});

test("each wrong row is named with its reason, and nothing is kept", async () => {
  const { id, manager } = await draft({ offers: OFFERS });
  const put = (list: string, body: unknown[]) => manager.client.api("PUT", `/organisations/${id}/${list}`, body);
  const wrong = [
    { skill: "water.supply.time_travel", level: 1 },
    { skill: "water.supply.wells", level: 1 },
    { skill: "water.supply.wells", level: 2 },
  ];
  expect(await refusal(await put("offers", wrong))).toEqual({
    "0.skill": "unknown_skill",
    "2.skill": "duplicate_skill",
  });
  expect(await refusal(await put("offers", [{ skill: "water", level: 1 }]))).toEqual({ "0.skill": "invalid_format" });
  expect(await refusal(await put("offers", [{ skill: "water.supply", level: 4 }]))).toHaveProperty("0.level");
  expect(await refusal(await put("offers", [{ skill: "water.supply" }]))).toHaveProperty("0.level");
  expect(await refusal(await put("needs", [{ skill: "water.supply", priority: "3" }]))).toHaveProperty("0.priority");
  const longest = { skill: "water.supply", priority: 1, context: "x".repeat(301) };
  expect(await refusal(await put("needs", [longest]))).toEqual({ "0.context": "too_long" });
  expect(await refusal(await put("needs", [{ skill: "water.supply", priority: 1, extra: 1 }]))).not.toEqual({});
  const kept = await manager.client.json<Organisation>("GET", `/organisations/${id}`);
  expect([kept.version, kept.offers.length, kept.needs.length]).toEqual([1, 2, 0]);
});

test("thirty skills fit, thirty-one do not, and a huge list is refused at once", async () => {
  const { id, manager } = await draft();
  const many = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ skill: allSkills[at % allSkills.length], level: 1 }));
  expect((await manager.client.api("PUT", `/organisations/${id}/offers`, many(30))).status).toBe(200);
  expect(await refusal(await manager.client.api("PUT", `/organisations/${id}/offers`, many(31)))).toEqual({
    body: "too_big",
  });
  const huge = await manager.client.api("PUT", `/organisations/${id}/offers`, many(50_000));
  expect([413, 422]).toContain(huge.status);
  for (const odd of [{}, { offers: [] }, [null], [[]], ["water.supply"]]) {
    const answer = await manager.client.api("PUT", `/organisations/${id}/offers`, odd as unknown[]);
    expect(answer.status).toBe(422);
  }
});

test("a retired skill stays with those who hold it and comes to nobody else", async () => {
  const retired = "water.sanitation.reed_beds";
  const holder = await draft({ offers: [{ skill: retired, level: 1 }] });
  const other = await draft();
  const retire = testEnv.DB.prepare("UPDATE taxonomy_nodes SET retired_at = ? WHERE id = ?");
  const bump = testEnv.DB.prepare("UPDATE settings SET version = version + 1 WHERE name = 'taxonomy.version'");
  const insert = testEnv.DB.prepare(
    "INSERT OR IGNORE INTO settings (name, value, version, updated_at) VALUES ('taxonomy.version', '{}', 1, '')",
  );
  await testEnv.DB.batch([retire.bind("2026-01-01T00:00:00.000Z", retired), insert, bump]);
  const kept = await holder.manager.client.json<Organisation>("PUT", `/organisations/${holder.id}/offers`, [
    { skill: retired, level: 3 },
    { skill: "water.supply.wells", level: 1 },
  ]);
  expect(kept.offers.map((offer) => offer.skill)).toContain(retired);
  const refused = await other.manager.client.api("PUT", `/organisations/${other.id}/offers`, [
    { skill: retired, level: 1 },
  ]);
  expect(await refusal(refused)).toEqual({ "0.skill": "retired_skill" });
  await testEnv.DB.batch([retire.bind(null, retired), bump]);
});

test("racing lists: each lands whole, one after the other", async () => {
  const { id, manager } = await draft();
  const lists = [0, 1, 2, 3].map((n) => [
    { skill: allSkills[2 * n] ?? "", level: 1 },
    { skill: allSkills[2 * n + 1] ?? "", level: 2 },
  ]);
  const answers = await Promise.all(
    lists.map((list) => manager.client.api("PUT", `/organisations/${id}/offers`, list)),
  );
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  const kept = await manager.client.json<Organisation>("GET", `/organisations/${id}`);
  expect(lists.map((list) => list.map((o) => o.skill).sort())).toContainEqual(kept.offers.map((o) => o.skill));
  expect(kept.version).toBe(5);
});

test("a list and an edit at the same moment lose nothing of each other", async () => {
  const { id, manager } = await draft();
  const [edit, list] = await Promise.all([
    manager.client.api("PATCH", `/organisations/${id}`, { summary: "Ensemble." }, { "If-Match": '"1"' }),
    manager.client.api("PUT", `/organisations/${id}/needs`, NEEDS),
  ]);
  expect(list.status).toBe(200);
  expect([200, 412]).toContain(edit.status);
  const kept = await manager.client.json<Organisation>("GET", `/organisations/${id}`);
  expect(kept.needs).toHaveLength(1);
  expect(kept.summary).toBe(edit.status === 200 ? "Ensemble." : "Nous réparons les pompes.");
});
