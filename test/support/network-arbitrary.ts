// Small networks of who could give to whom, with everything that makes choosing hard: ties, zeros, no capacity, nobody.
import fc from "fast-check";
import type { Network } from "./circles-oracle.ts";

const WEIGHTS = [
  fc.constant(1),
  fc.constant(0),
  fc.integer({ min: 0, max: 3 }),
  fc.double({ min: 0, max: 100, noNaN: true }),
];

/** `arcs` at most, that trying every choice stays quick. */
export const networkArbitrary = (arcs: number, most = 8): fc.Arbitrary<Network> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 2, max: 4 }), fc.constantFrom(...WEIGHTS))
    .chain(([size, maxLength, weight]) => {
      const index = fc.integer({ min: 0, max: Math.max(0, size - 1) });
      const arc = fc.tuple(index, index, weight).filter(([from, to]) => from !== to);
      return fc.record(
        {
          size: fc.constant(size),
          maxLength: fc.constant(maxLength),
          arcs:
            size < 2
              ? fc.constant([])
              : fc.uniqueArray(arc, { maxLength: arcs, selector: ([from, to]) => `${from}>${to}`, size: "max" }),
          capacity: fc.array(fc.constantFrom(0, 1, 1, 2, 2, 3), { minLength: size, maxLength: size }),
        },
        { requiredKeys: ["size", "maxLength", "arcs"] },
      );
    });
