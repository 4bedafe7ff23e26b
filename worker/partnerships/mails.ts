// Who hears of an agreement: those who are to sign a new version, all when it is in force, all when something is waived.
import type { MissingCode } from "../../schema/vocabulary.ts";
import { managersOfAll } from "../accounts/recipients.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { MailKind, MailPayload } from "../notifications/mails.ts";
import { mailStatements, type Recipient } from "../notifications/outbox.ts";
import type { Kept, KeptAgreement } from "./repository.ts";

/** Everybody who may sign it but the one who wrote it. */
export async function mailsOfVersion(
  ctx: Ctx,
  kept: Kept,
  { organisation, number }: KeptAgreement,
): Promise<Statement[]> {
  const name = nameOf(kept, organisation);
  const again = kept.inForce !== null || number > 1;
  const kind = again ? "agreement_changed" : "agreement_written";
  return toManagers(ctx, kept, kind, () => ({ partnership: kept.id, name }));
}

export async function mailsOfForce(ctx: Ctx, kept: Kept): Promise<Statement[]> {
  return toManagers(ctx, kept, "agreement_in_force", (id) => ({ partnership: kept.id, names: othersOf(kept, id) }));
}

export async function mailsOfWaiver(
  ctx: Ctx,
  kept: Kept,
  { code, reason }: { code: MissingCode; reason: string },
): Promise<Statement[]> {
  return toManagers(ctx, kept, "agreement_waived", (id) => {
    return { partnership: kept.id, names: othersOf(kept, id), code, reason };
  });
}

const nameOf = ({ organisations }: Kept, organisation: string): string =>
  organisations.find(({ id }) => id === organisation)?.name ?? "";

const othersOf = ({ organisations }: Kept, organisation: string): string[] =>
  organisations.filter(({ id }) => id !== organisation).map(({ name }) => name);

/** One mail a person, also to those who manage two of its organisations; none to whoever acts, who knows. */
async function toManagers<K extends MailKind>(
  ctx: Ctx,
  { organisations }: Kept,
  kind: K,
  payload: (organisation: string) => MailPayload[K],
): Promise<Statement[]> {
  const here = organisations.filter(({ state }) => state !== "suspended").map(({ id }) => id);
  const managers = await managersOfAll(ctx, here);
  const acts = requirePerson(ctx).id;
  const met = new Set<string | null>([acts]);
  const mails: { kind: K; to: Recipient; payload: MailPayload[K] }[] = [];
  for (const id of here) {
    for (const to of managers.get(id) ?? []) {
      if (met.has(to.person)) continue;
      met.add(to.person);
      mails.push({ kind, to, payload: payload(id) });
    }
  }
  return mailStatements(ctx, mails);
}
