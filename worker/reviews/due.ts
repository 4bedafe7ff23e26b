// For "today": reviews that are asked for and not answered yet, and ends that await one's yes.
import { sql } from "drizzle-orm";
import type { ReviewDue } from "../../schema/contract/review-views.ts";
import type { EndingHow } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { periodOn } from "./periods.ts";
import { dayOf } from "./see.ts";

const MOST = 5;

/** Of the organisations one manages; a review counts from the day it is asked for. */
export async function reviewsDue(ctx: Ctx): Promise<ReviewDue[]> {
  const managed = [...requirePerson(ctx).memberships].flatMap(([id, role]) => (role === "manager" ? [id] : []));
  if (managed.length === 0) return [];
  const period = periodOn(dayOf(ctx));
  const asked = dayOf(ctx) >= period.asked;
  const rows = await ctx.db.all<{ partnership: string; how: EndingHow | null; names: string }>(sql`
    SELECT s.id AS partnership, e.how, (SELECT json_group_array(o.name) FROM partnership_organisations po
      JOIN organisations o ON o.id = po.organisation WHERE po.partnership = s.id AND o.id <> own.value) AS names
    FROM json_each(${JSON.stringify(managed)}) own
    CROSS JOIN partnership_organisations mine ON mine.organisation = own.value
    CROSS JOIN organisations held ON held.id = own.value AND held.state <> 'suspended'
    CROSS JOIN partnerships s ON s.id = mine.partnership AND s.state = 'open'
    LEFT JOIN endings e ON e.partnership = s.id AND NOT EXISTS (SELECT 1 FROM ending_yeses y
      WHERE y.partnership = s.id AND y.organisation = own.value)
    WHERE e.how IS NOT NULL OR (${asked ? 1 : 0} AND s.opened_at < ${period.asked} AND NOT EXISTS (SELECT 1 FROM reviews r
      WHERE r.partnership = s.id AND r.period = ${period.id} AND r.organisation = own.value))
    GROUP BY s.id ORDER BY e.how IS NULL, s.id LIMIT ${MOST}`);
  return rows.map(({ partnership, how, names }) => ({
    ...{ partnership, how, period: period.id },
    names: JSON.parse(names) as string[],
  }));
}
