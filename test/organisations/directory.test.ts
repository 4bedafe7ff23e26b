// The directory: found by word, place, side, kind, country, goal and skill, page after page, and always up to date.
import { expect, test } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { NEEDS, OFFERS, patch, published, refusal } from "./world.ts";

type Page = { items: Organisation[]; next: string | null };

async function find(query: Record<string, string | number>): Promise<string[]> {
  const params = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const { items } = await new Client().json<Page>("GET", `/organisations?${params}`);
  return items.map((one) => one.id);
}

/** A word no other test uses, so that each finds only its own. */
const word = () => unique("mot").replaceAll("-", "");

test("a name is found by any of its words, begun or whole, whatever case and accents", async () => {
  const own = word();
  const { id } = await published({ name: `Coopérative des Maraîchères ${own}` });
  for (const q of [
    own,
    own.toUpperCase(),
    own.slice(0, -2),
    `maraicheres ${own}`,
    `${own} coop`,
    `MARAÎCHÈRES, ${own}!`,
  ]) {
    expect(await find({ q })).toEqual([id]);
  }
  expect(await find({ q: `${own} lycee` })).toEqual([]);
  expect(await find({ q: own.slice(1) })).toEqual([]);
});

test("a place is found like a name, and both together", async () => {
  const own = word();
  const place = { country: "SN", town: `Saint-Louis-${own}`, lat: null, lon: null };
  const { id } = await published({ name: "Les Piroguières", place });
  expect(await find({ q: own })).toEqual([id]);
  expect(await find({ q: `st louis ${own}` })).toEqual([id]);
  expect(await find({ q: `pirogu ${own}` })).toEqual([id]);
});

test("each filter narrows, and they narrow together", async () => {
  const own = word();
  const north = { side: "north", kind: "school", place: { country: "FR", town: own }, sdgs: [4] };
  const a = await published({ name: `A ${own}`, ...north });
  const b = await published({ name: `B ${own}`, kind: "cooperative", place: { country: "SN", town: own }, sdgs: [6] });
  const all = [a.id, b.id];
  expect(await find({ q: own })).toEqual(all);
  expect(await find({ q: own, side: "north" })).toEqual([a.id]);
  expect(await find({ q: own, kind: "cooperative" })).toEqual([b.id]);
  expect(await find({ q: own, country: "FR" })).toEqual([a.id]);
  expect(await find({ q: own, sdg: 6 })).toEqual([b.id]);
  expect(await find({ q: own, sdg: 6, side: "north" })).toEqual([]);
  expect(await find({ q: own, offers: "water.supply.hand_pumps" })).toEqual(all);
  expect(await find({ q: own, offers: "water.supply", kind: "school", country: "FR", sdg: 4 })).toEqual([a.id]);
  expect(await find({ q: own, needs: "economy.cooperatives" })).toEqual(all);
  expect(await find({ q: own, needs: "water.supply" })).toEqual([]);
  expect(await find({ q: own, side: "", kind: "", country: "", offers: "", needs: "", sdg: "" })).toEqual(all);
});

test("filters find without a word typed, and a word too common to gather still finds", async () => {
  const { id } = await published({ kind: "health", place: { country: "KM", town: "Moroni" } });
  expect(await find({ kind: "health", country: "KM" })).toContain(id);
  expect(await find({ country: "KM", needs: "economy.cooperatives.coop_accounts" })).toContain(id);
  expect(await find({ q: "l", country: "KM" })).toContain(id);
});

test("pages follow one another by name, each organisation once", async () => {
  const own = word();
  const names = ["Éveil", "abeilles", "Zébus", "école", "Abri"].map((name) => `${name} ${own}`);
  for (const name of names) await published({ name });
  const seen: string[] = [];
  let after = "";
  do {
    const page = await new Client().json<Page>("GET", `/organisations?q=${own}&limit=2${after}`);
    expect(page.items.length).toBeLessThanOrEqual(2);
    seen.push(...page.items.map((one) => one.name));
    after = page.next === null ? "" : `&after=${page.next}`;
  } while (after !== "");
  expect(seen).toEqual(["abeilles", "Abri", "école", "Éveil", "Zébus"].map((name) => `${name} ${own}`));
});

