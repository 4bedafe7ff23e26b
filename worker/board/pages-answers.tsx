// The HTML door of the board for those who answer: a reply, "we tried this here", the answer that helped.
import { Hono } from "hono";
import { type Post, PostInput } from "../../schema/contract/board.ts";
import { AdaptPage } from "../../web/pages/adapt.tsx";
import { TopicPage } from "../../web/pages/topic.tsx";
import { keptFiles, receiveAll } from "../attachments/from-form.ts";
import { filesIn } from "../attachments/pages-form.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { adaptationInput, emptyReply, readReply, replyInput } from "./forms.ts";
import { requireClientId } from "./ids.ts";
import { markHelped } from "./mark-helped.ts";
import { orKept } from "./pages-kept.tsx";
import { startOfPage } from "./topic-page.ts";
import { viewTopic } from "./view-topic.ts";
import { writePost } from "./write-post.ts";

export const boardAnswersPages = new Hono<AppEnv>();
const pages = boardAnswersPages;

pages.post("/topics/:id/posts", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const data = await readForm(c);
  const draft = readReply(data);
  const files = await filesIn(c);
  return submit(c, {
    run: async (ctx) => {
      const post = requireClientId("pst", draft.id);
      const attachments = await receiveAll(ctx, files, post);
      return placed(ctx, (await writePost(ctx, post, check(PostInput, { ...replyInput(id, data), attachments }))).post);
    },
    to: written,
    again: (errors) =>
      orKept(errors, { text: draft.text }, async () => (
        <TopicPage
          view={await viewTopic(ctx, id, { quote: data.get("quote") })}
          {...{ draft, errors, kept: await keptFiles(ctx, files) }}
        />
      )),
  });
});

/** Where it stands now, which may be another topic that this one was merged into meanwhile. */
const placed = async (ctx: Ctx, { id, topic, seq, state }: Post) => ({
  ...{ id, topic, state },
  from: await startOfPage(ctx, topic, seq),
});
const written = ({ id, topic, state, from }: Awaited<ReturnType<typeof placed>>): string =>
  `/topics/${topic}?from=${from}&notice=${state === "waiting" ? "post_waits" : "post_written"}#${id}`;

pages.get("/topics/:id/adapt", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const view = await viewTopic(ctx, c.req.param("id"));
  if (view.topic.kind !== "sheet") throw InvalidField("adaptation", "sheet_only");
  return render(c, <AdaptPage view={view} fields={{ id: emptyReply(ctx).id }} />);
});

pages.post("/topics/:id/adapt", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const data = await readForm(c);
  const files = await filesIn(c);
  return submit(c, {
    run: async (ctx) => {
      const post = requireClientId("pst", data.get("id") ?? "");
      const said = { ...replyInput(id, data), adaptation: adaptationInput(data) };
      const attachments = await receiveAll(ctx, files, post);
      return placed(ctx, (await writePost(ctx, post, check(PostInput, { ...said, attachments }))).post);
    },
    to: written,
    again: (errors) =>
      orKept(errors, { text: data.get("text"), changed: data.get("changed") }, async () => (
        <AdaptPage
          view={await viewTopic(ctx, id)}
          {...{ fields: Object.fromEntries(data), errors, kept: await keptFiles(ctx, files) }}
        />
      )),
  });
});

pages.post("/topics/:id/helped", allow("signed-in"), async (c) => {
  const id = c.req.param("id");
  const post = (await readForm(c)).get("post") || null;
  await markHelped(c.var.ctx, id, post);
  return c.redirect(post ? `/posts/${post}` : `/topics/${id}`, 303);
});
