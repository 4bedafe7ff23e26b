// Who hears of reviews and of ends, in mails that hold no answer: they lead to the page, which asks who reads.
import { managersOfAll } from "../accounts/recipients.ts";
import { actorId } from "../kernel/actor.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { MailKind, MailPayload } from "../notifications/mails.ts";
import { mailStatements } from "../notifications/outbox.ts";
import type { Kept } from "../partnerships/repository.ts";

/** The managers of each organisation that has not answered. */
export async function mailsOfCall(
  ctx: Ctx,
  kind: "review_asked" | "review_reminder",
  { period, calls }: { period: string; calls: readonly Call[] },
): Promise<Statement[]> {
  const managers = await managersOfAll(ctx, [...new Set(calls.map(({ organisation }) => organisation))]);
  return mailStatements(
    ctx,
    calls.flatMap(({ id, organisation, organisations }) => {
      const names = organisations.flatMap((one) => (one.id === organisation ? [] : [one.name]));
      return (managers.get(organisation) ?? []).map((to) => ({
        kind,
        to,
        payload: { partnership: id, period, names },
      }));
    }),
  );
}

interface Call {
  readonly id: string;
  readonly organisation: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** All are in: each side learns that it may read. */
export async function mailsOfComplete(ctx: Ctx, kept: Kept, period: string): Promise<Statement[]> {
  return toManagers(ctx, kept, "review_complete", (id) => ({
    ...{ partnership: kept.id, period, names: othersOf(kept, id) },
  }));
}

export type EndingMail = `ending_${"proposed" | "confirmed" | "refused" | "withdrawn" | "settled"}`;

/** Everybody but whoever acts. */
export async function mailsOfEnding(
  ctx: Ctx,
  kind: EndingMail,
  told: { kept: Kept; by: string } & Omit<MailPayload[EndingMail], "partnership" | "who">,
): Promise<Statement[]> {
  const { kept, by, how, termEnds, text } = told;
  const who = kept.organisations.find(({ id }) => id === by)?.name ?? "";
  const others = { ...kept, organisations: kept.organisations.filter(({ id }) => id !== by) };
  return toManagers(ctx, others, kind, () => ({ partnership: kept.id, who, how, termEnds, text }));
}

const othersOf = ({ organisations }: Kept, own: string): string[] =>
  organisations.flatMap(({ id, name }) => (id === own ? [] : [name]));

/** Whoever manages two of them is written to once; whoever acts knows already. */
async function toManagers<K extends MailKind>(
  ctx: Ctx,
  { organisations }: Kept,
  kind: K,
  payload: (organisation: string) => MailPayload[K],
): Promise<Statement[]> {
  const here = organisations.filter(({ state }) => state !== "suspended").map(({ id }) => id);
  const managers = await managersOfAll(ctx, here);
  const acts = actorId(ctx.actor);
  const mails = here.flatMap((id) =>
    (managers.get(id) ?? []).flatMap((to) => (to.person === acts ? [] : [{ kind, to, payload: payload(id) }])),
  );
  return mailStatements(ctx, [...new Map(mails.map((mail) => [mail.to.email, mail])).values()]);
}
