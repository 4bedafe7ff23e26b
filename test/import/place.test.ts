// Where two organisations stand to each other, and that neighbours are never looked for in the wrong square.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kilometres, nearness, type Place, square } from "../../worker/import/place.ts";

const place = (given: Partial<Place>): Place => ({ country: "SN", town: "", lat: null, lon: null, ...given });

describe("nearness", () => {
  it("trusts coordinates before town names", () => {
    const here = { town: "springfield", lat: 39.8, lon: -89.65 };
    expect(nearness(place(here), place({ ...here, lat: 39.83 }))).toBe("same");
    expect(nearness(place(here), place({ ...here, lat: 39.9 }))).toBe("near");
    expect(nearness(place(here), place({ ...here, town: "jerome", lat: 39.81 }))).toBe("near");
    expect(nearness(place(here), place({ ...here, lat: 42.1, lon: -72.59 }))).toBe("apart");
  });

  it("takes towns when coordinates are missing, and says when it cannot tell", () => {
    expect(nearness(place({ town: "thies" }), place({ town: "thies", lat: 14.8, lon: -16.9 }))).toBe("same");
    expect(nearness(place({ town: "thies" }), place({ town: "podor" }))).toBe("apart");
    expect(nearness(place({ town: "thies" }), place({}))).toBe("unknown");
    expect(nearness(place({ town: "thies" }), place({ lat: 14.8, lon: -16.9 }))).toBe("unknown");
    expect(nearness(place({}), place({}))).toBe("none");
    expect(nearness(place({}), place({ country: "ML" }))).toBe("apart");
  });
});

describe("square", () => {
  it("of two places within 5 km are the same or neighbours, all over the globe", () => {
    const start = fc.record({
      lat: fc.double({ min: -89, max: 89, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const step = fc.double({ min: -0.045, max: 0.045, noNaN: true });
    fc.assert(
      fc.property(start, step, step, ({ lat, lon }, north, east) => {
        const a = place({ lat, lon });
        const turned = lon + east / Math.cos((lat * Math.PI) / 180);
        const b = place({ lat: lat + north, lon: ((turned + 540) % 360) - 180 });
        fc.pre((kilometres(a, b) ?? 9) <= 5);
        const steps = [-1, 0, 1];
        const around = steps.flatMap((row) => steps.map((column) => String(square(a, row, column))));
        expect(around).toContain(String(square(b)));
      }),
      { numRuns: 1000 },
    );
  });
});
