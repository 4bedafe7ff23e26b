// Pins and bans as they are asked, checked against the network as it is: what cannot be is refused by name.
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { PairInput } from "../../schema/contract/rounds.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type FieldError, Invalid } from "../kernel/errors.ts";
import { today } from "../matching/facts.ts";
import { type GateCode, gates } from "../matching/gates.ts";
import { pairKey } from "../matching/pair.ts";
import { score } from "../matching/score.ts";
import type { Weights } from "../matching/weights.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import type { Asked } from "./repository.ts";
import { shutPairs, tiesOf } from "./shut-pairs.ts";

type Pair = { a: string; b: string; reason: string };
const pairOf = (pair: PairInput): Pair =>
  Array.isArray(pair) ? { a: pair[0] ?? "", b: pair[1] ?? "", reason: "" } : pair;

type Checked = Pick<Asked, "pinned" | "forbidden">;

/** The North first in each, each once. Throws Invalid that names every pair that cannot be. */
export async function checkPairs(
  ctx: Ctx,
  input: { pinned: readonly PairInput[]; forbidden: readonly PairInput[] },
  weights: Weights,
): Promise<Checked> {
  const [pinned, forbidden] = [input.pinned.map(pairOf), input.forbidden.map(pairOf)];
  const ids = [...new Set([...pinned, ...forbidden].flatMap(({ a, b }) => [a, b]))];
  const known = new Map((await loadOrganisations(ctx, ids)).map((one) => [one.id, one]));
  const banned = new Set(forbidden.map(({ a, b }) => pairKey(a, b)));
  const errors: FieldError[] = [];
  const gate = await pinGates(ctx, pinned, known, weights);
  const check = (list: readonly Pair[], field: string, more: (pair: Pair) => string | null): Pair[] =>
    onceEach(
      list.flatMap((pair, at) => {
        const [one, two] = [known.get(pair.a), known.get(pair.b)];
        const code = !one || !two ? "unknown_organisation" : one.side === two.side ? "same_side" : more(pair);
        if (code) errors.push({ field: `${field}.${at}`, code });
        return [one?.side === "south" ? { ...pair, a: pair.b, b: pair.a } : pair];
      }),
    );
  const result = {
    pinned: check(pinned, "pinned", (pair) =>
      banned.has(pairKey(pair.a, pair.b)) ? "pinned_and_forbidden" : gate(pair),
    ),
    forbidden: check(forbidden, "forbidden", () => null).map(({ a, b }) => ({ a, b })),
  };
  if (errors.length > 0) throw Invalid("invalid", errors);
  return result;
}

const onceEach = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair])).values(),
];

/** What shuts a pin today: a gate, a place already taken by the pins before it, a one-way pair without its reason. */
async function pinGates(
  ctx: Ctx,
  pinned: readonly Pair[],
  known: ReadonlyMap<string, Organisation>,
  weights: Weights,
): Promise<(pair: Pair) => string | null> {
  const ids = [...new Set(pinned.flatMap(({ a, b }) => [a, b]))];
  const [shut, ties] = [await shutPairs(ctx, ids), await tiesOf(ctx, ids)];
  const taken = new Map<string, number>();
  const counted = new Set<string>();
  return ({ a, b, reason }) => {
    const [one, two] = [known.get(a), known.get(b)];
    if (!one || !two || counted.has(pairKey(a, b))) return null;
    counted.add(pairKey(a, b));
    const load = (id: string, own: number) => own + (taken.get(id) ?? 0);
    const facts = { ...closed(shut.get(a)?.get(b)), loadA: load(a, one.load), loadB: load(b, two.load) };
    const [gate] = gates(one, two, { ...facts, today: today(ctx) });
    if (gate) return gate === "forbidden" ? "forbidden_pair" : gate;
    for (const id of [a, b]) taken.set(id, (taken.get(id) ?? 0) + 1);
    const { oneWay } = score({ ...one, ties: ties.get(a) ?? [] }, two, weights);
    return oneWay && reason === "" ? "one_way_reason" : null;
  };
}

const closed = (gate: GateCode | undefined) => ({
  partners: gate === "already_partners",
  declinedWithin12Months: gate === "declined_recently",
  forbidden: gate === "forbidden",
  pending: gate === "pending",
});
