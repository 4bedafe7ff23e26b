// The organisations somebody may write for, by name.
import { sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";

export async function speakersOf(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  const own = ownOrganisations(ctx);
  if (own.length === 0) return [];
  return ctx.db.all<{ id: string; name: string }>(sql`SELECT o.id, o.name FROM json_each(${JSON.stringify(own)}) j
    JOIN organisations o ON o.id = j.value ORDER BY o.name`);
}
