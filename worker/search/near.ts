// What is near a topic: others like it, and the organisations that know its skills.
import { type SQL, sql } from "drizzle-orm";
import type { Knower, NearTopic } from "../../schema/contract/board-views.ts";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import { LEVELS, type Level } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { sharing } from "./candidates.ts";
import { facetToken } from "./documents.ts";
import { type Parsed, parseQuery } from "./query.ts";
import { type Ranked, ranked } from "./rank.ts";
import { organisationSeen, type Scope, scopeOf, topicSeen } from "./scope.ts";
import { sizeOf } from "./search.ts";

const MOST_SKILLS = 6;

/**
 * Published, and open to this reader; never `except`. Teachers of the skills first, then those who master them, then
 * those who practise them; of one level, those who joined last first. Their themes when nobody knows the skills.
 */
export async function organisationsThatKnow(
  ctx: Ctx,
  skills: readonly string[],
  { limit, except, scope: known }: { limit: number; except: string | null; scope?: Scope },
): Promise<Knower[]> {
  if (skills.length === 0) return [];
  const [scope, labels] = await Promise.all([known ?? scopeOf(ctx), taxonomyLabels(ctx)]);
  const asked = skills.slice(0, MOST_SKILLS);
  const label = (knower: Knower) => ({ ...knower, skill: labels.get(knower.skill)?.label ?? knower.skill });
  const others = (knowers: Knower[]) => knowers.filter((one) => one.id !== except).slice(0, limit);
  const exact = others(await whoKnows(ctx, asked, scope, limit + 1));
  if (exact.length > 0) return exact.map(label);
  return others(await whoKnows(ctx, [...new Set(asked.map(themeOf))], scope, limit + 1)).map(label);
}

/** Each once, at the highest level they know any of the skills. */
async function whoKnows(ctx: Ctx, skills: readonly string[], scope: Scope, limit: number): Promise<Knower[]> {
  const levels = [...LEVELS].reverse().map((level) => sql`SELECT * FROM (${atLevel(skills, { scope, level, limit })})`);
  const found = await ctx.db.all<Knower>(sql.join(levels, sql` UNION ALL `));
  const best = new Map<string, Knower>();
  for (const knower of found.toSorted((a, b) => b.level - a.level)) {
    if (!best.has(knower.id)) best.set(knower.id, knower);
  }
  return [...best.values()];
}

/** Through the index, whose newest matches come without a sort; the organisation itself says whether it may be shown. */
function atLevel(
  skills: readonly string[],
  { scope, level, limit }: { scope: Scope; level: Level; limit: number },
): SQL {
  const knows = skills.map((skill) => `"${facetToken(`knows${level}:${skill}`)}"`).join(" OR ");
  const seen = scope.open.map((open) => `"aud:${open}"`).join(" OR ");
  return sql`SELECT o.id, o.name, o.side, o.town, ${level} AS level,
      coalesce((SELECT skill FROM offers f WHERE f.organisation = o.id AND f.level = ${level}
        AND (f.skill IN (SELECT value FROM json_each(${JSON.stringify(skills)}))
          OR f.theme IN (SELECT value FROM json_each(${JSON.stringify(skills)}))) LIMIT 1), '') AS skill
    FROM (SELECT rowid AS number FROM search_organisations
      WHERE search_organisations MATCH ${`facets : ((${knows}) AND (${seen}))`} ORDER BY rowid DESC LIMIT ${limit}) n
    CROSS JOIN search_docs d ON d.number = n.number CROSS JOIN organisations o ON o.id = d.subject
    WHERE ${organisationSeen(scope)} ORDER BY n.number DESC`;
}

const FEW_WORDS = 3;
const MOST_ALTERNATIVES = 5;

interface Like {
  title: string;
  /** Read when the title says little. */
  text: string;
  skills: readonly string[];
  /** The topic itself. */
  except: string | null;
  limit: number;
  /** When whoever asks knows it already. */
  scope?: Scope;
}

/** Those of the same skills that share a word, then those that share its words. Each reader finds what they may see. */
export async function similarTopics(ctx: Ctx, like: Like): Promise<NearTopic[]> {
  const parsed = wordsOf(like, ctx);
  if (parsed.groups.length === 0) return [];
  const [scope, size] = await Promise.all([like.scope ?? scopeOf(ctx), sizeOf(ctx)]);
  const question = { groups: parsed.groups, scope, filters: [] };
  const skills = like.skills.slice(0, MOST_SKILLS).map((skill) => `skill:${skill}`);
  const [near, all] = await Promise.all([
    skills.length > 0 ? sharing(ctx, "search_topics", { ...question, filters: [skills] }, size) : [],
    sharing(ctx, "search_topics", question, size),
  ]);
  const same = new Set(near.map((one) => one.number));
  const rest = all.filter((one) => !same.has(one.number));
  const order = ranked(
    [
      { found: near, weight: 1.5 },
      { found: rest, weight: 1 },
    ],
    size,
  );
  const topics = await topicsOf(ctx, order.slice(0, like.limit + 1), scope);
  return topics.filter(({ id }) => id !== like.except).slice(0, like.limit);
}

/** By their numbers, in their order: those this reader may see. Their names are enough, their texts stay where they are. */
async function topicsOf(ctx: Ctx, order: readonly Ranked[], scope: Scope): Promise<NearTopic[]> {
  if (order.length === 0) return [];
  const numbers = JSON.stringify(order.map((one) => one.number));
  return ctx.db.all<NearTopic>(sql`SELECT t.id, t.title, t.kind, t.lang FROM json_each(${numbers}) j
    CROSS JOIN search_docs d ON d.number = j.value CROSS JOIN topics t ON t.id = d.subject
    WHERE ${topicSeen(scope)} ORDER BY j.key`);
}

function wordsOf({ title, text }: Like, ctx: Ctx): Parsed {
  const titled = parseQuery(title, ctx.locale);
  const parsed = titled.groups.length < FEW_WORDS ? parseQuery(`${title} ${text.slice(0, 200)}`, ctx.locale) : titled;
  const fewer = parsed.groups.map((group) => ({
    ...group,
    alternatives: group.alternatives.slice(0, MOST_ALTERNATIVES),
  }));
  return { ...parsed, groups: fewer };
}
