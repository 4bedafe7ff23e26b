// Problems of assignment that cannot be: refused, and what is wrong is named.
import { expect, test } from "vitest";
import { assign, type Problem } from "../../worker/matching/assign.ts";

const GOOD: Problem = {
  left: [1, 1],
  right: [1, 1],
  edges: [
    [0, 0, 1],
    [0, 1, 2],
    [1, 0, 3],
  ],
}; // prettier-ignore

test.each<[string, string, Partial<Problem>]>([
  [
    "left index out of range",
    "edges[1]",
    {
      edges: [
        [0, 0, 1],
        [2, 0, 1],
      ],
    },
  ],
  ["right index out of range", "edges[0]", { edges: [[0, 2, 1]] }],
  ["index not whole", "edges[0]", { edges: [[0.5, 0, 1]] }],
  ["negative weight", "edges[0]", { edges: [[0, 0, -1]] }],
  [
    "weight not a number",
    "edges[2]",
    {
      edges: [
        [0, 0, 1],
        [0, 1, 1],
        [1, 1, Number.NaN],
      ],
    },
  ],
  ["weight without end", "edges[0]", { edges: [[0, 0, Infinity]] }],
  [
    "edge told twice",
    "edges[2]",
    {
      edges: [
        [0, 0, 1],
        [0, 1, 1],
        [0, 0, 1],
      ],
    },
  ],
  ["capacity below 0", "left[1]", { left: [1, -1] }],
  ["capacity not whole", "right[0]", { right: [1.5, 1] }],
  ["pin without an edge", "pinned[0]", { pinned: [[1, 1]] }],
  [
    "pin told twice",
    "pinned[1]",
    {
      pinned: [
        [0, 0],
        [0, 0],
      ],
    },
  ],
  ["pin forbidden", "pinned[0]", { pinned: [[0, 0]], forbidden: [[0, 0]] }],
  [
    "pins beyond a capacity",
    "pinned[1]",
    {
      pinned: [
        [0, 0],
        [0, 1],
      ],
    },
  ],
  ["pin out of range", "pinned[0]", { pinned: [[0, 9]] }],
  ["ban out of range", "forbidden[0]", { forbidden: [[-1, 0]] }],
])("refused, and named: %s", (_, field, wrong) => {
  expect(() => assign({ ...GOOD, ...wrong })).toThrow(
    expect.objectContaining({ kind: "invalid", fields: [expect.objectContaining({ field })] }),
  );
});
