// A partnership and where its agreement stands, as the database keeps them: one read that says everything.
import { sql } from "drizzle-orm";
import type { Agreement, AgreementStep, PartnershipStanding } from "../../schema/contract/agreement.ts";
import type { Kind, MissingCode, OrganisationState, ParticipantRole, Side } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Facts, missing, type Signing } from "./rules.ts";

export interface KeptOrganisation {
  readonly id: string;
  /** "" when it is there no more. */
  readonly name: string;
  readonly kind: Kind;
  readonly side: Side;
  readonly state: OrganisationState;
}

export interface KeptParticipant {
  readonly id: string;
  /** "" for one who asked to be forgotten. */
  readonly name: string;
  readonly role: ParticipantRole;
  readonly organisation: string | null;
  readonly public: boolean;
  /** No longer takes part; older agreements still name them. */
  readonly left: boolean;
}

export interface KeptStep {
  readonly id: string;
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  /** Ids. */
  readonly participants: readonly string[];
  readonly local: string;
  readonly global: string;
  readonly sdgs: readonly number[];
}

export interface KeptAgreement {
  readonly number: number;
  readonly aims: string;
  readonly gives: Readonly<Record<string, string>>;
  readonly steps: readonly KeptStep[];
  readonly organisation: string;
  readonly createdAt: string;
  readonly signatures: readonly { organisation: string; elected: string | null; createdAt: string }[];
}

export interface Kept {
  readonly id: string;
  readonly state: "open" | "ended";
  readonly version: number;
  readonly openedAt: string;
  readonly inForce: number | null;
  readonly organisations: readonly KeptOrganisation[];
  /** Also those who have left. */
  readonly participants: readonly KeptParticipant[];
  /** The latest version. */
  readonly agreement: KeptAgreement | null;
  readonly waivers: readonly { code: MissingCode; reason: string; createdAt: string }[];
}

/** A version as JSON, for a row `a` of agreements. */
const AGREEMENT = sql`json_object('number', a.number, 'aims', a.aims, 'gives', json(a.gives), 'steps', json(a.steps),
  'organisation', a.organisation, 'createdAt', a.created_at, 'signatures', (SELECT json_group_array(json_object(
    'organisation', organisation, 'elected', elected, 'createdAt', created_at)) FROM (SELECT * FROM signatures g
    WHERE g.partnership = a.partnership AND g.number = a.number ORDER BY g.created_at, g.organisation)))`;

type Read = Omit<Kept, "organisations" | "participants" | "agreement" | "waivers"> &
  Record<"organisations" | "participants" | "waivers", string> & { agreement: string | null };

export async function loadKept(ctx: Ctx, id: string): Promise<Kept | null> {
  const row = await ctx.db.get<Read | undefined>(sql`SELECT s.id, s.state, s.version, s.opened_at AS openedAt,
    s.in_force AS inForce,
    (SELECT json_group_array(json_object('id', organisation, 'name', name, 'kind', kind, 'side', side, 'state', state))
      FROM (SELECT po.organisation, coalesce(o.name, '') AS name, coalesce(o.kind, 'other') AS kind,
        coalesce(o.side, 'north') AS side, coalesce(o.state, 'paused') AS state
        FROM partnership_organisations po LEFT JOIN organisations o ON o.id = po.organisation
        WHERE po.partnership = s.id ORDER BY po.organisation)) AS organisations,
    (SELECT json_group_array(json_object('id', id, 'name', name, 'role', role, 'organisation', organisation,
      'public', public, 'left', left_at IS NOT NULL)) FROM (SELECT * FROM participants
        WHERE partnership = s.id ORDER BY position, id)) AS participants,
    (SELECT ${AGREEMENT} FROM agreements a WHERE a.partnership = s.id AND a.number = s.agreement) AS agreement,
    (SELECT json_group_array(json_object('code', code, 'reason', reason, 'createdAt', created_at))
      FROM (SELECT * FROM waivers WHERE partnership = s.id ORDER BY created_at, code)) AS waivers
    FROM partnerships s WHERE s.id = ${id}`);
  return row ? parsed(row) : null;
}

function parsed(row: Read): Kept {
  const participants = JSON.parse(row.participants) as (Omit<KeptParticipant, "public" | "left"> & {
    public: number;
    left: number;
  })[];
  return {
    ...row,
    organisations: JSON.parse(row.organisations) as KeptOrganisation[],
    participants: participants.map((one) => ({ ...one, public: one.public === 1, left: one.left === 1 })),
    agreement: row.agreement === null ? null : (JSON.parse(row.agreement) as KeptAgreement),
    waivers: JSON.parse(row.waivers) as Kept["waivers"],
  };
}

/** Versions of a partnership, the newest first. */
export async function loadAgreements(
  ctx: Ctx,
  partnership: string,
  { before, limit }: { before: number; limit: number },
): Promise<KeptAgreement[]> {
  const rows = await ctx.db.all<{ agreement: string }>(sql`SELECT ${AGREEMENT} AS agreement FROM agreements a
    WHERE a.partnership = ${partnership} AND a.number < ${before} ORDER BY a.number DESC LIMIT ${limit}`);
  return rows.map(({ agreement }) => JSON.parse(agreement) as KeptAgreement);
}

export const present = ({ participants }: Pick<Kept, "participants">): KeptParticipant[] =>
  participants.filter(({ left }) => !left);

export const signingOf = ({ state, organisations, agreement }: Kept): Signing => ({
  state,
  organisations: organisations.map(({ id }) => id),
  signed: agreement === null ? null : agreement.signatures.map(({ organisation }) => organisation),
});

export const factsOf = (kept: Kept): Facts => ({
  organisations: kept.organisations,
  participants: present(kept),
  steps: kept.agreement?.steps ?? [],
  waived: kept.waivers.map(({ code }) => code),
});

/** With names and roles in the place of ids. */
export function toSteps({ participants }: Pick<Kept, "participants">, steps: readonly KeptStep[]): AgreementStep[] {
  const known = new Map(participants.map((one) => [one.id, one]));
  return steps.map((step) => ({
    ...step,
    sdgs: [...step.sdgs],
    participants: step.participants.flatMap((id) => {
      const one = known.get(id);
      return one ? [{ id, name: one.name, role: one.role }] : [];
    }),
  }));
}

export function toAgreement(kept: Pick<Kept, "participants">, agreement: KeptAgreement): Agreement {
  const { number, signatures } = agreement;
  const steps = toSteps(kept, agreement.steps);
  return { ...agreement, version: number, steps, gives: { ...agreement.gives }, signatures: [...signatures] };
}

export function toStanding(kept: Kept): PartnershipStanding {
  return {
    id: kept.id,
    version: kept.version,
    participants: present(kept).map(({ left: _, ...one }) => one),
    agreement: kept.agreement && toAgreement(kept, kept.agreement),
    inForce: kept.inForce,
    missing: missing(factsOf(kept)),
    waivers: [...kept.waivers],
  };
}
