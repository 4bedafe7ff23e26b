// An organisation signs the latest version; with the last signature it is in force, and its steps begin to live.
import { sql } from "drizzle-orm";
import type { PartnershipStanding } from "../../schema/contract/agreement.ts";
import { signatures } from "../../schema/tables/partnerships.ts";
import { requireManager, requirePerson } from "../kernel/actor.ts";
import { type AuditEntry, commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Invalid, InvalidField } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { mailsOfForce } from "./mails.ts";
import { openSteps } from "./open-steps.ts";
import { requirePart } from "./part.ts";
import {
  factsOf,
  type Kept,
  type KeptAgreement,
  type KeptStep,
  loadAgreements,
  present,
  signingOf,
  toStanding,
} from "./repository.ts";
import { authoritiesOf, missing, stageOf } from "./rules.ts";
import { turnStatements } from "./turn.ts";

export interface NewSignature {
  partnership: string;
  organisation: string;
  /** The number of the version that was read. */
  version: number;
  elected?: string | undefined;
}

/** Signing twice is harmless. An older version, or one that never was, is a Conflict. */
export async function signAgreement(ctx: Ctx, input: NewSignature): Promise<PartnershipStanding> {
  requireManager(ctx, input.organisation);
  return untilSettled(async () => {
    const { kept, organisation } = await requirePart(ctx, input.partnership, "sign", input.organisation);
    const agreement = latest(kept, input.version);
    if (agreement.signatures.some((one) => one.organisation === organisation)) return toStanding(kept);
    refuseLacking(kept);
    const elected = electedFor(kept, organisation, input.elected);
    const signature = { organisation, elected, createdAt: iso(ctx.now) };
    const signed = { ...agreement, signatures: [...agreement.signatures, signature] };
    const after = afterSignature(kept, signed);
    return commit(ctx, {
      statements: await signatureStatements(ctx, kept, after),
      audit: auditOf(kept, after, organisation),
      reply: toStanding(after),
    });
  });
}

function latest({ agreement }: Kept, version: number): KeptAgreement {
  if (!agreement) throw Conflict("agreement_absent");
  if (agreement.number !== version) throw Conflict("agreement_changed");
  return agreement;
}

/** Told under the code of the first thing that lacks, with all of them beside it. */
function refuseLacking(kept: Kept): void {
  const lacking = missing(factsOf(kept));
  const [first] = lacking;
  if (!first) return;
  const order = new Map(kept.agreement?.steps.map(({ id }, at) => [id, at]));
  const fields = lacking.map(({ code, step }) => {
    const at = step === null ? undefined : order.get(step);
    return { field: at === undefined ? "participants" : `steps.${at}.participants`, code };
  });
  throw Invalid(first.code, fields);
}

/** Where local authorities meet, one of its elected representatives signs beside its manager, unless that was waived. */
function electedFor(kept: Kept, organisation: string, named: string | undefined): string | null {
  const its = present(kept).filter((one) => one.role === "elected" && one.organisation === organisation);
  if (named !== undefined) {
    if (!its.some(({ id }) => id === named)) throw InvalidField("elected", "not_in_list");
    return named;
  }
  return authoritiesOf(kept).includes(organisation) ? (its[0]?.id ?? null) : null;
}

function afterSignature(kept: Kept, agreement: KeptAgreement): Kept {
  const after = { ...kept, agreement };
  const whole = stageOf(signingOf(after)) === "in_force";
  return { ...after, version: kept.version + (whole ? 2 : 1), inForce: whole ? agreement.number : kept.inForce };
}

async function signatureStatements(ctx: Ctx, before: Kept, after: Kept): Promise<Statement[]> {
  const { agreement, id: partnership } = after;
  const signature = agreement?.signatures.at(-1);
  if (!agreement || !signature) return [];
  const { organisation, elected, createdAt } = signature;
  const { number } = agreement;
  const text = String(number);
  const person = requirePerson(ctx).id;
  const whole = after.version - before.version === 2;
  const sign = { act: "sign", organisation, text } as const;
  const turn = { partnership, version: before.version };
  const kept = ctx.db.insert(signatures).values({ partnership, number, organisation, person, elected, createdAt });
  if (!whole) return [...turnStatements(ctx, { ...turn, entries: [sign] }), kept];
  return [
    ...turnStatements(ctx, {
      ...turn,
      entries: [sign, { act: "in_force", organisation: null, text }],
      set: sql`in_force = ${number}, term_ends = ${lastDay(agreement)}`,
    }),
    kept,
    ...openSteps(partnership, agreement.steps, await stepsInForce(ctx, before)),
    ...(await mailsOfForce(ctx, after)),
  ];
}

async function stepsInForce(ctx: Ctx, { id, inForce }: Kept): Promise<readonly KeptStep[]> {
  if (inForce === null) return [];
  const [agreement] = await loadAgreements(ctx, id, { before: inForce + 1, limit: 1 });
  return agreement?.steps ?? [];
}

const lastDay = ({ steps }: KeptAgreement): string | null =>
  steps.reduce<string | null>((last, { ends }) => (last === null || ends > last ? ends : last), null);

function auditOf(before: Kept, after: Kept, organisation: string): AuditEntry[] {
  const subject = after.id;
  const version = after.agreement?.number ?? 0;
  const whole = after.inForce !== before.inForce;
  return [
    { act: "partnership.sign", subject, detail: { organisation, version } },
    ...(whole ? [{ act: "partnership.in_force", subject, detail: { version } }] : []),
  ];
}
