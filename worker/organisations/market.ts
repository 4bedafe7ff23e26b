// What the matching reads of an organisation, refreshed in the batch of whatever changed it.
import { type SQL, sql } from "drizzle-orm";
import { PENDING_CAP } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";

const one = (ids: readonly string[]) => sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;

/** Circles that await answers; one that would take the place of a partnership still carried adds nothing to it. */
const circlesOf = (organisation: SQL): SQL => sql`(SELECT count(*) FROM circle_members cm
  JOIN circles c ON c.id = cm.circle AND c.state = 'proposed'
  WHERE cm.organisation = ${organisation} AND NOT EXISTS (SELECT 1 FROM partnership_organisations held
    JOIN partnerships kept ON kept.id = held.partnership AND kept.state = 'open'
    WHERE held.partnership = c.replaces AND held.organisation = cm.organisation))`;

/** Published, with room for one more, and not already asked by as many as may wait at once. */
const isListed = sql`(o.state = 'published' AND o.load < o.capacity AND (SELECT count(*) FROM proposals p
  WHERE p.state IN ('proposed','approved') AND p.to_organisation = o.id) < ${PENDING_CAP})`;

/**
 * Recomputes load, the sum of open needs, the count of themes, and which offers and needs are listed.
 * Put after every change to an organisation, its offers or needs, its proposals, circles or partnerships.
 */
export function refreshMarket(ids: readonly string[]): Statement[] {
  const which = one(ids);
  return [
    raw(sql`UPDATE organisations SET number = (SELECT coalesce(max(number), 0) FROM organisations) + j.key + 1
      FROM json_each(${JSON.stringify(ids)}) j WHERE organisations.id = j.value AND organisations.number IS NULL`),
    raw(sql`UPDATE organisations SET
      load = (SELECT count(*) FROM proposals p WHERE p.state IN ('proposed','approved') AND p.from_organisation = organisations.id)
        + (SELECT count(*) FROM proposals p WHERE p.state IN ('proposed','approved') AND p.to_organisation = organisations.id)
        + (SELECT count(*) FROM partnership_organisations po JOIN partnerships s ON s.id = po.partnership
           WHERE po.organisation = organisations.id AND s.state = 'open')
        + ${circlesOf(sql`organisations.id`)},
      open_needs = (SELECT coalesce(sum(priority), 0) FROM needs n WHERE n.organisation = organisations.id AND n.open = 1),
      theme_set = (SELECT coalesce('|' || group_concat(theme, '|') || '|', '') FROM (
        SELECT theme FROM offers WHERE organisation = organisations.id
        UNION SELECT theme FROM needs WHERE organisation = organisations.id AND open = 1))
      WHERE id IN (${which})`),
    raw(sql`UPDATE organisations SET themes = max(0, length(theme_set) - length(replace(theme_set, '|', '')) - 1)
      WHERE id IN (${which})`),
    raw(sql`UPDATE offers SET (number, side, listed) =
        (SELECT number, side, ${isListed} FROM organisations o WHERE o.id = offers.organisation)
      WHERE organisation IN (${which})`),
    raw(sql`UPDATE needs SET (number, side, listed, asked) =
        (SELECT number, side, needs.open AND ${isListed}, open_needs
         FROM organisations o WHERE o.id = needs.organisation)
      WHERE organisation IN (${which})`),
  ];
}
