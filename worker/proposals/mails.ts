// Who hears of each turn of a proposal, and what they are told.
import { sql } from "drizzle-orm";
import { coordinators, managersOf, managersOfAll } from "../accounts/recipients.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { MailKind, MailPayload } from "../notifications/mails.ts";
import { mailStatement, mailStatements, type Recipient } from "../notifications/outbox.ts";
import { type Kept, nameOf, otherOf } from "./repository.ts";
import { type Act, daysLeft } from "./rules.ts";

export interface Told {
  act: Act;
  organisation: string | null;
  text: string;
}

/** The mails of a turn, for the proposal as it is after it. */
export async function mailsOf(ctx: Ctx, kept: Kept, told: Told): Promise<Statement[]> {
  const base = { proposal: kept.id };
  const pair = { ...base, from: kept.fromName, to: kept.toName };
  switch (told.act) {
    case "approve":
      return toBoth(ctx, kept, "proposal_approved", (other) => ({ ...base, other }));
    case "decline":
      return told.organisation
        ? toOther(ctx, kept, told.organisation, "proposal_declined", (other) => ({ ...base, other, reason: told.text }))
        : toBoth(ctx, kept, "proposal_declined", (other) => ({ ...base, other, reason: told.text }));
    case "accept":
      return accepted(ctx, kept, told);
    case "ask":
    case "reply":
      return wrote(ctx, kept, told);
    case "withdraw":
      return toOther(ctx, kept, told.organisation, "proposal_withdrawn", (other) => ({ ...base, other }));
    case "pause":
      return toOther(ctx, kept, told.organisation, "proposal_unavailable", (other) => ({ ...base, other }));
    case "forbid":
      return toBoth(ctx, kept, "proposal_closed", (other) => ({ ...base, other }));
    case "remind":
      return reminders(ctx, kept);
    case "expire":
      return [
        ...(await toBoth(ctx, kept, "proposal_expired", (other) => ({ ...base, other }))),
        ...toAll(ctx, await coordinators(ctx), "proposal_silent", pair),
      ];
    case "escalate":
      return toAll(ctx, await coordinators(ctx), "proposal_escalated", pair);
  }
}

/** A proposal has just been made: by an organisation, it goes to the other and the coordinators. */
export async function mailsOfBirth(ctx: Ctx, kept: Kept): Promise<Statement[]> {
  const base = { proposal: kept.id };
  if (kept.state === "approved") return toBoth(ctx, kept, "proposal_offered", (other) => ({ ...base, other }));
  const payload = { ...base, from: kept.fromName, to: kept.toName };
  const others = kept.origin === "organisation" ? await managersOf(ctx, kept.toOrganisation) : [];
  return toAll(ctx, distinct([...others, ...(await coordinators(ctx))]), "proposal_received", payload);
}

/** Many approved proposals of a round at once: one look at who manages, one statement for all the mails. */
export async function mailsOfBirths(ctx: Ctx, born: readonly Kept[]): Promise<Statement[]> {
  const managers = await managersOfAll(
    ctx,
    born.flatMap((kept) => [kept.fromOrganisation, kept.toOrganisation]),
  );
  const mails = born.flatMap((kept) =>
    [kept.fromOrganisation, kept.toOrganisation].flatMap((id) =>
      (managers.get(id) ?? []).map((to) => {
        const payload = { proposal: kept.id, other: nameOf(kept, otherOf(kept, id)) };
        return { kind: "proposal_offered" as const, to, payload };
      }),
    ),
  );
  return mailStatements(ctx, mails);
}

async function accepted(ctx: Ctx, kept: Kept, told: Told): Promise<Statement[]> {
  const { partnership } = kept;
  if (partnership) return toBoth(ctx, kept, "partnership_opened", (other) => ({ partnership, other }));
  return toOther(ctx, kept, told.organisation, "proposal_accepted_one", (other) => ({ proposal: kept.id, other }));
}

/** A question or a message: the other organisation, and the coordinators who have joined the exchange. */
async function wrote(ctx: Ctx, kept: Kept, { organisation, text }: Told): Promise<Statement[]> {
  const all = { proposal: kept.id, from: kept.fromName, to: kept.toName, text };
  if (!organisation) {
    const people = [kept.fromOrganisation, kept.toOrganisation].map((id) => managersOf(ctx, id));
    return toAll(ctx, distinct((await Promise.all(people)).flat()), "proposal_coordination", all);
  }
  const payload = { proposal: kept.id, other: nameOf(kept, organisation), text };
  const readers = [...(await managersOf(ctx, otherOf(kept, organisation))), ...(await coordinatorsIn(ctx, kept.id))];
  return toAll(ctx, distinct(readers), "proposal_question", payload);
}

async function coordinatorsIn(ctx: Ctx, proposal: string): Promise<Recipient[]> {
  return ctx.db.all<Recipient>(sql`SELECT DISTINCT p.id AS person, p.email, p.locale
    FROM proposal_entries e JOIN people p ON p.id = e.person
    WHERE e.proposal = ${proposal} AND e.act = 'reply' AND e.organisation IS NULL AND p.suspended_at IS NULL
      AND p.network_role IS NOT NULL`);
}

/** Only those whose yes is still missing. */
async function reminders(ctx: Ctx, kept: Kept): Promise<Statement[]> {
  const days = Math.max(1, daysLeft(new Date(kept.dueAt), ctx.now));
  const silent = [kept.fromOrganisation, kept.toOrganisation].filter((id) => kept.answers[id] !== "accept");
  const mails = silent.map(async (id) => {
    const payload = { proposal: kept.id, other: nameOf(kept, otherOf(kept, id)), days };
    return { to: await managersOf(ctx, id), payload };
  });
  return (await Promise.all(mails)).flatMap(({ to, payload }) => toAll(ctx, to, "proposal_reminder", payload));
}

/** Each organisation's managers, told the name of the other. */
async function toBoth<K extends MailKind>(
  ctx: Ctx,
  kept: Kept,
  kind: K,
  payload: (other: string) => MailPayload[K],
): Promise<Statement[]> {
  const [left, right] = await Promise.all([
    managersOf(ctx, kept.fromOrganisation),
    managersOf(ctx, kept.toOrganisation),
  ]);
  return [...toAll(ctx, left, kind, payload(kept.toName)), ...toAll(ctx, right, kind, payload(kept.fromName))];
}

/** The managers of the organisation that did not act, told the name of the one that did. */
async function toOther<K extends MailKind>(
  ctx: Ctx,
  kept: Kept,
  actor: string | null,
  kind: K,
  payload: (other: string) => MailPayload[K],
): Promise<Statement[]> {
  if (!actor) return [];
  return toAll(ctx, await managersOf(ctx, otherOf(kept, actor)), kind, payload(nameOf(kept, actor)));
}

function toAll<K extends MailKind>(ctx: Ctx, to: readonly Recipient[], kind: K, payload: MailPayload[K]): Statement[] {
  return to.map((recipient) => mailStatement(ctx, { kind, to: recipient, payload }));
}

const distinct = (people: readonly Recipient[]): Recipient[] => [
  ...new Map(people.map((one) => [one.email, one])).values(),
];
