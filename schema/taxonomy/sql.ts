// The tree written as the migration that brings it to every database, the same text every time.
import { toBits } from "../bits.ts";
import { SDGS } from "../vocabulary.ts";
import type { Domain, Label, Skill } from "./shape.ts";

export const MIGRATION = "0002_taxonomy";
/** Of the migration's entry in the journal: fixed, so that writing it again changes nothing. */
export const WHEN = 1_795_471_709_400;

const MAX_BYTES = 90_000; // D1 takes statements of at most 100 KB
const INTO = "INSERT OR IGNORE INTO taxonomy_nodes (id, parent, position, label_fr, label_en, dac, sdgs) VALUES";

const quote = (text: string | null): string => (text === null ? "NULL" : `'${text.replaceAll("'", "''")}'`);

function row(node: { id: string; label: Label } & Partial<Skill>, parent: string | null, position: number): string {
  const { id, label, dac = null, sdgs = [] } = node;
  const words = [quote(label.fr), quote(label.en), quote(dac)].join(", ");
  return `(${quote(id)}, ${quote(parent)}, ${position}, ${words}, ${toBits(SDGS, sdgs)})`;
}

function rows(tree: readonly Domain[]): string[] {
  return tree.flatMap((domain, d) => [
    row(domain, null, d + 1),
    ...domain.themes.flatMap((theme, t) => [
      row(theme, domain.id, t + 1),
      ...theme.skills.map((skill, s) => row(skill, theme.id, s + 1)),
    ]),
  ]);
}

/** The whole migration, LF only, one statement a chunk. */
export function taxonomyMigration(tree: readonly Domain[]): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const statements: string[] = [];
  let chunk = INTO;
  for (const line of rows(tree)) {
    const next = `${chunk}${chunk === INTO ? "" : ","}\n${line}`;
    if (bytes(next) > MAX_BYTES) {
      statements.push(`${chunk};`);
      chunk = `${INTO}\n${line}`;
    } else chunk = next;
  }
  statements.push(`${chunk};`);
  return `${statements.join("\n--> statement-breakpoint\n")}\n`;
}
