// Opening an entry: what the reader may not see does not exist for them.
import { sql } from "drizzle-orm";
import { entryId } from "../../schema/contract/journal.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { isInRoom } from "../partnerships/room.ts";
import { type EntryRow, loadEntry } from "./rows.ts";

/** Its organisations' people, for as long as they are, and coordinators. */
export async function requireReader(ctx: Ctx, partnership: string): Promise<void> {
  requirePerson(ctx);
  if (await isInRoom(ctx, partnership)) return;
  if (!isCoordinator(ctx.actor) || !(await isThere(ctx, partnership))) throw NotFound();
}

async function isThere(ctx: Ctx, partnership: string): Promise<boolean> {
  const row = await ctx.db.get<{ there: number }>(
    sql`SELECT EXISTS (SELECT 1 FROM partnerships WHERE id = ${partnership}) AS there`,
  );
  return row.there === 1;
}

/** One that was removed is there still, without its words. */
export async function seeEntry(ctx: Ctx, id: string, partnership?: string): Promise<EntryRow> {
  requirePerson(ctx);
  const entry = await loadEntry(ctx, id);
  if (!entry || (partnership !== undefined && entry.partnership !== partnership)) throw NotFound();
  await requireReader(ctx, entry.partnership);
  return entry;
}

/** Of a form: what its id must look like. */
export function requireEntryId(id: string): string {
  const read = entryId.safeParse(id);
  if (!read.success) throw InvalidField("id", "invalid_format");
  return read.data;
}
