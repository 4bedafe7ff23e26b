// A person as they see themselves.
import { eq } from "drizzle-orm";
import type { Me } from "../../schema/contract/accounts.ts";
import { memberships, people } from "../../schema/tables/accounts.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";

/** Called with the id of the person who asks, or who has just signed in. */
export async function me(ctx: Ctx, id: string): Promise<Me> {
  const person = await ctx.db.select().from(people).where(eq(people.id, id)).get();
  if (!person) throw NotFound();
  const held = await ctx.db.select().from(memberships).where(eq(memberships.person, id));
  return {
    id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    roles: [
      ...(person.networkRole ? [{ scope: "network", role: person.networkRole }] : []),
      ...held.map((m) => ({ scope: m.organisation, role: m.role })),
    ],
  };
}
