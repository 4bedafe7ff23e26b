// Two town halls that are partners, somebody of each, and a meeting of theirs.
import type { Meeting } from "../../schema/contract/meetings.ts";
import { partnershipOrganisations, partnerships } from "../../schema/tables/proposals.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { iso, makeCtx } from "../../worker/kernel/ctx.ts";
import {
  type GivenOrganisation,
  type GivenPerson,
  givenMember,
  givenOrganisation,
  givenPerson,
  type OrganisationOptions,
} from "../support/given.ts";
import { testEnv } from "../support/request.ts";

export interface GivenHalls {
  north: GivenOrganisation;
  south: GivenOrganisation;
  member: GivenPerson; // of the southern one
  coordinator: GivenPerson;
  stranger: GivenPerson;
  partnership: string;
}

/** An open partnership straight in the tables, whatever the organisations bring each other. */
export async function partnered(...all: readonly GivenOrganisation[]): Promise<string> {
  const ctx = makeCtx({ env: testEnv });
  const id = ctx.newId("par");
  const row = {
    id,
    proposal: ctx.newId("prp"),
    pair: all
      .map((one) => one.id)
      .sort()
      .join("|"),
    state: "open" as const,
  };
  await runBatch(ctx, [
    ctx.db.insert(partnerships).values({ ...row, openedAt: iso(ctx.now), version: 1 }),
    ctx.db.insert(partnershipOrganisations).values(all.map((one) => ({ partnership: id, organisation: one.id }))),
  ]);
  return id;
}

export async function givenHalls(options: { south?: OrganisationOptions } = {}): Promise<GivenHalls> {
  const [north, south, coordinator, stranger] = await Promise.all([
    givenOrganisation({ kind: "local_authority", side: "north" }),
    givenOrganisation({ kind: "local_authority", side: "south", ...options.south }),
    givenPerson({ role: "coordinator" }),
    givenPerson(),
  ]);
  const member = await givenMember(south.id);
  return { north, south, coordinator, stranger, member, partnership: await partnered(north, south) };
}

export const AHEAD = "2090-06-12";

/** What one says to call a meeting, unless something else is said. */
export const said = (more: Record<string, unknown> = {}) => ({
  ...{ starts: `${AHEAD}T10:00`, duration: 90, timeZone: "Africa/Dakar", languages: ["fr", "ar"], place: "Mairie" },
  title: { fr: "Nos deux conseils" },
  ...more,
});

export const call = (by: GivenPerson, more: Record<string, unknown>, expected = 201): Promise<Meeting> =>
  by.client.json<Meeting>("POST", "/meetings", said(more), expected);

export const change = (by: GivenPerson, { id, version }: Meeting, patch: Record<string, unknown>): Promise<Response> =>
  by.client.api("PATCH", `/meetings/${id}`, patch, { "If-Match": `"${version}"` });

export async function changed(by: GivenPerson, meeting: Meeting, patch: Record<string, unknown>): Promise<Meeting> {
  const response = await change(by, meeting, patch);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Meeting;
}
