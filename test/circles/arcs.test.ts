// Who could give to whom: the arcs, and who takes part first.
import { expect, test } from "vitest";
import type { Side } from "../../schema/vocabulary.ts";
import { arcOf, graphOf, ringOf, weightOf } from "../../worker/circles/arcs.ts";
import { pickChains, pickCircles } from "../../worker/circles/pick.ts";
import type { Profile } from "../../worker/matching/profile.ts";

function profile(id: string, side: Side, gives: string[], seeks: string[], languages = ["fr"]): Profile {
  return {
    ...{ id, side, kind: "association", languages, sdgs: [] },
    offers: gives.map((skill) => ({ skill: `d.${skill}.s`, level: 3 })),
    needs: seeks.map((skill) => ({ skill: `d.${skill}.s`, priority: 3 })),
  };
}
const NONE = new Set<string>();

test("an arc says how much of what the other seeks is met, and with what", () => {
  const [a, b] = [profile("a", "north", ["x"], ["z"]), profile("b", "south", ["y"], ["x", "q"])];
  expect(arcOf(a, b, NONE)).toEqual({ weight: 50, gifts: [{ skill: "d.x.s", by: "d.x.s", level: 3 }] });
  expect(arcOf(b, a, NONE)).toBe(null);
  expect(arcOf(a, a, NONE)).toBe(null);
  expect(arcOf(a, profile("b", "south", [], ["x"], ["ar"]), NONE)).toBe(null);
  expect(arcOf(a, b, new Set(["a|b"]))).toBe(null);
});

test("those whom no pair serves well come first, and there are never more than asked", () => {
  const happy = [profile("h1", "north", ["m"], ["n"]), profile("h2", "south", ["n"], ["m"])];
  const ring = [
    profile("a", "north", ["x"], ["z"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "south", ["z"], ["y"]),
  ];
  const idle = profile("i", "south", [], ["x"]);
  const graph = graphOf([...happy, idle, ...ring], NONE, { most: 4, each: 2, least: 1 });
  expect(graph.nodes.map(({ id }) => id)).toEqual(["a", "b", "c", "h1"]);
  expect(graph.arcs).toEqual([
    [0, 1, 100],
    [1, 2, 100],
    [2, 0, 100],
  ]);
  const all = graphOf([...happy, ...ring], NONE, { most: 9, each: 2, least: 1 });
  expect(pickCircles(all, NONE).rings.map((one) => one.map((at) => all.nodes[at]?.id))).toEqual([["a", "b", "c"]]);
});

test("each organisation keeps its few best arcs", () => {
  const giver = profile("g", "north", ["x"], []);
  const seekers = [1, 2, 3].map((n) => profile(`s${n}`, "south", ["o"], ["x", ...["p", "q", "r"].slice(0, n)]));
  const { arcs, nodes } = graphOf([giver, ...seekers, profile("z", "north", [], ["o"])], NONE, {
    most: 9,
    each: 2,
    least: 1,
  });
  const from = nodes.findIndex(({ id }) => id === "g");
  expect(arcs.filter(([one]) => one === from).map(([, to]) => nodes[to]?.id)).toEqual(["s1", "s2"]);
});

test("a circle has both shores and more than two members, whatever pairs there are", () => {
  const south = [
    profile("a", "south", ["x"], ["z"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "south", ["z"], ["y"]),
  ];
  expect(pickCircles(graphOf(south, NONE, { most: 9, each: 6, least: 1 }), NONE).rings).toEqual([]);
  const pair = [profile("a", "north", ["x"], ["y"]), profile("b", "south", ["y"], ["x"])];
  expect(pickCircles(graphOf(pair, NONE, { most: 9, each: 6, least: 1 }), NONE)).toMatchObject({
    rings: [],
    covered: 0,
    upperBound: 0,
  });
  const four = [...south, profile("d", "north", ["z"], ["y"])];
  const graph = graphOf(four, NONE, { most: 9, each: 6, least: 1 });
  const { rings, covered, upperBound } = pickCircles(graph, NONE);
  expect(rings.map((ring) => ring.map((at) => graph.nodes[at]?.id))).toEqual([["a", "b", "d"]]);
  expect([covered, upperBound]).toEqual([3, 3]);
});

test("two who are kept apart are in no circle and no chain together, not even across it", () => {
  const four = [
    profile("a", "north", ["x"], ["w"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "north", ["z"], ["y"]),
    profile("d", "south", ["w"], ["z"]),
  ];
  const graph = graphOf(four, NONE, { most: 9, each: 6, least: 1 });
  expect(pickCircles(graph, NONE).rings).toHaveLength(1);
  expect(pickCircles(graph, new Set(["b|d"])).rings).toEqual([]);
  const open = graphOf([profile("a", "north", ["x"], ["q"]), ...four.slice(1, 3)], NONE, {
    ...{ most: 9, each: 6, least: 1 },
  });
  expect(pickChains(open, [], NONE)).toHaveLength(1);
  expect(pickChains(open, [], new Set(["a|c"]))).toEqual([]);
});

test("a ring is as strong as its least covered member, and none at all where one gives nothing", () => {
  const ring = [
    profile("a", "north", ["x"], ["z", "q"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "south", ["z"], ["y"]),
  ];
  const arcs = ringOf(ring, NONE);
  expect(arcs && weightOf(arcs)).toBe(50);
  expect(ringOf([...ring].reverse(), NONE)).toBe(null);
});

test("where no circle closes, a chain begins with whoever has something to give and nothing to receive", () => {
  const chain = [
    profile("a", "north", ["x"], ["q"]),
    profile("b", "south", ["y"], ["x"]),
    profile("c", "south", [], ["y"]),
    profile("z", "south", ["w"], ["w"]),
  ];
  const graph = graphOf([...chain, profile("c2", "north", ["v"], ["y"])], NONE, { most: 9, each: 6, least: 1 });
  const named = pickChains(graph, [], NONE).map((one) => one.map((at) => graph.nodes[at]?.id));
  expect(named).toEqual([["a", "b", "c2"]]);
  const ring = graphOf(
    [profile("a", "north", ["x"], ["z"]), profile("b", "south", ["y"], ["x"]), profile("c", "south", ["z"], ["y"])],
    NONE,
    { most: 9, each: 6, least: 1 },
  );
  expect(pickChains(ring, pickCircles(ring, NONE).rings, NONE)).toEqual([]);
});
