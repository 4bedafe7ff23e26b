// The migration that brings the tree is what the generator writes from the tree, and what databases then hold.
/// <reference types="vite/client" />
import { expect, test } from "vitest";
import { toBits } from "../../schema/bits.ts";
import { DAC_SECTORS, purposeByCode } from "../../schema/dac.ts";
import journal from "../../schema/migrations/meta/_journal.json";
import { MIGRATION, taxonomyMigration } from "../../schema/taxonomy/sql.ts";
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { testEnv } from "../support/request.ts";

const files = import.meta.glob<string>("../../schema/migrations/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

test("the migration says what the tree says: run `node schema/taxonomy/seed.ts` after a change before the release", () => {
  expect(files[`../../schema/migrations/${MIGRATION}.sql`]).toBe(taxonomyMigration(TAXONOMY));
});

test("every migration has its entry in the journal, in order, so that the health check counts them all", () => {
  const names = Object.keys(files).map((path) => path.replace(/^.*\/|\.sql$/g, ""));
  expect(journal.entries.map((entry) => entry.tag)).toEqual(names.sort());
  expect(journal.entries.map((entry) => entry.idx)).toEqual(names.map((_, place) => place));
});

test("statements stay under the limit of the platform and hold no carriage return", () => {
  const many = Array.from({ length: 8 }, (_, copy) =>
    TAXONOMY.map((domain) => ({ ...domain, id: `${domain.id}${copy}` })),
  ).flat();
  const statements = taxonomyMigration(many).split("--> statement-breakpoint");
  expect(statements.length).toBeGreaterThan(1);
  for (const statement of statements) {
    expect(new TextEncoder().encode(statement).length).toBeLessThanOrEqual(90_100);
    expect(statement.trim()).toMatch(/^INSERT OR IGNORE INTO taxonomy_nodes [\s\S]*;$/);
    expect(statement).not.toContain("\r");
  }
});

test("a quote in a label stays inside its label", () => {
  const domain = { id: "x", label: { fr: "L'eau'); DROP TABLE people;--", en: "Water" }, themes: [] };
  expect(taxonomyMigration([domain])).toContain("'L''eau''); DROP TABLE people;--'");
});

test("a fresh database holds the whole tree", async () => {
  const { results } = await testEnv.DB.prepare(
    "SELECT id, parent, label_fr, label_en, dac, sdgs FROM taxonomy_nodes",
  ).all();
  const skills = TAXONOMY.flatMap((d) => d.themes.flatMap((t) => t.skills.map((skill) => ({ ...skill, theme: t.id }))));
  const themes = TAXONOMY.flatMap((d) => d.themes);
  expect(results).toHaveLength(TAXONOMY.length + themes.length + skills.length);
  for (const skill of skills) {
    expect(results).toContainEqual({
      id: skill.id,
      parent: skill.theme,
      label_fr: skill.label.fr,
      label_en: skill.label.en,
      dac: skill.dac,
      sdgs: toBits(SDGS, skill.sdgs),
    });
  }
});

test("each skill's code is in the list of purposes, and the list names every code once", () => {
  for (const skill of TAXONOMY.flatMap((d) => d.themes).flatMap((t) => t.skills)) {
    expect(purposeByCode(skill.dac), skill.id).toBeDefined();
  }
  const purposes = DAC_SECTORS.flatMap((sector) => sector.purposes);
  expect(new Set(purposes.map((p) => p.code)).size).toBe(purposes.length);
  expect(purposes.length).toBeGreaterThan(250);
  for (const sector of DAC_SECTORS) {
    for (const { code } of sector.purposes) expect(code).toMatch(new RegExp(`^${sector.code.slice(0, 2)}\\d+$`));
  }
  for (const language of ["fr", "en"] as const) {
    expect(new Set(purposes.map((p) => p[language])).size).toBe(purposes.length);
  }
});
