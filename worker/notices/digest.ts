// Digests: at their hour, one mail of what is new and not seen, grouped by topic; nothing new, no mail.
import { sql } from "drizzle-orm";
import { type DigestPace, type Locale, NOTICE_KINDS } from "../../schema/vocabulary.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { faultOf } from "../kernel/log.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { MAY_READ } from "./may-read.ts";
import { choicesOf } from "./preferences.ts";
import { byTopic, MOST_IN_DIGEST, nextDigest, type Told } from "./rules.ts";
import { leaveStatement, newLeave } from "./unsubscribe.ts";

interface Due {
  person: string;
  pace: DigestPace;
  nextAt: string;
  email: string;
  locale: Locale;
  suspended: number;
}

interface News extends Told {
  at: string;
  title: string;
}

/** Returns how many were written, and whether more wait. Each person's is a batch of its own. */
export async function sweepDigests(ctx: Ctx, limit = 40): Promise<{ written: number; more: boolean }> {
  const due = await ctx.db.all<Due>(sql`SELECT d.person, d.pace, d.next_at AS nextAt, p.email, p.locale,
      p.suspended_at IS NOT NULL AS suspended
    FROM (SELECT * FROM digests WHERE next_at <= ${iso(ctx.now)} ORDER BY next_at LIMIT ${limit}) d
    CROSS JOIN people p ON p.id = d.person`);
  let written = 0;
  for (const one of due) if (await writeOne(ctx, one)) written++;
  return { written, more: due.length === limit };
}

async function writeOne(ctx: Ctx, due: Due): Promise<boolean> {
  try {
    const news = due.suspended ? [] : await newsFor(ctx, due);
    const mail = news.length > 0 ? await mailOf(ctx, due, news) : [];
    await commit(ctx, { statements: [...moved(ctx, due), ...mail, told(due.person, news)], audit: [], reply: null });
    return mail.length > 0;
  } catch (error) {
    if (!(error instanceof DomainError)) console.error("digest not written", faultOf(error));
    return false; // another sweep was quicker, or it is tried again in five minutes
  }
}

/** So many notices are gathered; what lies beyond waits for the next. */
const MOST = 300;

async function newsFor(ctx: Ctx, { person, pace }: Due): Promise<News[]> {
  return ctx.db.all<News>(sql`SELECT n.topic, n.kind, n.count, n.first_seq AS "from", n.at, t.title
    FROM (SELECT * FROM notices WHERE person = ${person} AND seen_at IS NULL AND at <= ${iso(ctx.now)}
      AND (mailed_at IS NULL OR mailed_at < at) ORDER BY at DESC LIMIT ${MOST}) n
    CROSS JOIN notice_preferences c ON c.person = n.person AND c.kind = n.kind AND c.mail = ${pace}
    CROSS JOIN people p ON p.id = n.person CROSS JOIN topics t ON t.id = n.topic
    WHERE ${MAY_READ} ORDER BY n.at DESC`);
}

/** Two sweeps that meet move it once, and only the one that moved it has written a mail. */
function moved(ctx: Ctx, { person, pace, nextAt }: Due): Statement[] {
  return [
    raw(sql`UPDATE digests SET next_at = ${iso(nextDigest(pace, ctx.now))}
      WHERE person = ${person} AND pace = ${pace} AND next_at = ${nextAt}`),
    mustChange(),
  ];
}

/** Told up to the moment read: what came since is for the next one. */
function told(person: string, news: readonly News[]): Statement {
  const upTo = JSON.stringify(news.map(({ topic, kind, at }) => ({ topic, kind, at })));
  return raw(sql`UPDATE notices SET mailed_at = j.at
    FROM (SELECT value ->> 'topic' AS topic, value ->> 'kind' AS kind, value ->> 'at' AS at FROM json_each(${upTo})) j
    WHERE notices.person = ${person} AND notices.topic = j.topic AND notices.kind = j.kind`);
}

async function mailOf(ctx: Ctx, { person, email, locale, pace }: Due, news: readonly News[]): Promise<Statement[]> {
  const choices = await choicesOf(ctx, person);
  const kinds = NOTICE_KINDS.filter((kind) => choices[kind].mail === pace);
  const leave = newLeave(ctx, person, kinds); // one click ends the digest, not what happened to be in it
  const topics = byTopic(news);
  const payload = {
    pace,
    topics: topics.slice(0, MOST_IN_DIGEST).map((told) => ({
      topic: told[0]?.topic ?? "",
      title: told[0]?.title ?? "",
      from: Math.min(...told.map(({ from }) => from)),
      told: told.map(({ kind, count }) => ({ kind, count })),
    })),
    others: Math.max(0, topics.length - MOST_IN_DIGEST),
    unsubscribe: leave.token,
  };
  return [mailStatement(ctx, { kind: "digest", to: { person, email, locale }, payload }), leaveStatement(ctx, leave)];
}
