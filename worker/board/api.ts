// The JSON door of the board.
import * as contract from "../../schema/contract/board-endpoints.ts";
import * as draft from "../../schema/contract/drafts.ts";
import { etagOfReply, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { addCategory, changeCategory, listCategories } from "./categories.ts";
import { deletePost } from "./delete-post.ts";
import { listDrafts, readDraft, saveDraft, throwDraftAway } from "./drafts.ts";
import { editPost } from "./edit-post.ts";
import { editTopic } from "./edit-topic.ts";
import { postVersions } from "./history.ts";
import { listTopics } from "./list-topics.ts";
import { markHelped } from "./mark-helped.ts";
import { toPost } from "./post-rows.ts";
import { react } from "./react.ts";
import { clearUnread, markRead } from "./read-marks.ts";
import { listPosts, seePost, topicDetail } from "./see-topic.ts";
import { unread } from "./unread.ts";
import { writePost } from "./write-post.ts";
import { writeTopic } from "./write-topic.ts";

export const boardApi = newApi();

/** The version goes along with every topic and post, which also change without one: by answers and reactions. */
function tagged<V extends { version: number }>(c: Req, thing: V): V {
  c.header("ETag", etagOfReply(thing.version, thing));
  return thing;
}

open(boardApi, contract.getCategories, async (c) =>
  c.json({ items: await listCategories(c.var.ctx), next: null }, 200),
);

open(boardApi, contract.postCategory, async (c) =>
  c.json(tagged(c, await once(c.var.ctx, () => addCategory(c.var.ctx, c.req.valid("json")))), 201),
);

open(boardApi, contract.patchCategory, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(tagged(c, await changeCategory(c.var.ctx, id, ifMatch(c), c.req.valid("json"))), 200);
});

open(boardApi, contract.getTopics, async (c) => c.json(await listTopics(c.var.ctx, c.req.valid("query")), 200));

open(boardApi, contract.putTopic, async (c) => {
  const { topic, created } = await writeTopic(c.var.ctx, c.req.valid("param").id, c.req.valid("json"));
  return c.json(tagged(c, topic), created ? 201 : 200);
});

open(boardApi, contract.getTopic, async (c) =>
  c.json(tagged(c, await topicDetail(c.var.ctx, c.req.valid("param").id)), 200),
);

open(boardApi, contract.patchTopic, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(tagged(c, await editTopic(c.var.ctx, id, ifMatch(c), c.req.valid("json"))), 200);
});

open(boardApi, contract.getTopicPosts, async (c) =>
  c.json(await listPosts(c.var.ctx, c.req.valid("param").id, c.req.valid("query")), 200),
);

open(boardApi, contract.putHelped, async (c) =>
  c.json(tagged(c, await markHelped(c.var.ctx, c.req.valid("param").id, c.req.valid("json").post)), 200),
);

open(boardApi, contract.putRead, async (c) => {
  await markRead(c.var.ctx, c.req.valid("param").id, c.req.valid("json").seq);
  return c.body(null, 204);
});

open(boardApi, contract.getUnread, async (c) => c.json(await unread(c.var.ctx), 200));

open(boardApi, contract.postAllRead, async (c) => {
  await clearUnread(c.var.ctx);
  return c.body(null, 204);
});

open(boardApi, contract.putPost, async (c) => {
  const { post, created } = await writePost(c.var.ctx, c.req.valid("param").id, c.req.valid("json"));
  return c.json(tagged(c, post), created ? 201 : 200);
});

open(boardApi, contract.getPost, async (c) => {
  const { post } = await seePost(c.var.ctx, c.req.valid("param").id);
  return c.json(tagged(c, toPost(c.var.ctx, post)), 200);
});

open(boardApi, contract.patchPost, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(tagged(c, await editPost(c.var.ctx, id, ifMatch(c), c.req.valid("json"))), 200);
});

open(boardApi, contract.deletePost, async (c) => {
  await deletePost(c.var.ctx, c.req.valid("param").id);
  return c.body(null, 204);
});

open(boardApi, contract.getPostVersions, async (c) =>
  c.json({ items: await postVersions(c.var.ctx, c.req.valid("param").id), next: null }, 200),
);

open(boardApi, contract.putReaction, async (c) => {
  const { id, kind } = c.req.valid("param");
  await react(c.var.ctx, id, kind, true);
  return c.body(null, 204);
});

open(boardApi, contract.deleteReaction, async (c) => {
  const { id, kind } = c.req.valid("param");
  await react(c.var.ctx, id, kind, false);
  return c.body(null, 204);
});

open(boardApi, draft.getDrafts, async (c) => c.json({ items: await listDrafts(c.var.ctx), next: null }, 200));

open(boardApi, draft.getDraft, async (c) => c.json(await readDraft(c.var.ctx, c.req.valid("param").id), 200));

open(boardApi, draft.putDraft, async (c) =>
  c.json(await saveDraft(c.var.ctx, c.req.valid("param").id, c.req.valid("json")), 200),
);

open(boardApi, draft.deleteDraft, async (c) => {
  await throwDraftAway(c.var.ctx, c.req.valid("param").id);
  return c.body(null, 204);
});
