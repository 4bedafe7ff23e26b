// What circles and chains cannot be asked: each refusal names the arc, start, capacity or length.
import { expect, test } from "vitest";
import { DomainError } from "../../worker/kernel/errors.ts";
import { findChains } from "../../worker/matching/chains.ts";
import { findCircles } from "../../worker/matching/circles.ts";

type Asked = Parameters<typeof findCircles>[0];
const right: Asked = { size: 3, arcs: [[0, 1, 1]], maxLength: 3 };

function refusal(ask: () => unknown): { kind: string; field?: string; code?: string } {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { kind: error.kind, ...error.fields[0] };
  }
  throw new Error("nothing was refused");
}

test.each<[string, string, Partial<Asked>]>([
  ["arcs[1]", "index_out_of_range", { arcs: [[0, 1, 1], [0, 3, 1]] }], // biome-ignore format: one case a line
  ["arcs[0]", "index_out_of_range", { arcs: [[-1, 1, 1]] }],
  ["arcs[0]", "index_out_of_range", { arcs: [[0.5, 1, 1]] }],
  ["arcs[0]", "index_out_of_range", { arcs: [[Number.NaN, 1, 1]] }],
  ["arcs[0]", "weight_not_positive", { arcs: [[0, 1, -1]] }],
  ["arcs[0]", "weight_not_positive", { arcs: [[0, 1, Number.NaN]] }],
  ["arcs[0]", "weight_not_positive", { arcs: [[0, 1, Infinity]] }],
  ["arcs[0]", "arc_to_itself", { arcs: [[2, 2, 1]] }],
  ["arcs[2]", "arc_twice", { arcs: [[0, 1, 1], [1, 0, 1], [0, 1, 2]] }], // biome-ignore format: one case a line
  ["capacity", "capacity_length", { capacity: [1, 1] }],
  ["capacity[2]", "capacity_not_whole", { capacity: [1, 1, -1] }],
  ["capacity[0]", "capacity_not_whole", { capacity: [1.5, 1, 1] }],
  ["capacity[1]", "capacity_not_whole", { capacity: [1, Number.NaN, 1] }],
  ["maxLength", "length_out_of_range", { maxLength: 1 }],
  ["maxLength", "length_out_of_range", { maxLength: 5 }],
  ["maxLength", "length_out_of_range", { maxLength: 2.5 }],
  ["size", "size_not_whole", { size: -1 }],
  ["size", "size_not_whole", { size: Number.NaN }],
])("%s: %s", (field, code, wrong) => {
  expect(refusal(() => findCircles({ ...right, ...wrong }))).toMatchObject({ kind: "invalid", field, code });
  if (code === "length_out_of_range" && wrong.maxLength === 5) return; // a chain may be that long
  expect(refusal(() => findChains({ ...right, starts: [0], ...wrong }))).toMatchObject({ field, code });
});

test("the arc refused is told by its ends", () => {
  const arcs: Asked["arcs"] = [
    [0, 1, 1],
    [0, 1, 5],
  ];
  expect(refusal(() => findCircles({ ...right, arcs }))).toMatchObject({ params: { from: 0, to: 1 } });
});

test.each([
  ["starts[1]", "index_out_of_range", [0, 3]],
  ["starts[0]", "index_out_of_range", [Number.NaN]],
  ["starts[2]", "start_twice", [1, 0, 1]],
])("%s: %s", (field, code, starts) => {
  expect(refusal(() => findChains({ ...right, starts }))).toMatchObject({ kind: "invalid", field, code });
});

test("nobody at all is no mistake", () => {
  expect(findCircles({ size: 0, arcs: [], maxLength: 2 })).toEqual({
    circles: [],
    covered: 0,
    total: 0,
    upperBound: 0,
  });
});
