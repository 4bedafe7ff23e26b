// An organisation proposes a meeting to another, or a coordinator proposes it to both.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { Proposal } from "../../schema/contract/proposals.ts";
import { proposals } from "../../schema/tables/proposals.ts";
import { actorId, isCoordinator, requireManager, roleIn } from "../kernel/actor.ts";
import { commit, mustHold, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { recordExposure } from "../matching/exposure.ts";
import { pairFacts } from "../matching/facts.ts";
import { gates } from "../matching/gates.ts";
import { pairKey } from "../matching/pair.ts";
import { refreshMarket } from "../organisations/market.ts";
import { maySee } from "../organisations/rules.ts";
import { isInside } from "../organisations/see.ts";
import { type PairRead, readPair, shut } from "./facts.ts";
import { mailsOfBirth } from "./mails.ts";
import { insertEntry, type Kept, toProposal } from "./repository.ts";
import { dueAfter, PENDING_CAP } from "./rules.ts";
import { untilSettled } from "./turn.ts";

export interface NewProposal {
  from: string;
  to: string;
  message: string;
  /** A coordinator's own proposal may be approved at once; one-way, with its reason. */
  approve?: boolean;
  reason?: string;
}

/** Managers for their organisation; a coordinator between any two. Every gate and cap has its own refusal. */
export async function propose(ctx: Ctx, input: NewProposal): Promise<Proposal> {
  const asCoordinator = isCoordinator(ctx.actor) && roleIn(ctx.actor, input.from) !== "manager";
  if (!asCoordinator) requireManager(ctx, input.from);
  const approved = asCoordinator && input.approve === true;
  if (input.from === input.to) throw InvalidField("to", "same_organisation");
  return untilSettled(async () => {
    const pair = await meeting(ctx, input);
    await refuseUnlessOpen(ctx, pair);
    if (approved && pair.match.oneWay && !input.reason) throw InvalidField("reason", "one_way_reason");
    return write(ctx, input, newborn(ctx, input, pair, asCoordinator, approved));
  });
}

/** Both profiles. One that the proposer may not see is as unknown as one that does not exist. */
async function meeting(ctx: Ctx, { from, to }: NewProposal): Promise<PairRead> {
  const pair = await readPair(ctx, from, to);
  if (!pair || !showsItself(ctx, pair.b)) throw InvalidField("to", "unknown_organisation");
  return pair;
}

/** By its visibility alone: a draft or a pause is told as what it is, by the gates. */
export function showsItself(ctx: Ctx, { id, visibility }: Organisation): boolean {
  return maySee({ state: "published", visibility }, { signedIn: true, linked: false, inside: isInside(ctx, id) });
}

/** The gates first, then the caps: throws what stands in the way. */
export async function refuseUnlessOpen(ctx: Ctx, { a, b }: PairRead): Promise<void> {
  const [gate] = gates(a, b, await pairFacts(ctx, a.id, b.id));
  if (gate) throw shut(gate);
  const pending = await ctx.db.get<{ sent: number; received: number }>(
    sql`SELECT ${sent(a.id)} AS sent, ${received(b.id)} AS received`,
  );
  if (pending.sent >= PENDING_CAP) throw Conflict("too_many_pending");
  if (pending.received >= PENDING_CAP) throw Conflict("too_many_received");
}

const sent = (id: string) =>
  sql`(SELECT count(*) FROM proposals WHERE from_organisation = ${id} AND state IN ('proposed','approved'))`;
const received = (id: string) =>
  sql`(SELECT count(*) FROM proposals WHERE to_organisation = ${id} AND state IN ('proposed','approved'))`;

function newborn(ctx: Ctx, input: NewProposal, pair: PairRead, asCoordinator: boolean, approved: boolean): Kept {
  const due = dueAfter(approved ? "approve" : "propose", ctx.now, ctx.now);
  return {
    id: ctx.newId("prp"),
    fromOrganisation: input.from,
    toOrganisation: input.to,
    pair: pairKey(input.from, input.to),
    state: approved ? "approved" : "proposed",
    origin: asCoordinator ? "coordinator" : "organisation",
    oneWay: pair.match.oneWay,
    score: pair.match.score,
    message: input.message,
    proposedBy: actorId(ctx.actor),
    createdAt: iso(ctx.now),
    updatedAt: iso(ctx.now),
    dueAt: iso(due),
    remindedAt: null,
    escalatedAt: null,
    version: approved ? 2 : 1,
    answers: {},
    partnership: null,
    fromName: pair.a.name,
    toName: pair.b.name,
  };
}

/** The conditions are asked again inside the batch, where nobody can come between. */
async function write(ctx: Ctx, input: NewProposal, kept: Kept): Promise<Proposal> {
  const { answers: _, partnership: __, fromName: ___, toName: ____, ...row } = kept;
  const [from, to] = [kept.fromOrganisation, kept.toOrganisation];
  return commit(ctx, {
    statements: [
      ctx.db.insert(proposals).values(row),
      mustHold(sql`${sent(from)} <= ${PENDING_CAP} AND ${received(to)} <= ${PENDING_CAP}`),
      ...entries(ctx, input, kept),
      ...refreshMarket([from, to]),
      mustHold(sql`NOT EXISTS (SELECT 1 FROM organisations WHERE id IN (${from}, ${to})
        AND (load > capacity OR state <> 'published'))`),
      mustHold(sql`NOT EXISTS (SELECT 1 FROM partnerships WHERE pair = ${kept.pair} AND state = 'open')
        AND NOT EXISTS (SELECT 1 FROM forbidden_pairs WHERE pair = ${kept.pair})`),
      ...(kept.origin === "organisation"
        ? [recordExposure(ctx, { organisation: from, candidates: [to], act: "proposed" })]
        : []),
      ...(await mailsOfBirth(ctx, kept)),
    ],
    audit: [
      { act: "proposal.propose", subject: kept.id, detail: { from, to, by: kept.origin } },
      ...(kept.version === 2 ? [{ act: "proposal.approve", subject: kept.id, detail: { version: 2 } }] : []),
    ],
    reply: toProposal(kept),
  });
}

function entries(ctx: Ctx, input: NewProposal, kept: Kept): Statement[] {
  const own = kept.origin === "organisation";
  const by = own ? "from" : "coordinator";
  const first = { proposal: kept.id, organisation: own ? kept.fromOrganisation : null, by } as const;
  const born = insertEntry(ctx, { ...first, version: 1, act: "propose", text: input.message });
  if (kept.version === 1) return [born];
  return [born, insertEntry(ctx, { ...first, version: 2, act: "approve", text: input.reason ?? "" })];
}
