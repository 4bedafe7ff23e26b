// The drawing of a partnership's life: where things stand, and that it says what its table says.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LifeView, MonthSum } from "../../schema/contract/journal-views.ts";
import type { Step } from "../../schema/contract/steps.ts";
import {
  bandsOf,
  isEven,
  lanesOf,
  leanOf,
  marksOf,
  placeOf,
  quarterOf,
  quartersOf,
  spanOf,
} from "../../web/ui/life-plan.ts";

const named = (id: string, side: "north" | "south" = "north") => ({ id, name: id, side });
const step = (starts: string, ends: string, more: Partial<Step> = {}): Step => ({
  ...{ id: starts, title: "x", starts, ends, state: "planned", doneAt: null, movedFrom: null, moves: 0 },
  ...more,
});
const gave = (month: string, from: string, to: string, minutes: number): MonthSum => ({
  ...{ month, kind: "hours", from, to, entries: 1, minutes },
});
const life = (more: Partial<LifeView> = {}): LifeView => ({
  ...{ partnership: "par", organisations: [named("a"), named("b", "south")], present: 2 },
  ...{ openedOn: "2026-02-10", endedOn: null, today: "2026-11-26", steps: [], sums: [], writes: true },
  ...more,
});

test("whole quarters around everything, a year at least, a dropped step left out, a far future cut off", () => {
  expect(spanOf(life())).toEqual({ from: "2026-01-01", until: "2027-01-01" });
  expect(spanOf(life({ openedOn: "2026-11-01" }))).toEqual({ from: "2026-10-01", until: "2027-10-01" });
  expect(spanOf(life({ steps: [step("2027-03-31", "2027-04-01")] })).until).toBe("2027-07-01");
  expect(spanOf(life({ steps: [step("2030-01-01", "2030-01-01", { state: "dropped" })] })).until).toBe("2027-01-01");
  expect(quartersOf(spanOf(life({ steps: [step("2090-01-01", "2090-01-01")] }))).length).toBe(48);
});

test("over anything: quarters follow one another across the whole width, and a day lies within its own", () => {
  const day = fc
    .date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [openedOn = one, today = other] = [one, other].sort();
      const span = spanOf(life({ openedOn, today }));
      const quarters = quartersOf(span);
      expect(quarters[0]?.x).toBe(0);
      expect(quarters.length === 48 || placeOf(span, today) <= 100).toBe(true);
      for (const [at, { x, width }] of quarters.entries())
        expect(Math.abs(x + width - (quarters[at + 1]?.x ?? 100))).toBeLessThan(0.2);
      const own = quarters.find(({ key }) => key === quarterOf(openedOn));
      expect(
        own && placeOf(span, openedOn) >= own.x - 0.11 && placeOf(span, openedOn) <= own.x + own.width + 0.21,
      ).toBe(true);
    }),
  );
});

test("between two, what each gave the other; among three, what each gave and received", () => {
  const sums = [gave("2026-03", "a", "b", 60), gave("2026-05", "b", "a", 30), gave("2026-05", "a", "b", 15)];
  const [band, ...more] = bandsOf(life({ sums }), quartersOf(spanOf(life({ sums }))));
  expect(more).toEqual([]);
  expect(band?.above.values).toEqual([60, 15, 0, 0]);
  expect(band?.below.values).toEqual([0, 30, 0, 0]);
  const three = life({ sums, organisations: [named("a"), named("b"), named("c")], present: 3 });
  const bands = bandsOf(three, quartersOf(spanOf(three)));
  expect(bands.map(({ above, below }) => [above.values[1], below.values[1]])).toEqual([
    [15, 30],
    [30, 15],
    [0, 0],
  ]);
});

test("one who has left and gave is drawn; one who has left and did not is not", () => {
  const left = life({
    organisations: [named("a"), named("b"), named("gone")],
    present: 2,
    sums: [gave("2026-03", "gone", "a", 5)],
  });
  expect(bandsOf(left, quartersOf(spanOf(left)))).toHaveLength(3);
  expect(bandsOf({ ...left, sums: [] }, quartersOf(spanOf(left)))).toHaveLength(1);
});

test("a few steps have a line each; two hundred share lines and never touch", () => {
  const span = spanOf(life({ openedOn: "2020-01-01" }));
  const many = Array.from({ length: 200 }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + at * 10)).toISOString().slice(0, 10);
    return step(day, new Date(Date.UTC(2020, 0, 40 + at * 10)).toISOString().slice(0, 10), { id: `${at}` });
  });
  const few = lanesOf(many.slice(0, 5), span, 10);
  expect(few.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 4]);
  const all = lanesOf(many, span, 10);
  expect(Math.max(...all.map(({ lane }) => lane))).toBeLessThan(12);
  for (const lane of new Set(all.map((one) => one.lane))) {
    const own = all.filter((one) => one.lane === lane);
    for (const [at, one] of own.entries())
      expect(at === 0 || (own[at - 1]?.x ?? 0) + (own[at - 1]?.width ?? 0) <= one.x).toBe(true);
  }
});

test("marks of a month and a kind are one; hours have columns instead", () => {
  const sum = (month: string, kind: MonthSum["kind"], entries: number) => ({
    month,
    kind,
    from: "",
    to: "",
    entries,
    minutes: 0,
  });
  const sums = [
    sum("2026-03", "text", 2),
    sum("2026-03", "visit", 1),
    { ...sum("2026-03", "visit", 1), from: "b" },
    sum("2026-03", "hours", 9),
  ];
  const marks = marksOf(sums, spanOf(life({ sums })));
  expect(marks.map(({ kind, entries }) => [kind, entries])).toEqual([
    ["text", 2],
    ["visit", 2],
  ]);
});

test("the beam leans to whoever gave more, and not at all when both gave the same", () => {
  expect(leanOf(0, 0)).toBe(0);
  expect(leanOf(60, 60)).toBe(0);
  expect(leanOf(60, 0)).toBeLessThan(0);
  expect(leanOf(10, 30)).toBe(-leanOf(30, 10));
  expect([isEven(100, 100), isEven(100, 110), isEven(100, 140)]).toEqual([true, true, false]);
});
