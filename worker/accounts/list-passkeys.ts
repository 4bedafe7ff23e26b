// A person's passkeys; few by rule, so one page.
import { sql } from "drizzle-orm";
import type { Passkey } from "../../schema/contract/passkeys.ts";
import { requireSession } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";

const COLUMNS = sql`id, name, created_at AS createdAt, last_used_at AS lastUsedAt`;

export async function listPasskeys(ctx: Ctx): Promise<Passkey[]> {
  const person = requireSession(ctx);
  return ctx.db.all<Passkey>(sql`SELECT ${COLUMNS} FROM passkeys WHERE person = ${person.id} ORDER BY id DESC`);
}

/** One of the person's own, or NotFound. */
export async function myPasskey(ctx: Ctx, id: string): Promise<Passkey> {
  const person = requireSession(ctx);
  const passkey = await ctx.db.get<Passkey | undefined>(
    sql`SELECT ${COLUMNS} FROM passkeys WHERE id = ${id} AND person = ${person.id}`,
  );
  if (!passkey) throw NotFound();
  return passkey;
}
