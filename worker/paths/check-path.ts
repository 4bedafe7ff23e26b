// What a learning path may not be: ages the wrong way round, sheets that are none, public with what is not.
import { sql } from "drizzle-orm";
import type { StepInput } from "../../schema/contract/paths.ts";
import type { OrganisationState, PathState } from "../../schema/vocabulary.ts";
import { listedFor } from "../board/list-topics.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, Invalid, InvalidField } from "../kernel/errors.ts";

export function checkAges({ ageFrom, ageTo }: { ageFrom: number; ageTo: number }): void {
  if (ageTo < ageFrom) throw InvalidField("ageTo", "ages_reversed");
}

/** Those held before may have gone since: their steps wait to be mended. A public path takes public sheets only. */
export async function checkSheets(
  ctx: Ctx,
  steps: readonly StepInput[],
  { held, state }: { held: readonly string[]; state: PathState },
): Promise<void> {
  const wanted = steps.map(({ topic }) => topic);
  const found = await ctx.db.all<{ id: string; listed: number }>(sql`SELECT t.id, t.listed
    FROM json_each(${JSON.stringify([...new Set(wanted)])}) j
    CROSS JOIN topics t ON t.id = j.value AND t.kind = 'sheet' AND t.${listedFor(ctx)}`);
  const listed = new Map(found.map((topic) => [topic.id, topic.listed]));
  const problems = wanted.flatMap((topic, at) => {
    const field = `steps.${at}.topic`;
    if (wanted.indexOf(topic) < at) return [{ field, code: "sheet_twice" }];
    if (held.includes(topic)) return [];
    if (!listed.has(topic)) return [{ field, code: "unknown_sheet" }];
    return state === "public" && listed.get(topic) !== 2 ? [{ field, code: "sheet_not_public" }] : [];
  });
  if (problems.length > 0) throw Invalid("invalid", problems);
}

export function mayPublish(standing: OrganisationState, steps: readonly unknown[]): void {
  if (steps.length === 0) throw Conflict("path_empty");
  if (standing !== "published" && standing !== "paused") throw Conflict("path_organisation_not_published");
}
