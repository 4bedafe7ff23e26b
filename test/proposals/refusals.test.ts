// Every way a proposal is refused when it is made, each with its own code and a sentence in the reader's language.
import { expect, test } from "vitest";
import { errors as en } from "../../web/i18n/en/errors.ts";
import { errors as fr } from "../../web/i18n/fr/errors.ts";
import { givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import {
  answer,
  answerer,
  decide,
  type GivenPair,
  givenAccepted,
  givenApproved,
  givenPair,
  givenProposed,
  giver,
  refusalOf,
} from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

const post = ({ north, south }: GivenPair, who = north.manager) =>
  who.client.api("POST", "/proposals", { from: north.id, to: south.id, message: "Bonjour" });

const NORTH_GATES = [
  ["same_side", { south: { side: "north" } }],
  ["no_shared_language", { south: { languages: ["en"] } }],
  ["not_published_a", { north: { state: "draft" } }],
  ["not_published_b", { south: { state: "draft" } }],
  ["paused_a", { north: { state: "paused" } }],
  ["paused_b", { south: { state: "paused" } }],
  ["not_available_a", { north: { availableUntil: "2020-01-01" } }],
  ["not_available_b", { south: { availableUntil: "2020-01-01" } }],
] as const;

test.each(NORTH_GATES)("%s", async (code, options) => {
  const pair = await givenPair(options as Parameters<typeof givenPair>[0]);
  expect(await refusalOf(await post(pair))).toEqual({ status: 409, code });
  const kept = await testEnv.DB.prepare("SELECT count(*) AS n FROM proposals WHERE from_organisation = ?")
    .bind(pair.north.id)
    .first<{ n: number }>();
  expect(kept?.n).toBe(0);
});

test("one's own organisation, an unknown one, and one that does not show itself", async () => {
  const { north } = await givenPair();
  const hidden = await givenOrganisation({ ...answerer, visibility: "coordinators" });
  const to = async (other: string) =>
    refusalOf(await north.manager.client.api("POST", "/proposals", { from: north.id, to: other, message: "" }));
  expect(await to(north.id)).toEqual({ status: 422, code: "same_organisation", field: "to" });
  expect(await to("org_nobody")).toEqual({ status: 422, code: "unknown_organisation", field: "to" });
  expect(await to(hidden.id)).toEqual({ status: 422, code: "unknown_organisation", field: "to" });
});

test("hands full, on either side", async () => {
  const busy = await givenPair({ north: { capacity: 1 }, south: { capacity: 1 } });
  await givenProposed(busy);
  const other = await givenPair();
  expect(await refusalOf(await post({ ...busy, south: other.south }))).toMatchObject({ code: "capacity_full_a" });
  expect(await refusalOf(await post({ ...other, south: busy.south }))).toMatchObject({ code: "capacity_full_b" });
});

test("pending, then partners", async () => {
  const pair = await givenPair();
  await givenProposed(pair);
  expect(await refusalOf(await post(pair))).toEqual({ status: 409, code: "pending" });
  const back = { ...pair, north: pair.south, south: pair.north };
  expect(await refusalOf(await post(back))).toEqual({ status: 409, code: "pending" });
  const partners = await givenPair();
  await givenAccepted(partners);
  expect(await refusalOf(await post(partners))).toEqual({ status: 409, code: "already_partners" });
});

test("a no shuts the pair for twelve months, a withdrawal or not being available does not", async () => {
  const said = await givenPair();
  await answer(said.south, (await givenApproved(said)).id, "decline", "Pas cette année.");
  expect(await refusalOf(await post(said))).toEqual({ status: 409, code: "declined_recently" });
  await testEnv.DB.prepare("UPDATE proposals SET updated_at = '2020-01-01T00:00:00.000Z' WHERE from_organisation = ?")
    .bind(said.north.id)
    .run();
  expect((await post(said)).status).toBe(201);

  const withdrawn = await givenPair();
  const { id } = await givenApproved(withdrawn);
  await withdrawn.north.manager.client.json("POST", `/proposals/${id}/withdrawal`);
  expect((await post(withdrawn)).status).toBe(201);

  const refused = await givenPair();
  await decide(refused.coordinator.client, (await givenProposed(refused)).id, "decline", "Trop tôt.");
  expect(await refusalOf(await post(refused))).toEqual({ status: 409, code: "declined_recently" });
});

test("a pair kept apart, and a fourth pending proposal on either side", async () => {
  const pair = await givenPair();
  const apart = { a: pair.north.id, b: pair.south.id, reason: "Conflit d’intérêts." };
  await pair.coordinator.client.json("POST", "/forbidden-pairs", apart, 201);
  expect(await refusalOf(await post(pair))).toEqual({ status: 409, code: "forbidden_pair" });

  for (let i = 0; i < 3; i++)
    expect((await post({ ...pair, south: await givenOrganisation(answerer) })).status).toBe(201);
  const fourth = await post({ ...pair, south: await givenOrganisation(answerer) });
  expect(await refusalOf(fourth)).toEqual({ status: 409, code: "too_many_pending" });

  const sought = await givenOrganisation(answerer);
  for (let i = 0; i < 3; i++) expect((await post({ ...(await givenPair()), south: sought })).status).toBe(201);
  const late = await post({ ...(await givenPair()), south: sought });
  expect(await refusalOf(late)).toEqual({ status: 409, code: "too_many_received" });
});

test("only managers of the organisation that proposes, and coordinators", async () => {
  const pair = await givenPair();
  const member = await givenMember(pair.north.id);
  expect(await refusalOf(await post(pair, member))).toEqual({ status: 403, code: "managers_only" });
  expect(await refusalOf(await post(pair, pair.south.manager))).toEqual({ status: 403, code: "managers_only" });
  expect((await post(pair, await givenPerson())).status).toBe(403);
  const made = (await (await post(pair, pair.coordinator)).json()) as { by: string; state: string };
  expect(made).toMatchObject({ by: "coordinator", state: "proposed" });
});

test("every refusal has its own sentence in French and in English", async () => {
  const codes = [...NORTH_GATES.map(([code]) => code), "capacity_full_a", "capacity_full_b", "already_partners"];
  codes.push("pending", "declined_recently", "forbidden_pair", "too_many_pending", "too_many_received");
  codes.push("already_decided", "not_yet_approved", "proposal_accepted", "proposal_declined", "proposal_expired");
  codes.push("proposal_withdrawn", "not_yours", "no_room_here", "no_room_there", "already_forbidden");
  for (const code of codes) for (const t of [fr, en]) expect(t.codes[code], code).toMatch(/\p{L}.*\.$/u);
  const pair = await givenPair({ north: giver, south: { ...answerer, state: "paused" } });
  pair.north.manager.client.cookie += "; lang=en";
  const { title } = (await (await post(pair)).json()) as { title: string };
  expect(title).toBe(en.codes.paused_b);
});
