// The whole way through the API alone: from a sign-in link to the contact that two yeses reveal.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { ApiClient } from "../support/api-client.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

interface Profile {
  name: string;
  kind: string;
  place: { country: string; town: string; lat: number; lon: number };
  offers: { skill: string; level: number }[];
  needs: { skill: string; priority: number; context: string }[];
  contact: { name: string; email: string; phone: string };
}

const LILLE: Profile = {
  name: "Atelier des Quais",
  kind: "association",
  place: { country: "FR", town: "Lille", lat: 50.63, lon: 3.06 },
  offers: [{ skill: "water.supply.hand_pumps", level: 3 }],
  needs: [{ skill: "farming.seeds_soils", priority: 3, context: "Nos jardins partagés manquent de semences." }],
  contact: { name: "Léa Vanhove", email: "lea-canary@example.org", phone: "+33 1 99 00 11 22" },
};
const MATAM: Profile = {
  name: "Comité de Soubalo",
  kind: "cooperative",
  place: { country: "SN", town: "Matam", lat: 15.66, lon: -13.26 },
  offers: [{ skill: "farming.seeds_soils", level: 3 }],
  needs: [{ skill: "water.supply.hand_pumps", priority: 3, context: "Deux pompes sur cinq sont en panne." }],
  contact: { name: "Coumba Sy", email: "coumba-canary@example.org", phone: "+221 33 900 11 22" },
};

async function publish(client: ApiClient, profile: Profile): Promise<string> {
  const { name, kind, place } = profile;
  const made = await client.call<{ id: string }>("POST", "/organisations", { name, kind, place, languages: ["fr"] });
  expect(made.status).toBe(201);
  const { id } = made.body;
  expect((await client.call("PUT", `/organisations/${id}/offers`, profile.offers)).status).toBe(200);
  expect((await client.call("PUT", `/organisations/${id}/needs`, profile.needs)).status).toBe(200);
  expect((await client.call("PUT", `/organisations/${id}/contact`, profile.contact)).status).toBe(200);
  expect((await client.call("POST", `/organisations/${id}/publication`)).status).toBe(200);
  return id;
}

test("two profiles become a partnership, and the contact shows only then", async () => {
  const [lea, coumba, coordinator] = [1, 2, 3].map(() => new ApiClient(served.url)) as [
    ApiClient,
    ApiClient,
    ApiClient,
  ];
  await lea.signIn("lea@example.org");
  await coumba.signIn("coumba@example.org");
  await coordinator.signIn("admin@example.org");
  const lille = await publish(lea, LILLE);
  const matam = await publish(coumba, MATAM);

  const shortlist = await lea.call<{ items: { organisation: { id: string }; score: number; oneWay: boolean }[] }>(
    "GET",
    `/organisations/${lille}/shortlist?limit=5`,
  );
  expect(shortlist.body.items[0]).toMatchObject({ organisation: { id: matam }, oneWay: false });
  expect(JSON.stringify(shortlist.body)).not.toContain("canary");

  const proposed = await lea.call<{ id: string; state: string }>("POST", "/proposals", {
    from: lille,
    to: matam,
    message: "Parlons de pompes et de semences.",
  });
  expect(proposed).toMatchObject({ status: 201, body: { state: "proposed" } });
  const proposal = `/proposals/${proposed.body.id}`;
  expect((await lea.call("GET", `/organisations/${matam}/contact`)).status).toBe(403);

  const decided = await coordinator.call("POST", `${proposal}/decision`, { decision: "approve", reason: "" });
  expect(decided).toMatchObject({ status: 200, body: { state: "approved" } });
  expect((await coumba.call("GET", `/organisations/${lille}/contact`)).status).toBe(403);

  await lea.call("POST", `${proposal}/answers`, { organisation: lille, answer: "accept", reason: "" });
  expect((await lea.call("GET", `/organisations/${matam}/contact`)).status).toBe(403);
  const last = await coumba.call<{ state: string; partnership: string }>("POST", `${proposal}/answers`, {
    organisation: matam,
    answer: "accept",
    reason: "",
  });
  expect(last).toMatchObject({ status: 200, body: { state: "accepted" } });
  expect(last.body.partnership).toMatch(/^par_/);

  const revealed = await lea.call("GET", `/organisations/${matam}/contact`);
  expect(revealed).toMatchObject({ status: 200, body: { email: "coumba-canary@example.org" } });
  const stranger = new ApiClient(served.url);
  await stranger.signIn("stranger@example.org");
  expect((await stranger.call("GET", `/organisations/${matam}/contact`)).status).toBe(403);
  expect((await new ApiClient(served.url).call("GET", `/organisations/${matam}/contact`)).status).toBe(401);
});
