// From the ties a file asks for to what becomes of them: pure rules.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportRow } from "../../worker/import/row.ts";
import { type PendingTie, settleTies } from "../../worker/import/settle-ties.ts";
import { askedTies } from "../../worker/import/tie-ends.ts";

const row = (line: number, name: string, country = "SN", twins: ImportRow["twins"] = []): ImportRow => ({
  line,
  name,
  kind: "other",
  side: "south",
  country,
  town: "",
  lat: null,
  lon: null,
  languages: [],
  summary: "",
  twins,
  given: ["name", "country"],
});

test("an end is a reference first, then a name of the file, then a name to look up", () => {
  const rows = [row(2, "Lille", "FR"), row(3, "Saint-Louis"), row(4, "4", "ML"), row(5, "Double"), row(6, "DOUBLE")];
  const references = new Map([
    ["4", [2]],
    ["twice", [2, 3]],
  ]);
  const ties = [
    { line: 2, a: "4", b: "st louis" },
    { line: 3, a: "Lille", b: "Ailleurs" },
    { line: 4, a: "twice", b: "Lille" },
    { line: 5, a: "Lille", b: "double" },
    { line: 6, a: "4", b: "lille" },
  ];
  expect(askedTies({ rows, references, ties }).map(({ a, b, refusal }) => [a, b, refusal])).toEqual([
    [{ line: 2 }, { line: 3 }, null],
    [{ line: 2 }, { name: "Ailleurs", country: null }, null],
    [null, null, "tie_ambiguous"],
    [null, null, "tie_ambiguous"],
    [null, null, "tie_to_itself"],
  ]);
});

test("a line repeated word for word is no second end", () => {
  const rows = [row(2, "Bakel"), row(3, "Bakel"), row(4, "Lille", "FR")];
  const [tie] = askedTies({ rows, references: new Map(), ties: [{ line: 2, a: "bakel", b: "Lille" }] });
  expect(tie).toMatchObject({ a: { line: 2 }, b: { line: 4 }, refusal: null });
});

test("twins are looked for in the country they name", () => {
  const twins = [
    { name: "Double", country: "ML" },
    { name: "Double", country: "GN" },
  ];
  const rows = [row(2, "Lille", "FR", twins), row(3, "Double", "SN"), row(4, "Double", "ML")];
  expect(askedTies({ rows, references: new Map(), ties: [] })).toEqual([
    { line: 2, source: "twins", a: { line: 2 }, b: { line: 4 }, refusal: null },
    { line: 2, source: "twins", a: { line: 2 }, b: { name: "Double", country: "GN" }, refusal: null },
  ]);
});

const state = (outcome: PendingTie["aRow"]["outcome"], organisation: string | null = null) => ({
  outcome,
  organisation,
});
const end = fc.nat(6).map((n) => ({ line: n }));
const pending = fc.array(fc.record({ a: end, b: end }), { maxLength: 30 }).map((ties): PendingTie[] =>
  ties.map(({ a, b }, number) => ({
    number,
    a,
    b,
    aRow: STATES[a.line] ?? state(null),
    bRow: STATES[b.line] ?? state(null),
  })),
);
const STATES = [
  state("created", "org_a"),
  state("unchanged", "org_b"),
  state("updated", "org_c"),
  state("created"), // in a dry run
  state("duplicate"),
  state("refused"),
];

test("every tie is settled; each pair is made once, never with itself, the smaller id first", () => {
  fc.assert(
    fc.property(pending, (ties) => {
      const settled = settleTies(ties, new Map(), new Set(["org_a|org_b"]));
      expect(settled.map((tie) => tie.number)).toEqual(ties.map((tie) => tie.number));
      const made = settled.flatMap((tie) => (tie.outcome === "created" && tie.pair ? [tie.pair] : []));
      expect(new Set(made.map(String)).size).toBe(made.length);
      for (const [a, b] of made) expect(a < b && !(a === "org_a" && b === "org_b")).toBe(true);
      for (const [index, tie] of settled.entries()) {
        const lines = [ties[index]?.a, ties[index]?.b].map((one) => (one && "line" in one ? one.line : -1));
        const refused = lines.some((line) => line >= 5) || (lines[0] === lines[1] && lines[0] !== 4);
        expect(tie.outcome === "refused").toBe(refused);
        if (!refused) expect(tie.outcome === "held").toBe(lines.includes(4));
      }
    }),
  );
});

test("a name is tied when one organisation bears it, and refused when none or several do", () => {
  const name = (text: string): PendingTie => ({
    number: 0,
    a: { line: 1 },
    b: { name: text, country: null },
    aRow: state("created", "org_a"),
    bRow: state(null),
  });
  const found = new Map([
    [" seule", ["org_s"]],
    [" deux", ["org_x", "org_y"]],
    [" elle meme", ["org_a"]],
  ]);
  const [one, two, none, itself] = settleTies(
    [name("Seule"), name("Deux"), name("Nulle part"), name("Elle-même")],
    found,
    new Set(),
  );
  expect(one).toMatchObject({ outcome: "created", pair: ["org_a", "org_s"] });
  expect(two).toMatchObject({ outcome: "refused", refusal: "tie_ambiguous" });
  expect(none).toMatchObject({ outcome: "refused", refusal: "tie_unknown" });
  expect(itself).toMatchObject({ outcome: "refused", refusal: "tie_to_itself" });
});
