// Which skills are scarce and which abundant: who offers on one side, who looks for it on the other.
import { sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";

/** Published organisations that others may see; a skill is of the side that offers it. */
export function countSkills(): Statement[] {
  return [
    raw(sql`DELETE FROM skill_balances`),
    raw(sql`INSERT INTO skill_balances (skill, side, offered, sought)
      SELECT skill, side, sum(offered), sum(sought) FROM (
        SELECT f.skill, o.side, 1 AS offered, 0 AS sought FROM offers f JOIN organisations o ON o.id = f.organisation
          WHERE o.state = 'published' AND o.visibility <> 'coordinators'
        UNION ALL
        SELECT n.skill, iif(o.side = 'north', 'south', 'north'), 0, 1 FROM needs n
          JOIN organisations o ON o.id = n.organisation
          WHERE n.open = 1 AND o.state = 'published' AND o.visibility <> 'coordinators')
      GROUP BY skill, side`),
  ];
}
