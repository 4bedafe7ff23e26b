// What a coordinator reads beside the pairs, checked against its definitions on small made-up rounds.
import fc from "fast-check";
import { expect, test } from "vitest";
import { uncrossed } from "../../web/ui/crossings.ts";
import { assign } from "../../worker/matching/assign.ts";
import { chosenPairs } from "../../worker/rounds/chosen.ts";
import { comparePairs } from "../../worker/rounds/compare-rounds.ts";
import type { Facts } from "../../worker/rounds/facts.ts";
import { leftOut } from "../../worker/rounds/left-out.ts";
import { NOTHING_SETTLED, pose, type Taking } from "../../worker/rounds/problem.ts";
import {
  blockingPairs,
  groupsOf,
  type Outcome,
  pairsByMember,
  sideCounts,
  skillMarket,
} from "../../worker/rounds/review.ts";

const factsArbitrary: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom("school", "association", "health"),
  country: fc.constant("SN"),
  capacity: fc.integer({ min: 1, max: 5 }),
  languages: fc.constant(1),
  sdgs: fc.constant(0),
  ways: fc.constant(0),
  past: fc.nat(2),
  from: fc.constant(null),
  until: fc.constant(null),
  shown: fc.nat(9),
  manned: fc.constant(1),
  offers: fc.uniqueArray(fc.tuple(fc.constantFrom("a.b.c", "a.b.d", "a.e"), fc.constant(2 as const)), {
    selector: ([skill]) => skill,
  }),
  needs: fc.uniqueArray(fc.tuple(fc.constantFrom("a.b.c", "a.b.d", "a.e"), fc.constant(2 as const)), {
    selector: ([skill]) => skill,
  }),
});

const SHORE = 4;
const outcomeArbitrary: fc.Arbitrary<Outcome> = fc
  .record({
    facts: fc.array(factsArbitrary, { minLength: 2 * SHORE, maxLength: 2 * SHORE }),
    rooms: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2 * SHORE, maxLength: 2 * SHORE }),
    scores: fc.array(fc.constantFrom(null, 10, 20, 20, 40, 70), { minLength: SHORE ** 2, maxLength: SHORE ** 2 }),
    objective: fc.constantFrom("value" as const, "participation" as const, "fair" as const),
  })
  .map(({ facts, rooms, scores, objective }) => {
    const members = rooms.map((room, number) => ({
      ...{ number, room, waited: 0, organisation: `org_${number}`, facts: facts[number] as Facts },
      side: number < SHORE ? ("north" as const) : ("south" as const),
      edges: scores.flatMap((score, at): [number, number][] =>
        score !== null && Math.floor(at / SHORE) === number ? [[SHORE + (at % SHORE), score]] : [],
      ),
    })) satisfies Taking[];
    const posed = pose({ objective, seed: 5, members, settled: NOTHING_SETTLED });
    const found = assign(posed.problem);
    const prices = new Array<number>(members.length).fill(0);
    for (const [at, number] of posed.left.entries()) prices[number] = found.prices.left[at] ?? 0;
    for (const [at, number] of posed.right.entries()) prices[number] = found.prices.right[at] ?? 0;
    return { members, edges: posed.edges, chosen: chosenPairs(posed, found.pairs), prices };
  });

test("counts add up, by side and by every other way of counting", () => {
  fc.assert(
    fc.property(outcomeArbitrary, (outcome) => {
      const { members, chosen } = outcome;
      const { north, south } = sideCounts(outcome);
      expect([north.filled, south.filled]).toEqual([chosen.length, chosen.length]);
      expect(north.filled).toBeLessThanOrEqual(north.places);
      const groups = groupsOf(outcome);
      for (const by of ["side", "kind", "size", "newcomer"] as const) {
        const those = groups.filter((group) => group.by === by);
        expect(those.reduce((sum, group) => sum + group.organisations, 0)).toBe(members.length);
        expect(those.reduce((sum, group) => sum + group.pairs, 0)).toBe(2 * chosen.length);
        expect(those.reduce((sum, group) => sum + group.served, 0)).toBe(north.served + south.served);
      }
    }),
  );
});

test("blocking pairs: both have room or a worse pair, none of them is chosen, and none is missed", () => {
  fc.assert(
    fc.property(outcomeArbitrary, (outcome) => {
      const { members, edges, chosen } = outcome;
      const own = (one: number) => chosen.filter(({ a, b }) => a === one || b === one);
      const wants = (one: number, score: number) =>
        own(one).length < (members[one]?.room ?? 0) || own(one).some((pair) => pair.score < score);
      const expected = edges.filter(
        ({ a, b, score }) => !own(a).some((pair) => pair.b === b) && wants(a, score) && wants(b, score),
      );
      const found = blockingPairs(outcome);
      const keys = (pairs: typeof found) => pairs.map(({ a, b }) => `${a}|${b}`).sort();
      expect(keys(found)).toEqual(keys(expected));
    }),
  );
});

