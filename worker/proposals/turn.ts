// One turn of a proposal: asks the rules, then writes state, entry, answer, mails and audit in one batch.
import type { Proposal } from "../../schema/contract/proposals.ts";
import { type AuditEntry, commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, DomainError, Forbidden, NotFound } from "../kernel/errors.ts";
import { refreshMarket } from "../organisations/market.ts";
import { mailsOf } from "./mails.ts";
import { insertEntry, type Kept, loadProposal, partyOf, standingOf, toProposal, updateProposal } from "./repository.ts";
import { type Act, dueAfter, next, type Party, type Refused, type Standing } from "./rules.ts";

export interface Turn {
  proposal: string;
  act: Act;
  /** On whose behalf: an organisation's id, or the house's. */
  by: { organisation: string } | "coordinator" | "clock";
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
  reply: Proposal;
}

/** Refused by the rules: Conflict that says where the proposal stands. Unknown, or not of this pair: NotFound. */
export async function take(ctx: Ctx, turn: Turn): Promise<Proposal> {
  return untilSettled(async () => {
    const { change, reply } = await prepare(ctx, turn);
    return change ? commit(ctx, { ...change, reply }) : reply;
  });
}

/** One look at the proposal as it is now: run it inside `untilSettled`, with the commit. */
export async function prepare(ctx: Ctx, turn: Turn): Promise<Prepared> {
  const before = await loadProposal(ctx, turn.proposal);
  const by = before && whoIs(before, turn.by);
  if (!before || !by) throw NotFound();
  const standing = standingOf(before);
  const outcome = next(standing, turn.act, by);
  if ("refused" in outcome) throw refusal(outcome.refused);
  if (outcome.next === standing) return { change: null, reply: toProposal(before) };
  return compose(ctx, turn, { by, before, after: afterTurn(ctx, before, outcome.next, turn) });
}

interface Step {
  by: Party;
  before: Kept;
  after: Kept;
}

async function compose(ctx: Ctx, turn: Turn, { by, before, after }: Step): Promise<Prepared> {
  const organisation = typeof turn.by === "object" ? turn.by.organisation : null;
  const also = (await stillTrue(ctx, before, () => turn.also?.(before, after))) ?? {};
  const done = { ...after, partnership: also.partnership ?? after.partnership };
  const told = { act: turn.act, organisation, text: turn.text ?? "" };
  const statements = [
    ...updateProposal(after),
    insertEntry(ctx, { ...told, proposal: before.id, version: after.version, by }),
    ...(also.statements ?? []),
    ...(before.state === after.state ? [] : refreshMarket([before.fromOrganisation, before.toOrganisation])),
    ...(await mailsOf(ctx, done, told)),
  ];
  const detail = { version: after.version, ...(organisation && { organisation }) };
  const audit = [{ act: `proposal.${turn.act}`, subject: before.id, detail }, ...(also.audit ?? [])];
  return { change: { statements, audit }, reply: toProposal(done) };
}

/** A refusal counts only if the proposal still is what it was asked about; else the turn looks again. */
async function stillTrue<T>(ctx: Ctx, before: Kept, ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const now = await loadProposal(ctx, before.id);
    throw now?.version === before.version ? error : Conflict("changed_meanwhile");
  }
}

function afterTurn(ctx: Ctx, before: Kept, standing: Standing, { act }: Turn): Kept {
  const due = iso(dueAfter(act, ctx.now, new Date(before.dueAt)));
  const fresh = due !== before.dueAt; // more time was given: silence is counted, and announced, anew
  const { fromOrganisation, toOrganisation } = before;
  const answers = [[fromOrganisation, standing.from] as const, [toOrganisation, standing.to] as const].flatMap(
    ([id, answer]) => (answer ? [[id, answer] as const] : []),
  );
  return {
    ...before,
    state: standing.state,
    answers: Object.fromEntries(answers),
    updatedAt: iso(ctx.now),
    dueAt: due,
    remindedAt: act === "remind" ? iso(ctx.now) : fresh ? null : before.remindedAt,
    escalatedAt: act === "escalate" ? iso(ctx.now) : before.escalatedAt,
    version: before.version + 1,
  };
}

function whoIs(kept: Kept, by: Turn["by"]): Party | null {
  return typeof by === "object" ? partyOf(kept, by.organisation) : by;
}

function refusal(refused: Refused): DomainError {
  return refused === "not_yours" ? Forbidden("not_yours") : Conflict(refused);
}

const TRIES = 5;

/** Runs `attempt` again, on what is there now, while other turns keep coming first; each look says why it must stop. */
export async function untilSettled<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !(error instanceof DomainError) || error.code !== "changed_meanwhile") throw error;
    }
  }
}
