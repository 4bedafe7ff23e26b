// What may happen to a partnership and by whom, and what an agreement lacks before it can be signed.
import type { Kind, MissingCode, ParticipantRole } from "../../schema/vocabulary.ts";

/** The turns of a partnership, as its entries name them. */
export const ACTS = [
  "open",
  "participants",
  "agreement",
  "sign",
  "in_force",
  "waive",
  "step_done",
  "step_planned",
  "step_moved",
  "step_soon",
  "step_late",
  "publish",
  "withdraw",
  "forget",
  "leave",
  "renew",
  "finish",
  "break_off",
  "propose_end",
  "confirm_end",
  "refuse_end",
  "withdraw_end",
  "review",
  "replace",
] as const;
export type Act = (typeof ACTS)[number];

/** Where the agreement stands: nothing is written, the latest version awaits signatures, or all have signed it. */
export const STAGES = ["unwritten", "unsigned", "in_force", "ended"] as const;
export type Stage = (typeof STAGES)[number];

export type Party = "organisation" | "coordinator";
export const AGREEING = ["participants", "agreement", "sign", "waive", "review", "end"] as const;
export type Agreeing = (typeof AGREEING)[number];

/** A review is answered, and an end proposed, with an agreement or without. */
const ALWAYS = { review: "organisation", end: "organisation" } as const;

/** Who may, at each stage. An act absent from a stage cannot happen there. */
export const MAY: Readonly<Record<Stage, Readonly<Partial<Record<Agreeing, Party>>>>> = {
  unwritten: { participants: "organisation", agreement: "organisation", waive: "coordinator", ...ALWAYS },
  unsigned: {
    participants: "organisation",
    agreement: "organisation",
    sign: "organisation",
    waive: "coordinator",
    ...ALWAYS,
  },
  in_force: {
    participants: "organisation",
    agreement: "organisation",
    sign: "organisation",
    waive: "coordinator",
    ...ALWAYS,
  },
  ended: {},
};

export interface Signing {
  readonly state: "open" | "ended";
  readonly organisations: readonly string[];
  /** Those who have signed the latest version; null while there is none. */
  readonly signed: readonly string[] | null;
}

export function stageOf({ state, organisations, signed }: Signing): Stage {
  if (state === "ended") return "ended";
  if (signed === null) return "unwritten";
  return organisations.every((one) => signed.includes(one)) ? "in_force" : "unsigned";
}

export type Refused = "partnership_ended" | "agreement_absent" | "not_yours";

/** Why somebody may not, or null. */
export function refusedTo(party: Party, act: Agreeing, stage: Stage): Refused | null {
  if (stage === "ended") return "partnership_ended";
  const who = MAY[stage][act];
  if (who === undefined) return "agreement_absent";
  return who === party ? null : "not_yours";
}

export interface Facts {
  readonly organisations: readonly { readonly id: string; readonly kind: Kind }[];
  readonly participants: readonly {
    readonly id: string;
    readonly role: ParticipantRole;
    readonly organisation: string | null;
  }[];
  /** In the order of time. */
  readonly steps: readonly { readonly id: string; readonly participants: readonly string[] }[];
  readonly waived: readonly MissingCode[];
}

export interface Lacking {
  readonly code: MissingCode;
  readonly step: string | null;
  readonly organisation: string | null;
}

/**
 * Beneficiaries from the first step, institution or civil society at each, and where local authorities meet an
 * elected representative of each. Those who have left no longer count: they are not among the participants.
 */
export function missing(facts: Facts): Lacking[] {
  const { steps, waived } = facts;
  const roles = new Map(facts.participants.map(({ id, role }) => [id, role]));
  const has = (step: Facts["steps"][number], ...wanted: ParticipantRole[]) =>
    step.participants.some((id) => wanted.some((role) => roles.get(id) === role));
  const [first] = steps;
  const lacking: Lacking[] = [
    ...(first && has(first, "beneficiary") ? [] : [lack("beneficiaries_missing", { step: first?.id ?? null })]),
    ...steps
      .filter((step) => !has(step, "institution", "civil_society"))
      .map(({ id }) => lack("institution_or_civil_society_missing", { step: id })),
    ...authoritiesWithoutElected(facts).map((organisation) => lack("elected_missing", { organisation })),
  ];
  return lacking.filter(({ code }) => !waived.includes(code));
}

const lack = (code: MissingCode, where: { step?: string | null; organisation?: string }): Lacking => ({
  code,
  step: where.step ?? null,
  organisation: where.organisation ?? null,
});

export function authoritiesOf({ organisations }: Pick<Facts, "organisations">): string[] {
  const authorities = organisations.filter(({ kind }) => kind === "local_authority").map(({ id }) => id);
  return authorities.length < 2 ? [] : authorities;
}

const authoritiesWithoutElected = (facts: Facts): string[] =>
  authoritiesOf(facts).filter(
    (id) => !facts.participants.some(({ role, organisation }) => role === "elected" && organisation === id),
  );
