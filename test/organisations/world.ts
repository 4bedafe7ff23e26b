// What the tests of organisations say of one, and how they get it there through the doors.
import { expect } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { type GivenPerson, givenPerson, unique } from "../support/given.ts";
import type { Client } from "../support/request.ts";

/** Enough to publish. */
export const complete = () => ({
  name: unique("Les Amis du Fleuve"),
  kind: "association",
  place: { country: "SN", town: "Saint-Louis", lat: 16.0326, lon: -16.4818 },
  languages: ["fr", "wo"],
  sdgs: [6, 13],
  summary: "Nous réparons les pompes.",
});

export const OFFERS = [
  { skill: "water.supply.hand_pumps", level: 3 },
  { skill: "water.supply", level: 1 },
];
export const NEEDS = [
  { skill: "economy.cooperatives.coop_accounts", priority: 3, context: "Trois carnets, trois totaux." },
];

export interface Made {
  id: string;
  organisation: Organisation;
  manager: GivenPerson;
}

/** A draft made by a new person, who manages it. */
export async function draft(input: Record<string, unknown> = {}): Promise<Made> {
  const manager = await givenPerson();
  const body = { ...complete(), ...input };
  const organisation = await manager.client.json<Organisation>("POST", "/organisations", body, 201);
  return { id: organisation.id, organisation, manager };
}

export async function published(input: Record<string, unknown> = {}): Promise<Made> {
  const made = await draft({ offers: OFFERS, needs: NEEDS, ...input });
  const organisation = await made.manager.client.json<Organisation>("POST", `/organisations/${made.id}/publication`);
  return { ...made, organisation };
}

/** The errors of a refused call, by field. */
export async function refusal(response: Response, status = 422): Promise<Record<string, string>> {
  const body = (await response.json()) as { code: string; errors?: { field: string; code: string }[] };
  expect({ status: response.status, body }).toMatchObject({ status });
  return Object.fromEntries((body.errors ?? []).map(({ field, code }) => [field, code]));
}

export async function patch(client: Client, id: string, body: Record<string, unknown>, version: number | null) {
  return client.api("PATCH", `/organisations/${id}`, body, version === null ? {} : { "If-Match": `"${version}"` });
}
