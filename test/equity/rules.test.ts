// Periods and what the clock counts next, scarce skills, small numbers kept back, and CSV that is only text.
import fc from "fast-check";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { mostAbundant, scarcest } from "../../worker/equity/balances.ts";
import { toCsv } from "../../worker/equity/csv.ts";
import { FEWEST, toldCount, toldMeasure, toldParts } from "../../worker/equity/few.ts";
import { addDays, after, begin, boundsOf, lastPeriods, nextJob, periodOf } from "../../worker/equity/periods.ts";

const dayArbitrary = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("months and quarters: their names, ends, and neighbours", () => {
  expect(periodOf("2026-11-26", "month")).toBe("m2026-11");
  expect(periodOf("2026-11-26", "quarter")).toBe("q2026-4");
  expect(boundsOf("m2026-12")).toEqual({ from: "2026-12-01", until: "2027-01-01" });
  expect(boundsOf("q2026-1")).toEqual({ from: "2026-01-01", until: "2026-04-01" });
  expect(lastPeriods("2026-02-10", "month", 3)).toEqual(["m2025-12", "m2026-01", "m2026-02"]);
  expect(lastPeriods("2026-02-10", "quarter", 2)).toEqual(["q2025-4", "q2026-1"]);
});

test("every day lies in its month and its quarter, and periods sort as time does", () => {
  fc.assert(
    fc.property(dayArbitrary, fc.constantFrom("month", "quarter" as const), (day, by) => {
      const { from, until } = boundsOf(periodOf(day, by));
      expect(from <= day && day < until).toBe(true);
      expect(periodOf(addDays(until, -1), by)).toBe(periodOf(day, by));
      const periods = lastPeriods(day, by, 30);
      expect(periods).toEqual([...new Set(periods)].sort());
      expect(periods.at(-1)).toBe(periodOf(day, by));
    }),
  );
});

test("the clock counts every day and every month once, then rests until tomorrow", () => {
  fc.assert(
    fc.property(dayArbitrary, fc.nat(900), (first, later) => {
      const today = addDays(first, later);
      let counted = begin(first, today);
      const days: string[] = [];
      const months: string[] = [];
      for (let job = nextJob(counted, today); job; job = nextJob(counted, today)) {
        if (job.kind === "days") days.push(job.from, job.until);
        if (job.kind === "month") months.push(job.month);
        counted = after(counted, job, today);
        expect(days.length + months.length).toBeLessThan(100);
      }
      expect(counted.days).toBe(today);
      for (let at = 2; at < days.length; at += 2) expect(days[at]).toBe(days[at - 1]); // no day missed, none twice
      const wanted = lastPeriods(today, "month", 25).filter((month) => month >= periodOf(first, "month"));
      expect(months).toEqual(wanted.slice(0, -1));
      expect(nextJob(counted, addDays(today, 1))).toEqual({ kind: "days", from: today, until: addDays(today, 1) });
    }),
  );
});

test("scarce: more seek than offer; abundant: the other way; nothing is both", () => {
  const pump = { skill: "pumps", offered: 1, sought: 6 };
  const bread = { skill: "bread", offered: 0, sought: 2 };
  const radio = { skill: "radio", offered: 9, sought: 2 };
  const even = { skill: "even", offered: 4, sought: 4 };
  expect(scarcest([even, bread, radio, pump], 5)).toEqual([pump, bread]);
  expect(mostAbundant([even, bread, radio, pump], 5)).toEqual([radio]);
  expect(scarcest([bread, pump], 1)).toEqual([pump]);
});

test("numbers below three are not told, whatever they are", () => {
  expect([0, 1, 2, 3, 40].map(toldCount)).toEqual([null, null, null, 3, 40]);
  expect(toldMeasure(12.5, FEWEST - 1)).toBeNull();
  expect(toldMeasure(12.5, FEWEST)).toBe(12.5);
});

test("of parts of a whole none can be had by taking the others away", () => {
  expect(toldParts([2, 9, 5])).toEqual([null, 9, null]);
  expect(toldParts([2, 9, 1])).toEqual([null, 9, null]);
  expect(toldParts([8, 9])).toEqual([8, 9]);
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 9 }), (counts) => {
      const told = toldParts(counts);
      expect(told.filter((count) => count === null).length).not.toBe(1);
      for (const [at, count] of told.entries()) expect([null, counts[at]]).toContain(count);
      expect(told.filter((count) => count !== null && count < FEWEST)).toEqual([]);
    }),
  );
});

test("CSV: accents, quotes and lines survive; what a spreadsheet would run becomes text", () => {
  const cells = ['=HYPERLINK("x")', "+1", "-2", "@sum", "\tx", 'dit « oui », "non"', "deux\nlignes", "é"];
  const text = toCsv(["a,b", "n"], [...cells.map((cell) => [cell, 1.23456] as const), ["rien", null]]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [header, ...rows] = papaparse.parse<string[]>(text.slice(1), { delimiter: "," }).data;
  expect(header).toEqual(["a,b", "n"]);
  expect(rows.map(([cell]) => cell)).toEqual([
    ...cells.slice(0, 5).map((cell) => `'${cell}`),
    ...cells.slice(5),
    "rien",
  ]);
  expect(rows[0]?.[1]).toBe("1.2346");
  expect(rows.at(-1)?.[1]).toBe("");
  expect(text.split("\r\n").length).toBe(cells.length + 2);
});
