// What the directory looks up, kept beside each published organisation: an inverted index in the order of names.
import { sql } from "drizzle-orm";
import { foldName } from "../import/fold.ts";
import { raw, type Statement } from "../kernel/commit.ts";

/** The words of a folded text, each once. */
export const wordsOf = (text: string): string[] => [...new Set(foldName(text).split(" "))].filter(Boolean);

// A folded name is letters, digits and spaces: it turns into a JSON list without escaping. Five selects, D1's most.
const wanted = (places: string) => sql`
  WITH town(organisation, words) AS (SELECT value ->> 'id', value ->> 'words' FROM json_each(${places})),
  it AS (SELECT o.*, town.words FROM town JOIN organisations o ON o.id = organisation WHERE o.state = 'published'),
  wanted(term, name_folded, organisation) AS (
    SELECT 'w:' || j.value, it.name_folded, it.id
      FROM it, json_each('["' || replace(it.name_folded || ' ' || it.words, ' ', '","') || '"]') j WHERE j.value <> ''
    UNION SELECT j.value, it.name_folded, it.id
      FROM it, json_each(json_array('side:' || it.side, 'kind:' || it.kind, 'country:' || it.country)) j
    UNION SELECT 'sdg:' || (j.key + 1), it.name_folded, it.id
      FROM it, json_each('[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]') j WHERE it.sdgs & (1 << j.key)
    UNION SELECT 'offer:' || j.value, it.name_folded, it.id
      FROM it JOIN offers l ON l.organisation = it.id, json_each(json_array(l.skill, l.theme)) j
    UNION SELECT 'need:' || j.value, it.name_folded, it.id
      FROM it JOIN needs l ON l.organisation = it.id AND l.open = 1, json_each(json_array(l.skill, l.theme)) j)`;

/**
 * Brings the terms of these organisations to what they now say; those not published keep none. Only what differs is
 * written. Put after every change of a name, town, country, side, kind, goal, offer, need or state.
 */
export function refreshTerms(organisations: readonly { id: string; town: string }[]): Statement[] {
  const places = JSON.stringify(organisations.map(({ id, town }) => ({ id, words: wordsOf(town).join(" ") })));
  return [
    raw(sql`${wanted(places)} DELETE FROM organisation_terms
      WHERE organisation IN (SELECT organisation FROM town) AND NOT EXISTS (SELECT 1 FROM wanted w
        WHERE w.term = organisation_terms.term AND w.name_folded = organisation_terms.name_folded
          AND w.organisation = organisation_terms.organisation)`),
    raw(sql`${wanted(places)} INSERT OR IGNORE INTO organisation_terms (term, name_folded, organisation)
      SELECT term, name_folded, organisation FROM wanted`),
  ];
}
