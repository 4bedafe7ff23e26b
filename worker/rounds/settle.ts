// The third slice of a round: pins and bans by member, those that are still possible, and the fingerprint of the input.
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { score } from "../matching/score.ts";
import type { Weights } from "../matching/weights.ts";
import { sharesLanguage } from "./edges.ts";
import { profileOf } from "./facts.ts";
import { hashOf, type Pin, type Settled } from "./problem.ts";
import { type Asked, loadMembers, type Member, moveRound, type RoundRow } from "./repository.ts";
import { type ShutPairs, shutPairs, tiesOf } from "./shut-pairs.ts";

export async function settle(ctx: Ctx, round: RoundRow): Promise<void> {
  const members = await loadMembers(ctx, round.id);
  const settled = await settledOf(ctx, round, members);
  const inputHash = await hashOf({ ...round, members, settled });
  await commit(ctx, {
    statements: moveRound(round, { phase: "assign", cursor: 0, settled: JSON.stringify(settled), inputHash }),
    audit: [],
    reply: null,
  });
}

async function settledOf(ctx: Ctx, round: RoundRow, members: readonly Member[]): Promise<Settled> {
  const asked = JSON.parse(round.asked) as Asked;
  const weights = JSON.parse(round.weights) as Weights;
  const byId = new Map(members.map((member) => [member.organisation, member]));
  const pair = ({ a, b }: { a: string; b: string }) => inOrder(byId.get(a), byId.get(b));
  const forbidden = asked.forbidden.flatMap((ban) => {
    const both = pair(ban);
    return both ? [[both.a.number, both.b.number] as const] : [];
  });
  const ids = asked.pinned.flatMap(({ a, b }) => [a, b]);
  const [shut, ties] = [await shutPairs(ctx, ids), await tiesOf(ctx, ids)];
  const pinned: Pin[] = [];
  const dropped: Settled["dropped"][number][] = [];
  const room = new Map(members.map((member) => [member.number, member.room]));
  for (const pin of asked.pinned) {
    const both = pair(pin);
    const why = both ? whyNot(both, shut, room) : "not_taking_part";
    if (!both || why) {
      dropped.push({ a: pin.a, b: pin.b, why: why ?? "not_taking_part" });
      continue;
    }
    for (const { number } of [both.a, both.b]) room.set(number, (room.get(number) ?? 0) - 1);
    const match = score(profileOf(both.a, ties.get(both.a.organisation)), profileOf(both.b), weights);
    pinned.push({
      ...{ a: both.a.number, b: both.b.number, score: match.score, oneWay: match.oneWay, reason: pin.reason },
    });
  }
  return { pinned, forbidden, dropped };
}

interface Both {
  a: Member;
  b: Member;
}

/** The North first; null unless both take part and stand on opposite shores. */
function inOrder(one: Member | undefined, two: Member | undefined): Both | null {
  if (!one || !two || one.side === two.side) return null;
  return one.side === "north" ? { a: one, b: two } : { a: two, b: one };
}

function whyNot({ a, b }: Both, shut: ShutPairs, room: ReadonlyMap<number, number>): string | null {
  const gate = shut.get(a.organisation)?.get(b.organisation);
  if (gate) return gate;
  if (!sharesLanguage(profileOf(a), profileOf(b))) return "no_shared_language";
  if ((room.get(a.number) ?? 0) < 1) return "capacity_full_a";
  return (room.get(b.number) ?? 0) < 1 ? "capacity_full_b" : null;
}
