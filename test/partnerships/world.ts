// Partnerships in the state a test needs, with people of every role and an agreement that can be signed.
import type { Agreement, PartnershipStanding } from "../../schema/contract/agreement.ts";
import type { PartnershipDetail } from "../../schema/contract/partnerships.ts";
import type { GivenOrganisation } from "../support/given.ts";
import { type GivenPair, givenAccepted, givenPair } from "../support/pair.ts";

export interface GivenPartnership extends GivenPair {
  id: string;
}

export async function givenPartnership(options: Parameters<typeof givenPair>[0] = {}): Promise<GivenPartnership> {
  const pair = await givenPair(options);
  const { partnership = "" } = await givenAccepted(pair);
  return { ...pair, id: partnership };
}

export const PEOPLE = [
  { name: "Awa Diop", role: "beneficiary", public: false },
  { name: "Mairie de Matam", role: "institution", public: true },
  { name: "Union des maraîchères", role: "civil_society", public: true },
  { name: "Paul Lefèvre", role: "volunteer", public: false },
] as const;

export const STEP = {
  title: "Choisir le puits",
  starts: "2026-12-01",
  ends: "2027-01-31",
  participants: ["Awa Diop", "Mairie de Matam"],
  local: "Un puits près de l’école.",
  global: "L’eau, un droit partout.",
  sdgs: [6, 17],
};

export const agreementOf = ({ north, south }: Pick<GivenPartnership, "north" | "south">, more: object = {}) => ({
  aims: "De l’eau pour le quartier, et un savoir partagé.",
  gives: { [north.id]: "Deux plombiers, dix jours.", [south.id]: "La conduite d’un chantier à plusieurs." },
  steps: [STEP],
  ...more,
});

type By = Pick<GivenOrganisation, "manager">;

export const putPeople = (by: By, id: string, people: readonly object[] = PEOPLE): Promise<PartnershipStanding> =>
  by.manager.client.json<PartnershipStanding>("PUT", `/partnerships/${id}/participants`, [...people]);

export const putAgreement = (by: By, id: string, said: Record<string, unknown>): Promise<Agreement> =>
  by.manager.client.json<Agreement>("PUT", `/partnerships/${id}/agreement`, said);

export const sign = (by: GivenOrganisation, id: string, version: number): Promise<Response> =>
  by.manager.client.api("POST", `/partnerships/${id}/signatures`, { organisation: by.id, version });

export const standing = ({ north, id }: GivenPartnership): Promise<PartnershipDetail> =>
  north.manager.client.json<PartnershipDetail>("GET", `/partnerships/${id}`);

/** People, and a first version that nothing keeps from being signed. */
export async function givenWritten(options: Parameters<typeof givenPair>[0] = {}): Promise<GivenPartnership> {
  const made = await givenPartnership(options);
  await putPeople(made.north, made.id);
  await putAgreement(made.north, made.id, agreementOf(made));
  return made;
}

export async function givenInForce(options: Parameters<typeof givenPair>[0] = {}): Promise<GivenPartnership> {
  const made = await givenWritten(options);
  for (const by of [made.north, made.south]) {
    const { status } = await sign(by, made.id, 1);
    if (status !== 201) throw new Error(`not signed: ${status}`);
  }
  return made;
}
