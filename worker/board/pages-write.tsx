// The HTML door of the board for those who begin topics: the form, drafts, changes.
import { Hono } from "hono";
import { TopicInput, TopicPatch } from "../../schema/contract/board.ts";
import type { TopicDraft } from "../../schema/contract/board-views.ts";
import { DraftInput } from "../../schema/contract/drafts.ts";
import { DraftsPage } from "../../web/pages/drafts.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { WriteTopicPage } from "../../web/pages/write-topic.tsx";
import { type FormFiles, keptFiles, receiveAll } from "../attachments/from-form.ts";
import { filesIn } from "../attachments/pages-form.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { mayRecord } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { beforeWriting } from "./before-writing.ts";
import { filesOfDraft, listDrafts, readDraft, saveDraft, throwDraftAway } from "./drafts.ts";
import { beforeEditing, editTopic } from "./edit-topic.ts";
import { draftInput, draftOf, emptyTopic, readTopic, requireKnownNames, topicDraft, topicInput } from "./forms.ts";
import { requireClientId } from "./ids.ts";
import { boardAnswersPages } from "./pages-answers.tsx";
import { orKept, textsOf } from "./pages-kept.tsx";
import { boardPostsPages } from "./pages-posts.tsx";
import { topicDetail } from "./see-topic.ts";
import { writeTopic } from "./write-topic.ts";

export const boardWritingPages = new Hono<AppEnv>();
const pages = boardWritingPages;

for (const path of ["/topics/new", "/topics/:id/adapt", "/topics/:id/posts"]) {
  pages.use(path, async (c, next) => {
    mayRecord(c);
    await next();
  });
}

pages.route("/", boardAnswersPages);
pages.route("/", boardPostsPages);

pages.get("/topics/new", allow("signed-in"), async (c) => {
  const query = c.req.query();
  const draft = query.draft ? draftOf(await readDraft(c.var.ctx, query.draft)) : emptyTopic(c.var.ctx, query);
  const partnership = query.partnership || draft.fields.partnership;
  const view = await beforeWriting(c.var.ctx, { partnership });
  const kept = query.draft ? await filesOfDraft(c.var.ctx, draft.id) : [];
  return render(c, <WriteTopicPage view={view} draft={draft} version={null} kept={kept} />);
});

pages.post("/topics/new", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const data = await readForm(c);
  const draft = await readTopic(ctx, data);
  const files = await filesIn(c);
  if (data.has("draft")) return keep(c, draft, files);
  if (data.has("check")) return look(c, draft, files);
  return submit(c, {
    run: async (ctx) => {
      const id = requireClientId("top", draft.id);
      requireKnownNames(draft);
      const attachments = await receiveAll(ctx, files, id);
      const { topic } = await writeTopic(ctx, id, check(TopicInput, { ...topicInput(draft), attachments }));
      return topic;
    },
    to: ({ id, state }) => `/topics/${id}?notice=${state === "waiting" ? "topic_waits" : "topic_begun"}`,
    again: (errors) => orKept(errors, textsOf(draft), () => formAgain(ctx, draft, files, errors)),
  });
});

/** Kept as it stands with the files chosen so far, whatever is still missing. */
function keep(c: Req, draft: TopicDraft, files: FormFiles): Promise<Response> {
  const { ctx } = c.var;
  return submit(c, {
    run: async (ctx) => {
      requireKnownNames(draft);
      const id = requireClientId("top", draft.id);
      const said = check(DraftInput, draftInput(draft));
      return saveDraft(ctx, id, said, await receiveAll(ctx, files, id));
    },
    to: ({ id }) => `/topics/new?draft=${id}&notice=draft_saved`,
    again: (errors) => formAgain(ctx, draft, files, errors),
  });
}

/** The form again, with what is there already on the same matter. */
function look(c: Req, draft: TopicDraft, files: FormFiles): Promise<Response> {
  const { ctx } = c.var;
  return submit(c, {
    run: async () => {
      await receiveAll(ctx, files, requireClientId("top", draft.id));
      const { fields, skills } = draft;
      const like = { title: fields.title ?? "", text: fields.text ?? "", skills };
      const view = await beforeWriting(ctx, { partnership: fields.partnership, like });
      return { view, kept: await keptFiles(ctx, files) };
    },
    to: ({ view, kept }) => <WriteTopicPage {...{ view, draft, kept }} version={null} />,
    again: (errors) => formAgain(ctx, draft, files, errors),
  });
}

async function formAgain(ctx: Ctx, draft: TopicDraft, files: FormFiles, errors: FormErrors) {
  const [view, kept] = [await about(ctx, draft), await keptFiles(ctx, files)];
  return <WriteTopicPage {...{ view, draft, kept, errors }} version={null} />;
}

const about = (ctx: Ctx, { fields }: TopicDraft) => beforeWriting(ctx, { partnership: fields.partnership });

pages.get("/drafts", allow("signed-in"), async (c) =>
  render(c, <DraftsPage drafts={await listDrafts(c.var.ctx)} now={iso(c.var.ctx.now)} />),
);

pages.post("/drafts/:id/delete", allow("signed-in"), async (c) => {
  await throwDraftAway(c.var.ctx, c.req.param("id"));
  return c.redirect("/drafts", 303);
});

pages.get("/topics/:id/edit", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const topic = await beforeEditing(ctx, c.req.param("id"));
  const view = await beforeWriting(ctx);
  return render(c, <WriteTopicPage view={view} draft={topicDraft(topic)} version={topic.version} />);
});

pages.post("/topics/:id/edit", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const data = await readForm(c);
  const draft = { ...(await readTopic(ctx, data)), id };
  return submit(c, {
    run: async (ctx) => {
      requireKnownNames(draft);
      return editTopic(ctx, id, Number(data.get("version")), check(TopicPatch, patchOf(draft)));
    },
    to: () => `/topics/${id}?notice=saved`,
    again: (errors) =>
      orKept(errors, textsOf(draft), async () => {
        const now = await topicDetail(ctx, id, 1);
        return <WriteTopicPage view={await beforeWriting(ctx)} draft={draft} version={now.version} errors={errors} />;
      }),
  });
});

/** All that the form carries, but for what a topic keeps for ever. */
function patchOf(draft: TopicDraft) {
  const { category, title, text, lang, visibility, skills, sdgs, sheet } = topicInput(draft);
  return { category, title, text, lang, visibility, skills, sdgs, ...(sheet ? { sheet } : {}) };
}
