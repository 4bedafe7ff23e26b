// Some pairs of a published round become proposals: what is no longer possible is skipped, with its reason.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { jsonChunks } from "../import/bulk.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { today } from "../matching/facts.ts";
import { gates } from "../matching/gates.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { offer, offered } from "../proposals/offer.ts";
import { PENDING_CAP } from "../proposals/rules.ts";
import { untilSettled } from "../proposals/turn.ts";
import { loadRound, moveRound, type PairRow, type RoundRow, waitingPairs } from "./repository.ts";
import { type ShutPairs, shutPairs } from "./shut-pairs.ts";

export const PUBLISH_SLICE = 50;

/** Some pairs in one batch. Asked anew, on what is there then, while an organisation's own acts come between. */
export async function publishSlice(ctx: Ctx, round: RoundRow): Promise<void> {
  await untilSettled(async () => {
    const now = await loadRound(ctx, round.id);
    if (now.version !== round.version) throw Conflict("round_elsewhere");
    await publishSome(ctx, now);
  });
}

async function publishSome(ctx: Ctx, round: RoundRow): Promise<void> {
  const pairs = await waitingPairs(ctx, round.id, PUBLISH_SLICE);
  const decided = await decide(ctx, pairs);
  const offers = decided.flatMap(({ pair, from, to, why }) => (from && to && !why ? [{ pair, from, to }] : []));
  const born = offers.map(({ pair, from, to }) =>
    offered(ctx, { from, to, by: round.publishedBy ?? "system", score: pair.score, oneWay: pair.oneWay }),
  );
  const proposals = new Map(offers.map(({ pair }, at) => [pair.number, born[at]?.id ?? null]));
  const reasons = new Map(offers.map(({ pair }, at) => [born[at]?.id ?? "", pair.reason]));
  const done = pairs.length < PUBLISH_SLICE;
  await commit(ctx, {
    statements: [
      ...moveRound(round, { cursor: round.cursor + pairs.length, ...(done && { phase: "end" }) }),
      ...(await offer(ctx, born, (id) => reasons.get(id) ?? "")),
      ...outcomes(round.id, decided, proposals),
    ],
    audit: done ? [{ act: "round.told", subject: round.id, detail: { pairs: round.cursor + pairs.length } }] : [],
    reply: null,
  });
}

interface Decided {
  readonly pair: PairRow;
  readonly from?: Organisation | undefined;
  readonly to?: Organisation | undefined;
  /** What shuts it now: the code of a gate or of a cap. */
  readonly why: string | null;
}

/** In the order of the pairs, each counting on those before it. */
async function decide(ctx: Ctx, pairs: readonly PairRow[]): Promise<Decided[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const known = new Map((await loadOrganisations(ctx, ids)).map((one) => [one.id, one]));
  const shut = await shutPairs(ctx, ids);
  const pending = await pendingOf(ctx, ids);
  const added = new Map<string, number>();
  return pairs.map((pair) => {
    const [from, to] = [known.get(pair.a), known.get(pair.b)];
    const standing = { shut, pending, added, today: today(ctx), pinned: pair.pinned };
    const why = from && to ? whyNot(from, to, standing) : "gone";
    if (!why) for (const id of [pair.a, pair.b]) added.set(id, (added.get(id) ?? 0) + 1);
    return { pair, from, to, why };
  });
}

interface Standing {
  readonly shut: ShutPairs;
  readonly pending: ReadonlyMap<string, { sent: number; received: number }>;
  readonly added: ReadonlyMap<string, number>;
  readonly today: string;
  /** Imposed by a coordinator: even who only coordinators see takes part. */
  readonly pinned: boolean;
}

/** An organisation that has hidden itself since it was gathered is named to nobody. */
const isHidden = ({ visibility }: Organisation): boolean => visibility === "coordinators";

function whyNot(from: Organisation, to: Organisation, standing: Standing): string | null {
  const { shut, pending, added, today, pinned } = standing;
  if (!pinned && (isHidden(from) || isHidden(to))) return "hidden";
  const closed = shut.get(from.id)?.get(to.id);
  const [more, others] = [added.get(from.id) ?? 0, added.get(to.id) ?? 0];
  const [gate] = gates(from, to, {
    partners: closed === "already_partners",
    declinedWithin12Months: closed === "declined_recently",
    forbidden: closed === "forbidden",
    pending: closed === "pending",
    loadA: from.load + more,
    loadB: to.load + others,
    today,
  });
  if (gate) return gate;
  if ((pending.get(from.id)?.sent ?? 0) + more >= PENDING_CAP) return "too_many_pending";
  return (pending.get(to.id)?.received ?? 0) + others >= PENDING_CAP ? "too_many_received" : null;
}

async function pendingOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, { sent: number; received: number }>> {
  const rows = await ctx.db.all<{ id: string; sent: number; received: number }>(sql`SELECT value AS id,
    (SELECT count(*) FROM proposals WHERE from_organisation = value AND state IN ('proposed', 'approved')) AS sent,
    (SELECT count(*) FROM proposals WHERE to_organisation = value AND state IN ('proposed', 'approved')) AS received
    FROM json_each(${JSON.stringify(ids)})`);
  return new Map(rows.map((row) => [row.id, row]));
}

function outcomes(
  round: string,
  decided: readonly Decided[],
  proposals: ReadonlyMap<number, string | null>,
): Statement[] {
  const rows = decided.map(({ pair, why }) => [
    pair.number,
    why ? "skipped" : "proposed",
    proposals.get(pair.number),
    why ?? "",
  ]);
  return jsonChunks(rows).map(({ json }) =>
    raw(sql`INSERT INTO round_pairs (round, number, a, b, score, bonus, pinned, one_way, state, proposal, why)
      SELECT ${round}, value ->> 0, '', '', 0, 0, 0, 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${json})
      WHERE true ON CONFLICT (round, number) DO UPDATE SET
        state = excluded.state, proposal = excluded.proposal, why = excluded.why`),
  );
}
