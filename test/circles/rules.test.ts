// The life of a circle: every transition by example, and no sequence of acts that leads where it cannot.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, CIRCLE_STATES, type CircleState } from "../../schema/vocabulary.ts";
import {
  ACTS,
  type Act,
  dueAfter,
  LIFE,
  mayNow,
  next,
  onTime,
  type Standing,
  type Who,
} from "../../worker/circles/rules.ts";

const MEMBERS = ["a", "b", "c"];
const member = (id: string): Who => ({ party: "member", member: id });
const coordinator: Who = { party: "coordinator" };
const clock: Who = { party: "clock" };

function standing(state: CircleState, said: Record<string, Answer> = {}, lost: string[] = []): Standing {
  return { state, lost, answers: new Map(MEMBERS.map((id) => [id, said[id] ?? null])) };
}
const yes = { a: "accept", b: "accept" } as const;

test.each<[string, Standing, Act, Who, CircleState, string[]]>([
  ["a first yes", standing("proposed"), "accept", member("a"), "proposed", []],
  ["the last yes", standing("proposed", yes), "accept", member("c"), "accepted", []],
  ["a yes after a question", standing("proposed", { ...yes, c: "ask" }), "accept", member("c"), "accepted", []],
  ["a question after a yes", standing("proposed", yes), "ask", member("b"), "proposed", []],
  ["a no", standing("proposed", yes), "decline", member("c"), "broken", ["c"]],
  ["a yes taken back", standing("proposed", yes), "decline", member("a"), "broken", ["a"]],
  ["a word", standing("proposed", yes), "reply", coordinator, "proposed", []],
  ["the end of time", standing("proposed", { a: "accept", b: "ask" }), "expire", clock, "broken", ["b", "c"]],
  ["a member gone", standing("proposed", yes), "lose", { ...clock, gone: ["b"] }, "broken", ["b"]],
  ["given up", standing("proposed"), "close", coordinator, "closed", []],
  ["leaving", standing("accepted", { ...yes, c: "accept" }), "leave", member("c"), "broken", ["c"]],
  ["leaving, another before", standing("broken", yes, ["c"]), "leave", member("b"), "broken", ["c", "b"]],
  ["repaired", standing("broken", yes, ["c"]), "repair", coordinator, "repaired", ["c"]],
  ["left as it is", standing("broken", yes, ["c"]), "close", coordinator, "closed", ["c"]],
])("%s", (_, before, act, who, state, lost) => {
  const outcome = next(before, act, who);
  expect(outcome).toMatchObject({ next: { state, lost } });
});

test.each<[string, Standing, Act, Who, string]>([
  ["a stranger", standing("proposed"), "accept", member("x"), "not_yours"],
  ["a coordinator answers for nobody", standing("proposed"), "accept", coordinator, "not_yours"],
  ["a no after the last yes", standing("accepted", { ...yes, c: "accept" }), "decline", member("a"), "circle_accepted"],
  ["a yes to what is broken", standing("broken", yes, ["c"]), "accept", member("c"), "circle_broken"],
  ["nothing to repair", standing("proposed"), "repair", coordinator, "circle_proposed"],
  ["repaired twice", standing("repaired", yes, ["c"]), "repair", coordinator, "circle_repaired"],
  ["a word in what is over", standing("closed"), "reply", member("a"), "circle_closed"],
  ["nobody gone", standing("accepted"), "lose", { ...clock, gone: ["x"] }, "not_due"],
  ["gone already", standing("broken", yes, ["c"]), "lose", { ...clock, gone: ["c"] }, "not_due"],
])("refused: %s", (_, before, act, who, refused) => {
  expect(next(before, act, who)).toEqual({ refused });
});

