// The tree through its JSON door: reading, adding, renaming, retiring, and who may.
import { expect, test } from "vitest";
import type { Taxonomy, TaxonomyNode } from "../../schema/contract/taxonomy.ts";
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { auditOf, givenPerson, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";

const coordinator = async (): Promise<Client> => (await givenPerson({ role: "coordinator" })).client;
const word = (): string => unique("tente").replaceAll("-", " ");

function input(over: Record<string, unknown> = {}): Record<string, unknown> {
  const name = word();
  return { theme: "water.supply", label: { fr: `${name} fr`, en: `${name} en` }, dac: "14031", sdgs: [6, 3], ...over };
}

async function given(client: Client): Promise<TaxonomyNode> {
  return client.json<TaxonomyNode>("POST", "/taxonomy/skills", input(), 201);
}

const skillsOf = (taxonomy: Taxonomy) => taxonomy.domains.flatMap((d) => d.themes).flatMap((t) => t.skills);
const tree = async (): Promise<Taxonomy> => new Client().json<Taxonomy>("GET", "/taxonomy");

test("anyone reads the whole tree, in order, with codes and goals", async () => {
  const { domains } = await tree();
  expect(domains.map((d) => d.id)).toEqual(TAXONOMY.map((d) => d.id));
  expect(domains[0]?.themes[0]?.skills[0]).toEqual({
    id: "water.supply.hand_pumps",
    label: { fr: "Réparation de pompes à main", en: "Hand pump repair" },
    dac: "14031",
    sdgs: [6],
    retired: false,
  });
});

test("an unchanged tree is 304, a changed one is sent again", async () => {
  const client = await coordinator();
  const first = await client.api("GET", "/taxonomy");
  const etag = first.headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[0-9a-f]{24}"$/);
  const again = await client.api("GET", "/taxonomy", undefined, { "If-None-Match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await given(client);
  const changed = await client.api("GET", "/taxonomy", undefined, { "If-None-Match": etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("ETag")).not.toBe(etag);
});

test("only coordinators and administrators tend it", async () => {
  const { id } = await given(await coordinator());
  const tries: [string, string, Record<string, unknown> | undefined][] = [
    ["POST", "/taxonomy/skills", input()],
    ["POST", "/taxonomy/themes", { domain: "water", label: { fr: word(), en: word() } }],
    ["PATCH", `/taxonomy/${id}`, { label: { fr: word() } }],
    ["POST", `/taxonomy/${id}/retirement`, undefined],
    ["DELETE", `/taxonomy/${id}/retirement`, undefined],
  ];
  const someone = (await givenPerson()).client;
  for (const [method, path, body] of tries) {
    const headers = { "If-Match": '"1"' };
    expect((await new Client().api(method, path, body, headers)).status, `anonymous ${method} ${path}`).toBe(401);
    expect((await someone.api(method, path, body, headers)).status, `someone ${method} ${path}`).toBe(403);
  }
  expect(await new Client().json("GET", `/taxonomy/${id}`)).toMatchObject({ version: 1, retired: false });
  const administrator = (await givenPerson({ role: "administrator" })).client;
  await given(administrator);
});

test("a skill is added last under its theme, its id made from the English name, on the record", async () => {
  const client = await coordinator();
  const name = word();
  const body = input({ label: { fr: `Curer les ${name}`, en: `Clearing the ${name}` } });
  const added = await client.json<TaxonomyNode>("POST", "/taxonomy/skills", body, 201);
  const slug = `clearing_the_${name.replaceAll(" ", "_")}`.slice(0, 50);
  expect(added).toMatchObject({ id: `water.supply.${slug}`, kind: "skill", parent: "water.supply", sdgs: [6, 3] });
  const { domains } = await tree();
  expect(domains[0]?.themes[0]?.skills.at(-1)).toMatchObject({ id: added.id, dac: "14031", sdgs: [3, 6] });
  expect(await auditOf(added.id)).toEqual(["taxonomy.add_skill"]);
});

test("a theme is added under its domain, and takes skills", async () => {
  const client = await coordinator();
  const theme = await client.json<TaxonomyNode>(
    "POST",
    "/taxonomy/themes",
    { domain: "water", slug: unique("t").replaceAll("-", "_"), label: { fr: word(), en: word() } },
    201,
  );
  const skill = await client.json<TaxonomyNode>("POST", "/taxonomy/skills", input({ theme: theme.id }), 201);
  expect(skill.id.startsWith(`${theme.id}.`)).toBe(true);
  const found = (await tree()).domains[0]?.themes.find((t) => t.id === theme.id);
  expect(found?.skills.map((s) => s.id)).toEqual([skill.id]);
  expect(await auditOf(theme.id)).toEqual(["taxonomy.add_theme"]);
});

test("an id that is taken is a conflict, and one key adds once", async () => {
  const client = await coordinator();
  const slug = unique("s").replaceAll("-", "_");
  const headers = { "Idempotency-Key": unique("key") };
  const body = input({ slug });
  const first = await client.api("POST", "/taxonomy/skills", body, headers);
  const repeat = await client.api("POST", "/taxonomy/skills", body, headers);
  expect([first.status, repeat.status]).toEqual([201, 201]);
  expect(await repeat.json()).toEqual(await first.json());
  const clash = await client.api("POST", "/taxonomy/skills", input({ slug }));
  expect(clash.status).toBe(409);
  expect(await clash.json()).toMatchObject({ code: "taxonomy_id_taken" });
  expect(await auditOf(`water.supply.${slug}`)).toEqual(["taxonomy.add_skill"]);
});

test("of several who add one id at once, one does", async () => {
  const client = await coordinator();
  const slug = unique("race").replaceAll("-", "_");
  const answers = await Promise.all([1, 2, 3, 4].map(() => client.api("POST", "/taxonomy/skills", input({ slug }))));
  expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409, 409]);
  expect(skillsOf(await tree()).filter((s) => s.id.endsWith(`.${slug}`))).toHaveLength(1);
});

test.each([
  ["dac", { dac: "99999" }, "unknown_dac"],
  ["dac", { dac: "111" }, "unknown_dac"],
  ["sdgs", { sdgs: [] }, "too_small"],
  ["sdgs", { sdgs: [1, 2, 3, 4] }, "too_big"],
  ["sdgs", { sdgs: [6, 6] }, "repeated"],
  ["theme", { theme: "water" }, "not_in_list"],
  ["theme", { theme: "water.supply.wells" }, "not_in_list"],
  ["theme", { theme: "no.such" }, "not_in_list"],
  ["slug", { slug: "Pas Bon" }, "invalid_format"],
  ["slug", { label: { fr: "مياه عذبة", en: "مياه" } }, "required"],
  ["label.fr", { label: { fr: "   ", en: "Something new" } }, "required"],
  ["label.en", { label: { fr: "Quelque chose d’inédit", en: "hand PUMP repair" } }, "label_taken"],
])("bad %s is refused by name", async (field, over, code) => {
  const client = await coordinator();
  const before = skillsOf(await tree()).length;
  const response = await client.api("POST", "/taxonomy/skills", input(over));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ field, code }] });
  expect(skillsOf(await tree())).toHaveLength(before);
});

