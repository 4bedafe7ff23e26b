// The floor of exposure and congestion: what the rules promise for any network, any day, any reader.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { attention, inEqualCases, type Placed, tiedIn } from "../../worker/matching/congestion.ts";
import { draw, FLOOR, placesBeside, type Seen, standingOf } from "../../worker/matching/floor.ts";

const seenArbitrary: fc.Arbitrary<Seen> = fc.record({
  shown: fc.nat(40),
  publishedDays: fc.nat(400),
  partnerships: fc.nat(3),
});

describe("who is owed a place", () => {
  it("says why, in this order: new, never in partnership, seldom shown", () => {
    expect(standingOf({ shown: 0, publishedDays: 89, partnerships: 2 })).toBe("newcomer");
    expect(standingOf({ shown: 19, publishedDays: 90, partnerships: 0 })).toBe("first_partnership");
    expect(standingOf({ shown: 9, publishedDays: 400, partnerships: 1 })).toBe("seldom_shown");
    expect(standingOf({ shown: 10, publishedDays: 400, partnerships: 1 })).toBe("enough");
    expect(standingOf({ shown: 20, publishedDays: 0, partnerships: 0 })).toBe("enough");
  });

  test("nobody shown less than the floor has had enough, and being shown more never makes one owed", () => {
    fc.assert(
      fc.property(seenArbitrary, (seen) => {
        if (seen.shown < FLOOR.shown) expect(standingOf(seen)).not.toBe("enough");
        if (standingOf(seen) === "enough") expect(standingOf({ ...seen, shown: seen.shown + 1 })).toBe("enough");
      }),
    );
  });
});

const idsArbitrary = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 30 });

describe("the draw", () => {
  it("gives one place for every ten of a list", () => {
    expect([0, 1, 10, 11, 20, 30, 100].map(placesBeside)).toEqual([0, 1, 1, 2, 2, 3, 10]);
  });

  test("takes as many as there are places, none twice, whatever the order; more places keep the first", () => {
    fc.assert(
      fc.property(idsArbitrary, fc.nat(10), fc.string(), (ids, places, reader) => {
        const by = { reader, day: "2026-11-26" };
        const drawn = draw(ids, places, by);
        expect(drawn).toHaveLength(Math.min(places, ids.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((id) => ids.includes(id))).toBe(true);
        expect(draw(ids.toReversed(), places, by)).toEqual(drawn);
        expect(draw(ids, places + 1, by).slice(0, places)).toEqual(drawn);
      }),
    );
  });

  it("draws each about as often over the days, and not the same for every reader", () => {
    const ids = Array.from({ length: 20 }, (_, at) => `org_${at}`);
    const times = new Map(ids.map((id) => [id, 0]));
    for (let day = 0; day < 2000; day++) {
      const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      for (const id of draw(ids, 1, { reader: "org_reader", day: at })) times.set(id, (times.get(id) ?? 0) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 100)).toBeLessThan(40); // four deviations
    const first = ids.map((reader) => draw(ids, 1, { reader, day: "2026-11-26" })[0]);
    expect(new Set(first).size).toBeGreaterThan(5);
  });
});

const placed = (id: string, score: number, oneWay = false): Placed => ({
  organisation: { id },
  match: { score, oneWay },
});

describe("equal cases", () => {
  it("puts the less looked at first among equals, and moves nobody else", () => {
    const list = [placed("a", 90), placed("b", 80), placed("c", 80), placed("d", 80), placed("e", 80, true)];
    const had = new Map([
      ["b", attention({ shown: 40, proposed: 1 })],
      ["c", attention({ shown: 45, proposed: 0 })],
    ]);
    expect(tiedIn(list)).toEqual(["b", "c", "d"]);
    expect(inEqualCases(list, had).map((one) => one.organisation.id)).toEqual(["a", "d", "c", "b", "e"]);
  });

  test("keeps the members and the order of scores of any ranked list", () => {
    const listArbitrary = fc
      .array(fc.record({ score: fc.integer({ min: 0, max: 4 }), oneWay: fc.boolean(), had: fc.nat(5) }), {
        maxLength: 20,
      })
      .map((all) => all.toSorted((p, q) => Number(p.oneWay) - Number(q.oneWay) || q.score - p.score));
    fc.assert(
      fc.property(listArbitrary, (all) => {
        const list = all.map(({ score, oneWay }, at) => placed(`org_${at}`, score, oneWay));
        const had = new Map(all.map((one, at) => [`org_${at}`, one.had]));
        const ordered = inEqualCases(list, had);
        expect(ordered.map((one) => one.match)).toEqual(list.map((one) => one.match));
        expect(new Set(ordered)).toEqual(new Set(list));
      }),
    );
  });
});
