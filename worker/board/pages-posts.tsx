// The HTML door of the board for a post that is there: change it, take it back, say a word about it.
import { Hono } from "hono";
import { PostPatch } from "../../schema/contract/board.ts";
import { REACTIONS } from "../../schema/vocabulary.ts";
import { PostEditPage } from "../../web/pages/post-edit.tsx";
import { PostRemovePage } from "../../web/pages/post-remove.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { InvalidField } from "../kernel/errors.ts";
import { beforeRemoving, deletePost } from "./delete-post.ts";
import { beforeEditingPost, editPost } from "./edit-post.ts";
import { orKept } from "./pages-kept.tsx";
import { toPost } from "./post-rows.ts";
import { react } from "./react.ts";
import { seePost } from "./see-topic.ts";

export const boardPostsPages = new Hono<AppEnv>();
const pages = boardPostsPages;

pages.get("/posts/:id/edit", allow("signed-in"), async (c) => {
  const post = await beforeEditingPost(c.var.ctx, c.req.param("id"));
  return render(c, <PostEditPage post={toPost(c.var.ctx, post)} {...post} />);
});

pages.post("/posts/:id/edit", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const data = await readForm(c);
  const [text, lang] = [data.get("text") ?? "", data.get("lang") ?? ""];
  return submit(c, {
    run: async (ctx) =>
      editPost(ctx, id, Number(data.get("version")), check(PostPatch, { text, lang: lang || undefined })),
    to: () => `/posts/${id}`,
    again: (errors) =>
      orKept(errors, { text }, async () => {
        const { post } = await seePost(ctx, id);
        return <PostEditPage post={toPost(ctx, post)} {...{ text, lang, errors }} version={post.version} />;
      }),
  });
});

pages.get("/posts/:id/delete", allow("signed-in"), async (c) => {
  const { post, whole } = await beforeRemoving(c.var.ctx, c.req.param("id"));
  return render(c, <PostRemovePage post={toPost(c.var.ctx, post)} whole={whole} />);
});

pages.post("/posts/:id/delete", allow("signed-in"), async (c) => {
  const { topic, whole } = await deletePost(c.var.ctx, c.req.param("id"));
  return c.redirect(whole ? "/topics?notice=topic_removed" : `/topics/${topic}?notice=post_removed`, 303);
});

pages.post("/posts/:id/reactions", allow("signed-in"), (c) => reacted(c, c.req.param("id")));

/** `kind` says the word, `-kind` takes it back. */
async function reacted(c: Req, id: string): Promise<Response> {
  const said = (await readForm(c)).get("kind") ?? "";
  const kind = REACTIONS.find((one) => one === said.replace(/^-/, ""));
  if (!kind) throw InvalidField("kind", "not_in_list");
  await react(c.var.ctx, id, kind, !said.startsWith("-"));
  return c.redirect(`/posts/${id}`, 303);
}
