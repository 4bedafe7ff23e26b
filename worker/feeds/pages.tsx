// The open doors of the board: feeds, and a topic as JSON at its own address.
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { FeedQuery } from "../../schema/contract/feeds.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { topicDetail } from "../board/see-topic.ts";
import { allow } from "../http/access.ts";
import { etagOfReply } from "../http/api.ts";
import { describeError, problemResponse } from "../http/problem.ts";
import type { AppEnv } from "../http/types.ts";
import { DomainError, NotFound } from "../kernel/errors.ts";
import { atomOf } from "./atom.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { publicFeed } from "./read.ts";

export const feedsPages = new Hono<AppEnv>();

/** Any cache may keep it for a minute: what is narrowed or taken back leaves with the next reading. */
const KEPT = "public, max-age=60";

function queryOf(c: Context<AppEnv>): FeedQuery {
  const read = FeedQuery.safeParse(c.req.query());
  if (!read.success) throw NotFound();
  return read.data;
}

feedsPages.get("/feed.atom", allow("public"), async (c) => {
  const feed = await publicFeed(c.var.ctx, queryOf(c));
  c.header("Cache-Control", KEPT);
  const text = atomOf(feed, messages(c.var.ctx.locale).board);
  return c.body(text, 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
});

feedsPages.get("/feed.json", allow("public"), async (c) => {
  const feed = await publicFeed(c.var.ctx, queryOf(c));
  c.header("Cache-Control", KEPT);
  const text = JSON.stringify(jsonFeedOf(feed, messages(c.var.ctx.locale).board));
  return c.body(text, 200, { "Content-Type": "application/feed+json; charset=utf-8" });
});

const AS_JSON = /^(top_[\w-]+?)(\.json)?$/;

/** `/topics/{id}.json`, or the page's address asked for as JSON: what the API answers. */
feedsPages.on(["GET"], "/topics/:id", allow("public"), async (c, next) => {
  const [, id, ending] = AS_JSON.exec(c.req.param("id")) ?? [];
  const wanted = accepts(c, { header: "Accept", supports: ["text/html", "application/json"], default: "text/html" });
  if (!id || (!ending && wanted !== "application/json")) {
    await next();
    return c.header("Vary", "Accept", { append: true });
  }
  c.header("Vary", "Accept", { append: true });
  return asJson(c, id);
});

/** A refusal is told to a program as the API tells it. */
async function asJson(c: Context<AppEnv>, id: string): Promise<Response> {
  try {
    const topic = await topicDetail(c.var.ctx, id);
    c.header("ETag", await etagOfReply(topic.version, topic));
    return c.json(topic, 200);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return problemResponse(c, describeError(c, error));
  }
}
