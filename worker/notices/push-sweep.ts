// Pushes that are due: leased, sent to every browser of the person that asked, and let go of when they are stale.
import { sql } from "drizzle-orm";
import type { Locale, NoticeKind } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { faultOf } from "../kernel/log.ts";
import { MAY_READ } from "./may-read.ts";
import { type Browser, type Fetcher, type PushMessage, sendPush } from "./push-send.ts";
import { byTopic } from "./rules.ts";

const LEASE_MINUTES = 10;
/** A push that could not be sent for so long is news no more. */
const STALE_HOURS = 6;

interface Due {
  person: string;
  topic: string;
  kind: NoticeKind;
}

/**
 * Leased before they are sent, so that two sweeps never send one together; a sweep that dies leaves them due again. The
 * browser shows one a topic, whatever comes twice. Returns whether more wait.
 */
export async function sweepPushes(
  ctx: Ctx,
  { limit = 40, fetcher = fetch as Fetcher } = {},
): Promise<{ more: boolean }> {
  const now = iso(ctx.now);
  const stale = iso(later(ctx.now, { hours: -STALE_HOURS }));
  await runBatch(ctx, [
    raw(sql`UPDATE notices SET push_due = NULL WHERE push_due IS NOT NULL AND push_due <= ${now} AND at < ${stale}`),
  ]);
  const due = await ctx.db.all<Due>(sql`
    UPDATE notices SET push_due = ${iso(later(ctx.now, { minutes: LEASE_MINUTES }))}
    WHERE push_due IS NOT NULL AND rowid IN (SELECT rowid FROM notices WHERE push_due IS NOT NULL AND push_due <= ${now}
      ORDER BY push_due LIMIT ${limit})
    RETURNING person, topic, kind`);
  for (const mine of Map.groupBy(due, ({ person }) => person).values()) {
    await tried(() => pushTo(ctx, mine, fetcher));
  }
  return { more: due.length === limit };
}

async function tried(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error("push not sent", faultOf(error)); // due again when the lease ends
  }
}

interface News extends Due {
  count: number;
  from: number;
  title: string;
  locale: Locale;
  open: number; // to anyone: its title may show on a locked screen
}

async function pushTo(ctx: Ctx, due: readonly Due[], fetcher: Fetcher): Promise<void> {
  const { person = "" } = due[0] ?? {};
  const [news, browsers] = await Promise.all([newsOf(ctx, person, due), browsersOf(ctx, person)]);
  let busy = false;
  const gone = new Set<string>();
  for (const topic of byTopic(news)) {
    for (const browser of browsers.filter(({ id }) => !gone.has(id))) {
      const outcome = await sendPush(ctx.env, browser, messageOf(topic), fetcher);
      if (outcome === "gone") gone.add(browser.id);
      if (outcome === "later") busy = true;
      if (outcome === "refused") console.error("push refused", new URL(browser.endpoint).hostname);
    }
  }
  await runBatch(ctx, [
    forgotten(ctx, person),
    raw(sql`DELETE FROM push_subscriptions WHERE id IN (SELECT value FROM json_each(${JSON.stringify([...gone])}))`),
    ...(busy ? [] : [settled(person, due)]),
  ]);
}

const settled = (person: string, due: readonly Due[]) =>
  raw(sql`UPDATE notices SET push_due = NULL WHERE person = ${person} AND (topic, kind) IN (
    SELECT value ->> 'topic', value ->> 'kind' FROM json_each(${JSON.stringify(due)}))`);

/** Those whose session has ended. */
const forgotten = (ctx: Ctx, person: string) =>
  raw(sql`DELETE FROM push_subscriptions WHERE person = ${person} AND NOT EXISTS (SELECT 1 FROM sessions s
    WHERE s.id = push_subscriptions.session AND s.person = ${person} AND s.expires_at > ${iso(ctx.now)})`);

/** What may still be read, by somebody who is not suspended. */
async function newsOf(ctx: Ctx, person: string, due: readonly Due[]): Promise<News[]> {
  return ctx.db.all<News>(sql`SELECT n.person, n.topic, n.kind, n.count, n.first_seq AS "from", t.title, p.locale,
      t.visibility = 'public' AND t.state IN ('open', 'locked') AS open
    FROM json_each(${JSON.stringify(due)}) j
    CROSS JOIN notices n ON n.person = ${person} AND n.topic = j.value ->> 'topic' AND n.kind = j.value ->> 'kind'
    CROSS JOIN people p ON p.id = n.person CROSS JOIN topics t ON t.id = n.topic
    WHERE n.seen_at IS NULL AND p.suspended_at IS NULL AND ${MAY_READ}`);
}

/** The session that asked must still stand. */
async function browsersOf(ctx: Ctx, person: string): Promise<(Browser & { id: string })[]> {
  return ctx.db.all<Browser & { id: string }>(sql`SELECT d.id, d.endpoint, d.p256dh, d.auth FROM push_subscriptions d
    JOIN sessions s ON s.id = d.session AND s.person = d.person AND s.expires_at > ${iso(ctx.now)}
    WHERE d.person = ${person}`);
}

/** A locked screen shows it to whoever is near: the title only when anyone may read the topic. */
function messageOf(news: readonly News[]): PushMessage {
  const [first] = news;
  const words = messages(first?.locale ?? "fr").noticesBoard;
  const from = Math.min(...news.map((one) => one.from));
  const topic = first?.topic ?? "";
  return {
    title: first?.open ? first.title : words.push.quiet,
    body: news.map(({ kind, count }) => words.happened[kind](count)).join(" "),
    path: `/topics/${topic}${from > 1 ? `?from=${from}` : ""}`,
    tag: topic.replace(/^top_/, "").replaceAll("-", "").slice(0, 32),
  };
}