test("those left out are those without a pair; the best total leaves nobody who lacks nothing", () => {
  fc.assert(
    fc.property(outcomeArbitrary, (outcome) => {
      const pairs = pairsByMember(outcome.members.length, outcome.chosen);
      const left = leftOut(outcome, () => ({ bringers: 1, seekers: 1, banned: false }));
      expect(left.map(({ number }) => number)).toEqual(
        outcome.members.flatMap(({ number }) => (pairs[number] === 0 ? [number] : [])),
      );
      for (const { short, candidates, why } of left) {
        if (candidates === 0) expect([short, why]).toEqual([null, "no_candidate"]);
        else expect(short).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  [{ bringers: 0, seekers: 0, banned: false }, "nobody_seeks"],
  [{ bringers: 0, seekers: 3, banned: false }, "nobody_offers"],
  [{ bringers: 2, seekers: 3, banned: false }, "no_candidate"],
  [{ bringers: 2, seekers: 3, banned: true }, "forbidden"],
] as const)("%o is told as %s", (chances, why) => {
  const [outcome] = fc.sample(outcomeArbitrary, 1) as [Outcome];
  const alone = { ...outcome, edges: [], chosen: [] };
  expect(new Set(leftOut(alone, () => chances).map((one) => one.why))).toEqual(new Set([why]));
});

test("scarce is sought by more than offer it, abundant the other way, and never both", () => {
  fc.assert(
    fc.property(outcomeArbitrary, (outcome) => {
      const { scarce, abundant } = skillMarket(outcome, "value");
      for (const { seek, offer } of scarce) expect(seek).toBeGreaterThan(offer);
      for (const { seek, offer } of abundant) expect(offer).toBeGreaterThan(seek);
      for (const { skill, side, seek, offer } of [...scarce, ...abundant]) {
        const here = outcome.members.filter((member) => member.side === side);
        const there = outcome.members.filter((member) => member.side !== side);
        expect(here.filter(({ facts }) => facts.needs.some(([one]) => one === skill))).toHaveLength(seek);
        expect(there.filter(({ facts }) => facts.offers.some(([one]) => one === skill))).toHaveLength(offer);
      }
    }),
  );
});

test("what a first place is worth under participation does not decide what is scarce: 6 seek, 1 offers", () => {
  const B = 5000;
  const facts = { kind: "school", country: "SN", capacity: 1, languages: 1, sdgs: 0, ways: 0, past: 0 } as const;
  const none = { from: null, until: null, shown: 0, manned: 1, offers: [], needs: [] } as const;
  const lines = (n: number, side: "north" | "south", own: Partial<Facts>, price: number) =>
    Array.from({ length: n }, () => ({ side, price, facts: { ...facts, ...none, ...own } as Facts }));
  const people = [
    ...lines(6, "south", { needs: [["water.pumps.upkeep", 2]] }, 0),
    ...lines(1, "north", { offers: [["water.pumps.upkeep", 2]] }, -B),
    ...lines(4, "south", { needs: [["health.birth", 2]] }, 0),
    ...lines(1, "north", { offers: [["health.birth", 2]] }, B),
  ];
  const members = people.map(({ side, facts }, number) => ({ number, side, facts, room: 1 }));
  const prices = people.map(({ price }) => price);
  const { scarce } = skillMarket({ members, edges: [], chosen: [], prices }, "participation");
  expect(scarce).toEqual([
    { skill: "water.pumps.upkeep", side: "south", seek: 6, offer: 1 },
    { skill: "health.birth", side: "south", seek: 4, offer: 1 },
  ]);
});

test("two rounds side by side: kept, gone and new make up both; who gains and who loses", () => {
  const pair = (a: string, b: string, score = 50) => ({ a, b, score });
  const told = comparePairs(
    [pair("n1", "s1"), pair("n2", "s2")],
    [pair("n1", "s1"), pair("n3", "s2"), pair("n1", "s3")],
  );
  expect(told).toEqual({
    kept: [pair("n1", "s1")],
    gone: [pair("n2", "s2")],
    added: [pair("n3", "s2"), pair("n1", "s3")],
    gained: ["n1", "n3", "s3"],
    lost: ["n2"],
    served: 1,
  });
});

test("the drawing sets both shores so that lines cross little, and loses nobody", () => {
  const lines = ["1|4", "2|3", "3|2", "4|1"].map((line, at) => {
    const [a = "", b = ""] = line.split("|");
    return { a: `n${a}`, b: `s${b}`, score: 90 - at };
  });
  const set = uncrossed(["n0", "n1", "n2", "n3", "n4"], ["s0", "s1", "s2", "s3", "s4"], lines);
  expect(set).toEqual({ north: ["n1", "n2", "n3", "n4", "n0"], south: ["s4", "s3", "s2", "s1", "s0"] });
});
