// Whatever is sent, an answer names the field, echoes nothing and changes nothing.
import { expect, test } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { givenOrganisation, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { draft, patch, refusal } from "./world.ts";

// Whether it is called absent or of another type, the field is the one.
const WRONG_TYPE = expect.stringMatching(/^(required|invalid_type)$/);

const CASES: [why: string, body: Record<string, unknown>, errors: Record<string, unknown>][] = [
  ["a name too long", { name: "x".repeat(121) }, { name: "too_long" }],
  ["no name at all", { name: "   " }, { name: "required" }],
  ["a name without a letter", { name: "… !" }, { name: "no_letters" }],
  ["a summary too long", { summary: "x".repeat(601) }, { summary: "too_long" }],
  ["texts too long", { institutions: "x".repeat(1001) }, { institutions: "too_long" }],
  ["a kind of ours not", { kind: "company" }, { kind: "not_in_list" }],
  ["a country in small letters", { place: { country: "sn" } }, { "place.country": "invalid_format" }],
  ["a country that is none", { place: { country: "ZZ" } }, { "place.country": "unknown_country" }],
  ["a place out of the world", { place: { lat: 91, lon: 0 } }, { "place.lat": "too_big" }],
  ["latitude alone", { place: { lat: 16, lon: null } }, { "place.lon": "both_or_none" }],
  ["longitude alone", { place: { lat: null, lon: -16 } }, { "place.lat": "both_or_none" }],
  [
    "dates the wrong way",
    { availableFrom: "2027-06-01", availableUntil: "2027-05-31" },
    { availableUntil: "dates_reversed" },
  ],
  ["a day that is none", { availableFrom: "2027-02-30" }, { availableFrom: "invalid_format" }],
  ["a language we do not list", { languages: ["fr", "tlh"] }, { "languages.1": "not_in_list" }],
  ["a goal too many", { sdgs: [18] }, { "sdgs.0": "too_big" }],
  ["a goal in words", { sdgs: ["six"] }, { "sdgs.0": WRONG_TYPE }],
  ["no capacity", { capacity: 0 }, { capacity: "too_small" }],
  ["half a capacity", { capacity: 1.5 }, { capacity: WRONG_TYPE }],
  ["numbers for words", { name: 12, summary: [] }, { name: WRONG_TYPE, summary: WRONG_TYPE }],
  ["what is not ours to take", { load: 0 }, { body: "unrecognized_keys" }],
  ["the state by the back door", { state: "published" }, { body: "unrecognized_keys" }],
  ["offers by the back door", { offers: [] }, { body: "unrecognized_keys" }],
];

test.each(CASES)("PATCH with %s", async (_, body, errors) => {
  const { id, organisation, manager } = await draft();
  const answer = await patch(manager.client, id, body, 1);
  const text = await answer.clone().text();
  expect(await refusal(answer)).toEqual(errors);
  expect(text).not.toMatch(/xxx|tlh|company|ZZ|six/);
  expect(await manager.client.json("GET", `/organisations/${id}`)).toEqual(organisation);
});

test.each(["published", "paused"] as const)(
  "%s, a profile keeps what publishing asks for; a draft may take it back",
  async (state) => {
    const { id, manager } = await givenOrganisation({ state });
    const { version, place } = await manager.client.json<Organisation>("GET", `/organisations/${id}`);
    const nothing = { place: { country: "", town: "" }, languages: [] };
    expect(await refusal(await patch(manager.client, id, nothing, version))).toEqual({
      ...{ "place.country": "publish_place_country", "place.town": "publish_place_town" },
      languages: "publish_languages",
    });
    expect(await manager.client.json("GET", `/organisations/${id}`)).toMatchObject({ version, place });
    const unfinished = await draft();
    expect((await patch(unfinished.manager.client, unfinished.id, nothing, 1)).status).toBe(200);
  },
);

test("POST is as strict as PATCH, and rows in it are named under their list", async () => {
  const { client } = await givenPerson();
  const send = (body: Record<string, unknown>) => client.api("POST", "/organisations", body);
  expect(await refusal(await send({}))).toEqual({ name: "required" });
  expect(await refusal(await send({ name: "A", id: "org_mine" }))).toEqual({ body: "unrecognized_keys" });
  const offers = [{ skill: "water.supply.magic", level: 1 }];
  expect(await refusal(await send({ name: "A", offers }))).toEqual({ "offers.0.skill": "unknown_skill" });
  expect((await client.api("POST", "/organisations", [])).status).toBe(422);
  const { results } = await testEnv.DB.prepare("SELECT 1 FROM organisations WHERE name = 'A'").all();
  expect(results).toHaveLength(0);
});

test("what cannot be read at all is refused as such", async () => {
  const { client } = await givenPerson();
  for (const body of ["{", "", "\u0000", "name=A"]) {
    const headers = { "Content-Type": "application/json" };
    const answer = await client.fetch("/api/v1/organisations", { method: "POST", headers, body });
    expect([400, 422]).toContain(answer.status);
  }
});

test("control and direction-changing characters are taken out of every text, accents are composed", async () => {
  const { id, manager } = await draft();
  const nasty = "Be\u0301ne\u0301\u202e\u0000\u0007voles\u2066 \ufeffdu\tMali";
  const answer = await patch(
    manager.client,
    id,
    { name: nasty, summary: `${nasty}\r\n<b>`, place: { town: nasty } },
    1,
  );
  const kept = (await answer.json()) as Organisation;
  expect(kept.name).toBe("Bénévoles du Mali");
  expect(kept.place.town).toBe("Bénévoles du Mali");
  expect(kept.summary).toBe("Bénévoles du\tMali\n<b>");
});

test("a capacity below what is carried is kept: it only takes the organisation out of the lists", async () => {
  const { id, manager } = await draft({ capacity: 3 });
  await testEnv.DB.prepare("UPDATE organisations SET load = 2 WHERE id = ?").bind(id).run();
  const answer = await patch(manager.client, id, { capacity: 1 }, 1);
  expect(answer.status).toBe(200);
});

test("an id nobody has is 404 to coordinators and refused to others, long or odd ones too", async () => {
  const coordinator = await givenPerson({ role: "coordinator" });
  expect((await patch(coordinator.client, "org_0", { summary: "x" }, 1)).status).toBe(404);
  for (const id of ["org_0", "'", "%00", "../me"]) {
    const answer = await coordinator.client.fetch(`/api/v1/organisations/${encodeURIComponent(id)}`);
    expect(answer.status).toBe(404);
  }
  expect((await coordinator.client.api("GET", `/organisations/${"x".repeat(65)}`)).status).toBe(422);
});
