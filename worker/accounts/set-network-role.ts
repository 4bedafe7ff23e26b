// An administrator gives or takes a role in the network. It counts from that person's next request.
import { eq, type SQL, sql } from "drizzle-orm";
import type { RoleHolder } from "../../schema/contract/members.ts";
import { people } from "../../schema/tables/accounts.ts";
import type { NetworkRole } from "../../schema/vocabulary.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import { commit, mustHold } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { canonicalEmail } from "./rules.ts";

export async function setNetworkRole(
  ctx: Ctx,
  input: { email: string; role: NetworkRole | null },
): Promise<RoleHolder> {
  requireAdministrator(ctx);
  const email = canonicalEmail(input.email);
  const person = await ctx.db.get<{ id: string; name: string } | undefined>(
    sql`SELECT id, name FROM people WHERE email = ${email}`,
  );
  if (!person) throw InvalidField("email", "unknown_person");
  return commit(ctx, {
    statements: [
      ...(input.role === "administrator" ? [] : [mustHold(canStopAdministering(person.id))]),
      ctx.db.update(people).set({ networkRole: input.role }).where(eq(people.id, person.id)),
    ],
    audit: [{ act: "role.change", subject: person.id, detail: { role: input.role } }],
    reply: { person: person.id, name: person.name, email, role: input.role },
    conflict: "last_administrator",
  });
}

/** True when somebody else, able to act, administers the network, or this person does not. */
export function canStopAdministering(person: string): SQL {
  return sql`(NOT EXISTS (SELECT 1 FROM people WHERE id = ${person} AND network_role = 'administrator')
    OR EXISTS (SELECT 1 FROM people
      WHERE network_role = 'administrator' AND id <> ${person} AND suspended_at IS NULL))`;
}
