// The possible partners of one organisation, best first, each with its reasons and the smallest step that would help.
import { sql } from "drizzle-orm";
import { toBits } from "../../schema/bits.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { otherSide, type Standing, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { runBatch } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { drawOwed } from "./also-to-see.ts";
import { inEqualCases, tiedIn } from "./congestion.ts";
import { attentionOf, recordExposure } from "./exposure.ts";
import { isMember, loadTied, requireInside, type Tied, today } from "./facts.ts";
import { type GateCode, gates } from "./gates.ts";
import { bestNextStep, type NextStep, nextStep } from "./next-step.ts";
import { rank } from "./rank.ts";
import { type Match, score } from "./score.ts";
import { currentWeights } from "./weigh.ts";
import type { Weights } from "./weights.ts";

export interface Found {
  readonly organisation: Organisation;
  readonly match: Match;
  readonly step: NextStep | null;
}

/** Seen too little so far, hence beside the list rather than on it. */
export interface AlsoFound extends Found {
  readonly why: Standing;
}

export interface FoundList {
  readonly own: Tied;
  /** What shuts the organisation itself out; nobody is found then. */
  readonly shut: readonly GateCode[];
  readonly found: readonly Found[];
  /** A place in ten beside the list, for those who have been seen too little. */
  readonly also: readonly AlsoFound[];
  /** What would most improve its best match, or give it a first one, and with whom. */
  readonly best: { readonly step: NextStep; readonly organisation: Organisation } | null;
}

/** For the organisation's people, whose list is noted as shown, and for coordinators, whose reading is not. */
export async function shortlist(ctx: Ctx, input: { organisation: string; limit: number }): Promise<FoundList> {
  requireInside(ctx, input.organisation);
  const own = await loadTied(ctx, input.organisation);
  const weights = await currentWeights(ctx);
  const shut = ownGates(ctx, own);
  const ranked = shut.length === 0 ? await rank(ctx, own, weights, input.limit) : [];
  const listed = ranked.map(({ id }) => id);
  const drawn = await drawOwed(ctx, own, weights, { listed, limit: input.limit });
  const why = new Map(drawn.map((one) => [one.id, one.why]));
  const organisations = await loadOrganisations(ctx, [...listed, ...why.keys()]);
  const all = organisations.map((organisation) => ({
    organisation,
    match: score(own, organisation, weights),
    step: nextStep(own, organisation, weights),
  }));
  const inOrder = all.filter((one) => !why.has(one.organisation.id));
  const found = inEqualCases(inOrder, await attentionOf(ctx, tiedIn(inOrder)));
  const also = all.flatMap((one) => {
    const reason = why.get(one.organisation.id);
    return reason ? [{ ...one, why: reason }] : [];
  });
  const best = await bestStep(
    ctx,
    own,
    inOrder.map((one) => one.organisation),
    weights,
  );
  if (isMember(ctx, own.id) && all.length > 0) {
    const candidates = organisations.map(({ id }) => id);
    await runBatch(ctx, [recordExposure(ctx, { organisation: own.id, candidates, act: "shown" })]);
  }
  return { own, shut, found, also, best };
}

/** The ids alone, for those who only count or link; nothing is noted as shown. */
export async function shortlistIds(ctx: Ctx, organisation: string, limit: number): Promise<string[]> {
  requireInside(ctx, organisation);
  const own = await loadTied(ctx, organisation);
  if (ownGates(ctx, own).length > 0) return [];
  return (await rank(ctx, own, await currentWeights(ctx), limit)).map(({ id }) => id);
}

const NOTHING = { partners: false, declinedWithin12Months: false, forbidden: false, pending: false };

const ownGates = (ctx: Ctx, own: Tied): GateCode[] =>
  gates(own, own, { ...NOTHING, today: today(ctx) }).filter((code) => code.endsWith("_a"));

const COMPARED = 6; // its time grows with their square
const LOOKED_AT = 200;

/** Among the first of the list, or among a few neighbours when the list is empty. */
async function bestStep(
  ctx: Ctx,
  own: Tied,
  listed: readonly Organisation[],
  weights: Weights,
): Promise<FoundList["best"]> {
  const candidates = listed.length > 0 ? listed.slice(0, COMPARED) : await neighbours(ctx, own);
  const step = bestNextStep(own, candidates, weights);
  const organisation = candidates.find(({ id }) => id === step?.match);
  return step && organisation ? { step, organisation } : null;
}

/** A few of the other side that have room and share a language, whatever they bring. */
async function neighbours(ctx: Ctx, own: Tied): Promise<Organisation[]> {
  const languages = toBits(WORKING_LANGUAGES, own.languages);
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT id FROM (
      SELECT id, side, languages, load, capacity, visibility FROM organisations
      WHERE state = 'published' ORDER BY name_folded, id LIMIT ${LOOKED_AT})
    WHERE side = ${otherSide(own.side)} AND languages & ${languages} AND load < capacity
      AND (visibility <> 'coordinators' OR ${isCoordinator(ctx.actor) ? 1 : 0}) LIMIT ${COMPARED}`);
  return loadOrganisations(
    ctx,
    rows.map(({ id }) => id),
  );
}
