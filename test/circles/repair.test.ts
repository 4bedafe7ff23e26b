// The smallest repairs: each holds together, keeps only yeses whose neighbours stay, and none smaller is forgotten.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Side } from "../../schema/vocabulary.ts";
import { arcOf, hasBothSides, ringOf } from "../../worker/circles/arcs.ts";
import { type Broken, REPAIRS, repairsOf, sameNeighbours } from "../../worker/circles/repair.ts";
import type { Profile } from "../../worker/matching/profile.ts";

function profile(id: string, side: Side, gives: string[], seeks: string[]): Profile {
  return {
    ...{ id, side, kind: "association", languages: ["fr"], sdgs: [] },
    offers: gives.map((skill) => ({ skill: `d.${skill}.s`, level: 3 })),
    needs: seeks.map((skill) => ({ skill: `d.${skill}.s`, priority: 3 })),
  };
}
const NONE = new Set<string>();
const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id);

function broken(ring: Profile[], lost: string[], candidates: Profile[] = [], apart = NONE, forbidden = NONE): Broken {
  return { ring: ring.map((one) => ({ id: one.id, profile: one })), lost: new Set(lost), candidates, apart, forbidden };
}

const FOUR = [
  profile("a", "north", ["x"], ["w"]),
  profile("b", "south", ["y"], ["x"]),
  profile("c", "north", ["z"], ["y"]),
  profile("d", "south", ["w"], ["z"]),
];

test("someone takes the place left: whoever stands opposite keeps their yes", () => {
  const standIn = profile("e", "south", ["w"], ["z"]);
  const weak = profile("f", "south", ["w"], ["z", "q"]);
  const repairs = repairsOf(broken(FOUR, ["d"], [weak, standIn, ...FOUR]));
  expect(repairs.map(({ kind, members }) => [kind, ...ids(members)])).toEqual([
    ["replace", "a", "b", "c", "e"],
    ["replace", "a", "b", "c", "f"],
  ]);
  expect(repairs[0]?.keeps).toEqual(["b"]);
  expect(repairsOf(broken(FOUR, ["d"], [standIn], new Set(["c|e"])))).toEqual([]);
  expect(repairsOf(broken(FOUR, ["d"], [standIn], NONE, new Set(["b|e"])))).toEqual([]); // across the circle
});

test("two places left are filled at once, opposite or side by side", () => {
  const [e, f] = [profile("e", "north", ["z"], ["y"]), profile("f", "south", ["w"], ["z"])];
  expect(repairsOf(broken(FOUR, ["c", "d"], [e, f])).map(({ members }) => ids(members))).toEqual([
    ["a", "b", "e", "f"],
  ]);
  const g = profile("g", "south", ["y"], ["x"]);
  expect(repairsOf(broken(FOUR, ["b", "d"], [f, g])).map(({ members }) => ids(members))).toEqual([
    ["a", "g", "c", "f"],
  ]);
  expect(repairsOf(broken(FOUR, ["b", "c", "d"], [e, f, g]))).toEqual([]);
});

test("a shorter circle, or a pair, among those who stay", () => {
  const ring = [
    profile("a", "north", ["x"], ["w", "z"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "north", ["z"], ["y"]),
    profile("d", "south", ["w"], ["z"]),
  ];
  const repairs = repairsOf(broken(ring, ["d"]));
  expect(repairs.map(({ kind, members, keeps }) => ({ kind, members: ids(members), keeps }))).toEqual([
    { kind: "shorter", members: ["a", "b", "c"], keeps: ["b"] },
  ]);
  const two = [
    profile("a", "north", ["x"], ["z", "y"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "south", ["z"], ["y"]),
  ];
  expect(repairsOf(broken(two, ["c"])).map(({ kind, members }) => [kind, ...ids(members)])).toEqual([
    ["pair", "a", "b"],
  ]);
  expect(repairsOf(broken(two, ["a"]))).toEqual([]);
});

test("whoever is there no more is a place left too", () => {
  const gone = { ...broken(FOUR, [], [profile("e", "south", ["w"], ["z"])]) };
  const ring = gone.ring.map((one) => (one.id === "d" ? { ...one, profile: null } : one));
  expect(repairsOf({ ...gone, ring }).map(({ members }) => ids(members))).toEqual([["a", "b", "c", "e"]]);
});

test("the same neighbours on both sides, wherever the ring begins", () => {
  expect(sameNeighbours(["a", "b", "c", "d"], ["c", "d", "a", "b"])).toEqual(["c", "d", "a", "b"]);
  expect(sameNeighbours(["a", "b", "c"], ["a", "b", "x"])).toEqual([]);
  expect(sameNeighbours(["a", "b", "c", "d"], ["a", "b", "c"])).toEqual(["b"]);
});

const skill = fc.constantFrom("x", "y", "z", "w");
const skills = fc.uniqueArray(skill, { maxLength: 3 });
const some = (prefix: string, length: { minLength: number; maxLength: number }) =>
  fc
    .array(fc.tuple(fc.constantFrom<Side>("north", "south"), skills, skills), length)
    .map((all) => all.map(([side, gives, seeks], at) => profile(`${prefix}${at}`, side, gives, seeks)));

test("whatever the network: what is offered holds together, and who could simply stand in is found", () => {
  const world = fc.record({
    ring: some("r", { minLength: 3, maxLength: 4 }),
    candidates: some("n", { minLength: 0, maxLength: 6 }),
    left: fc.nat(3),
  });
  fc.assert(
    fc.property(world, ({ ring, candidates, left }) => {
      const gone = ring[left % ring.length]?.id ?? "";
      const repairs = repairsOf(broken(ring, [gone], [...candidates, ...ring]));
      const kinds = repairs.map(({ kind }) => REPAIRS.indexOf(kind));
      expect(kinds).toEqual([...kinds].sort());
      for (const { kind, members, arcs, keeps } of repairs) {
        expect(ids(members)).not.toContain(gone);
        expect(hasBothSides(members)).toBe(true);
        expect(ringOf(members, NONE)).toEqual(arcs);
        expect(members.length).toBe(kind === "replace" ? ring.length : kind === "pair" ? 2 : 3);
        for (const id of keeps) expect(sameNeighbours(ids(ring), ids(members))).toContain(id);
      }
      const at = ring.findIndex(({ id }) => id === gone);
      const fits = candidates.some((one) => {
        const whole = ring.map((member, place) => (place === at ? one : member));
        return (
          hasBothSides(whole) && whole.every((member, i) => arcOf(member, whole[(i + 1) % whole.length] ?? one, NONE))
        );
      });
      expect(repairs.some(({ kind }) => kind === "replace")).toBe(fits);
    }),
    { numRuns: 1500 },
  );
});
