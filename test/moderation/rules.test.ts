// The table of transitions and the other pure rules, by example and by property.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MODERATION_ACTS,
  MODERATION_REASONS,
  ORGANISATION_STATES,
  POST_STATES,
  TOPIC_STATES,
  TOPIC_VISIBILITIES,
} from "../../schema/vocabulary.ts";
import {
  after,
  isLogged,
  isTold,
  kindOf,
  mayAppeal,
  mayDo,
  mayMergeInto,
  median,
  paceOf,
  rankOf,
  undoes,
  wantsWords,
} from "../../worker/moderation/rules.ts";

const STATES = {
  topic: TOPIC_STATES,
  post: POST_STATES,
  organisation: ORGANISATION_STATES,
  person: ["active", "suspended"],
} as const;
const KINDS = ["topic", "post", "organisation", "person"] as const;
const anything = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.tuple(fc.constant(kind), fc.constantFrom(...(STATES[kind] as readonly string[]))));

test("every act has an answer for every state, and what comes of it is a state of that kind", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...MODERATION_ACTS), ([kind, state], act) => {
      const to = after(act, kind, state as never);
      if (to !== null) expect(STATES[kind]).toContain(to);
    }),
  );
});

test("what is deleted or merged is left alone, by whatever act", () => {
  for (const act of MODERATION_ACTS) {
    expect(after(act, "topic", "deleted")).toBeNull();
    expect(after(act, "topic", "merged")).toBeNull();
    expect(after(act, "post", "deleted")).toBeNull();
  }
});

test("what takes something away can be undone from where it leads, wants words, and may be answered", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...MODERATION_ACTS), ([kind, state], act) => {
      const to = after(act, kind, state as never);
      if (to === null || !mayAppeal(act)) return;
      expect(wantsWords(act)).toBe(true);
      expect(isTold(act)).toBe(true);
      const undo = undoes(act);
      if (undo) expect(after(undo, kind, to as never)).not.toBeNull();
      else expect(act).toBe("warn");
    }),
  );
});

test("what the page offers is what the table allows", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom("active" as const, "suspended" as const, null), ([kind, state], author) => {
      for (const act of mayDo(kind, state as never, author)) {
        const own = after(act, kind, state as never) !== null;
        expect(own || (author !== null && after(act, "person", author) !== null)).toBe(true);
      }
    }),
  );
  expect(mayDo("topic", "open", "active")).toEqual(["hide", "lock", "move", "merge", "warn", "suspend"]);
  expect(mayDo("post", "visible", null)).toEqual(["hide", "split"]);
  expect(mayDo("topic", "waiting", "active")).toContain("approve");
});

test("nothing is merged to where more people read", () => {
  const place = fc.record({
    visibility: fc.constantFrom(...TOPIC_VISIBILITIES),
    partnership: fc.constantFrom(null, "par_1", "par_2"),
  });
  const width = { public: 3, network: 2, partnership: 1, coordinators: 0 };
  fc.assert(
    fc.property(place, place, (from, into) => {
      if (!mayMergeInto(from, into)) return;
      expect(width[into.visibility]).toBeLessThanOrEqual(width[from.visibility]);
      if (from.visibility === "partnership") expect(into.partnership).toBe(from.partnership);
    }),
  );
});

test("a danger set aside never reaches the log; everything else decided does", () => {
  for (const act of MODERATION_ACTS)
    for (const reason of MODERATION_REASONS) {
      expect(isLogged(act, reason, true)).toBe(act !== "dismiss");
      expect(isLogged(act, reason, false)).toBe(act !== "dismiss" || reason !== "danger");
    }
  expect([rankOf("danger"), rankOf("spam")]).toEqual([0, 1]);
});

test("ids tell what they name; the middle of a list; a pace", () => {
  expect(["top_1", "pst_1", "org_1", "usr_1", "apl_1", "cas_1", "nothing", ""].map(kindOf)).toEqual([
    ...["topic", "post", "organisation", "person", "appeal"],
    ...[null, null, null],
  ]);
  expect([median([]), median([3]), median([4, 1, 3]), median([1, 2, 3, 10])]).toEqual([null, 3, 3, 2.5]);
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (list) => {
      const middle = median(list) ?? Number.NaN;
      expect(list.filter((n) => n < middle).length).toBeLessThanOrEqual(list.length / 2);
      expect(list.filter((n) => n > middle).length).toBeLessThanOrEqual(list.length / 2);
    }),
  );
  expect(paceOf("newcomer", "post")).toEqual({ most: 5, hours: 1 });
  expect(paceOf("member", "topic", 10)).toEqual({ most: 100, hours: 1 });
});
