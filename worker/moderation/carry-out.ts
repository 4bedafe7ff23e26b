// One act of a coordinator on one thing, as statements: the change, its row with the author's words, the mail, the cases.
import type { Act, Done } from "../../schema/contract/moderation.ts";
import { moderationActs } from "../../schema/tables/moderation.ts";
import type { ModerationAct, ModerationReason } from "../../schema/vocabulary.ts";
import { actorId } from "../kernel/actor.ts";
import type { AuditEntry, Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Conflict, Forbidden, InvalidField } from "../kernel/errors.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { postTurns, topicMoves, topicTurns } from "./changes.ts";
import { topicMerges } from "./merge.ts";
import { closeCalmCases } from "./open-case.ts";
import {
  APPEAL_DAYS,
  after,
  endsWaiting,
  isLogged,
  isTold,
  type Judged,
  mayAppeal,
  ON_THE_PERSON,
  wantsWords,
} from "./rules.ts";
import { splitTopicOf, topicSplits } from "./split.ts";
import { hasOtherCoordinator, isOwn, type Subject } from "./subject.ts";
import { organisationTurns, personBack, personSuspended, townOf } from "./suspend.ts";
import { tell } from "./tell.ts";

export interface Order {
  act: ModerationAct;
  reason: ModerationReason;
  text: string;
  category?: string | undefined;
  into?: string | undefined;
  title?: string | undefined;
  /** The case it settles, when there is one. */
  case?: { id: string; danger: boolean };
}

export interface CarriedOut {
  statements: Statement[];
  audit: AuditEntry[];
  reply: Done;
}

/** Refuses what the table of transitions does not know, one's own text, and a loss without words. */
export async function carryOut(ctx: Ctx, subject: Subject, order: Order): Promise<CarriedOut> {
  if (isOwn(ctx, subject) && (await hasOtherCoordinator(ctx))) throw Forbidden("own_text");
  if (wantsWords(order.act) && order.text === "") throw InvalidField("text", "words_needed");
  const aim = aimOf(subject, order.act);
  const changes = order.act === "dismiss" ? [] : await changesOf(ctx, subject, aim, order);
  const { row, token } = await rowOf(ctx, subject, aim, order);
  const quiet = order.act === "dismiss" ? (order.case?.id ?? subject.id) : aim.id;
  const into = order.act === "merge" ? (order.into ?? null) : null;
  const made = order.act === "split" ? splitTopicOf(subject.id) : null;
  return {
    statements: [
      ...changes,
      ctx.db.insert(moderationActs).values(row),
      ...(isTold(order.act) ? await tell(ctx, { subject, order, act: row.id, token }) : []),
      ...(SETTLES.has(order.act) && (subject.state !== "waiting" || endsWaiting(order.act))
        ? [closeCalmCases(ctx, [subject.id])]
        : []),
    ],
    audit: [{ act: `moderation.${order.act}`, subject: quiet, detail: { reason: order.reason, decision: row.id } }],
    reply: { act: shown(row), topic: into ?? made ?? subject.topic },
  };
}

/** After these nothing of an ordinary case is left to decide. */
const SETTLES: ReadonlySet<ModerationAct> = new Set(["approve", "refuse", "hide", "merge", "suspend"]);

interface Aim {
  kind: Judged;
  id: string;
  state: string;
}

/** Some acts on what somebody wrote bear on the person. */
function aimOf(subject: Subject, act: ModerationAct): Aim {
  if (!ON_THE_PERSON.has(act) || subject.kind === "organisation" || subject.kind === "person") return subject;
  if (!subject.author) throw Conflict("nobody_there");
  return { kind: "person", id: subject.author.id, state: subject.author.state };
}

async function changesOf(ctx: Ctx, subject: Subject, aim: Aim, order: Order): Promise<Statement[]> {
  const { act } = order;
  const to = after(act, aim.kind, aim.state as never);
  if (to === null) throw Conflict("not_possible_now");
  if (act === "warn") return [];
  if (act === "move") return topicMoves(ctx, subject, order.category);
  if (act === "merge") return topicMerges(ctx, subject, order.into);
  if (act === "split") return topicSplits(ctx, subject, order.title);
  return turned(ctx, subject, aim, to);
}

/** A thing or a person in its new state. */
export async function turned(ctx: Ctx, subject: Subject, aim: Aim, to: string): Promise<Statement[]> {
  if (aim.kind === "topic") return topicTurns(ctx, subject, to as never);
  if (aim.kind === "post") return postTurns(ctx, subject, to as never);
  if (aim.kind === "organisation") {
    const act = to === "suspended" ? "suspend" : "lift";
    return organisationTurns(ctx, subject, act, await townOf(ctx, subject.id));
  }
  if (!subject.author) throw Conflict("nobody_there");
  return to === "suspended" ? personSuspended(ctx, subject.author) : personBack(ctx, subject.author);
}

async function rowOf(ctx: Ctx, subject: Subject, aim: Aim, order: Order) {
  const { act, reason, text } = order;
  const danger = order.case?.danger ?? false;
  const token = act === "suspend" && aim.kind === "person" ? newToken() : null;
  const row: typeof moderationActs.$inferInsert = {
    ...{ id: ctx.newId("act"), caseId: order.case?.id ?? null, act, reason, text },
    ...{ subject: aim.id, kind: aim.kind, coordinator: actorId(ctx.actor) },
    author: isTold(act) ? (subject.author?.id ?? null) : null,
    category: subject.category,
    day: isLogged(act, reason, danger) ? iso(ctx.now).slice(0, 10) : null,
    detail: JSON.stringify({ from: aim.state, about: subject.id, into: order.into }),
    appealHash: token && sha256(token),
    appealUntil: mayAppeal(act) ? iso(later(ctx.now, { days: APPEAL_DAYS })) : null,
    createdAt: iso(ctx.now),
  };
  return { row, token };
}

const shown = ({ id, act, subject, kind, reason, text, createdAt }: typeof moderationActs.$inferInsert): Act => ({
  ...{ id, act, subject, kind, reason, text, createdAt },
  reversedAt: null,
});
