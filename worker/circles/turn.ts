// One turn of a circle: asks the rules, then writes state, entry, answer, mails and audit in one batch.
import type { Circle } from "../../schema/contract/circles.ts";
import { type AuditEntry, commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, DomainError, Forbidden, NotFound } from "../kernel/errors.ts";
import { refreshMarket } from "../organisations/market.ts";
import { untilSettled } from "../proposals/turn.ts";
import { mailsOf } from "./mails.ts";
import {
  idsOf,
  insertEntry,
  type Kept,
  loadCircle,
  standingOf,
  toCircle,
  updateCircle,
  upsertAnswer,
} from "./repository.ts";
import { type Act, dueAfter, next, type Refused, type Standing, type Who } from "./rules.ts";

export interface Turn {
  circle: string;
  act: Act;
  by: Who;
  text?: string;
  /** What else goes into the batch, asked once the rules have said yes; may refuse in its turn. */
  also?: (before: Kept, after: Kept) => Promise<Also>;
}

export interface Also {
  statements?: Statement[];
  audit?: AuditEntry[];
  partnership?: string;
}

/** What a turn writes and tells, before it is committed; `change` is null when everything stands already. */
export interface Prepared {
  change: { statements: Statement[]; audit: AuditEntry[] } | null;
  before: Kept;
  after: Kept;
}

/** Refused by the rules: Conflict that says where the circle stands. Unknown, or not theirs: NotFound. */
export async function take(ctx: Ctx, turn: Turn): Promise<Circle> {
  return untilSettled(async () => {
    const { change, after } = await prepare(ctx, turn);
    const reply = toCircle(after);
    return change ? commit(ctx, { ...change, reply }) : reply;
  });
}

/** One look at the circle as it is now: run it inside `untilSettled`, with the commit. */
export async function prepare(ctx: Ctx, turn: Turn): Promise<Prepared> {
  const before = await loadCircle(ctx, turn.circle);
  const { by } = turn;
  if (!before || (by.party === "member" && !idsOf(before).includes(by.member))) throw NotFound();
  const standing = standingOf(before);
  const outcome = next(standing, turn.act, by);
  if ("refused" in outcome) throw refusal(outcome.refused);
  if (outcome.next === standing) return { change: null, before, after: before };
  return compose(ctx, turn, before, afterTurn(ctx, before, outcome.next, turn));
}

async function compose(ctx: Ctx, turn: Turn, before: Kept, drawn: Kept): Promise<Prepared> {
  const also = (await stillTrue(ctx, before, () => turn.also?.(before, drawn))) ?? {};
  const after = { ...drawn, partnership: also.partnership ?? drawn.partnership };
  const organisation = turn.by.party === "member" ? turn.by.member : null;
  const told = { act: turn.act, organisation, text: turn.text ?? "" };
  const statements = [
    ...updateCircle(after),
    insertEntry(ctx, { ...told, circle: before.id, version: after.version, party: turn.by.party }),
    ...answerOf(ctx, turn, before.id),
    ...(also.statements ?? []),
    ...(before.state === after.state ? [] : refreshMarket(idsOf(before))),
    ...(await mailsOf(ctx, { before, after, told })),
  ];
  const newly = after.lost.filter((id) => !before.lost.includes(id));
  const detail = {
    version: after.version,
    ...(organisation && { organisation }),
    ...(newly.length > 0 && { lost: newly }),
  };
  const audit = [{ act: `circle.${turn.act}`, subject: before.id, detail }, ...(also.audit ?? [])];
  return { change: { statements, audit }, before, after };
}

function answerOf(ctx: Ctx, { act, by }: Turn, circle: string): Statement[] {
  if (by.party !== "member") return [];
  const answer = act === "leave" ? "decline" : act;
  return answer === "accept" || answer === "ask" || answer === "decline"
    ? [upsertAnswer(ctx, circle, by.member, answer)]
    : [];
}

/** A refusal counts only if the circle still is what it was asked about; else the turn looks again. */
async function stillTrue<T>(ctx: Ctx, before: Kept, ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const now = await loadCircle(ctx, before.id);
    throw now?.version === before.version ? error : Conflict("changed_meanwhile");
  }
}

function afterTurn(ctx: Ctx, before: Kept, standing: Standing, { act }: Turn): Kept {
  const due = iso(dueAfter(act, ctx.now, new Date(before.dueAt)));
  const fresh = due !== before.dueAt; // more time was given: silence is counted, and announced, anew
  return {
    ...before,
    state: standing.state,
    lost: standing.lost,
    members: before.members.map((member) => {
      const answer = standing.answers.get(member.organisation) ?? null;
      return answer === member.answer ? member : { ...member, answer, kept: false };
    }),
    updatedAt: iso(ctx.now),
    dueAt: due,
    remindedAt: act === "remind" ? iso(ctx.now) : fresh ? null : before.remindedAt,
    version: before.version + 1,
  };
}

function refusal(refused: Refused): DomainError {
  return refused === "not_yours" ? Forbidden("not_yours") : Conflict(refused);
}
