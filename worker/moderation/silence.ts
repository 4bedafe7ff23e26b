// A board dies of silence: how long a first answer takes, what nobody answered in a week, and who could.
import { sql } from "drizzle-orm";
import type { SilenceView, UnansweredTopic } from "../../schema/contract/moderation-views.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { median } from "./rules.ts";

const WINDOW_DAYS = 90;
const QUIET_DAYS = 7;
/** The newest topics of the window: enough for a median. */
const LOOKED_AT = 300;
const PAGE = 20;
const HELPERS = 4;
const SKILLS = 3; // of one topic
const OFFERS = 10; // of one skill

export async function silence(ctx: Ctx, after?: string): Promise<SilenceView> {
  requireCoordinator(ctx);
  const [answers, quiet] = await Promise.all([firstAnswers(ctx), unanswered(ctx, after)]);
  const helpers = await whoCouldAnswer(ctx, quiet.rows);
  return {
    hours: median(answers.flatMap(({ hours }) => (hours === null ? [] : [hours]))),
    topics: answers.length,
    answered: answers.filter(({ hours }) => hours !== null).length,
    unanswered: quiet.rows.map(({ skills: _, ...topic }) => ({ ...topic, helpers: helpers.get(topic.id) ?? [] })),
    next: quiet.next,
    later: after !== undefined,
  };
}

/** In hours, by somebody else than whoever asked; along the index of activity, then of each topic's places. */
async function firstAnswers(ctx: Ctx): Promise<{ hours: number | null }[]> {
  const since = iso(later(ctx.now, { days: -WINDOW_DAYS }));
  return ctx.db.all<{ hours: number | null }>(sql`SELECT 24 * (julianday((SELECT s.created_at FROM posts s
      WHERE s.topic = t.id AND s.seq > 1 AND s.author <> t.author AND s.state = 'visible' ORDER BY s.seq LIMIT 1))
      - julianday(t.created_at)) AS hours
    FROM (SELECT id, author, created_at FROM topics WHERE listed > 0 AND bumped_at >= ${since} AND created_at >= ${since}
      ORDER BY bumped_at DESC LIMIT ${LOOKED_AT}) t`);
}

type Quiet = Omit<UnansweredTopic, "helpers"> & { skills: string; number: number };

async function unanswered(ctx: Ctx, after: string | undefined): Promise<{ rows: Quiet[]; next: string | null }> {
  const from = cursorOf(after);
  const before = iso(later(ctx.now, { days: -QUIET_DAYS }));
  const on = from ? sql`AND (created_at, number) < (${from.at}, ${from.number})` : sql`AND created_at <= ${before}`;
  const rows = await ctx.db.all<Quiet>(sql`SELECT id, number, title, category, created_at AS createdAt, skills
    FROM topics INDEXED BY topics_unanswered WHERE posts = 1 AND listed > 0 AND state = 'open' ${on}
    ORDER BY created_at DESC, number DESC LIMIT ${PAGE + 1}`);
  const last = rows[PAGE - 1];
  return {
    rows: rows.slice(0, PAGE),
    next: rows.length > PAGE && last ? `${last.createdAt}~${last.number}` : null,
  };
}

function cursorOf(after: string | undefined): { at: string; number: number } | null {
  if (after === undefined) return null;
  const [, at, number] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(\d{1,15})$/.exec(after) ?? [];
  if (!at || !number) throw InvalidField("after", "invalid");
  return { at, number: Number(number) };
}

/**
 * Published organisations that offer a skill of the topic, in one statement for the whole page: asking the search
 * for each topic would take more statements than a request may make.
 */
async function whoCouldAnswer(ctx: Ctx, topics: readonly Quiet[]): Promise<Map<string, UnansweredTopic["helpers"]>> {
  const asked = topics.flatMap(({ id, skills }) =>
    (JSON.parse(skills) as string[]).slice(0, SKILLS).map((skill) => [id, skill]),
  );
  const rows = await ctx.db.all<{ topic: string; id: string; name: string }>(sql`
    SELECT DISTINCT j.value ->> 0 AS topic, o.id, o.name FROM json_each(${JSON.stringify(asked)}) j
    JOIN organisations o ON o.id IN (SELECT x.organisation FROM offers x INDEXED BY offers_skill
      WHERE x.skill = j.value ->> 1 LIMIT ${OFFERS})
    WHERE o.state = 'published' AND o.id IS NOT (SELECT organisation FROM topics WHERE id = j.value ->> 0)`);
  const helpers = new Map<string, UnansweredTopic["helpers"]>();
  for (const { topic, ...one } of rows) {
    const found = helpers.get(topic) ?? [];
    if (found.length < HELPERS) helpers.set(topic, [...found, one]);
  }
  return helpers;
}
