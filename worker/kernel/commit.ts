// The one way to write: a single atomic batch with its audit entry, compare-and-set and idempotency key.
import { type SQL, sql } from "drizzle-orm";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { auditEntries, idempotencyKeys } from "../../schema/tables/network.ts";
import { actorId } from "./actor.ts";
import { type Ctx, iso } from "./ctx.ts";
import { Conflict } from "./errors.ts";
import { sealReply } from "./once.ts";

/** Something to run in a batch: a drizzle query not awaited, or raw SQL. */
export interface Statement {
  toSQL(): { sql: string; params: unknown[] };
}

export interface AuditEntry {
  act: string; // organisation.publish, proposal.approve, …
  subject: string; // the id of what changed
  actor?: string; // whose act it is, when that follows from a link and not from who asks
  detail?: Record<string, unknown>; // never a contact, a token, nor what a person wrote
}

const dialect = new SQLiteAsyncDialect();

export function raw(query: SQL): Statement {
  return { toSQL: () => dialect.sqlToQuery(query) };
}

/** Put right after an UPDATE … WHERE version = ?: rolls the whole batch back when it changed nothing. */
export function mustChange(): Statement {
  return raw(sql`SELECT CASE WHEN changes() = 1 THEN 1 ELSE json('CAS_CONFLICT') END`);
}

/** Rolls the batch back unless the condition holds at that point of it. */
export function mustHold(condition: SQL): Statement {
  return raw(sql`SELECT CASE WHEN ${condition} THEN 1 ELSE json('CAS_CONFLICT') END`);
}

/**
 * Runs the statements as one transaction, the audit entries with them, and returns `reply`.
 * With an Idempotency-Key the reply is kept in the same batch, so that a repeat finds it.
 * Throws Conflict (`conflict` names it) when a compare-and-set or a unique index refuses.
 */
export async function commit<T>(
  ctx: Ctx,
  change: { statements: Statement[]; audit: AuditEntry[]; reply: T; conflict?: string },
): Promise<T> {
  const sealed = ctx.once && (await sealReply(ctx.once.key, change.reply));
  const first = ctx.once && sealed ? [onceStatement(ctx, ctx.once, sealed)] : [];
  const audit = change.audit.map((entry) => auditStatement(ctx, entry));
  try {
    await runBatch(ctx, [...first, ...change.statements, ...audit]);
  } catch (error) {
    throw explain(error, change.conflict);
  }
  return change.reply;
}

/** One transaction of D1, without an audit entry: for the use-cases' own bookkeeping only. */
export async function runBatch(ctx: Ctx, statements: Statement[]): Promise<D1Result[]> {
  const prepared = statements.map((statement) => {
    const { sql: text, params } = statement.toSQL();
    return ctx.env.DB.prepare(text).bind(...params);
  });
  return prepared.length === 0 ? [] : ctx.env.DB.batch(prepared);
}

export function auditStatement(ctx: Ctx, entry: AuditEntry): Statement {
  return ctx.db.insert(auditEntries).values({
    at: iso(ctx.now),
    actor: entry.actor ?? actorId(ctx.actor),
    act: entry.act,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail ?? {}),
  });
}

// Never async: a statement is thenable, and awaiting one would run it outside its batch.
function onceStatement(ctx: Ctx, once: NonNullable<Ctx["once"]>, reply: string): Statement {
  return ctx.db
    .insert(idempotencyKeys)
    .values({ keyHash: once.keyHash, bodyHash: once.bodyHash, reply, createdAt: iso(ctx.now) });
}

/** Thrown when the same key was committed by a racing request; http/once.ts answers with what it left. */
export class AlreadyDone extends Error {}

function explain(error: unknown, conflict = "changed_meanwhile"): unknown {
  const text = messages(error);
  if (/UNIQUE constraint failed: idempotency_keys/.test(text)) return new AlreadyDone();
  if (/malformed JSON|UNIQUE constraint failed/.test(text)) return Conflict(conflict);
  return error;
}

function messages(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.cause === undefined ? "" : messages(error.cause)}`;
}
