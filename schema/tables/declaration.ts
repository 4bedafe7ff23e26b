// What becomes of each column when a person asks to be forgotten, and how its table is backed up.
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/**
 * plain: says nothing of a person · keep: personal, kept because the network's record needs it (pseudonymous id)
 * aside: of somebody else or of the house's work, kept, but never told to the person whom the row is about
 * erase: personal, emptied at erasure · row: the whole row goes with its person · secret: never exported, never backed up
 */
export type Fate = "plain" | "keep" | "aside" | "erase" | "row" | "secret";
export type Backup = "full" | "none";

export interface Declaration {
  table: SQLiteTable;
  backup: Backup;
  columns: Record<string, Fate>;
}

/** Names the fate of every column: a column left out does not compile. */
export function declare<T extends SQLiteTable>(
  table: T,
  backup: Backup,
  columns: Record<keyof T["$inferSelect"], Fate>,
): Declaration {
  return { table, backup, columns };
}
