// A network with a past, written straight into the tables: what the clock is then to count.
import { sql } from "drizzle-orm";
import type { Side } from "../../schema/vocabulary.ts";
import { sweepEquity } from "../../worker/equity/sweep.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import { pairKey } from "../../worker/matching/pair.ts";
import { testEnv } from "./request.ts";

export const NOW = new Date("2026-11-26T03:00:00Z");
export const equityCtx = (now = NOW): Ctx => makeCtx({ env: testEnv, now });

/** Slice after slice, as the clock does; how many it took. */
export async function countAll(ctx: Ctx): Promise<number> {
  let slices = 1;
  while (await sweepEquity(ctx)) slices++;
  return slices;
}

export interface Row {
  id: string;
  side: Side;
  publishedAt: string;
  pastPartnerships?: number;
  load?: number;
  visibility?: string;
  state?: string;
}

export async function insertOrganisations(rows: readonly Row[]): Promise<void> {
  await equityCtx().db.run(sql`INSERT INTO organisations
      (id, number, name, name_folded, kind, side, country, capacity, load, past_partnerships, visibility, state,
       created_at, updated_at, published_at)
    SELECT value ->> 'id', (SELECT coalesce(max(number), 0) FROM organisations) + key + 1, value ->> 'id',
      value ->> 'id', 'association', value ->> 'side', 'FR', 2, coalesce(value ->> 'load', 0),
      coalesce(value ->> 'pastPartnerships', 0), coalesce(value ->> 'visibility', 'public'),
      coalesce(value ->> 'state', 'published'), value ->> 'publishedAt', value ->> 'publishedAt', value ->> 'publishedAt'
    FROM json_each(${JSON.stringify(rows)})`);
}

/** [reader, candidate, act, day, times] */
export type Look = [
  reader: string,
  candidate: string,
  act: "shown" | "proposed" | "opened",
  day: string,
  times: number,
];

export async function insertLooks(looks: readonly Look[]): Promise<void> {
  await equityCtx().db.run(sql`INSERT INTO exposures (organisation, candidate, act, day, times)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(${JSON.stringify(looks)})
    WHERE true ON CONFLICT DO UPDATE SET times = times + excluded.times`);
}

/** What became of a proposal, act by act: `[act, organisation or null, when]`; the first is its making. */
export interface Told {
  id: string;
  from: string;
  to: string;
  state: string;
  due: string;
  acts: [act: string, organisation: string | null, at: string][];
}

export async function insertProposals(told: readonly Told[]): Promise<void> {
  const { db } = equityCtx();
  const rows = told.map((one) => ({ ...one, pair: pairKey(one.from, one.to), at: one.acts[0]?.[2] }));
  await db.run(sql`INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score,
      message, proposed_by, created_at, updated_at, due_at, version)
    SELECT value ->> 'id', value ->> 'from', value ->> 'to', value ->> 'pair', value ->> 'state', 'organisation', 0, 50,
      '', '', value ->> 'at', value ->> 'at', value ->> 'due', 1 FROM json_each(${JSON.stringify(rows)})`);
  const acts = told.flatMap(({ id, acts: all }) => all.map(([act, by, at], index) => [id, index + 1, act, by, at]));
  await db.run(sql`INSERT INTO proposal_entries (proposal, version, act, organisation, text, created_at)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, '', value ->> 4 FROM json_each(${JSON.stringify(acts)})`);
  const answers = told.flatMap(({ id, acts: all }) =>
    all.flatMap(([act, by, at]) => (["accept", "decline", "ask"].includes(act) ? [[id, by, act, at]] : [])),
  );
  await db.run(sql`INSERT OR REPLACE INTO proposal_answers (proposal, organisation, answer, created_at)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${JSON.stringify(answers)})`);
}
