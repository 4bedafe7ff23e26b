// What holds of reviews whatever is answered: half-years, the gap, the ends as a table, the order of those who need a hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENDINGS, PULSE_NEEDS, REVIEW_QUESTIONS } from "../../schema/vocabulary.ts";
import {
  ENDING_ACTS,
  ENDING_STAGES,
  type EndingStanding,
  MAY_END,
  nextEnding,
  stageOf,
} from "../../worker/reviews/ending-rules.ts";
import { gapOf, levelOf, type Scales } from "../../worker/reviews/gap.ts";
import { DAYS, needsOf, type Pulse, rankOf } from "../../worker/reviews/needs.ts";
import { concerns, momentOf, periodOf, periodOn, periodOver } from "../../worker/reviews/periods.ts";

const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("half-years", () => {
  test("there is always one that may be answered, and one alone; what is over stays over", () => {
    fc.assert(
      fc.property(day, (today) => {
        const current = periodOn(today);
        expect(momentOf(current, today)).toBe("open");
        expect(momentOf(periodOver(today), today)).toBe("over");
        expect(periodOver(today).closes).toBe(current.opens);
      }),
    );
  });

  test("each is asked for in its last month, and over two months after its end", () => {
    expect(periodOf("2026-1")).toEqual({
      ...{ id: "2026-1", starts: "2026-01-01", ends: "2026-06-30", opens: "2026-03-01" },
      ...{ asked: "2026-06-01", reminded: "2026-07-15", closes: "2026-09-01" },
    });
    expect(periodOf("2026-2")).toMatchObject({ asked: "2026-12-01", reminded: "2027-01-15", closes: "2027-03-01" });
    expect(["2026", "2026-3", "26-1", "2026-1x", "", "2026-01"].map(periodOf)).toEqual(Array(6).fill(null));
  });

  test("a partnership says nothing of a half-year that ended before it began", () => {
    const period = periodOf("2026-1");
    expect(period && [concerns(period, "2026-06-30T23:59:59Z"), concerns(period, "2026-07-01T00:00:00Z")]).toEqual([
      true,
      false,
    ]);
  });
});

const scales: fc.Arbitrary<Scales> = fc.record(
  Object.fromEntries(REVIEW_QUESTIONS.map((question) => [question, fc.integer({ min: 1, max: 5 })])) as Record<
    keyof Scales,
    fc.Arbitrary<number>
  >,
);
const said = fc
  .array(scales, { minLength: 2, maxLength: 4 })
  .map((all) => new Map(all.map((one, at) => [`org_${at}`, one])));

describe("the mutuality gap", () => {
  test("goes from 0 to 4, and is the mean of its six differences", () => {
    fc.assert(
      fc.property(said, (all) => {
        const gap = gapOf(all);
        if (!gap) throw new Error("two have answered");
        const six = [gap.exchange, ...gap.questions.map(({ difference }) => difference)];
        expect(six).toHaveLength(6);
        for (const one of six) expect(one >= 0 && one <= 4).toBe(true);
        expect(Math.abs(gap.whole - six.reduce((sum, n) => sum + n, 0) / 6)).toBeLessThan(0.01);
      }),
    );
  });

  test("whoever is named first makes no difference", () => {
    fc.assert(
      fc.property(said, (all) => {
        const other = gapOf(new Map([...all].reverse()));
        expect(other?.whole).toBe(gapOf(all)?.whole);
        expect(other?.questions).toEqual(gapOf(all)?.questions);
      }),
    );
  });

  test("it is nought when each sees the other's gifts as the other does and all else alike, and only then", () => {
    fc.assert(
      fc.property(scales, scales, (one, other) => {
        const alike = { ...one, gave: one.received, received: one.gave };
        expect(
          gapOf(
            new Map([
              ["a", one],
              ["b", alike],
            ]),
          )?.whole,
        ).toBe(0);
        const gap = gapOf(
          new Map([
            ["a", one],
            ["b", other],
          ]),
        )?.whole;
        const differs = (["balance", "beneficiaries", "together", "learning", "going_on"] as const).some(
          (question) => one[question] !== other[question],
        );
        expect(gap === 0).toBe(!differs && one.gave === other.received && other.gave === one.received);
      }),
    );
  });

  test("what is brought is held against what is received, not against what the other brings", () => {
    const even = { balance: 3, beneficiaries: 3, together: 3, learning: 3, going_on: 3 };
    const gap = gapOf(
      new Map([
        ["much", { ...even, gave: 5, received: 1 }],
        ["little", { ...even, gave: 1, received: 5 }],
      ]),
    );
    expect(gap?.whole).toBe(0);
    const unseen = gapOf(
      new Map([
        ["a", { ...even, gave: 5, received: 3 }],
        ["b", { ...even, gave: 3, received: 2 }],
      ]),
    );
    expect(unseen).toMatchObject({ whole: 0.5, exchange: 3 });
  });

  test("one answer alone has no gap; from where it is worth a talk", () => {
    expect(fc.sample(scales, 20).map((one) => gapOf(new Map([["a", one]])))).toEqual(Array(20).fill(null));
    expect([0, 0.74, 0.75, 1.49, 1.5, 4].map(levelOf)).toEqual(["close", "close", "apart", "apart", "wide", "wide"]);
  });
});

