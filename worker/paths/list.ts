// Lists of learning paths: those anyone may read, and the drafts of one's own organisations.
import { sql } from "drizzle-orm";
import type { LearningPath, PathsQuery } from "../../schema/contract/paths.ts";
import { pageOf } from "../accounts/rules.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { loadPaths } from "./repository.ts";
import { toPath } from "./see.ts";

export interface PathsPage {
  items: LearningPath[];
  next: string | null;
}

/** Open to anyone, the newest first. */
export async function listPaths(ctx: Ctx, { lang, age, after, limit }: PathsQuery): Promise<PathsPage> {
  const spoken = lang ? sql`AND l.lang = ${lang}` : sql``;
  const aged = age ? sql`AND l.age_from <= ${age} AND l.age_to >= ${age}` : sql``;
  const earlier = after ? sql`AND l.id < ${after}` : sql``;
  const kept = await loadPaths(
    ctx,
    sql`learning_paths l`,
    sql`WHERE l.state = 'public' AND o.state NOT IN ('draft', 'suspended') ${spoken} ${aged} ${earlier}
      ORDER BY l.id DESC LIMIT ${limit + 1}`,
  );
  const { items, next } = pageOf(kept, limit, ({ id }) => id);
  return { items: items.map((path) => toPath(ctx, path)), next };
}

const MOST_DRAFTS = 50;

/** Not public yet, or no longer: for those who write them. */
export async function listDrafts(ctx: Ctx): Promise<LearningPath[]> {
  const own = ownOrganisations(ctx);
  if (own.length === 0) return [];
  const kept = await loadPaths(
    ctx,
    sql`json_each(${JSON.stringify(own)}) j CROSS JOIN learning_paths l ON l.organisation = j.value AND l.state = 'draft'`,
    sql`ORDER BY l.id DESC LIMIT ${MOST_DRAFTS}`,
  );
  return kept.map((path) => toPath(ctx, path));
}
