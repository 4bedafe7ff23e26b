// The pages of matching: one-sided reasons on the list, both directions on the match, and a way on for each reader.
import { expect, test } from "vitest";
import { givenMember, givenOrganisation, unique } from "../support/given.ts";
import { givenPair, givenProposed } from "../support/pair.ts";

const list = (id: string): string => `/organisations/${id}/shortlist`;
const match = (a: string, b: string): string => `/organisations/${a}/match/${b}`;
const propose = (a: string, b: string): string => `/organisations/${a}/propose/${b}`;

/** A theme of its own for the pair, so that nobody else is on its list. */
async function givenAlone(options: { north?: object; south?: object } = {}) {
  const theme = `alone.t${unique("x").replace(/\W/g, "")}`.toLowerCase();
  return givenPair({
    north: {
      offers: [{ skill: `${theme}.given`, level: 3 }],
      needs: [{ skill: `${theme}.taken`, priority: 3 }],
      ...options.north,
    },
    south: {
      offers: [{ skill: `${theme}.taken`, level: 1 }],
      needs: [{ skill: `${theme}.given`, priority: 1 }],
      ...options.south,
    },
  });
}

test("a manager sees the other, the score, what comes back, and may propose; a member is told who may", async () => {
  const { north, south } = await givenAlone();
  const page = await north.manager.client.page(list(north.id));
  expect(page).toContain("Vos partenaires possibles");
  expect(page).toContain(south.name);
  expect(page).toContain(propose(north.id, south.id));
  expect(page).toContain(match(north.id, south.id));
  expect(page).toContain("Il vous reste 3 propositions");
  expect(page).toContain("1 besoin sur 1 y trouve réponse");
  expect(page).toContain("pratique");
  expect(page).not.toContain("vous savez l’enseigner");
  const member = await givenMember(north.id);
  const theirs = await member.client.page(list(north.id));
  expect(theirs).not.toContain(propose(north.id, south.id));
  expect(theirs).toContain("personnes responsables");
});

test("the match shows both directions, what is missing, the sum of its points, and no contact", async () => {
  const { north, south } = await givenAlone({ south: { sdgs: [6] } });
  const page = await north.manager.client.page(match(north.id, south.id));
  expect(page).toContain("vous savez l’enseigner");
  expect(page).toContain("pratique");
  expect(page).toContain("Aucun objectif de développement durable en commun");
  expect(page).toContain("D’où vient ce score");
  expect(page).toContain(propose(north.id, south.id));
  for (const secret of Object.values(south.contact).filter(Boolean)) expect(page).not.toContain(secret);
});

test("a shut match says why and does not offer to propose", async () => {
  const pair = await givenAlone();
  await givenProposed(pair);
  const page = await pair.north.manager.client.page(match(pair.north.id, pair.south.id));
  expect(page).toContain("Une proposition est déjà en cours");
  expect(page).not.toContain(propose(pair.north.id, pair.south.id));
  expect(await pair.north.manager.client.page(list(pair.north.id))).not.toContain(pair.south.name);
});

test("one-way matches stand under their own heading", async () => {
  const { north, south } = await givenAlone({ south: { offers: [] } });
  const page = await north.manager.client.page(list(north.id));
  expect(page.indexOf("Dans un seul sens")).toBeGreaterThan(0);
  expect(page.indexOf("Dans un seul sens")).toBeLessThan(page.indexOf(south.name));
  expect(await north.manager.client.page(match(north.id, south.id))).toContain("une seule direction porte");
});

test("with three proposals under way there is no more button, and the page says why", async () => {
  const { north } = await givenAlone();
  const theme = "water.supply.hand_pumps";
  for (const _ of [1, 2, 3]) {
    const other = await givenOrganisation({ side: "south", needs: [{ skill: theme, priority: 1 }] });
    const input = { from: north.id, to: other.id, message: "Parlons-en." };
    await north.manager.client.json("POST", "/proposals", input, 201);
  }
  const page = await north.manager.client.page(list(north.id));
  expect(page).toContain("Vos trois propositions sont en cours");
  expect(page).not.toContain(`/organisations/${north.id}/propose/`);
});

test("an empty list and a shut one say what would help; coordinators read names instead of « vous »", async () => {
  const lonely = await givenAlone({ south: { languages: ["wo"] } });
  const empty = await lonely.north.manager.client.page(list(lonely.north.id));
  expect(empty).toContain("Personne encore");
  expect(empty).toContain("Un petit pas qui compte");
  expect(empty).toContain(`/organisations/${lonely.north.id}/edit`);
  const paused = await givenAlone({ north: { state: "paused" } });
  expect(await paused.north.manager.client.page(list(paused.north.id))).toContain("Vous êtes en pause.");
  expect(await paused.coordinator.client.page(list(paused.north.id))).toContain(`${paused.north.name} est en pause.`);
});

test("in English, from both sides, with the same doors shut to strangers", async () => {
  const { north, south } = await givenAlone();
  for (const reader of [north.manager.client, south.manager.client]) {
    reader.cookie += "; lang=en";
  }
  expect(await north.manager.client.page(list(north.id))).toContain("Your possible partners");
  const across = await south.manager.client.page(match(north.id, south.id));
  expect(across).toContain("What these two organisations could bring each other");
  expect(across).toContain("You bring");
  const stranger = await givenOrganisation();
  expect((await stranger.manager.client.fetch(list(north.id))).status).toBe(403);
  expect((await stranger.manager.client.fetch(match(north.id, south.id))).status).toBe(403);
});
