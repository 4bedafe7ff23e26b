// The life of a proposal: every transition by example, and no sequence of acts that leads where it cannot.
import fc from "fast-check";
import { expect, test } from "vitest";
import { PROPOSAL_STATES, type ProposalState } from "../../schema/vocabulary.ts";
import {
  ACTS,
  type Act,
  DAYS,
  daysLeft,
  dueAfter,
  isOpen,
  LIFE,
  mayNow,
  next,
  onTime,
  PARTIES,
  type Party,
  type Standing,
} from "../../worker/proposals/rules.ts";

const born: Standing = { state: "proposed", from: null, to: null };
const approved: Standing = { ...born, state: "approved" };

test.each<[Standing, Act, Party, Partial<Standing>]>([
  [born, "approve", "coordinator", { state: "approved" }],
  [born, "decline", "coordinator", { state: "declined" }],
  [born, "reply", "to", { state: "proposed" }],
  [born, "withdraw", "from", { state: "withdrawn" }],
  [born, "forbid", "coordinator", { state: "declined" }],
  [born, "escalate", "clock", { state: "proposed" }],
  [approved, "accept", "from", { state: "approved", from: "accept" }],
  [{ ...approved, from: "accept" }, "accept", "to", { state: "accepted", from: "accept", to: "accept" }],
  [{ ...approved, to: "ask" }, "accept", "to", { state: "approved", to: "accept" }],
  [{ ...approved, from: "accept" }, "ask", "from", { state: "approved", from: "ask" }],
  [{ ...approved, from: "accept" }, "decline", "to", { state: "declined", to: "decline" }],
  [approved, "reply", "coordinator", { state: "approved", from: null, to: null }],
  [approved, "withdraw", "to", { state: "withdrawn" }],
  [approved, "pause", "to", { state: "withdrawn", to: null }],
  [approved, "forbid", "coordinator", { state: "declined" }],
  [approved, "remind", "clock", { state: "approved" }],
  [approved, "expire", "clock", { state: "expired" }],
])("%j: %s by %s", (standing, act, by, expected) => {
  expect(next(standing, act, by)).toMatchObject({ next: expected });
});

test.each<[Standing, Act, Party, string]>([
  [born, "accept", "to", "not_yet_approved"],
  [born, "pause", "to", "not_yet_approved"],
  [born, "approve", "from", "not_yours"],
  [born, "expire", "clock", "not_yours"],
  [approved, "approve", "coordinator", "already_decided"],
  [approved, "accept", "coordinator", "not_yours"],
  [{ ...born, state: "declined" }, "approve", "coordinator", "already_decided"],
  [{ ...born, state: "withdrawn" }, "approve", "coordinator", "proposal_withdrawn"],
  [{ ...born, state: "accepted" }, "accept", "from", "proposal_accepted"],
  [{ ...born, state: "expired" }, "accept", "from", "proposal_expired"],
  [{ ...born, state: "declined" }, "reply", "from", "proposal_declined"],
])("%j refuses %s by %s: %s", (standing, act, by, refused) => {
  expect(next(standing, act, by)).toEqual({ refused });
});

const actArbitrary = fc.constantFrom(...ACTS);
const partyArbitrary = fc.constantFrom(...PARTIES);
const turns = fc.array(fc.tuple(actArbitrary, partyArbitrary), { maxLength: 40 });

const AFTER: Record<ProposalState, ProposalState[]> = {
  proposed: ["proposed", "approved", "declined", "withdrawn"],
  approved: ["approved", "accepted", "declined", "expired", "withdrawn"],
  accepted: ["accepted"],
  declined: ["declined"],
  expired: ["expired"],
  withdrawn: ["withdrawn"],
};

test("no sequence of acts leads to an impossible standing, and what is over stays over", () => {
  fc.assert(
    fc.property(turns, (sequence) => {
      let standing = born;
      for (const [act, by] of sequence) {
        const outcome = next(standing, act, by);
        if ("refused" in outcome) continue;
        expect(AFTER[standing.state]).toContain(outcome.next.state);
        if (!isOpen(standing.state)) expect(outcome.next).toEqual(standing);
        standing = outcome.next;
        const agreed = standing.from === "accept" && standing.to === "accept";
        expect(standing.state === "accepted").toBe(agreed);
        if (standing.state === "proposed") expect([standing.from, standing.to]).toEqual([null, null]);
      }
    }),
  );
});

test("the buttons are exactly the acts that succeed, but for a yes already said", () => {
  const standings = fc.record({
    state: fc.constantFrom(...PROPOSAL_STATES),
    from: fc.constantFrom(null, "accept" as const, "ask" as const),
    to: fc.constantFrom(null, "accept" as const, "ask" as const),
  });
  fc.assert(
    fc.property(standings, partyArbitrary, (standing, by) => {
      const offered = mayNow(standing, by);
      for (const act of ACTS) {
        const works = "next" in next(standing, act, by);
        const repeat = act === "accept" && (by === "from" || by === "to") && standing[by] === "accept";
        expect(offered.includes(act)).toBe(works && !repeat);
      }
    }),
  );
});

test("saying yes again changes nothing", () => {
  const once: Standing = { ...approved, from: "accept" };
  const both: Standing = { state: "accepted", from: "accept", to: "accept" };
  expect(next(once, "accept", "from")).toEqual({ next: once });
  expect(next(both, "accept", "to")).toEqual({ next: both });
});

test("every act has its place somewhere, and the clock never answers for people", () => {
  for (const act of ACTS) expect(PROPOSAL_STATES.some((state) => LIFE[state][act])).toBe(true);
  for (const act of ["approve", "accept", "decline", "ask"] as const)
    expect(mayNow(approved, "clock").concat(mayNow(born, "clock"))).not.toContain(act);
});

const at = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day));

test("the clock: 21 days for the coordinators, 30 for the organisations, a word 7 days before, talk adds time", () => {
  expect(dueAfter("propose", at(0), at(0))).toEqual(at(DAYS.decide));
  expect(dueAfter("approve", at(3), at(21))).toEqual(at(33));
  expect(dueAfter("reply", at(5), at(33))).toEqual(at(33));
  expect(dueAfter("ask", at(30), at(33))).toEqual(at(44));
  expect(dueAfter("accept", at(30), at(33))).toEqual(at(33));
  expect(daysLeft(at(33), at(26))).toBe(7);
  expect(daysLeft(at(33), at(40))).toBe(0);
});

test.each<[string, ProposalState, number, { reminded?: boolean; escalated?: boolean }, string | null]>([
  ["waiting for the coordinators, in time", "proposed", 20, {}, null],
  ["waiting for the coordinators too long", "proposed", 21, {}, "escalate"],
  ["already passed on", "proposed", 30, { escalated: true }, null],
  ["answers with time left", "approved", 13, {}, null],
  ["answers with a week left", "approved", 14, {}, "remind"],
  ["already reminded", "approved", 15, { reminded: true }, null],
  ["out of time", "approved", 21, { reminded: true }, "expire"],
  ["out of time, never reminded", "approved", 25, {}, "expire"],
  ["over", "declined", 99, {}, null],
])("the clock, %s", (_, state, day, done, expected) => {
  const clock = { state, due: at(21), reminded: false, escalated: false, ...done };
  expect(onTime(clock, at(day))).toBe(expected);
});
