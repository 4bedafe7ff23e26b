// What a course may not be, whatever its form: skills that are not there, a partner that is none, a text that is too much.
import { sql } from "drizzle-orm";
import { renderUnder, tooMuch } from "../board/render.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Invalid, InvalidField } from "../kernel/errors.ts";
import { listProblems } from "../organisations/skills.ts";

export function written(text: string): { text: string; html: string } {
  const much = tooMuch(text);
  if (much !== null) throw InvalidField("text", much);
  return { text, html: renderUnder(text, 3) };
}

/** Skills held before may stay, retired or not. */
export async function checkSkills(ctx: Ctx, skills: readonly string[], held: readonly string[]): Promise<void> {
  const rows = (list: readonly string[]) => list.map((skill) => ({ skill }));
  const problems = await listProblems(ctx, rows(skills), rows(held));
  if (problems.length === 0) return;
  throw Invalid(
    "invalid",
    problems.map(({ code }) => ({ field: "skills", code })),
  );
}

/** One with which the organisation has an open partnership. */
export async function checkPartner(ctx: Ctx, organisation: string, partner: string | null): Promise<void> {
  if (partner === null) return;
  const row = await ctx.db.get<{ open: number }>(sql`SELECT EXISTS (SELECT 1 FROM partnership_organisations a
    CROSS JOIN partnerships s ON s.id = a.partnership AND s.state = 'open'
    CROSS JOIN partnership_organisations b ON b.partnership = a.partnership AND b.organisation = ${partner}
    WHERE a.organisation = ${organisation} AND a.organisation <> ${partner}) AS open`);
  if (row.open === 0) throw InvalidField("partner", "not_a_partner");
}
