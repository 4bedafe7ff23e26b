// Learning paths as the database keeps them: whose they are, and how much of them can be read.
import { type SQL, sql } from "drizzle-orm";
import type { learningPaths, learningSteps } from "../../schema/tables/paths.ts";
import type { OrganisationState, Visibility } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";

export type KeptPath = typeof learningPaths.$inferSelect & {
  name: string; // of its organisation
  standing: OrganisationState;
  visibility: Visibility;
  /** Of the steps whose sheet is public. */
  open: number;
  minutes: number;
};

export type KeptStep = Omit<typeof learningSteps.$inferSelect, "path">;

const open = (what: string): SQL => sql`(SELECT ${sql.raw(what)} FROM learning_steps s
  CROSS JOIN topics t ON t.id = s.topic AND t.kind = 'sheet' AND t.listed = 2 WHERE s.path = l.id)`;

/** `from` names the paths as `l`, `rest` may speak of their organisations as `o`. */
export const loadPaths = (ctx: Ctx, from: SQL, rest: SQL): Promise<KeptPath[]> =>
  ctx.db.all<KeptPath>(sql`SELECT l.id, l.organisation, l.title, l.summary, l.age_from AS ageFrom, l.age_to AS ageTo, l.lang,
      l.licence, l.state, l.person, l.created_at AS createdAt, l.updated_at AS updatedAt, l.version, o.name,
      o.state AS standing, o.visibility, ${open("count(*)")} AS open, ${open("total(s.minutes)")} AS minutes
    FROM ${from} CROSS JOIN organisations o ON o.id = l.organisation ${rest}`);

export async function loadPath(ctx: Ctx, id: string): Promise<KeptPath | null> {
  return (await loadPaths(ctx, sql`learning_paths l`, sql`WHERE l.id = ${id}`))[0] ?? null;
}

export const loadSteps = (ctx: Ctx, path: string): Promise<KeptStep[]> =>
  ctx.db.all<KeptStep>(sql`SELECT position, topic, question, activity, minutes FROM learning_steps
    WHERE path = ${path} ORDER BY position`);
