// Chooses among circles or chains: as many organisations covered as can be, then the largest total, nobody beyond capacity.
import { type Groups, membersOf, withoutDominated } from "./groups.ts";
import { searchPart } from "./packing-search.ts";
import { type Listed, makePart, type Part } from "./part.ts";

export interface Packed {
  groups: number[][];
  covered: number;
  total: number;
  /** No choice covers more. */
  upperBound: number;
  /** Nothing better exists: false where the budget ran out. */
  proven: boolean;
}

/** The largest part bounded by prices: beyond it the table of the simplex no longer fits into a Worker. */
const LARGEST = 1000;

/** `budget` counts elementary steps, shared by the parts, the small ones first. */
export function pack(listed: Groups, room: Int32Array, budget: number): Packed {
  const groups = withoutDominated(listed, room);
  if (!groups.complete) budget /= 10; // no search could prove a total, and the listed ones already fit well
  const chosen: number[] = [];
  const packed: Packed = { groups: [], covered: 0, total: 0, upperBound: 0, proven: groups.complete };
  for (const part of partsOf(groups, room)) {
    const found = part.size > LARGEST ? greedy(part) : searchPart(part, budget);
    budget -= found.work;
    chosen.push(...found.groups);
    packed.covered += found.covered;
    packed.upperBound += groups.complete ? found.mostCovered : part.size;
    packed.proven &&= found.proven;
  }
  const kept = withoutIdle(
    groups,
    chosen.sort((a, b) => a - b),
  );
  packed.groups = kept.map((c) => membersOf(groups, c)).sort(inOrder);
  packed.total = kept.reduce((sum, c) => sum + (groups.weight[c] as number), 0);
  return packed;
}

const inOrder = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((v, i) => v !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
};

/** Organisations in one group with each other, at whatever remove, are one part. */
function partsOf(groups: Groups, room: Int32Array): Part[] {
  const parent = room.map((_, v) => v);
  const root = (v: number): number => {
    let at = v;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const leader = (c: number): number => root(groups.nodes[groups.begin[c] as number] as number);
  for (let c = 0; c < groups.weight.length; c++) for (const v of membersOf(groups, c)) parent[root(v)] = leader(c);
  const parts = new Map<number, number[]>();
  for (let c = 0; c < groups.weight.length; c++) {
    const part = parts.get(leader(c));
    if (part) part.push(c);
    else parts.set(leader(c), [c]);
  }
  const local = new Int32Array(room.length);
  return [...parts.values()].map((ids) => partOf(groups, room, ids, local)).sort((a, b) => a.count - b.count);
}

function partOf(groups: Groups, room: Int32Array, ids: number[], local: Int32Array): Part {
  const members = [...new Set(ids.flatMap((c) => membersOf(groups, c)))].sort((a, b) => a - b);
  members.forEach((v, at) => {
    local[v] = at;
  });
  const [begin, nodes, next, uses] = [[0], [] as number[], [] as number[], new Int32Array(members.length)];
  for (const c of ids) {
    const group = membersOf(groups, c).map((v) => local[v] as number);
    group.forEach((v, at) => {
      uses[v] = (uses[v] as number) + 1;
      nodes.push(v);
      next.push(group[at + 1] ?? (groups.closed ? (group[0] as number) : -1));
    });
    begin.push(nodes.length);
  }
  const most = ids.reduce((max, c) => Math.max(max, groups.weight[c] as number), 0) || 1;
  const listed: Listed = {
    ...{ size: members.length, room: uses.map((n, at) => Math.min(n, room[members[at] as number] as number)) },
    ...{ begin: Int32Array.from(begin), nodes: Int32Array.from(nodes), next: Int32Array.from(next) },
    ...{ weight: Float64Array.from(ids, (c) => (groups.weight[c] as number) / most), id: Int32Array.from(ids) },
    grain: grainOf(ids.map((c) => groups.weight[c] as number)) / most,
  };
  return makePart(listed);
}

/** The largest number that all are whole multiples of, when all are hundredths; or the one they all are; else 0. */
function grainOf(weights: readonly number[]): number {
  const [first = 0] = weights;
  if (weights.every((weight) => weight === first)) return first;
  let grain = 0;
  for (const weight of weights) {
    let [a, b] = [grain, Math.round(weight * 100)];
    if (Math.abs(weight * 100 - b) > 1e-9 * b || b > 1e9) return 0;
    while (b > 0) [a, b] = [b, a % b];
    grain = a;
  }
  return grain / 100;
}

/** Everybody of the part; of pairs with room for one each, an even number. */
function reachable({ size, nodes, count, room }: Part): number {
  const even = nodes.length === 2 * count && room.every((one) => one === 1);
  return even ? size - (size % 2) : size;
}

/** Those first whose members have the fewest other groups, then the heaviest. */
function greedy(part: Part) {
  const { begin, nodes, first, weight, count } = part;
  const rarity = Float64Array.from({ length: count }, (_, c) => {
    let sum = 0;
    for (let at = begin[c] as number; at < (begin[c + 1] as number); at++) {
      const v = nodes[at] as number;
      sum += 1 / ((first[v + 1] as number) - (first[v] as number));
    }
    return sum;
  });
  const by = (key: Float64Array) => (a: number, b: number) => (key[b] as number) - (key[a] as number);
  const order = Int32Array.from({ length: count }, (_, c) => c).sort(
    (a, b) => by(rarity)(a, b) || by(weight)(a, b) || a - b,
  );
  const room = part.room.slice();
  const groups: number[] = [];
  const met = new Set<number>();
  for (const needsNew of [true, false]) {
    for (const c of order) {
      const members = nodes.subarray(begin[c], begin[c + 1]);
      const id = part.id[c] as number;
      if (members.some((v) => room[v] === 0) || (!needsNew && (weight[c] === 0 || groups.includes(id)))) continue;
      if (needsNew && members.every((v) => met.has(v))) continue;
      for (const v of members) {
        room[v] = (room[v] as number) - 1;
        met.add(v);
      }
      groups.push(id);
    }
  }
  return {
    groups,
    covered: met.size,
    mostCovered: reachable(part),
    proven: met.size === reachable(part),
    work: 4 * nodes.length,
  };
}

/** Without those that neither weigh anything nor cover anybody who would not be covered otherwise. */
function withoutIdle(groups: Groups, chosen: readonly number[]): number[] {
  const uses = new Map<number, number>();
  for (const v of chosen.flatMap((c) => membersOf(groups, c))) uses.set(v, (uses.get(v) ?? 0) + 1);
  return chosen.filter((c) => {
    const members = membersOf(groups, c);
    if (groups.weight[c] !== 0 || members.some((v) => (uses.get(v) ?? 0) < 2)) return true;
    for (const v of members) uses.set(v, (uses.get(v) ?? 0) - 1);
    return false;
  });
}
