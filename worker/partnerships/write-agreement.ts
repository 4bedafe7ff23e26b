// A new version of the agreement: to be signed by all anew, while the one in force stays so.

import { and, eq, sql } from "drizzle-orm";
import type { Agreement, AgreementInput } from "../../schema/contract/agreement.ts";
import { agreementDrafts, agreements } from "../../schema/tables/partnerships.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Invalid } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { mailsOfVersion } from "./mails.ts";
import { requirePart } from "./part.ts";
import { type Kept, type KeptAgreement, toAgreement } from "./repository.ts";
import { type Settled, settleAgreement } from "./settle-agreement.ts";
import { turnStatements } from "./turn.ts";

export interface NewAgreement extends AgreementInput {
  partnership: string;
  /** The version it was written from, 0 for none: another in the meantime is a Conflict. Left out, the last word counts. */
  base?: number;
}

/** What the latest version says already is not written again: its signatures stay. */
export async function writeAgreement(ctx: Ctx, { partnership, base, ...said }: NewAgreement): Promise<Agreement> {
  return untilSettled(async () => {
    const { kept, organisation } = await requirePart(ctx, partnership, "agreement");
    const before = kept.agreement;
    if (base !== undefined && base !== (before?.number ?? 0)) throw Conflict("agreement_rewritten");
    const naming = settleAgreement(kept, said, () => ctx.newId("stp"));
    if ("wrong" in naming) throw Invalid("invalid", naming.wrong);
    const { settled } = naming;
    const number = (before?.number ?? 0) + 1;
    const agreement = { ...settled, number, organisation, createdAt: iso(ctx.now), signatures: [] };
    if (before && saysTheSame(before, settled)) return toAgreement(kept, before);
    return commit(ctx, {
      statements: await versionStatements(ctx, kept, agreement),
      audit: [
        {
          act: "partnership.agreement",
          subject: kept.id,
          detail: { organisation, version: number, steps: settled.steps.length },
        },
      ],
      reply: toAgreement(kept, agreement),
    });
  });
}

async function versionStatements(ctx: Ctx, kept: Kept, agreement: KeptAgreement): Promise<Statement[]> {
  const { number, aims, organisation, createdAt } = agreement;
  const person = requirePerson(ctx).id;
  const [gives, steps] = [JSON.stringify(agreement.gives), JSON.stringify(agreement.steps)];
  return [
    ...turnStatements(ctx, {
      partnership: kept.id,
      version: kept.version,
      entries: [{ act: "agreement", organisation, text: String(number) }],
      set: sql`agreement = ${number}`,
    }),
    ctx.db
      .insert(agreements)
      .values({ partnership: kept.id, number, aims, gives, steps, organisation, person, createdAt }),
    ctx.db
      .delete(agreementDrafts)
      .where(and(eq(agreementDrafts.partnership, kept.id), eq(agreementDrafts.person, person))),
    ...(await mailsOfVersion(ctx, kept, agreement)),
  ];
}

function saysTheSame(before: KeptAgreement, { aims, gives, steps }: Settled): boolean {
  const said = (one: Settled) => JSON.stringify([one.aims, Object.entries(one.gives).sort(), one.steps.map(values)]);
  return (
    said({ aims: before.aims, gives: { ...before.gives }, steps: [...before.steps] }) === said({ aims, gives, steps })
  );
}

const values = ({ id, title, starts, ends, participants, local, global, sdgs }: Settled["steps"][number]) => [
  id,
  title,
  starts,
  ends,
  [...participants].sort(),
  local,
  global,
  sdgs,
];
