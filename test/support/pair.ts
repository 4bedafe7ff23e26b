// Two organisations that answer each other, and a proposal between them brought to the state a test needs.
import type { Proposal, ProposalDetail } from "../../schema/contract/proposals.ts";
import type { MemberRole, NetworkRole } from "../../schema/vocabulary.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import type { Person } from "../../worker/kernel/identity.ts";
import {
  type GivenOrganisation,
  type GivenPerson,
  givenOrganisation,
  givenPerson,
  type OrganisationOptions,
} from "./given.ts";
import { type Client, testEnv } from "./request.ts";

export interface GivenPair {
  north: GivenOrganisation;
  south: GivenOrganisation;
  coordinator: GivenPerson;
}

const PUMPS = "water.supply.hand_pumps";
const SEEDS = "farming.seeds_soils";

export const giver: OrganisationOptions = {
  side: "north",
  offers: [{ skill: PUMPS, level: 3 }],
  needs: [{ skill: SEEDS, priority: 3 }],
};
export const answerer: OrganisationOptions = {
  side: "south",
  offers: [{ skill: SEEDS, level: 3 }],
  needs: [{ skill: PUMPS, priority: 3 }],
};

export async function givenPair(
  options: { north?: OrganisationOptions; south?: OrganisationOptions } = {},
): Promise<GivenPair> {
  return {
    north: await givenOrganisation({ ...giver, ...options.north }),
    south: await givenOrganisation({ ...answerer, ...options.south }),
    coordinator: await givenPerson({ role: "coordinator" }),
  };
}

export async function givenProposed(pair: GivenPair): Promise<Proposal> {
  const { north, south } = pair;
  const input = { from: north.id, to: south.id, message: "Parlons de pompes et de semences." };
  return north.manager.client.json<Proposal>("POST", "/proposals", input, 201);
}

export async function givenApproved(pair: GivenPair): Promise<Proposal> {
  const { id } = await givenProposed(pair);
  return decide(pair.coordinator.client, id, "approve");
}

export async function givenAccepted(pair: GivenPair): Promise<Proposal> {
  const { id } = await givenApproved(pair);
  await answer(pair.north, id, "accept");
  return answer(pair.south, id, "accept");
}

export const decide = (client: Client, id: string, decision: string, reason = ""): Promise<Proposal> =>
  client.json<Proposal>("POST", `/proposals/${id}/decision`, { decision, reason });

export const answer = (by: GivenOrganisation, id: string, said: string, reason = ""): Promise<Proposal> =>
  by.manager.client.json<Proposal>("POST", `/proposals/${id}/answers`, { organisation: by.id, answer: said, reason });

export const detail = (by: { client: Client }, id: string): Promise<ProposalDetail> =>
  by.client.json<ProposalDetail>("GET", `/proposals/${id}`);

/** The status and the code a call is refused with. */
export async function refusalOf(response: Response): Promise<{ status: number; code: string; field?: string }> {
  const body = (await response.json()) as { code: string; errors?: { field: string; code: string }[] };
  const [first] = body.errors ?? [];
  return { status: response.status, code: first?.code ?? body.code, ...(first && { field: first.field }) };
}

export interface Acting {
  person: GivenPerson;
  organisation?: string;
  role?: MemberRole;
  networkRole?: NetworkRole;
  now?: Date;
  env?: Env;
  key?: string;
}

/** A use-case's context, for what the door cannot give: another time, a database that fails. */
export function ctxOf({ person, organisation, role = "manager", networkRole, now, env, key }: Acting): Ctx {
  const actor: Person = {
    kind: "person",
    id: person.id,
    email: person.email,
    name: "",
    locale: "fr",
    networkRole: networkRole ?? null,
    memberships: new Map(organisation ? [[organisation, role]] : []),
    via: { kind: "session", id: "test" },
  };
  const ctx = makeCtx({ env: env ?? testEnv, actor, ...(now && { now }) });
  if (key) ctx.once = { key, keyHash: key, bodyHash: "body" };
  return ctx;
}