test("a rename needs the version, keeps the id, and is seen", async () => {
  const client = await coordinator();
  const { id } = await given(client);
  const label = { fr: word() };
  expect((await client.api("PATCH", `/taxonomy/${id}`, { label })).status).toBe(428);
  expect((await client.api("PATCH", `/taxonomy/${id}`, { label }, { "If-Match": '"7"' })).status).toBe(412);
  const done = await client.api("PATCH", `/taxonomy/${id}`, { label, dac: "14015" }, { "If-Match": '"1"' });
  expect([done.status, done.headers.get("ETag")]).toEqual([200, '"2"']);
  expect(skillsOf(await tree()).find((s) => s.id === id)).toMatchObject({ label, dac: "14015" });
  expect(await auditOf(id)).toEqual(["taxonomy.add_skill", "taxonomy.change"]);
});

test("domains and themes are renamed too, but carry no code", async () => {
  const client = await coordinator();
  for (const id of ["waste", TAXONOMY.find((d) => d.id === "waste")?.themes[0]?.id]) {
    const node = await client.json<TaxonomyNode>("GET", `/taxonomy/${id}`);
    const headers = { "If-Match": `"${node.version}"` };
    const refused = await client.api("PATCH", `/taxonomy/${id}`, { dac: "14050" }, headers);
    expect(await refused.json()).toMatchObject({ errors: [{ field: "dac", code: "skills_only" }] });
    const en = word();
    const done = await client.api("PATCH", `/taxonomy/${id}`, { label: { en } }, headers);
    expect(await done.json()).toMatchObject({ id, label: { fr: node.label.fr, en } });
  }
});

test("of two renames of one version, one wins and the other is told", async () => {
  const client = await coordinator();
  const { id } = await given(client);
  const names = [word(), word(), word()];
  const answers = await Promise.all(
    names.map((fr) => client.api("PATCH", `/taxonomy/${id}`, { label: { fr } }, { "If-Match": '"1"' })),
  );
  const won = answers.findIndex((a) => a.status === 200);
  expect(answers.filter((a) => a.status === 200)).toHaveLength(1);
  expect(answers.filter((a) => a.status === 409 || a.status === 412)).toHaveLength(2);
  expect(await client.json("GET", `/taxonomy/${id}`)).toMatchObject({ version: 2, label: { fr: names[won] } });
  expect(await auditOf(id)).toEqual(["taxonomy.add_skill", "taxonomy.change"]);
});

test("a retired skill keeps its name and place, and comes back", async () => {
  const client = await coordinator();
  const { id, label } = await given(client);
  const retired = await client.json<TaxonomyNode>("POST", `/taxonomy/${id}/retirement`);
  expect(retired).toMatchObject({ retired: true, version: 2, label });
  expect(skillsOf(await tree()).find((s) => s.id === id)).toMatchObject({ retired: true, label });
  const twice = await client.api("POST", `/taxonomy/${id}/retirement`);
  expect([twice.status, await twice.json()]).toMatchObject([409, { code: "already_retired" }]);
  expect(await client.json("DELETE", `/taxonomy/${id}/retirement`)).toMatchObject({ retired: false, version: 3 });
  expect((await client.api("DELETE", `/taxonomy/${id}/retirement`)).status).toBe(409);
  expect(await auditOf(id)).toEqual(["taxonomy.add_skill", "taxonomy.retire", "taxonomy.bring_back"]);
});

test("a theme is not retired, and what does not exist is not found", async () => {
  const client = await coordinator();
  const theme = await client.api("POST", "/taxonomy/water.supply/retirement");
  expect([theme.status, await theme.json()]).toMatchObject([422, { code: "only_skills_retire" }]);
  for (const [method, path] of [
    ["GET", "/taxonomy/no.such.skill"],
    ["POST", "/taxonomy/no.such.skill/retirement"],
    ["DELETE", "/taxonomy/no.such.skill/retirement"],
  ] as const) {
    expect((await client.api(method, path)).status).toBe(404);
  }
  const patch = await client.api("PATCH", "/taxonomy/no.such.skill", { sdgs: [1] }, { "If-Match": '"1"' });
  expect(patch.status).toBe(404);
});
