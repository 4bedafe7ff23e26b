// Problems of assignment for the bench, the same for a seed, and as HiGHS reads them.
import type { Problem } from "../../worker/matching/assign.ts";

/** Mulberry32: small, even, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `size` on each side, as many edges at each of the left, one to three places each. */
export function randomProblem(size: number, edges: number, seed: number): Problem {
  const random = randomFrom(seed);
  const places = () => Array.from({ length: size }, () => 1 + Math.floor(3 * random()));
  const [left, right] = [places(), places()];
  const found: [number, number, number][] = [];
  for (let i = 0; i < size; i++) {
    const others = new Set<number>();
    while (others.size < edges) others.add(Math.floor(size * random()));
    for (const j of others) found.push([i, j, 100 * random()]);
  }
  return { left, right, edges: found };
}

export function denseProblem(size: number, seed: number): Problem {
  const random = randomFrom(seed);
  const ones = new Array<number>(size).fill(1);
  const edges = Array.from({ length: size * size }, (_, at): [number, number, number] => [
    Math.floor(at / size),
    at % size,
    100 * random(),
  ]);
  return { left: ones, right: ones, edges };
}

/** As papers and reviewers: some liked by all, some reviewers apt for most, at most 4 a paper and 3 a reviewer. */
export function reviewProblem(seed: number): Problem {
  const random = randomFrom(seed);
  const [papers, reviewers] = [Array.from({ length: 118 }, random), Array.from({ length: 177 }, random)];
  const edges = reviewers.flatMap((apt, i) =>
    papers.map((liked, j): [number, number, number] => [i, j, 100 * (0.35 * apt + 0.35 * liked + 0.3 * random())]),
  );
  return { left: reviewers.map(() => 3), right: papers.map(() => 4), edges };
}

/** CPLEX LP text: one variable an edge, between 0 and 1; whole by itself, the constraints being those of a network. */
export function toLp({ left, right, edges }: Problem): string {
  const names = edges.map((_, at) => `x${at}`);
  const rows = (side: 0 | 1, capacities: readonly number[]) => {
    const of = capacities.map((): string[] => []);
    edges.forEach((edge, at) => {
      of[edge[side]]?.push(names[at] ?? "");
    });
    return of.flatMap((some, at) =>
      some.length > 0 ? `c${side}_${at}: ${some.join(" + ")} <= ${capacities[at]}` : [],
    );
  };
  const aim = edges.map(([, , weight], at) => `${weight} ${names[at]}`).join(" + ");
  const bounds = names.map((name) => `${name} <= 1`);
  return `Maximize\nobj: ${aim}\nSubject To\n${[...rows(0, left), ...rows(1, right)].join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
}
