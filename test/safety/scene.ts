// Two organisations with a proposal in a given state, and everyone who might read about them, none with a name.

import { newId } from "../../worker/kernel/ids.ts";
import { type GivenPerson, givenMember, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import {
  answer,
  decide,
  type GivenPair,
  givenAccepted,
  givenApproved,
  givenPair,
  givenProposed,
  giver,
} from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

export const STATES = [
  "none",
  "proposed",
  "approved",
  "one yes",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
  "ended",
] as const;
export type State = (typeof STATES)[number];

const update = (query: string, ...values: string[]) =>
  testEnv.DB.prepare(query)
    .bind(...values)
    .run();

/** Brings a pair to a state through the doors, or by the clock's hand; returns the proposal and the partnership. */
async function reach(pair: GivenPair, state: State): Promise<{ proposal?: string; partnership?: string }> {
  if (state === "none") return {};
  if (state === "proposed") return { proposal: (await givenProposed(pair)).id };
  if (state === "accepted" || state === "ended") {
    const { id, partnership = "" } = await givenAccepted(pair);
    return { proposal: id, partnership };
  }
  const { id } = state === "declined" ? await givenProposed(pair) : await givenApproved(pair);
  if (state === "declined") await decide(pair.coordinator.client, id, "decline", "Plus tard.");
  if (state === "one yes" || state === "withdrawn") await answer(pair.north, id, "accept");
  if (state === "withdrawn") {
    await pair.south.manager.client.json("POST", `/proposals/${id}/withdrawal`, { organisation: pair.south.id });
  }
  if (state === "expired") await update("UPDATE proposals SET state = 'expired' WHERE id = ?", id);
  return { proposal: id };
}

export const READERS = [
  "anonymous",
  "stranger",
  "outsider",
  "northMember",
  "northManager",
  "southMember",
  "southManager",
  "coordinator",
  "administrator",
] as const;
export type Reader = (typeof READERS)[number];
export type Person = Exclude<Reader, "anonymous">;

/** Beside the pair, people without a name: whatever falls back on an address would show it. */
export interface Scene {
  pair: GivenPair;
  ids: { north: string; south: string; topic: string; post: string; proposal?: string; partnership?: string };
  people: Record<Person, GivenPerson>;
  invited: string;
}

export async function setScene(state: State): Promise<Scene> {
  const address = () => ({ contact: { address: `${unique("12 rue des Canaris")}, porte bleue` }, capacity: 9 });
  const pair = await givenPair({ north: address(), south: address() });
  const [northMember, southMember, stranger, outsider, administrator] = [
    await givenMember(pair.north.id),
    await givenMember(pair.south.id),
    await givenPerson(),
    (await givenOrganisation({ ...giver, capacity: 9 })).manager,
    await givenPerson({ role: "administrator" }),
  ];
  const invited = `${unique("invited")}@example.org`;
  const invitation = { email: invited, role: "member" };
  await pair.north.manager.client.json("POST", `/organisations/${pair.north.id}/invitations`, invitation, 201);
  const { north, south, coordinator } = pair;
  const reached = await reach(pair, state);
  const board = await converse(northMember, southMember, { organisation: north.id, ...reached });
  // In its room they spoke before it ended.
  if (state === "ended")
    await update("UPDATE partnerships SET state = 'ended' WHERE id = ?", reached.partnership ?? "");
  const ids = { north: north.id, south: south.id, ...board, ...reached };
  const managers = { northManager: north.manager, southManager: south.manager };
  return {
    pair,
    ids,
    invited,
    people: { ...managers, northMember, southMember, stranger, outsider, coordinator, administrator },
  };
}

/** A topic and an answer open to anyone; where two are partners, a topic in their room too. */
async function converse(
  by: GivenPerson,
  other: GivenPerson,
  { organisation, partnership }: { organisation: string; partnership?: string },
): Promise<{ topic: string; post: string }> {
  const [topic, room, post] = [newId("top", new Date()), newId("top", new Date()), newId("pst", new Date())];
  const said = { category: "training", title: "Une question", text: "Bonjour", organisation };
  await by.client.json("PUT", `/topics/${topic}`, { ...said, visibility: "public" }, 201);
  await other.client.json("PUT", `/posts/${post}`, { topic, text: "Bonjour", shownAs: "organisation" }, 201);
  if (partnership)
    await by.client.json("PUT", `/topics/${room}`, { ...said, visibility: "partnership", partnership }, 201);
  return { topic, post };
}
