// The HTML door of the board for readers: the lists, a topic, what a post said before. Writing is next door.
import { Hono } from "hono";
import { TopicsQuery } from "../../schema/contract/board.ts";
import { BOARD_LANGUAGES } from "../../schema/vocabulary.ts";
import { BoardPage } from "../../web/pages/board.tsx";
import { PostHistoryPage } from "../../web/pages/post-history.tsx";
import { StoriesPage } from "../../web/pages/stories.tsx";
import { TopicPage } from "../../web/pages/topic.tsx";
import { UnreadPage } from "../../web/pages/unread.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { mayRecord } from "../http/guards.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { listStories } from "../partnerships/stories.ts";
import { emptyReply } from "./forms.ts";
import { postVersions } from "./history.ts";
import { boardCategoriesPages } from "./pages-categories.tsx";
import { boardWritingPages } from "./pages-write.tsx";
import { toPost } from "./post-rows.ts";
import { clearUnread } from "./read-marks.ts";
import { seePost, topicByNumber } from "./see-topic.ts";
import { startOfPage } from "./topic-page.ts";
import { unread } from "./unread.ts";
import { viewBoard } from "./view-board.ts";
import { viewTopic } from "./view-topic.ts";

export const boardPages = new Hono<AppEnv>();
boardPages.route("/", boardWritingPages);
boardPages.route("/", boardCategoriesPages);

/** An address typed by hand or grown old still opens the board: what cannot be read is left out. */
function lenient(raw: Record<string, string>): TopicsQuery {
  const read = TopicsQuery.safeParse(raw);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return TopicsQuery.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))));
}

boardPages.get("/topics", allow("public"), publicly, async (c) =>
  render(c, <BoardPage view={await viewBoard(c.var.ctx, lenient(c.req.query()))} />),
);

boardPages.get("/stories", allow("public"), publicly, async (c) => {
  const { after } = c.req.query();
  const query = { ...lenient(after === undefined ? {} : { after }), kind: "sheet" as const };
  const [view, stories] = await Promise.all([
    viewBoard(c.var.ctx, query),
    after === undefined ? listStories(c.var.ctx, { limit: 12 }) : null,
  ]);
  return render(c, <StoriesPage view={view} partnerships={stories?.items ?? []} />);
});

boardPages.get("/topics/:id", allow("public"), publicly, async (c) => {
  const { from, quote, in: wanted } = c.req.query();
  const place = Number.parseInt(from ?? "1", 10);
  const view = await viewTopic(c.var.ctx, c.req.param("id"), {
    from: Number.isSafeInteger(place) ? place : 1,
    quote: quote ?? null,
    shownIn: BOARD_LANGUAGES.find((lang) => lang === wanted) ?? null,
  });
  if (view.topic.id !== c.req.param("id")) return c.redirect(`/topics/${view.topic.id}`, 303);
  if (view.may.write) mayRecord(c);
  return render(c, <TopicPage view={view} {...(view.may.write && { draft: emptyReply(c.var.ctx) })} />);
});

boardPages.get("/t/:number", allow("public"), async (c) => {
  const id = await topicByNumber(c.var.ctx, c.req.param("number"));
  return c.redirect(`/topics/${id}`, 303);
});

boardPages.get("/posts/:id", allow("public"), async (c) => {
  const { post, topic } = await seePost(c.var.ctx, c.req.param("id"));
  const from = await startOfPage(c.var.ctx, topic.id, post.seq);
  const query = from > 1 ? `?from=${from}` : "";
  return c.redirect(`/topics/${topic.id}${query}#${post.id}`, 303);
});

boardPages.get("/posts/:id/history", allow("public"), async (c) => {
  const { ctx } = c.var;
  const { post } = await seePost(ctx, c.req.param("id"));
  return render(c, <PostHistoryPage post={toPost(ctx, post)} versions={await postVersions(ctx, post.id)} />);
});

boardPages.get("/unread", allow("signed-in"), async (c) => render(c, <UnreadPage view={await unread(c.var.ctx)} />));

boardPages.post("/unread/clear", allow("signed-in"), async (c) => {
  await clearUnread(c.var.ctx);
  return c.redirect("/unread", 303);
});
