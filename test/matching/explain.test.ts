// Every part, step and gate is a whole sentence, in French and in English, from either side of the pair.
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../schema/vocabulary.ts";
import { CHANGE_CODES, withChange } from "../../worker/matching/change.ts";
import { explainBest, explainGate, explainMatch, explainStep, type Telling } from "../../worker/matching/explain.ts";
import { GATE_CODES } from "../../worker/matching/gates.ts";
import { nextStep } from "../../worker/matching/next-step.ts";
import type { Profile } from "../../worker/matching/profile.ts";
import { score } from "../../worker/matching/score.ts";

const lille: Profile = {
  id: "org_lille",
  side: "north",
  kind: "association",
  languages: ["fr"],
  sdgs: [2, 6],
  ways: ["remote"],
  offers: [
    { skill: "farming.irrigation.drip", level: 3 },
    { skill: "water.supply", level: 1 },
    { skill: "waste.sorting.household", level: 2 },
  ],
  needs: [{ skill: "farming.seeds_soils.farmer_seeds", priority: 3 }],
  pastPartnerships: 3,
  ties: ["org_delta"],
};
const delta: Profile = {
  ...lille,
  id: "org_delta",
  side: "south",
  kind: "cooperative",
  offers: [{ skill: "farming.seeds_soils.farmer_seeds", level: 3 }],
  needs: [
    { skill: "farming.irrigation.drip", priority: 3 },
    { skill: "water.supply.wells", priority: 2 },
    { skill: "waste.sorting.markets", priority: 1 },
  ],
  pastPartnerships: 0,
  ties: [],
};
const LABELS = new Map(
  Object.entries({
    "farming.irrigation.drip": "Irrigation économe",
    "farming.seeds_soils.farmer_seeds": "Semences paysannes",
    "farming.seeds_soils": "Semences et sols",
    "farming.irrigation": "Irrigation",
    "water.supply": "Points d’eau",
    "water.supply.wells": "Puits",
    "waste.sorting": "Tri",
    "waste.sorting.household": "Tri chez soi",
    "waste.sorting.markets": "Tri au marché",
    "local_government.budget.participatory": "Budget participatif",
  }).map(([id, label]) => [id, { label }]),
);
const telling: Telling = {
  locale: "fr",
  labels: LABELS,
  a: { name: "Association des Marais", kind: "association" },
  b: { name: "Union du Delta", kind: "cooperative" },
  reader: "a",
};
const texts = (told: ReturnType<typeof explainMatch>, way: keyof typeof told) => told[way].map((part) => part.text);

test("the reader’s own organisation is « vous », the other goes by its name", () => {
  const told = explainMatch(telling, score(lille, delta));
  expect(texts(told, "gives")).toEqual([
    "Vous apportez : Irrigation économe — vous savez l’enseigner.",
    "Vous apportez : Points d’eau — vous pratiquez. C’est le thème même de « Puits », qui est cherché.",
    "Vous apportez : Tri chez soi — vous maîtrisez. C’est proche de « Tri au marché », qui est cherché.",
  ]);
  expect(texts(told, "receives")).toEqual(["Union du Delta apporte : Semences paysannes — sait l’enseigner."]);
  expect(texts(told, "context")).toEqual([
    "ODD 2 et 6 en commun",
    "Mêmes thèmes : Irrigation, Semences et sols, Tri et Points d’eau",
    "Natures voisines : association et coopérative",
    "Territoires déjà liés",
    "L’une a l’habitude des partenariats, l’autre débute",
    "Mêmes façons de travailler : échanges à distance",
    "Dates qui se rejoignent",
  ]);
});

test("seen from the other side, and by someone of neither", () => {
  const theirs = explainMatch({ ...telling, reader: "b" }, score(lille, delta));
  expect(texts(theirs, "gives")[0]).toBe("Association des Marais apporte : Irrigation économe — sait l’enseigner.");
  expect(texts(theirs, "receives")[0]).toBe("Vous apportez : Semences paysannes — vous savez l’enseigner.");
  const outside = explainMatch({ ...telling, locale: "en", reader: null }, score(lille, delta));
  expect(texts(outside, "gives")[1]).toBe(
    "Association des Marais brings: Points d’eau — practises it. It is the very theme of “Puits”, which is sought.",
  );
  expect(texts(outside, "receives")[0]).toBe("Union du Delta brings: Semences paysannes — can teach it.");
});

test("points, values and order stay those of the score, to the last bit", () => {
  const match = score(lille, delta);
  const told = explainMatch(telling, match);
  const parts = [...told.gives, ...told.receives, ...told.context];
  expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(match.score);
  expect(parts.map(({ text: _, ...part }) => part)).toEqual([...match.gives, ...match.receives, ...match.context]);
});

test("a step says what to add and what it brings", () => {
  const step = nextStep(lille, { ...delta, offers: [{ skill: "local_government.budget.participatory", level: 3 }] });
  expect(step?.code).toBe("add_need");
  if (!step) return;
  const from = Math.round(step.from);
  const to = Math.round(step.to);
  expect(explainStep(telling, step).text).toBe(
    `Ajoutez « Budget participatif » à ce que vous cherchez : cette rencontre passerait de ${from} à ${to}.`,
  );
  expect(explainStep({ ...telling, locale: "en", reader: null }, step).text).toBe(
    `If Association des Marais also looked for “Budget participatif”, this match would go from ${from} to ${to}.`,
  );
  expect(explainBest(telling, step).text).toContain("avec Union du Delta, passerait de");
  expect(explainBest(telling, { ...step, from: 0 }).text).toContain("Une rencontre s’ouvrirait avec Union du Delta");
});

describe.each(LOCALES)("in %s", (locale) => {
  const details = { skill: "water.supply", level: 2, priority: 2, sdg: 6, way: "remote", language: "wo" };

  test.each(CHANGE_CODES)("the step %s is said to the reader, and of an organisation", (code) => {
    const step = { code, ...details, from: 20, to: 45, match: "org_delta" } as Parameters<typeof explainStep>[1];
    expect(withChange(lille, step).id).toBe(lille.id);
    const [mine, theirs] = [telling, { ...telling, reader: null }].map(
      (one) => explainStep({ ...one, locale }, step).text,
    );
    expect(mine).toMatch(/20.*45\.$/);
    expect(theirs).toMatch(/Association des Marais.*20.*45\.$/);
    expect(mine).not.toContain("Association des Marais");
  });

  test.each(GATE_CODES)("the gate %s is a sentence, and names whom it concerns", (code) => {
    const { text } = explainGate({ ...telling, locale }, code);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text.includes("Union du Delta")).toBe(code.endsWith("_b"));
    const outside = explainGate({ ...telling, locale, reader: null }, code).text;
    expect(outside.includes("Association des Marais")).toBe(code.endsWith("_a"));
  });
});
