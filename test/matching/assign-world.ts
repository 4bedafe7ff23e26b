// Problems of assignment for tests: small ones that can be tried in every way, and the ways tried.
import fc from "fast-check";
import type { Assignment, Problem } from "../../worker/matching/assign.ts";

/** Ties, weights of 0, capacities of 0 and more than enough, isolated organisations; pins and bans may empty a side. */
export const small = (most: { places: number; pins?: boolean }): fc.Arbitrary<Problem> =>
  fc
    .record({ n: fc.integer({ min: 0, max: 4 }), m: fc.integer({ min: 0, max: 4 }) })
    .chain(({ n, m }) => {
      const pairs = Array.from({ length: n * m }, (_, at): [number, number] => [Math.floor(at / m), at % m]);
      const weight = fc.oneof(
        fc.integer({ min: 0, max: 3 }),
        fc.nat(1_000_000).map((one) => one / 9973),
      );
      return fc.record({
        left: fc.array(fc.integer({ min: 0, max: most.places }), { minLength: n, maxLength: n }),
        right: fc.array(fc.integer({ min: 0, max: most.places }), { minLength: m, maxLength: m }),
        edges: fc
          .tuple(
            fc.shuffledSubarray(pairs, { maxLength: Math.min(9, pairs.length) }),
            fc.array(weight, { minLength: 9, maxLength: 9 }),
          )
          .map(([some, weights]) => some.map(([a, b], at): [number, number, number] => [a, b, weights[at] ?? 0])),
        marks: fc.array(fc.constantFrom("pin", "ban", "", "", ""), { minLength: 9, maxLength: 9 }),
      });
    })
    .map(({ marks, ...p }) => {
      const marked = (mark: string): [number, number][] =>
        most.pins ? p.edges.filter((_, at) => marks[at] === mark).map(([a, b]) => [a, b]) : [];
      return { ...p, pinned: fitting(marked("pin"), p), forbidden: marked("ban") };
    });

/** One place each, and more than half of all pairs; the first of them has no edge. */
export const dense = (): fc.Arbitrary<Problem> =>
  fc.record({ n: fc.integer({ min: 1, max: 7 }), m: fc.integer({ min: 2, max: 7 }) }).chain(({ n, m }) => {
    const most = n * m - 1;
    const weight = fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.nat(1_000_000).map((one) => one / 9973),
    );
    return fc
      .tuple(
        fc.shuffledSubarray(
          Array.from({ length: most }, (_, at) => at + 1),
          { minLength: Math.ceil((most + 1) / 2) },
        ),
        fc.array(weight, { minLength: most, maxLength: most }),
      )
      .map(([cells, weights]) => ({
        left: new Array<number>(n).fill(1),
        right: new Array<number>(m).fill(1),
        edges: cells.map((cell, at): [number, number, number] => [Math.floor(cell / m), cell % m, weights[at] ?? 0]),
      }));
  });

/** As many of the pins, in their order, as capacities allow: often all there is. */
function fitting(pins: [number, number][], { left, right }: Pick<Problem, "left" | "right">): [number, number][] {
  const [a, b] = [[...left], [...right]];
  return pins.filter(([i, j]) => {
    if (!a[i] || !b[j]) return false;
    a[i] = (a[i] ?? 0) - 1;
    b[j] = (b[j] ?? 0) - 1;
    return true;
  });
}

export type Chosen = readonly (readonly [number, number, number])[];

/** Every choice of pairs that the problem allows. */
export function everyChoice(p: Problem): Chosen[] {
  const same = (a: readonly number[], b: readonly number[]) => a[0] === b[0] && a[1] === b[1];
  const edges = p.edges.filter((edge) => !p.forbidden?.some((pair) => same(pair, edge)));
  const found: Chosen[] = [];
  for (let set = 0; set < 2 ** edges.length; set++) {
    const chosen = edges.filter((_, at) => (set >> at) & 1);
    const held = p.pinned?.every((pair) => chosen.some((edge) => same(pair, edge))) ?? true;
    if (held && within(chosen, p)) found.push(chosen);
  }
  return found;
}

export function within(chosen: readonly (readonly number[])[], { left, right }: Problem): boolean {
  const places = (side: 0 | 1, at: number) => chosen.filter((edge) => edge[side] === at).length;
  return (
    left.every((capacity, at) => places(0, at) <= capacity) && right.every((capacity, at) => places(1, at) <= capacity)
  );
}

export const totalOf = (chosen: Chosen): number => chosen.reduce((sum, [, , weight]) => sum + weight, 0);

/** Organisations of both sides with a pair at least. */
export const servedBy = (chosen: readonly (readonly number[])[]): number =>
  new Set(chosen.map(([a]) => a)).size + new Set(chosen.map(([, b]) => b)).size;

/** The pairs of an answer with their weights; throws on a pair that has no edge. */
export function chosenOf(p: Problem, { pairs }: Pick<Assignment, "pairs">): Chosen {
  return pairs.map(([a, b]) => {
    const edge = p.edges.find(([i, j]) => i === a && j === b);
    if (!edge) throw new Error(`no edge ${a} ${b}`);
    return edge;
  });
}

/** The dual's value at these prices, written again from the theory: bounds every choice from above. */
export function dualOf(p: Problem, { prices }: Pick<Assignment, "prices">): number {
  const { left, right } = prices;
  const over = ([a, b, weight]: readonly [number, number, number]) => weight - (left[a] ?? 0) - (right[b] ?? 0);
  const is = (list: Problem["pinned"], [a, b]: readonly number[]) =>
    list?.some(([i, j]) => i === a && j === b) ?? false;
  const places = (capacities: readonly number[], of: number[]) =>
    capacities.reduce((sum, capacity, at) => sum + capacity * (of[at] ?? 0), 0);
  const edges = p.edges.filter((edge) => !is(p.forbidden, edge));
  return (
    places(p.left, left) +
    places(p.right, right) +
    edges.reduce((sum, edge) => sum + (is(p.pinned, edge) ? over(edge) : Math.max(0, over(edge))), 0)
  );
}
