// Walks the hash chain a slice at a time and names the first entry that is not as it was sealed.
import { sql } from "drizzle-orm";
import type { Flaw } from "../../schema/contract/audit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { GENESIS, link, type Written } from "./chain.ts";

export interface Finding {
  seq: number;
  why: Flaw;
}

export interface Slice {
  /** The last entry that was checked and is good. */
  upTo: number;
  /** Nothing is left after it, or something is wrong. */
  done: boolean;
  bad: Finding | null;
}

const SLICE = 1000;

/** The last entry sealed, its hash, and the highest number the database ever gave to an entry. */
export interface Ends {
  sealed: number;
  head: string | null;
  given: number;
}

const ENDS = sql`coalesce((SELECT max(up_to) FROM audit_seals), 0) AS sealed,
  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_entries'), 0) AS given`;

type Row = Written & { hash: string | null; sealed: number; given: number };

/**
 * Checks at most `limit` entries after `after`, itself proved by an earlier slice. Numbers are given by the
 * database without gaps, so a gap is a deletion; the highest number it ever gave shows a cut at the end.
 */
export async function verifySlice(ctx: Ctx, after: number, limit = SLICE): Promise<Slice> {
  const known = await readRows(ctx, after, limit); // one statement: entries and seals of one moment
  const { sealed, given } = known[0] ?? (await chainEnds(ctx));
  const first = after > 0 ? known[0] : undefined;
  const rows = after > 0 ? known.slice(1) : known;
  if (after > 0) {
    const why = first?.seq !== after ? "missing" : first.hash === null && after <= sealed ? "seal_missing" : null;
    if (why) return { upTo: after - 1, done: true, bad: { seq: after, why } };
  }
  let previous = first?.hash ?? GENESIS;
  let upTo = after;
  for (const row of rows) {
    const why = await flawOf(row, upTo + 1, previous);
    if (why) return { upTo, done: true, bad: { seq: upTo + 1, why } };
    previous = row.hash ?? previous;
    upTo = row.seq;
  }
  if (rows.length === limit) return { upTo, done: false, bad: null };
  const cut = upTo < Math.max(sealed, given);
  return { upTo, done: true, bad: cut ? { seq: upTo + 1, why: "missing" } : null };
}

/** The whole chain; for long ones, on a Worker, check.ts spreads the same slices over time. */
export async function verifyAudit(ctx: Ctx, limit = SLICE): Promise<Slice> {
  let slice = await verifySlice(ctx, 0, limit);
  while (!slice.done) slice = await verifySlice(ctx, slice.upTo, limit);
  return slice;
}

function readRows(ctx: Ctx, from: number, limit: number): Promise<Row[]> {
  return ctx.db.all<Row>(sql`SELECT e.seq, e.at, e.actor, e.act, e.subject, e.detail, s.hash, ${ENDS}
    FROM audit_entries e LEFT JOIN audit_seals s ON s.up_to = e.seq
    WHERE e.seq >= ${from} ORDER BY e.seq LIMIT ${from > 0 ? limit + 1 : limit}`);
}

async function flawOf(row: Row, expected: number, previous: string): Promise<Flaw | null> {
  if (row.seq !== expected) return "missing";
  if (row.hash === null) return row.seq <= row.sealed ? "seal_missing" : null;
  return link(previous, row) === row.hash ? null : "changed";
}

export async function chainEnds(ctx: Ctx): Promise<Ends> {
  return ctx.db.get<Ends>(sql`SELECT ${ENDS}, (SELECT hash FROM audit_seals ORDER BY up_to DESC LIMIT 1) AS head`);
}
