// For "today": agreements whose latest version one's own organisation has not signed.
import { sql } from "drizzle-orm";
import type { SignatureDue } from "../../schema/contract/agreement-views.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";

const MOST = 5;

/** Of the organisations one manages, suspended ones left out: the latest version, whoever has signed it so far. */
export async function signaturesDue(ctx: Ctx): Promise<SignatureDue[]> {
  const managed = [...requirePerson(ctx).memberships].flatMap(([id, role]) => (role === "manager" ? [id] : []));
  if (managed.length === 0) return [];
  const rows = await ctx.db.all<{ partnership: string; names: string }>(sql`
    SELECT s.id AS partnership, (SELECT json_group_array(o.name) FROM partnership_organisations po
      JOIN organisations o ON o.id = po.organisation WHERE po.partnership = s.id AND o.id <> own.value) AS names
    FROM json_each(${JSON.stringify(managed)}) own
    CROSS JOIN partnership_organisations mine ON mine.organisation = own.value
    CROSS JOIN organisations held ON held.id = own.value AND held.state <> 'suspended'
    CROSS JOIN partnerships s ON s.id = mine.partnership AND s.state = 'open'
      AND s.agreement IS NOT NULL AND s.agreement IS NOT s.in_force
    WHERE NOT EXISTS (SELECT 1 FROM signatures g
      WHERE g.partnership = s.id AND g.number = s.agreement AND g.organisation = own.value)
    GROUP BY s.id ORDER BY s.id LIMIT ${MOST}`);
  return rows.map(({ partnership, names }) => ({ partnership, names: JSON.parse(names) as string[] }));
}
