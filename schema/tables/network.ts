// What the network keeps about its own running: settings, exposure, outbox, audit, idempotency, imports.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImportState } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** One JSON value a name; the matching weights live here. */
export const settings = sqliteTable("settings", {
  name: text().primaryKey(),
  value: text().notNull(),
  version: integer().notNull(),
  updatedAt: text("updated_at").notNull(),
});

/** What was shown, opened, proposed and answered, by day: for fairness figures and calibration. */
export const exposures = sqliteTable(
  "exposures",
  {
    organisation: text().notNull(),
    candidate: text().notNull(),
    act: text().$type<"shown" | "opened" | "proposed" | "accepted" | "declined">().notNull(),
    day: text().notNull(),
    times: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisation, t.candidate, t.act, t.day] }),
    index("exposures_day").on(t.day, t.act, t.candidate, t.times),
  ],
);

/** Mail that must leave: written in the batch of its cause, swept by queue and cron. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    person: text(), // null when the address has no account yet
    email: text().notNull(),
    locale: text().notNull(),
    payload: text().notNull(), // JSON, emptied once sent: it may hold a sign-in token
    state: text().$type<"waiting" | "sent" | "failed">().notNull(),
    attempts: integer().notNull(),
    dueAt: text("due_at").notNull(),
    createdAt: text("created_at").notNull(),
    sentAt: text("sent_at"),
  },
  (t) => [index("outbox_due").on(t.state, t.dueAt)],
);

/** Append only (triggers refuse change); sealed into a hash chain by worker/audit. */
export const auditEntries = sqliteTable(
  "audit_entries",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(), // a person's id, "system" or "anonymous"
    act: text().notNull(), // organisation.publish, proposal.approve, …
    subject: text().notNull(),
    detail: text().notNull(), // JSON, never a contact nor a text of a person
  },
  (t) => [index("audit_entries_subject").on(t.subject, t.seq)],
);

export const auditSeals = sqliteTable("audit_seals", {
  upTo: integer("up_to").primaryKey(),
  hash: text().notNull(),
  at: text().notNull(),
});

/** First answers by hashed key; the reply is sealed under the key itself, which is not kept. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    keyHash: text("key_hash").primaryKey(),
    bodyHash: text("body_hash").notNull(),
    reply: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [index("idempotency_keys_created").on(t.createdAt)],
);

/** A file in hand. Its rows are sorted against what is there, written slice by slice, then tied: phase by phase. */
export const imports = sqliteTable(
  "imports",
  {
    id: text().primaryKey(),
    person: text().notNull(),
    state: text().$type<ImportState>().notNull(),
    phase: text().$type<"sort" | "write" | "tie" | "end">().notNull(),
    seen: integer().notNull(), // rowid of the newest organisation that the sorting knew of
    dryRun: integer("dry_run", { mode: "boolean" }).notNull(),
    file: text().notNull(), // its name, for the coordinator
    about: text().notNull(), // JSON: encoding, columns left aside
    rows: integer().notNull(),
    done: integer().notNull(), // rows handled so far
    created: integer().notNull(),
    updated: integer().notNull(),
    unchanged: integer().notNull(),
    refused: integer().notNull(),
    duplicates: integer().notNull(), // waiting for a decision
    ties: integer().notNull(),
    tiesCreated: integer("ties_created").notNull(),
    tiesUnchanged: integer("ties_unchanged").notNull(),
    tiesRefused: integer("ties_refused").notNull(),
    createdAt: text("created_at").notNull(),
    finishedAt: text("finished_at"),
    version: integer().notNull(),
  },
  (t) => [index("imports_running").on(t.id).where(sql`state = 'running'`)],
);

export const importRows = sqliteTable(
  "import_rows",
  {
    import: text().notNull(),
    line: integer().notNull(),
    row: text().notNull(), // JSON of the canonical row
    outcome: text().$type<"waiting" | "created" | "updated" | "unchanged" | "refused" | "duplicate">().notNull(),
    organisation: text(),
    detail: text().notNull().default(""), // JSON: why refused, what it may be, or which fields an update writes
  },
  (t) => [primaryKey({ columns: [t.import, t.line] }), index("import_rows_outcome").on(t.import, t.outcome, t.line)],
);

/** The ties that a file asks for, each between two of its lines or a line and a name. */
export const importTies = sqliteTable(
  "import_ties",
  {
    import: text().notNull(),
    number: integer().notNull(),
    line: integer().notNull(), // where it is written, in the file of organisations or in that of ties
    source: text().$type<"twins" | "ties">().notNull(),
    a: text().notNull(), // JSON: {line} or {name, country}
    b: text().notNull(),
    outcome: text().$type<"waiting" | "created" | "unchanged" | "refused" | "held">().notNull(), // held: by a duplicate
    detail: text().notNull().default(""), // the code of a refusal
  },
  (t) => [
    primaryKey({ columns: [t.import, t.number] }),
    index("import_ties_outcome").on(t.import, t.outcome, t.number),
  ],
);

export const networkDeclarations = [
  declare(settings, "full", { name: "plain", value: "plain", version: "plain", updatedAt: "plain" }),
  declare(exposures, "full", { organisation: "plain", candidate: "plain", act: "plain", day: "plain", times: "plain" }),
  declare(outbox, "none", {
    id: "row",
    kind: "row",
    person: "row",
    email: "row",
    locale: "row",
    payload: "secret",
    state: "row",
    attempts: "row",
    dueAt: "row",
    createdAt: "row",
    sentAt: "row",
  }),
  declare(auditEntries, "full", {
    seq: "plain",
    at: "plain",
    actor: "keep",
    act: "plain",
    subject: "keep",
    detail: "plain",
  }),
  declare(auditSeals, "full", { upTo: "plain", hash: "plain", at: "plain" }),
  declare(idempotencyKeys, "none", { keyHash: "secret", bodyHash: "secret", reply: "secret", createdAt: "plain" }),
  declare(imports, "full", {
    id: "plain",
    person: "keep",
    state: "plain",
    phase: "plain",
    seen: "plain",
    dryRun: "plain",
    file: "plain",
    about: "plain",
    rows: "plain",
    done: "plain",
    created: "plain",
    updated: "plain",
    unchanged: "plain",
    refused: "plain",
    duplicates: "plain",
    ties: "plain",
    tiesCreated: "plain",
    tiesUnchanged: "plain",
    tiesRefused: "plain",
    createdAt: "plain",
    finishedAt: "plain",
    version: "plain",
  }),
  declare(importRows, "full", {
    import: "plain",
    line: "plain",
    row: "plain",
    outcome: "plain",
    organisation: "plain",
    detail: "plain",
  }),
  declare(importTies, "full", {
    import: "plain",
    number: "plain",
    line: "plain",
    source: "plain",
    a: "plain",
    b: "plain",
    outcome: "plain",
    detail: "plain",
  }),
];
