// The journal's rules, by example and over anything: what an entry must say, when a step is spoken of.
import fc from "fast-check";
import { expect, test } from "vitest";
import { JOURNAL_KINDS } from "../../schema/vocabulary.ts";
import { addDays, reminderDue, type Said, wayOf, whatIsWrong, whyNotTurn } from "../../worker/journal/rules.ts";

const around = { organisations: ["a", "b", "c"], openedOn: "2026-01-10", today: "2026-06-15" };
const said: Said = {
  ...{ date: "2026-03-01", text: "", minutes: null, givenBy: null, receivedBy: null },
  ...{ place: "", visitor: null, host: null, learnedBy: "" },
};

test("each kind asks for its own, and for nothing of the others", () => {
  const codes = (kind: (typeof JOURNAL_KINDS)[number], more: Partial<Said>) =>
    whatIsWrong(kind, { ...said, ...more }, around).map(({ field, code }) => `${field} ${code}`);
  expect(codes("text", { text: "x" })).toEqual([]);
  expect(codes("visit", { place: "x", visitor: "a", host: "b" })).toEqual([]);
  expect(codes("hours", { minutes: 1, givenBy: "a", receivedBy: "b" })).toEqual([]);
  expect(codes("learning", { learnedBy: "x", text: "x" })).toEqual([]);
  expect(codes("text", {})).toEqual(["text required"]);
  expect(codes("visit", { text: "x", minutes: 5 })).toEqual([
    "place required",
    "visitor required",
    "host required",
    "minutes not_for_kind",
  ]);
});

test("a day before the partnership or after tomorrow is wrong, every day between is not", () => {
  const at = (date: string) => whatIsWrong("text", { ...said, text: "x", date }, around).map(({ code }) => code);
  expect(
    ["2026-01-09", "2026-01-10", "2026-06-15", "2026-06-16", "2026-06-17"].map((date) => at(date)[0] ?? ""),
  ).toEqual(["date_before_partnership", "", "", "", "date_in_future"]);
});

test("an entry stands in the month of its day, and goes from whom to whom it says", () => {
  expect(wayOf({ ...said, givenBy: "a", receivedBy: "b" })).toEqual({ month: "2026-03", from: "a", to: "b" });
  expect(wayOf({ ...said, visitor: "c", host: "a" })).toEqual({ month: "2026-03", from: "c", to: "a" });
  expect(wayOf(said)).toEqual({ month: "2026-03", from: "", to: "" });
});

test("over anything at all: an answer, with one error a field", () => {
  const text = fc.oneof(fc.constant(""), fc.string());
  const organisation = fc.oneof(fc.constant(null), fc.constantFrom("a", "b", "d"));
  fc.assert(
    fc.property(
      fc.constantFrom(...JOURNAL_KINDS),
      fc.record({
        ...{ date: fc.constantFrom("2025-01-01", "2026-03-01", "2030-01-01"), text, place: text, learnedBy: text },
        minutes: fc.oneof(fc.constant(null), fc.integer()),
        ...{ givenBy: organisation, receivedBy: organisation, visitor: organisation, host: organisation },
      }),
      (kind, entry) => {
        const fields = whatIsWrong(kind, entry, around).map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
      },
    ),
  );
});

test("a step takes the turns of its state alone", () => {
  expect(whyNotTurn("done", "planned")).toBeNull();
  expect(whyNotTurn("moved", "planned")).toBeNull();
  expect(whyNotTurn("planned", "done")).toBeNull();
  expect(whyNotTurn("moved", "done")).toBe("step_done");
  expect(whyNotTurn("planned", "planned")).toBe("step_not_done");
  expect(whyNotTurn("done", "dropped")).toBe("step_dropped");
});

test("whatever its days, a step left alone is spoken of once before and once after, in that order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 3 }),
      (start, length, every) => {
        const starts = addDays("2027-03-28", start); // clocks change that night in Europe
        const ends = addDays(starts, length);
        const told: string[] = [];
        let remindedOn: string | null = null;
        for (let day = addDays(starts, -30); day < addDays(ends, 100); day = addDays(day, every)) {
          const kind = reminderDue({ starts, ends, remindedOn }, day);
          if (kind) {
            told.push(kind);
            remindedOn = day;
            if (kind === "soon") expect(day >= addDays(starts, -14) && day <= starts).toBe(true);
            else expect(day >= addDays(ends, 7)).toBe(true);
          }
        }
        expect(told).toEqual(["soon", "late"]);
      },
    ),
  );
});

test("days are days: one more, one less, over the nights when clocks change", () => {
  for (const day of ["2026-03-28", "2026-10-24", "2027-02-28", "2028-02-28", "2026-12-31"]) {
    expect(addDays(addDays(day, 1), -1)).toBe(day);
  }
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
});
