// The tree on paper: read by anyone within its weight, tended by coordinators in small forms.
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const HOME = "/coordination/taxonomy";
const coordinator = async (): Promise<Client> => (await givenPerson({ role: "coordinator" })).client;
const brotli = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const notice = (response: Response): string | null =>
  new URL(response.headers.get("Location") ?? "", "http://x").searchParams.get("notice");

/** An organisation that offers and needs the skills, written as rows: what is tested is how they are counted. */
async function givenHolder(skills: string, over: { state?: string; visibility?: string; open?: number } = {}) {
  const id = unique("org");
  const { state = "published", visibility = "public", open = 1 } = over;
  await testEnv.DB.batch([
    testEnv.DB.prepare(
      `INSERT INTO organisations (id, name, name_folded, kind, side, country, state, visibility, created_at, updated_at)
       VALUES (?, ?, ?, 'association', 'north', 'FR', ?, ?, '', '')`,
    ).bind(id, id, id, state, visibility),
    testEnv.DB.prepare(
      `INSERT INTO offers (organisation, skill, theme, level, side, listed)
       SELECT ?, id, coalesce(parent, ''), 1, 'north', 1 FROM taxonomy_nodes WHERE ${skills}`,
    ).bind(id),
    testEnv.DB.prepare(
      `INSERT INTO needs (organisation, skill, theme, priority, open, side, listed)
       SELECT ?, id, coalesce(parent, ''), 1, ?, 'north', 1 FROM taxonomy_nodes WHERE ${skills}`,
    ).bind(id, open),
  ]);
}

async function givenSkill(client: Client): Promise<{ id: string; fr: string }> {
  const fr = unique("Savoir");
  const label = { fr, en: unique("Skill") };
  const { id } = await client.json<{ id: string }>(
    "POST",
    "/taxonomy/skills",
    { theme: "water.supply", label, dac: "14031", sdgs: [6] },
    201,
  );
  return { id, fr };
}

test("the page counts those published and public, and leads to them", async () => {
  const { id } = await givenSkill(await coordinator());
  const only = `id = '${id}'`;
  await givenHolder(only);
  await givenHolder(only, { open: 0 });
  await givenHolder(only, { state: "draft" });
  await givenHolder(only, { state: "paused" });
  await givenHolder(only, { visibility: "coordinators" });
  await givenPerson(); // leaves an audit entry, as every change does
  const client = new Client();
  client.locale = "en";
  const page = await client.page("/taxonomy");
  expect(page.split(`href="/organisations?offers=${id}">`)[1]?.slice(0, 10)).toBe("2\u00a0offer\u00a0it");
  expect(page.split(`href="/organisations?needs=${id}">`)[1]?.slice(0, 14)).toBe("1\u00a0looks\u00a0for\u00a0it");
});

test("it stays light when every skill is offered and needed", async () => {
  await givenHolder("parent IS NOT NULL");
  for (const n of [2, 3, 5, 7, 11]) await givenHolder(`parent IS NOT NULL AND length(label_fr) % ${n} = 0`);
  await givenPerson();
  for (const locale of ["fr", "en"]) {
    const client = new Client();
    client.locale = locale;
    const page = await client.page("/taxonomy");
    expect(page.match(/\/organisations\?needs=/g)?.length).toBeGreaterThan(390);
    expect(brotli(page)).toBeLessThan(14 * 1024);
  }
});

test("a retired skill leaves the public page unless someone holds it", async () => {
  const client = await coordinator();
  const [held, unheld] = [await givenSkill(client), await givenSkill(client)];
  await givenHolder(`id = '${held.id}'`);
  for (const { id } of [held, unheld]) await client.json("POST", `/taxonomy/${id}/retirement`);
  const page = await new Client().page("/taxonomy");
  expect([held, unheld].map(({ fr }) => page.includes(fr))).toEqual([true, false]);
});

test("the tending pages are for coordinators, and light", async () => {
  const client = await coordinator();
  const someone = (await givenPerson()).client;
  for (const path of [
    "",
    "/water",
    "/water/new",
    "/water.supply",
    "/water.supply.wells",
    "/water.supply.wells/edit",
    "/water.supply.wells/retirement",
  ]) {
    expect((await new Client().fetch(HOME + path)).status, path).toBe(401);
    expect((await someone.fetch(HOME + path)).status, path).toBe(403);
    expect(brotli(await client.page(HOME + path)), path).toBeLessThan(14 * 1024);
  }
  for (const path of ["/water/retirement", "/water.supply.wells/new", "/nothing", "/nothing/edit"]) {
    expect((await client.fetch(HOME + path)).status, path).toBe(404);
  }
});

test("a theme, then a skill in it, added by forms", async () => {
  const client = await coordinator();
  const slug = unique("t").replaceAll("-", "_");
  const theme = await client.form(`${HOME}/water/new`, {
    "label.fr": unique("Thème"),
    "label.en": unique("Theme"),
    slug,
  });
  expect([theme.status, notice(theme)]).toEqual([303, "skill_added"]);
  const fields = {
    "label.fr": unique("Savoir"),
    "label.en": unique("Skill"),
    dac: "14031",
    sdgs: ["6", "13"],
    slug: "pumps",
  };
  const skill = await client.form(`${HOME}/water.${slug}/new`, fields);
  expect(skill.headers.get("Location")).toBe(`${HOME}/water.${slug}.pumps?notice=skill_added`);
  expect(await client.page(`${HOME}/water.${slug}.pumps`)).toContain("13. Lutte contre les changements climatiques");
});

test("a refused form comes back with its sentences and what was typed", async () => {
  const client = await coordinator();
  const response = await client.form(`${HOME}/water.supply/new`, {
    "label.fr": "Réparation de pompes à main",
    "label.en": "",
    dac: "",
    sdgs: "6",
  });
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('value="Réparation de pompes à main"');
  expect(page).toContain('id="f-label-en-error"');
  expect(page).toContain('id="f-dac-error"');
  expect(page).toMatch(/value="6" checked|checked[^>]*value="6"/);
});

test("whoever saves over a newer version sees it first, then may replace it", async () => {
  const client = await coordinator();
  const { id } = await givenSkill(client);
  const mine = { version: "1", "label.fr": unique("Mien"), "label.en": unique("Mine"), dac: "14031", sdgs: "6" };
  const theirs = { ...mine, "label.fr": unique("Leur"), "label.en": unique("Theirs") };
  expect((await client.form(`${HOME}/${id}/edit`, theirs)).status).toBe(303);
  const late = await client.form(`${HOME}/${id}/edit`, mine);
  expect(late.status).toBe(412);
  const page = await late.text();
  expect(page).toContain(theirs["label.fr"]);
  expect(page).toContain(`value="${mine["label.fr"]}"`);
  expect(page).toContain('name="version" value="2"');
  expect((await client.form(`${HOME}/${id}/edit`, { ...mine, version: "2" })).status).toBe(303);
  expect(await client.json("GET", `/taxonomy/${id}`)).toMatchObject({ label: { fr: mine["label.fr"] }, version: 3 });
});

test("retiring and bringing back ask first, and say what became of it", async () => {
  const client = await coordinator();
  const { id } = await givenSkill(client);
  expect(notice(await client.form(`${HOME}/${id}/retirement`, { act: "retire" }))).toBe("skill_retired");
  const twice = await client.form(`${HOME}/${id}/retirement`, { act: "retire" });
  expect(twice.status).toBe(409);
  expect(await twice.text()).toContain("déjà retiré");
  expect(notice(await client.form(`${HOME}/${id}/retirement`, { act: "bring_back" }))).toBe("skill_back");
});