test("what is changed is found under what it became", async () => {
  const own = word();
  const { id, manager } = await published({ name: `Avant ${own}` });
  const now = word();
  await patch(manager.client, id, { name: `Après ${now}`, kind: "school", sdgs: [1], place: { country: "ML" } }, 2);
  expect(await find({ q: own })).toEqual([]);
  expect(await find({ q: now, kind: "school", sdg: 1, country: "ML" })).toEqual([id]);
  expect(await find({ q: now, sdg: 6 })).toEqual([]);
  await manager.client.json("PUT", `/organisations/${id}/offers`, [{ skill: "water.sanitation.latrines", level: 1 }]);
  expect(await find({ q: now, offers: "water.supply" })).toEqual([]);
  expect(await find({ q: now, offers: "water.sanitation" })).toEqual([id]);
  await manager.client.json(
    "PUT",
    `/organisations/${id}/needs`,
    NEEDS.map((need) => ({ ...need, open: false })),
  );
  expect(await find({ q: now, needs: "economy.cooperatives" })).toEqual([]);
});

/** What should be kept of an organisation, counted a second time and without SQL. */
function termsOf(organisation: Organisation): string[] {
  const { name, place, side, kind, sdgs, offers, needs } = organisation;
  const fold = (text: string) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^a-z0-9]+/);
  const both = (id: string) => [id, id.split(".").slice(0, 2).join(".")];
  return [
    ...[...fold(name), ...fold(place.town)].filter(Boolean).map((one) => `w:${one}`),
    ...[`side:${side}`, `kind:${kind}`, `country:${place.country}`],
    ...sdgs.map((goal) => `sdg:${goal}`),
    ...offers.flatMap((offer) => both(offer.skill)).map((id) => `offer:${id}`),
    ...needs
      .filter((need) => need.open)
      .flatMap((need) => both(need.skill))
      .map((id) => `need:${id}`),
  ];
}

test("the terms kept are those of the profile as it stands, and of published ones only", async () => {
  const { id, organisation, manager } = await published({ name: "Les Amis du Fleuve", sdgs: [1, 17, 9] });
  const kept = async () => {
    const query = testEnv.DB.prepare("SELECT term FROM organisation_terms WHERE organisation = ? ORDER BY term");
    return (await query.bind(id).all<{ term: string }>()).results.map((row) => row.term);
  };
  const expected = (one: Organisation) => [...new Set(termsOf(one))].sort();
  expect(await kept()).toEqual(expected(organisation));
  const renamed = (await (await patch(manager.client, id, { name: "Fleuve et Amis" }, 2)).json()) as Organisation;
  expect(await kept()).toEqual(expected(renamed));
  const other = await manager.client.json<Organisation>("PUT", `/organisations/${id}/offers`, OFFERS.slice(1));
  expect(await kept()).toEqual(expected(other));
  await manager.client.json("POST", `/organisations/${id}/pause`);
  expect(await kept()).toEqual([]);
});

test("a filter that is none, or a page that is nobody's, is named", async () => {
  const ask = (query: string) => new Client().api("GET", `/organisations?${query}`);
  expect(await refusal(await ask("side=east"))).toHaveProperty("side");
  expect(await refusal(await ask("country=senegal"))).toHaveProperty("country");
  expect(await refusal(await ask("offers=water"))).toHaveProperty("offers");
  expect(await refusal(await ask("sdg=18"))).toHaveProperty("sdg");
  expect(await refusal(await ask("limit=101"))).toEqual({ limit: "too_big" });
  expect(await refusal(await ask("after=org_nobody"))).toEqual({ after: "invalid" });
  expect(await refusal(await ask(`q=${"x".repeat(200)}`))).toEqual({ q: "too_long" });
  for (const odd of ["%25", "'%20OR%201=1", "%00", "…", "%F0%9F%92%A7", '"*:'])
    expect((await ask(`q=${odd}`)).status).toBe(200);
});