describe("how a term ends", () => {
  const standing = (stage: (typeof ENDING_STAGES)[number]): EndingStanding => ({
    state: stage === "over" ? "ended" : "open",
    organisations: ["a", "b", "c"],
    ending: stage === "proposed" ? { how: "finished", organisation: "a", yeses: ["a"] } : null,
  });

  test("what the table does not name cannot happen; what it names happens", () => {
    for (const stage of ENDING_STAGES)
      for (const act of ENDING_ACTS)
        for (const organisation of ["a", "b"]) {
          expect(stageOf(standing(stage))).toBe(stage);
          const party = stage === "proposed" && organisation === "a" ? "proposer" : "other";
          const outcome = nextEnding(standing(stage), act, organisation);
          expect("refused" in outcome).toBe(!MAY_END[stage][act]?.includes(party));
        }
  });

  test("it takes the yes of all; one alone breaks off", () => {
    const proposed = standing("proposed");
    const once = nextEnding(proposed, "confirm", "b");
    expect(once).toEqual({ next: "proposed", yeses: ["a", "b"] });
    const ending = { how: "renewed", organisation: "a", yeses: ["a", "b"] } as const;
    expect(nextEnding({ ...proposed, ending }, "confirm", "c")).toEqual({ next: "settle", how: "renewed" });
    expect(nextEnding({ ...proposed, ending }, "confirm", "b")).toMatchObject({ next: "stay" });
    expect(nextEnding(proposed, "break_off", "b")).toEqual({ next: "settle", how: "broken_off" });
  });

  test("whoever was awaited last may leave: any of the others confirms once more; whoever proposed may leave too", () => {
    const ending = { how: "finished", organisation: "a", yeses: ["a", "b"] } as const;
    const without = { state: "open", organisations: ["a", "b"], ending } as const;
    expect(nextEnding(without, "confirm", "a")).toEqual({ next: "settle", how: "finished" });
    expect(stageOf({ ...without, organisations: ["b", "c"] })).toBe("going");
  });

  test("every way has its name", () => expect(ENDINGS).toEqual(["renewed", "finished", "broken_off"]));
});

describe("who needs a hand", () => {
  const TODAY = "2026-11-26";
  const well: Pulse = {
    ...{ open: true, openedAt: "2024-01-01T00:00:00Z", lastSign: `${TODAY}T08:00:00Z`, gap: 0.5, agreed: true },
    ...{ givenNorth: 3000, givenSouth: 2400, late: false, unanswered: false },
  };

  test("each reason, at its very edge", () => {
    const cases: [Partial<Pulse>, string[]][] = [
      [{}, []],
      [{ lastSign: "2026-08-29T23:00:00Z" }, []],
      [{ lastSign: "2026-08-28T00:00:00Z" }, ["silent"]],
      [{ gap: 1.49 }, []],
      [{ gap: 1.5 }, ["wide_gap"]],
      [{ gap: null }, []],
      [{ givenNorth: 480, givenSouth: 120 }, ["one_sided"]],
      [{ givenNorth: 479, givenSouth: 121 }, []],
      [{ givenNorth: 599, givenSouth: 0 }, []],
      [{ givenNorth: 0, givenSouth: 600 }, ["one_sided"]],
      [{ agreed: false }, ["without_agreement"]],
      [{ agreed: false, openedAt: "2026-10-01T00:00:00Z" }, []],
      [{ late: true, unanswered: true }, ["late_step", "unanswered"]],
      [{ open: false, late: true, agreed: false, gap: 4 }, []],
    ];
    for (const [change, needs] of cases)
      expect(needsOf({ ...well, ...change }, TODAY), JSON.stringify(change)).toEqual(needs);
    expect(DAYS).toEqual({ silent: 90, toAgree: 60, late: 30 });
  });

  test("a heavier reason comes before all lighter ones together; those that have ended come last", () => {
    PULSE_NEEDS.forEach((need, at) => {
      expect(rankOf(true, [need])).toBeLessThan(rankOf(true, PULSE_NEEDS.slice(at + 1)));
    });
    expect(rankOf(false, [])).toBeGreaterThan(rankOf(true, []));
  });
});
