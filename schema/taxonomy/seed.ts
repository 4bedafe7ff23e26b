// `node schema/taxonomy/seed.ts`: writes the tree's migration and its entry in the journal; before a release only.
import { readFileSync, writeFileSync } from "node:fs";
import { MIGRATION, taxonomyMigration, WHEN } from "./sql.ts";
import { TAXONOMY } from "./tree.ts";

const folder = "schema/migrations";
const journalFile = `${folder}/meta/_journal.json`;
const journal = JSON.parse(readFileSync(journalFile, "utf8")) as { entries: { idx: number; tag: string }[] };

writeFileSync(`${folder}/${MIGRATION}.sql`, taxonomyMigration(TAXONOMY));
if (!journal.entries.some((entry) => entry.tag === MIGRATION)) {
  const entry = { idx: Number(MIGRATION.slice(0, 4)), version: "6", when: WHEN, tag: MIGRATION, breakpoints: true };
  journal.entries = [...journal.entries, entry].sort((a, b) => a.idx - b.idx);
}
writeFileSync(journalFile, `${JSON.stringify(journal, null, 2)}\n`);
