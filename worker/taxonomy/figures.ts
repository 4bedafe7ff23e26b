// How many public organisations offer and need each skill: live while the network is small, calm when it is large.
import { sql } from "drizzle-orm";
import type { SkillFigures } from "../../schema/contract/taxonomy.ts";
import type { Ctx } from "../kernel/ctx.ts";

interface Kept {
  seq: number;
  at: number;
  rows: number;
  figures: SkillFigures;
}

const kept = new WeakMap<D1Database, Kept>();

// Up to here every change is counted at once; beyond, n rows are counted again at most every n / 200 seconds.
const LIVE_ROWS = 5_000;
const ROWS_A_SECOND = 200;

/** Open to anyone. Nothing is counted again while nothing was written: every change leaves an audit entry. */
export async function skillFigures(ctx: Ctx): Promise<SkillFigures> {
  const row = await ctx.db.get<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM audit_entries`);
  const seq = row.seq ?? 0;
  const known = kept.get(ctx.env.DB);
  if (known && (known.seq === seq || isFresh(ctx, known))) return known.figures;
  const counted = await count(ctx);
  kept.set(ctx.env.DB, { seq, at: ctx.now.getTime(), ...counted });
  return counted.figures;
}

function isFresh(ctx: Ctx, { at, rows }: Kept): boolean {
  return rows > LIVE_ROWS && ctx.now.getTime() - at < (rows / ROWS_A_SECOND) * 1000;
}

async function count(ctx: Ctx): Promise<{ rows: number; figures: SkillFigures }> {
  const rows = await ctx.db.all<{ skill: string; offers: number; needs: number }>(sql`
    SELECT skill, sum(offers) AS offers, sum(needs) AS needs FROM (
      SELECT f.skill AS skill, count(*) AS offers, 0 AS needs FROM offers f JOIN organisations o ON o.id = f.organisation
      WHERE o.state = 'published' AND o.visibility = 'public' GROUP BY f.skill
      UNION ALL
      SELECT n.skill, 0, count(*) FROM needs n JOIN organisations o ON o.id = n.organisation
      WHERE n.open = 1 AND o.state = 'published' AND o.visibility = 'public' GROUP BY n.skill
    ) GROUP BY skill`);
  return {
    rows: rows.reduce((sum, row) => sum + row.offers + row.needs, 0),
    figures: Object.fromEntries(rows.map(({ skill, offers, needs }) => [skill, { offers, needs }])),
  };
}
