// The problem of a round follows from its stored input alone: same input, same pairs; other lots, the same total.
import fc from "fast-check";
import { expect, test } from "vitest";
import { OBJECTIVES } from "../../schema/vocabulary.ts";
import { assign } from "../../worker/matching/assign.ts";
import { chosenPairs } from "../../worker/rounds/chosen.ts";
import { edgesOf, hashOf, type Input, NOTHING_SETTLED, pose, type Taking } from "../../worker/rounds/problem.ts";
import { BONUS, bonusOf, LIFE, nextState, ROUND_ACTS } from "../../worker/rounds/rules.ts";
import { randomFrom, shuffled } from "../../worker/rounds/shuffle.ts";

/** Norths first, then souths; edges kept by either end, or both. */
const inputArbitrary: fc.Arbitrary<Input> = fc
  .record({ north: fc.integer({ min: 0, max: 6 }), south: fc.integer({ min: 0, max: 6 }), seed: fc.nat() })
  .chain(({ north, south, seed }) =>
    fc.record({
      seed: fc.constant(seed),
      objective: fc.constantFrom(...OBJECTIVES),
      rooms: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: north + south, maxLength: north + south }),
      waits: fc.array(fc.nat(4), { minLength: north + south, maxLength: north + south }),
      scores: fc.array(fc.constantFrom(null, null, 10, 20, 20, 35.5, 60), {
        minLength: north * south,
        maxLength: north * south,
      }),
      kept: fc.array(fc.constantFrom("a", "b", "both"), { minLength: north * south, maxLength: north * south }),
      north: fc.constant(north),
      south: fc.constant(south),
    }),
  )
  .map(({ seed, objective, rooms, waits, scores, kept, north, south }) => {
    const members: Taking[] = rooms.map((room, number) => ({
      ...{ number, room, waited: waits[number] ?? 0, organisation: `org_${String(number).padStart(2, "0")}` },
      side: number < north ? ("north" as const) : ("south" as const),
      edges: [],
    }));
    const edges = members.map((): [number, number][] => []);
    for (let a = 0; a < north; a++) {
      for (let b = 0; b < south; b++) {
        const [score, by] = [scores[a * south + b], kept[a * south + b]];
        if (score == null) continue;
        if (by !== "b") edges[a]?.push([north + b, score]);
        if (by !== "a") edges[north + b]?.push([a, score]);
      }
    }
    return {
      seed,
      objective,
      members: members.map((one, at) => ({ ...one, edges: edges[at] ?? [] })),
      settled: NOTHING_SETTLED,
    };
  });

test("each possible pair once, whichever end kept it, with the bonus of both", () => {
  fc.assert(
    fc.property(inputArbitrary, (input) => {
      const edges = edgesOf(input);
      const expected = new Set(
        input.members.flatMap(({ number, side, edges }) =>
          edges.map(([other]) => (side === "north" ? `${number}|${other}` : `${other}|${number}`)),
        ),
      );
      expect(edges.map(({ a, b }) => `${a}|${b}`)).toHaveLength(expected.size);
      for (const { a, b, bonus } of edges) {
        expect(expected.has(`${a}|${b}`)).toBe(true);
        expect(bonus).toBe(bonusOf(input.members[a]?.waited ?? 0) + bonusOf(input.members[b]?.waited ?? 0));
      }
    }),
  );
});

test("the same input gives the same pairs; another seed, the same total for an exact objective", () => {
  fc.assert(
    fc.property(inputArbitrary, fc.nat(), (input, seed) => {
      const solve = (one: Input) => {
        const posed = pose(one);
        const found = assign(posed.problem);
        return { found, chosen: chosenPairs(posed, found.pairs) };
      };
      const [once, again, other] = [solve(input), solve(structuredClone(input)), solve({ ...input, seed })];
      expect(again).toEqual(once);
      const worth = once.chosen.reduce((sum, { score, bonus }) => sum + score + bonus, 0);
      expect(once.found.total).toBeCloseTo(worth, 6);
      expect(once.found.upperBound).toBeGreaterThanOrEqual(once.found.total - 1e-6);
      if (input.objective !== "fair") expect(other.found.total).toBeCloseTo(once.found.total, 6);
    }),
  );
});

test("a ban is out, a pin is in though nobody kept it", () => {
  const one = (number: number, side: "north" | "south", edges: [number, number][]): Taking => {
    return { number, side, edges, room: 1, waited: 0, organisation: `org_${number}` };
  };
  const members = [one(0, "north", [[1, 90]]), one(1, "south", [[0, 90]]), one(2, "south", [])];
  const pin = { a: 0, b: 2, score: 12, oneWay: true, reason: "…" };
  const input: Input = { objective: "value", seed: 1, members, settled: NOTHING_SETTLED };
  const pairs = (settled: Partial<Input["settled"]>) => {
    const posed = pose({ ...input, settled: { ...NOTHING_SETTLED, ...settled } });
    return chosenPairs(posed, assign(posed.problem).pairs).map(({ a, b }) => [a, b]);
  };
  expect(pairs({})).toEqual([[0, 1]]);
  expect(pairs({ forbidden: [[0, 1]] })).toEqual([]);
  expect(pairs({ pinned: [pin] })).toEqual([[0, 2]]);
});

test("the fingerprint changes with anything the pairs follow from", async () => {
  const [input] = fc.sample(
    inputArbitrary.filter(({ members }) => members.length > 3),
    1,
  ) as [Input];
  const [first, ...rest] = input.members as [Taking, ...Taking[]];
  const others: Input[] = [
    { ...input, seed: input.seed + 1 },
    { ...input, objective: input.objective === "value" ? "fair" : "value" },
    { ...input, members: [{ ...first, room: first.room + 1 }, ...rest] },
    { ...input, members: [{ ...first, waited: first.waited + 1 }, ...rest] },
    { ...input, members: [{ ...first, edges: [[first.number + 1, 99]] }, ...rest] },
    { ...input, settled: { ...input.settled, forbidden: [[0, 1]] } },
  ];
  const prints = await Promise.all([input, structuredClone(input), ...others].map(hashOf));
  expect(prints[1]).toBe(prints[0]);
  expect(new Set(prints).size).toBe(others.length + 1);
});

test("lots: everyone once, the same for a seed, every place as likely", () => {
  const list = Array.from({ length: 5 }, (_, at) => at);
  expect(shuffled(list, randomFrom(7))).toEqual(shuffled(list, randomFrom(7)));
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const drawn = shuffled(list, randomFrom(seed));
    expect([...drawn].sort()).toEqual(list);
    for (const [place, one] of drawn.entries()) seen.set(`${one}@${place}`, (seen.get(`${one}@${place}`) ?? 0) + 1);
  }
  for (const times of seen.values()) expect(Math.abs(times - 800)).toBeLessThan(150);
});

test("the life of a round: every act in every state leads on or says why not", () => {
  for (const state of Object.keys(LIFE) as (keyof typeof LIFE)[]) {
    for (const act of ROUND_ACTS) {
      const outcome = nextState(state, act);
      expect("next" in outcome ? LIFE[state][act] === outcome.next : outcome.refused.startsWith("round_")).toBe(true);
    }
  }
  expect(LIFE.published).toEqual({});
  expect(LIFE.abandoned).toEqual({});
  expect([0, 1, 2, 3, 9].map(bonusOf)).toEqual([0, 5, 10, 15, 15]);
  expect(bonusOf(BONUS.rounds + 1)).toBe(bonusOf(BONUS.rounds));
});
