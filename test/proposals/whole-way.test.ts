// The whole way through the API: two profiles, a proposal, a coordinator, two yeses, and the contact that shows only then.
import { expect, test } from "vitest";
import type { Proposal } from "../../schema/contract/proposals.ts";
import { auditOf, type GivenPerson, givenPerson, mailsTo, unique } from "../support/given.ts";

const GIVER = {
  kind: "association",
  place: { country: "FR", town: "Lille", lat: 50.63, lon: 3.06 },
  offers: [{ skill: "water.supply.hand_pumps", level: 3 }],
  needs: [{ skill: "farming.seeds_soils", priority: 3 }],
};
const ANSWERER = {
  kind: "cooperative",
  place: { country: "SN", town: "Matam", lat: 15.66, lon: -13.26 },
  offers: [{ skill: "farming.seeds_soils", level: 3 }],
  needs: [{ skill: "water.supply.hand_pumps", priority: 3 }],
};

async function publish({ client }: GivenPerson, profile: typeof GIVER, email: string): Promise<string> {
  const { kind, place, offers, needs } = profile;
  const name = unique("Organisation");
  const made = { name, kind, place, languages: ["fr"] };
  const { id } = await client.json<{ id: string }>("POST", "/organisations", made, 201);
  await client.json("PUT", `/organisations/${id}/offers`, offers);
  await client.json("PUT", `/organisations/${id}/needs`, needs);
  await client.json("PUT", `/organisations/${id}/contact`, { name: "Canary", email, phone: "+33 1 99 00" });
  await client.json("POST", `/organisations/${id}/publication`);
  return id;
}

test("two profiles become a partnership, and the contact shows only then", async () => {
  const [lea, coumba] = [await givenPerson(), await givenPerson()];
  const coordinator = await givenPerson({ role: "coordinator" });
  const [leaContact, coumbaContact] = [`${unique("canary")}@example.org`, `${unique("canary")}@example.org`];
  const lille = await publish(lea, GIVER, leaContact);
  const matam = await publish(coumba, ANSWERER, coumbaContact);
  const contactOf = (who: GivenPerson, organisation: string) =>
    who.client.api("GET", `/organisations/${organisation}/contact`);

  const proposed = await lea.client.json<Proposal>(
    "POST",
    "/proposals",
    { from: lille, to: matam, message: "Parlons." },
    201,
  );
  expect(proposed).toMatchObject({ from: lille, to: matam, state: "proposed", oneWay: false, by: "organisation" });
  expect(proposed).toMatchObject({ answers: {}, version: 1, message: "Parlons." });
  expect(proposed.score).toBeGreaterThan(50);
  expect((await contactOf(lea, matam)).status).toBe(403);
  expect((await mailsTo(coumba.email)).map((m) => m.kind)).toEqual(["proposal_received"]);
  expect((await mailsTo(coordinator.email)).map((m) => m.kind)).toContain("proposal_received");

  const path = `/proposals/${proposed.id}`;
  const approved = await coordinator.client.json("POST", `${path}/decision`, { decision: "approve", reason: "" });
  expect(approved).toMatchObject({ state: "approved", version: 2 });
  for (const who of [lea, coumba]) expect((await mailsTo(who.email)).at(-1)?.kind).toBe("proposal_approved");

  const yes = (who: GivenPerson, organisation: string) =>
    who.client.json<Proposal>("POST", `${path}/answers`, { organisation, answer: "accept", reason: "" });
  expect(await yes(lea, lille)).toMatchObject({ state: "approved", answers: { [lille]: "accept" }, version: 3 });
  expect((await mailsTo(coumba.email)).at(-1)?.kind).toBe("proposal_accepted_one");
  for (const [who, other] of [
    [lea, matam],
    [coumba, lille],
  ] as const)
    expect((await contactOf(who, other)).status).toBe(403);

  const both = await yes(coumba, matam);
  expect(both).toMatchObject({ state: "accepted", answers: { [lille]: "accept", [matam]: "accept" }, dueAt: null });
  expect(both.partnership).toMatch(/^par_/);
  expect(await (await contactOf(lea, matam)).json()).toMatchObject({ email: coumbaContact });
  expect(await (await contactOf(coumba, lille)).json()).toMatchObject({ email: leaContact });
  expect((await contactOf(coordinator, lille)).status).toBe(403);
  for (const who of [lea, coumba]) expect((await mailsTo(who.email)).at(-1)?.kind).toBe("partnership_opened");
  expect(await auditOf(proposed.id)).toEqual([
    "proposal.propose",
    "proposal.approve",
    "proposal.accept",
    "proposal.accept",
  ]);
  expect(await auditOf(both.partnership ?? "")).toEqual(["partnership.open"]);
  const partnership = await coumba.client.json<Record<string, unknown>>("GET", `/partnerships/${both.partnership}`);
  expect(partnership).toMatchObject({ proposal: proposed.id, state: "open", organisations: [lille, matam].sort() });
});
