// Who coordinates and who administers the network.
import { sql } from "drizzle-orm";
import type { RoleHolder } from "../../schema/contract/members.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { pageOf } from "./rules.ts";

export async function listNetworkRoles(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: RoleHolder[]; next: string | null }> {
  requireAdministrator(ctx);
  // Left to itself, SQLite would walk through everyone in the order of their ids.
  const rows = await ctx.db.all<RoleHolder>(sql`
    SELECT id AS person, name, email, network_role AS role FROM people INDEXED BY people_network_role
    WHERE network_role IS NOT NULL AND id > ${page.after ?? ""} ORDER BY id LIMIT ${page.limit + 1}`);
  return pageOf(rows, page.limit, (row) => row.person);
}
