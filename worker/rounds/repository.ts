// Rounds as the database keeps them: the round, its members with their possible pairs, and the pairs that came out.
import { sql } from "drizzle-orm";
import type { RoundParticipants } from "../../schema/contract/rounds.ts";
import type { roundMembers, roundPairs, rounds } from "../../schema/tables/rounds.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import type { Facts } from "./facts.ts";

export type RoundRow = typeof rounds.$inferSelect;
export type PairRow = typeof roundPairs.$inferSelect;

/** What was asked, by organisation. */
export interface Asked {
  readonly minScore: number;
  readonly participants: RoundParticipants;
  readonly pinned: readonly { readonly a: string; readonly b: string; readonly reason: string }[];
  readonly forbidden: readonly { readonly a: string; readonly b: string }[];
}

/** `edges`: [the other's number, score], the best first; empty until they are found. */
export interface Member extends Omit<typeof roundMembers.$inferSelect, "round" | "facts" | "edges" | "leftOut"> {
  readonly facts: Facts;
  readonly edges: readonly (readonly [number, number])[];
}

const ROUND = sql`id, person, state, phase, cursor, members, objective, seed, asked, weights, after, settled,
  input_hash AS inputHash, kept, total, upper_bound AS upperBound, review, replay, created_at AS createdAt,
  finished_at AS finishedAt, published_at AS publishedAt, published_by AS publishedBy, version`;

export async function findRound(ctx: Ctx, id: string): Promise<RoundRow | null> {
  return (await ctx.db.get<RoundRow | undefined>(sql`SELECT ${ROUND} FROM rounds WHERE id = ${id}`)) ?? null;
}

export async function loadRound(ctx: Ctx, id: string): Promise<RoundRow> {
  const round = await findRound(ctx, id);
  if (!round) throw NotFound();
  return round;
}

/** Newest first: ids sort by the time they were made. */
export function loadRounds(ctx: Ctx, before: string | undefined, limit: number): Promise<RoundRow[]> {
  return ctx.db.all<RoundRow>(
    sql`SELECT ${ROUND} FROM rounds WHERE id < ${before ?? "~"} ORDER BY id DESC LIMIT ${limit}`,
  );
}

/** The rounds that some work waits for: computing, publishing, or a second look. */
export async function unfinishedRounds(ctx: Ctx, limit: number): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT id FROM rounds
    WHERE state = 'running' OR (state = 'published' AND phase = 'publish')
      OR (state IN ('review', 'published') AND replay LIKE '{"state":"running"%') ORDER BY id LIMIT ${limit}`);
  return rows.map((row) => row.id);
}

const PAGE = 1000;

/** Everyone who took part, in the order of their numbers. */
export async function loadMembers(ctx: Ctx, round: string): Promise<Member[]> {
  const members: Member[] = [];
  for (;;) {
    const page = await ctx.db.all<Omit<Member, "facts" | "edges"> & { facts: string; edges: string }>(
      sql`SELECT number, organisation, side, room, waited, facts, edges, matched FROM round_members
        WHERE round = ${round} AND number >= ${members.length} ORDER BY number LIMIT ${PAGE}`,
    );
    for (const { facts, edges, ...rest } of page) {
      const found = (edges === "" ? [] : JSON.parse(edges)) as Member["edges"];
      members.push({ ...rest, facts: JSON.parse(facts) as Facts, edges: found });
    }
    if (page.length < PAGE) return members;
  }
}

const PAIR = sql`round, number, a, b, score, bonus, pinned, one_way AS oneWay, reason, state, proposal, why`;

export async function loadPairs(ctx: Ctx, round: string): Promise<PairRow[]> {
  return readPairs(ctx.db.all<StoredPair>(sql`SELECT ${PAIR} FROM round_pairs WHERE round = ${round} ORDER BY number`));
}

export async function waitingPairs(ctx: Ctx, round: string, limit: number): Promise<PairRow[]> {
  return readPairs(
    ctx.db.all<StoredPair>(sql`SELECT ${PAIR} FROM round_pairs
      WHERE round = ${round} AND state = 'waiting' ORDER BY number LIMIT ${limit}`),
  );
}

type StoredPair = Omit<PairRow, "pinned" | "oneWay"> & { pinned: number; oneWay: number };
const readPairs = async (rows: Promise<StoredPair[]>): Promise<PairRow[]> =>
  (await rows).map((row) => ({ ...row, pinned: row.pinned === 1, oneWay: row.oneWay === 1 }));

/** Columns that a slice of work sets beside the version. */
export type Moved = Partial<
  Pick<
    RoundRow,
    | "state"
    | "phase"
    | "cursor"
    | "members"
    | "settled"
    | "inputHash"
    | "kept"
    | "total"
    | "upperBound"
    | "review"
    | "replay"
    | "finishedAt"
    | "publishedAt"
    | "publishedBy"
  >
>;

const COLUMNS: Record<keyof Moved, string> = {
  state: "state",
  phase: "phase",
  cursor: "cursor",
  members: "members",
  settled: "settled",
  inputHash: "input_hash",
  kept: "kept",
  total: "total",
  upperBound: "upper_bound",
  review: "review",
  replay: "replay",
  finishedAt: "finished_at",
  publishedAt: "published_at",
  publishedBy: "published_by",
};

/** Rolls the whole batch back when somebody else has moved the round since it was read. */
export function moveRound(round: Pick<RoundRow, "id" | "version">, moved: Moved): Statement[] {
  const sets = Object.entries(moved).map(([name, value]) => sql`${sql.raw(COLUMNS[name as keyof Moved])} = ${value}, `);
  return [
    raw(sql`UPDATE rounds SET ${sql.join(sets)} version = version + 1
      WHERE id = ${round.id} AND version = ${round.version}`),
    mustChange(),
  ];
}
