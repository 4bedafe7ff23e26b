// What calibration reads of a database on disk: answers that say something, looks, and profiles as they are.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toBits } from "../../schema/bits.ts";
import { SDGS, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { keptLog, openKept } from "../../worker/cli/kept-log.ts";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-log-"));
const file = join(folder, "d1", "ours.sqlite");
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(folder, "d1"));
  new DatabaseSync(join(folder, "d1", "another.sqlite")).exec("CREATE TABLE notes (text TEXT)");
  const db = new DatabaseSync(file);
  db.exec("PRAGMA synchronous = OFF");
  for (const name of readdirSync("schema/migrations").sort())
    if (name.endsWith(".sql")) db.exec(readFileSync(`schema/migrations/${name}`, "utf8"));
  const bits = [toBits(WORKING_LANGUAGES, ["fr", "wo"]), toBits(SDGS, [6]), toBits(WAYS, ["remote"])];
  for (const [id, side] of Object.entries({ lille: "north", podor: "south", matam: "south" }))
    db.exec(`INSERT INTO organisations (id, kind, side, languages, sdgs, ways, capacity, load, open_needs, themes, theme_set,
        past_partnerships, state, visibility, name, name_folded, country, created_at, updated_at)
      VALUES ('${id}', 'school', '${side}', ${bits}, 1, 0, 0, 0, '', 2, 'published', 'public', '', '', 'FR', '', '')`);
  db.exec(`INSERT INTO offers (organisation, skill, theme, level, side, listed) VALUES ('lille', 'a.b.c', 'a.b', 3, 'north', 1);
    INSERT INTO needs (organisation, skill, theme, priority, open, side, listed) VALUES ('podor', 'a.b.c', 'a.b', 2, 0, 'south', 0);
    INSERT INTO ties (a, b, created_at) VALUES ('lille', 'podor', '');
    INSERT INTO exposures (organisation, candidate, act, day, times) VALUES
      ('lille', 'podor', 'shown', '2026-01-01', 2), ('lille', 'podor', 'shown', '2026-01-02', 1),
      ('lille', 'podor', 'opened', '2026-01-02', 1), ('podor', 'lille', 'declined', '2026-01-09', 1)`);
  const propose = (id: string, to: string, origin: string, answers: Record<string, string>) => {
    db.exec(`INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score, message,
        proposed_by, created_at, updated_at, due_at, version)
      VALUES ('${id}', 'lille', '${to}', '${id}', 'declined', '${origin}', 0, 40, '', '', '', '', '', 1)`);
    for (const [who, answer] of Object.entries(answers))
      db.exec(
        `INSERT INTO proposal_answers (proposal, organisation, answer, created_at) VALUES ('${id}', '${who}', '${answer}', '')`,
      );
  };
  propose("prp_1", "podor", "organisation", { lille: "accept", podor: "decline" });
  propose("prp_2", "matam", "round", { lille: "accept", matam: "ask" });
  db.close();
});

test("the yes of whoever proposed is no answer, a question neither; after a round both are", () => {
  const db = openKept(folder);
  expect(keptLog(db).answers).toEqual([
    { organisation: "podor", other: "lille", answer: "decline" },
    { organisation: "lille", other: "matam", answer: "accept" },
  ]);
  db.close();
});

test("each look is told once, and a no is no look", () => {
  const db = openKept(folder);
  expect(keptLog(db).looks).toEqual([
    { organisation: "lille", candidate: "podor", act: "opened" },
    { organisation: "lille", candidate: "podor", act: "shown" },
  ]);
  db.close();
});

test("profiles come as the score reads them", () => {
  const db = openKept(folder);
  const [lille, podor] = ["lille", "podor"].map((id) => keptLog(db).organisations.find((one) => one.id === id));
  expect(lille).toMatchObject({ side: "north", languages: ["fr", "wo"], sdgs: [6], ways: ["remote"], ties: ["podor"] });
  expect(lille).toMatchObject({ offers: [{ skill: "a.b.c", level: 3 }], pastPartnerships: 2 });
  expect(podor?.needs).toEqual([{ skill: "a.b.c", priority: 2, open: false }]);
  db.close();
});

test("the weights in force are those saved, else those a network begins with", () => {
  const before = openKept(folder);
  expect(keptLog(before).weights).toEqual(DEFAULT_WEIGHTS);
  before.close();
  const saved = { ...DEFAULT_WEIGHTS, reciprocity: 0.5, context: 0.5 };
  const db = new DatabaseSync(file);
  db.prepare("INSERT INTO settings (name, value, version, updated_at) VALUES ('matching.weights', ?, 1, '')").run(
    JSON.stringify(saved),
  );
  db.close();
  const after = openKept(folder);
  expect(keptLog(after).weights).toEqual(saved);
  after.close();
});

test("a folder without a network says so", () => {
  const empty = mkdtempSync(join(tmpdir(), "kept-log-"));
  expect(() => openKept(empty)).toThrow("no database of the network");
  rmSync(empty, { recursive: true });
  expect(() => openKept(empty)).toThrow("no database of the network");
});