const who = fc.oneof(
  fc.constantFrom(...MEMBERS, "x").map(member),
  fc.constant(coordinator),
  fc.subarray(["a", "b", "c", "x"]).map((gone): Who => ({ party: "clock", gone })),
);
const anyStanding = fc
  .record({
    state: fc.constantFrom(...CIRCLE_STATES),
    said: fc.array(fc.constantFrom(null, "accept" as const, "ask" as const, "decline" as const), {
      minLength: 3,
      maxLength: 3,
    }),
    lost: fc.subarray(MEMBERS),
  })
  .map(
    ({ state, said, lost }): Standing => ({
      state,
      lost,
      answers: new Map(MEMBERS.map((id, at) => [id, said[at] ?? null])),
    }),
  );

test("every standing, act and party has an outcome, and the table of moves says which", () => {
  fc.assert(
    fc.property(anyStanding, fc.constantFrom(...ACTS), who, (before, act, by) => {
      const outcome = next(before, act, by);
      if ("refused" in outcome) return void expect(outcome.refused).toMatch(/\S/);
      const repeat = outcome.next === before;
      const move = LIFE[before.state][act];
      expect(repeat || move?.by.includes(by.party)).toBe(true);
      expect([...outcome.next.answers.keys()]).toEqual(MEMBERS);
      for (const id of before.lost) expect(outcome.next.lost).toContain(id);
      if (!repeat && outcome.next.state !== "accepted") expect(outcome.next.state).toBe(move?.to);
    }),
    { numRuns: 2000 },
  );
});

const AFTER: Record<CircleState, CircleState[]> = {
  proposed: ["proposed", "accepted", "broken", "closed"],
  accepted: ["accepted", "broken"],
  broken: ["broken", "repaired", "closed"],
  repaired: ["repaired"],
  closed: ["closed"],
};

test("no sequence of acts opens a partnership without every yes, or forgets who was lost", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ACTS), who), { maxLength: 40 }), (turns) => {
      let now = standing("proposed");
      for (const [act, by] of turns) {
        const outcome = next(now, act, by);
        if ("refused" in outcome) continue;
        expect(AFTER[now.state]).toContain(outcome.next.state);
        if (now.state !== "accepted" && outcome.next.state === "accepted")
          for (const answer of outcome.next.answers.values()) expect(answer).toBe("accept");
        if (outcome.next.state === "broken") expect(outcome.next.lost.length).toBeGreaterThan(0);
        expect(new Set(outcome.next.lost).size).toBe(outcome.next.lost.length);
        now = outcome.next;
      }
    }),
    { numRuns: 1000 },
  );
});

test("the buttons are exactly the acts that succeed, but for a yes already said", () => {
  fc.assert(
    fc.property(anyStanding, who, (before, by) => {
      const offered = mayNow(before, by);
      for (const act of ACTS) {
        const outcome = next(before, act, by);
        const works = "next" in outcome && outcome.next !== before;
        expect(offered.includes(act)).toBe(works);
      }
    }),
  );
});

test("every act has its place somewhere, and the clock never answers for people", () => {
  for (const act of ACTS) expect(CIRCLE_STATES.some((state) => LIFE[state][act])).toBe(true);
  for (const act of ["accept", "ask", "decline", "leave"] as const)
    for (const state of CIRCLE_STATES) expect(mayNow(standing(state), clock)).not.toContain(act);
});

const at = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day));

test("the clock: thirty days to answer, a word seven days before, talk adds time", () => {
  expect(dueAfter("propose", at(0), at(0))).toEqual(at(30));
  expect(dueAfter("ask", at(25), at(30))).toEqual(at(39));
  expect(dueAfter("reply", at(5), at(30))).toEqual(at(30));
  expect(dueAfter("accept", at(29), at(30))).toEqual(at(30));
  const clockAt = (state: CircleState, day: number, reminded = false) =>
    onTime({ state, due: at(30), reminded }, at(day));
  expect(clockAt("proposed", 22)).toBe(null);
  expect(clockAt("proposed", 23)).toBe("remind");
  expect(clockAt("proposed", 24, true)).toBe(null);
  expect(clockAt("proposed", 30, true)).toBe("expire");
  expect(clockAt("accepted", 99)).toBe(null);
});
