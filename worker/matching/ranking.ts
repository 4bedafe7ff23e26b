// The ranking of a shortlist as one statement: score.ts over the market's indexes, equal to it to the last bit.
import { toBits } from "../../schema/bits.ts";
import { WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { type Bind, contextSql, untiedCeiling } from "./context-sql.ts";
import { whole } from "./literal.ts";
import { marketRows } from "./market-sql.ts";
import { openNeeds, type Profile } from "./profile.ts";
import type { Settled } from "./weights.ts";

export type Question = {
  readonly asker: Profile;
  readonly weights: Settled;
  readonly limit: number;
  /** How many are opened to set the bar; any number gives the same answer, some sooner. */
  readonly first: number;
  /** Pairs that carry something both ways, or those that carry it one way only. */
  readonly ways: "both" | "one";
  /** Whether organisations that only coordinators see are in. */
  readonly everyone: boolean;
  /** yyyy-mm-dd */
  readonly today: string;
  /** A proposal declined after this moment still shuts its pair (ISO 8601). */
  readonly declinedSince: string;
  /** Only those owed a place by the floor of exposure, and none of these. */
  readonly owed?: { readonly except: readonly string[] };
};

/** Plain text and parameters: a query builder would take longer to write it than the Worker has to think. */
export type RankingStatement = { readonly text: string; readonly params: readonly (string | number)[] };

/**
 * `id, score` of the best candidates, best first, equals by id. Null when the asker neither brings nor seeks anything.
 *
 * Opening an organisation costs more than counting its covers. So a first few are opened, best covers first; the score
 * of the last that would make the list is the bar, and of the others only those are opened that could reach it with the
 * best context they may have, and the few that a tie joins. The rest stay below the bar, so the answer is exact.
 */
export function ranking(q: Question): RankingStatement | null {
  const rows = marketRows(q.asker);
  if (rows === null) return null;
  const { params, bind } = binder();
  const [reciprocity, context, id] = [bind(q.weights.reciprocity), bind(q.weights.context), bind(q.asker.id)];
  const scored = scoring(q, bind, { reciprocity, context, id });
  const first = `(SELECT * FROM pair ORDER BY h DESC LIMIT ${whole(q.first)})`;
  const bar = `SELECT score FROM (${scored(first)}) ORDER BY score DESC LIMIT 1 OFFSET ${whole(q.limit - 1)}`;
  const within = `(SELECT * FROM pair WHERE number IN (SELECT number FROM tied)
    OR 100.0 * (${reciprocity} * h + ${context} * ${bind(untiedCeiling(q.asker, q.weights))}) + 0.000001 >= coalesce((${bar}), 0))`;
  const text = `WITH pair AS MATERIALIZED (${q.owed ? owed(pairs(rows, q)) : pairs(rows, q)}),
    met AS MATERIALIZED (${met(id, bind(q.declinedSince))}),
    tied AS MATERIALIZED (SELECT id, number FROM organisations
      WHERE id IN (SELECT b FROM ties WHERE a = ${id} UNION ALL SELECT a FROM ties WHERE b = ${id}))
    ${scored(q.ways === "both" ? within : "pair")} ORDER BY score DESC, id LIMIT ${whole(q.limit)}`;
  return { text, params };
}

function binder(): { params: (string | number)[]; bind: Bind } {
  const params: (string | number)[] = [];
  return { params, bind: (value) => `?${params.push(value)}` };
}

/** Each candidate with the harmonic mean of the two covers. */
function pairs(rows: string, { asker, ways }: Question): string {
  if (ways === "one") {
    return `SELECT number, 0.0 AS h FROM (${rows}) GROUP BY number HAVING (sum(gives) > 0) <> (sum(takes) > 0)`;
  }
  const asked = openNeeds(asker.needs).reduce((sum, need) => sum + need.priority, 0);
  return `SELECT number, 2.0 * x * y / (x + y) AS h FROM (
    SELECT number, sum(gives) / (100.0 * max(asked)) AS x, sum(takes) / (100.0 * ${whole(asked)}) AS y
    FROM (${rows}) GROUP BY number HAVING sum(gives) > 0 AND sum(takes) > 0)`;
}

/** Those the floor of exposure owes a place: all but those counted as seen enough. */
const owed = (pairs: string): string => `SELECT number, h FROM (${pairs}) p
  WHERE NOT EXISTS (SELECT 1 FROM exposure_lately e WHERE e.number = p.number AND e.standing = 'enough')`;

type Names = { readonly reciprocity: string; readonly context: string; readonly id: string };

/** The score of the candidates whose gates are open; the market's indexes hold only those published and with room. */
function scoring(q: Question, bind: Bind, { reciprocity, context, id }: Names): (pair: string) => string {
  const points = `100.0 * (${reciprocity} * p.h + ${context} * ${contextSql(q.asker, q.weights, bind)})`;
  const today = bind(q.today);
  const except = q.owed ? `AND o.id NOT IN (SELECT value FROM json_each(${bind(JSON.stringify(q.owed.except))}))` : "";
  return (pair) => `SELECT o.id AS id, CAST(${points} * 4294967296.0 + 0.5 AS INTEGER) / 4294967296.0 AS score
    FROM ${pair} p CROSS JOIN organisations o INDEXED BY organisations_market ON o.number = p.number
    WHERE o.languages & ${whole(toBits<string>(WORKING_LANGUAGES, q.asker.languages))}
      AND coalesce(o.available_until, '9999-12-31') >= ${today}
      ${q.everyone ? "" : "AND o.visibility <> 'coordinators'"}
      AND o.id NOT IN (SELECT id FROM met) ${except}
      AND NOT EXISTS (SELECT 1 FROM forbidden_pairs WHERE pair = min(o.id, ${id}) || '|' || max(o.id, ${id}))`;
}

/** Those with whom a partnership lives, a proposal is under way, or one was declined not long ago. */
function met(id: string, declinedSince: string): string {
  const shut = `(state IN ('proposed', 'approved') OR (state = 'declined' AND updated_at > ${declinedSince}))`;
  return `SELECT to_organisation AS id FROM proposals WHERE from_organisation = ${id} AND ${shut}
    UNION ALL SELECT from_organisation FROM proposals WHERE to_organisation = ${id} AND ${shut}
    UNION ALL SELECT other.organisation FROM partnership_organisations mine
      JOIN partnerships s ON s.id = mine.partnership AND s.state = 'open'
      JOIN partnership_organisations other ON other.partnership = s.id WHERE mine.organisation = ${id}`;
}
