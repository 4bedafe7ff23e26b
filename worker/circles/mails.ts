// Who hears of each turn of a circle, and what they are told.
import { sql } from "drizzle-orm";
import { coordinators, managersOf } from "../accounts/recipients.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { MailKind, MailPayload } from "../notifications/mails.ts";
import { mailStatement, type Recipient } from "../notifications/outbox.ts";
import { daysLeft } from "../proposals/rules.ts";
import { idsOf, type Kept, nameOf } from "./repository.ts";
import type { Act } from "./rules.ts";

export interface Told {
  act: Act;
  organisation: string | null;
  text: string;
}

interface Turned {
  before: Kept;
  after: Kept;
  told: Told;
}

/** A circle has just been proposed: those whose yes has stayed are told so, the others are asked. */
export async function mailsOfBirth(ctx: Ctx, kept: Kept): Promise<Statement[]> {
  const stays = kept.members.filter((member) => member.kept).map(({ organisation }) => organisation);
  const asked = idsOf(kept).filter((id) => !stays.includes(id));
  const names = (id: string) => ({ circle: kept.id, names: othersOf(kept, id) });
  return [
    ...(await toEach(ctx, asked, "circle_proposed", names)),
    ...(await toEach(ctx, stays, "circle_repaired", names)),
  ];
}

/** The mails of a turn, for the circle as it is after it. */
export async function mailsOf(ctx: Ctx, turned: Turned): Promise<Statement[]> {
  const { after, told } = turned;
  switch (told.act) {
    case "accept":
      return after.state === "accepted" ? opened(ctx, after) : [];
    case "ask":
    case "reply":
      return wrote(ctx, after, told);
    case "remind":
      return reminders(ctx, after);
    case "decline":
    case "expire":
    case "lose":
      return broke(ctx, turned);
    case "leave":
      return left(ctx, after, told);
    case "close":
      return closed(ctx, turned);
    case "repair":
      return []; // the circle that takes its place tells of itself
  }
}

async function opened(ctx: Ctx, after: Kept): Promise<Statement[]> {
  const partnership = after.partnership ?? "";
  return toEach(ctx, idsOf(after), "circle_opened", (id) => ({ partnership, names: othersOf(after, id) }));
}

/** A question or a message: the other members, and the coordinators who have joined in. */
async function wrote(ctx: Ctx, kept: Kept, { organisation, text }: Told): Promise<Statement[]> {
  const others = idsOf(kept).filter((id) => id !== organisation);
  const base = { circle: kept.id, text };
  if (organisation === null)
    return toEach(ctx, others, "circle_coordination", (id) => ({ ...base, names: othersOf(kept, id) }));
  const who = nameOf(kept, organisation);
  const people = await Promise.all(others.map((id) => managersOf(ctx, id)));
  return toAll(ctx, [...people.flat(), ...(await coordinatorsIn(ctx, kept))], "circle_question", { ...base, who });
}

async function coordinatorsIn(ctx: Ctx, { id, proposedBy }: Kept): Promise<Recipient[]> {
  return ctx.db.all<Recipient>(sql`SELECT p.id AS person, p.email, p.locale FROM people p
    WHERE p.suspended_at IS NULL AND p.network_role IS NOT NULL AND (p.id = ${proposedBy} OR p.id IN (
      SELECT person FROM circle_entries WHERE circle = ${id} AND act = 'reply' AND organisation IS NULL))`);
}

/** Only those whose yes is still missing. */
async function reminders(ctx: Ctx, kept: Kept): Promise<Statement[]> {
  const days = Math.max(1, daysLeft(new Date(kept.dueAt), ctx.now));
  const silent = kept.members.filter(({ answer }) => answer !== "accept").map(({ organisation }) => organisation);
  return toEach(ctx, silent, "circle_reminder", (id) => ({ circle: kept.id, names: othersOf(kept, id), days }));
}

/** Members learn that it stops for now, coordinators that it may be repaired. Once partners, coordinators alone. */
async function broke(ctx: Ctx, { before, after, told }: Turned): Promise<Statement[]> {
  const lost = after.lost.filter((id) => !before.lost.includes(id));
  const names = lost.map((id) => nameOf(after, id));
  const repair = await toCoordinators(ctx, after, names);
  if (before.state !== "proposed") return repair;
  const remaining = idsOf(after).filter((id) => !lost.includes(id));
  const payload = { circle: after.id, names, reason: told.text };
  return [
    ...(await toEach(ctx, remaining, "circle_broken", () => payload)),
    ...(told.act === "expire"
      ? await toEach(ctx, lost, "circle_expired", (id) => ({ circle: after.id, names: othersOf(after, id) }))
      : []),
    ...repair,
  ];
}

async function toCoordinators(ctx: Ctx, { id, members }: Kept, names: string[]): Promise<Statement[]> {
  const payload = { circle: id, names, all: members.map(({ name }) => name) };
  return toAll(ctx, await coordinators(ctx), "circle_to_repair", payload);
}

async function left(ctx: Ctx, after: Kept, { organisation }: Told): Promise<Statement[]> {
  const name = nameOf(after, organisation ?? "");
  const stay = idsOf(after).filter((id) => !after.lost.includes(id));
  const payload = { partnership: after.partnership ?? "", name };
  return [...(await toEach(ctx, stay, "circle_left", () => payload)), ...(await toCoordinators(ctx, after, [name]))];
}

/** Whoever still carries a partnership has nothing to hear. */
async function closed(ctx: Ctx, { before, after }: Turned): Promise<Statement[]> {
  if (before.partnership !== null) return [];
  const concerned = idsOf(after).filter((id) => !after.lost.includes(id));
  return toEach(ctx, concerned, "circle_closed", (id) => ({ circle: after.id, names: othersOf(after, id) }));
}

const othersOf = ({ members }: Kept, organisation: string): string[] =>
  members.filter((member) => member.organisation !== organisation).map(({ name }) => name);

async function toEach<K extends MailKind>(
  ctx: Ctx,
  organisations: readonly string[],
  kind: K,
  payload: (organisation: string) => MailPayload[K],
): Promise<Statement[]> {
  const people = await Promise.all(organisations.map((id) => managersOf(ctx, id)));
  return organisations.flatMap((id, at) => toAll(ctx, people[at] ?? [], kind, payload(id)));
}

function toAll<K extends MailKind>(ctx: Ctx, to: readonly Recipient[], kind: K, payload: MailPayload[K]): Statement[] {
  const distinct = [...new Map(to.map((one) => [one.email, one])).values()];
  return distinct.map((recipient) => mailStatement(ctx, { kind, to: recipient, payload }));
}
