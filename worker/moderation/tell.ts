// The author of what was decided upon is told by mail, with the reason and the coordinators' words.
import type { ModerationAct, ModerationReason } from "../../schema/vocabulary.ts";
import { managersOf } from "../accounts/recipients.ts";
import { actorId } from "../kernel/actor.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { toldByCoordination } from "../notices/told.ts";
import { mailStatement, type Recipient } from "../notifications/outbox.ts";
import { mayAppeal } from "./rules.ts";
import type { Subject } from "./subject.ts";

export interface News {
  subject: Subject;
  order: { act: ModerationAct; reason: ModerationReason; text: string };
  act: string;
  /** Of the link that opens the appeal, for whoever can no longer sign in. */
  token: string | null;
}

/** A person for what they wrote, managers for their organisation; nobody is told what they did themselves. */
export async function tell(ctx: Ctx, { subject, order, act, token }: News): Promise<Statement[]> {
  const to = await readersOf(ctx, subject);
  const { text, reason } = order;
  const payload = { act: order.act, reason, text, title: subject.title, path: pathOf(subject, order.act, act, token) };
  const others = to.filter(({ person }) => person !== actorId(ctx.actor));
  return [
    ...others.map((one) => mailStatement(ctx, { kind: "moderation_decided", to: one, payload })),
    ...others.flatMap(({ person }) => inPage(ctx, person, subject)),
  ];
}

/** Beside the mail, a line among the reader's news that leads to the text. */
function inPage(ctx: Ctx, person: string | null, { topic, seq }: Subject): Statement[] {
  return topic === null || person === null ? [] : [toldByCoordination(ctx, { person, topic, seq: seq || 1 })];
}

export async function readersOf(ctx: Ctx, { kind, id, author }: Subject): Promise<Recipient[]> {
  if (kind === "organisation") return managersOf(ctx, id);
  return author ? [{ person: author.id, email: author.email, locale: author.locale }] : [];
}

/** Where the mail leads: to the answer where there is one to give, else to the thing itself. */
function pathOf({ kind, id, topic }: Subject, done: ModerationAct, act: string, token: string | null): string {
  if (token) return `/appeal?token=${token}`;
  if (mayAppeal(done)) return `/appeal?act=${act}`;
  if (topic) return `/topics/${topic}`;
  return kind === "organisation" ? `/organisations/${id}` : "/today";
}
