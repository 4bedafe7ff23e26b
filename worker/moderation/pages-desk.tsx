// The HTML door of the coordinators' desk: the queue, a case, acts without a report, the pulse of the board.
import { Hono } from "hono";
import { ActInput, DecisionInput } from "../../schema/contract/moderation.ts";
import { ModerationActPage } from "../../web/pages/moderation-act.tsx";
import { type ActForm, BLANK_ACT } from "../../web/pages/moderation-act-form.tsx";
import { ModerationCasePage } from "../../web/pages/moderation-case.tsx";
import { ModerationQueuePage } from "../../web/pages/moderation-queue.tsx";
import { SilencePage } from "../../web/pages/moderation-silence.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { listCategories } from "../board/categories.ts";
import { topicByNumber } from "../board/see-topic.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError, InvalidField } from "../kernel/errors.ts";
import { listCases } from "./cases.ts";
import { act, decide } from "./decide.ts";
import { seeCase } from "./see-case.ts";
import { silence } from "./silence.ts";
import { beforeActing } from "./view-subject.ts";

export const moderationDesk = new Hono<AppEnv>();
const HERE = "/coordination/moderation";

moderationDesk.get(HERE, allow("coordinator"), async (c) => {
  const after = c.req.query("after");
  const { items, next } = await listCases(c.var.ctx, { after, limit: 40 });
  return render(c, <ModerationQueuePage cases={items} next={next} later={after !== undefined} />);
});

moderationDesk.get("/coordination/board", allow("coordinator"), async (c) =>
  render(c, <SilencePage view={await silence(c.var.ctx, c.req.query("after"))} />),
);

// Before the cases: `acts` is no id.
moderationDesk.get(`${HERE}/acts`, allow("coordinator"), async (c) => {
  const { subject = "", act: asked = "" } = c.req.query();
  return render(c, await actPage(c, subject, { ...BLANK_ACT, act: asked }));
});

moderationDesk.post(`${HERE}/acts`, allow("coordinator"), async (c) => {
  const data = await readForm(c);
  const subject = data.get("subject") ?? "";
  const form = formOf(data, "act");
  return submit(c, {
    run: async (ctx) =>
      act(ctx, check(ActInput, { act: form.act, subject, version: versionIn(data), ...(await furtherOf(ctx, form)) })),
    to: ({ topic }) => (topic ? `/topics/${topic}?notice=moderated` : `${HERE}?notice=moderated`),
    again: (errors) => actPage(c, subject, form, errors),
  });
});

async function actPage(c: Req, id: string, form: ActForm, errors?: FormErrors) {
  const subject = await beforeActing(c.var.ctx, id);
  const categories = await categoriesOf(c.var.ctx);
  return <ModerationActPage {...{ subject, categories, form }} {...(errors && { errors })} />;
}

/** A danger is read here and nowhere else: no cache keeps it. */
moderationDesk.get(`${HERE}/:id`, allow("coordinator"), async (c) => {
  unkept(c);
  return render(c, await casePage(c, c.req.param("id"), BLANK_ACT));
});

moderationDesk.post(`${HERE}/:id/decision`, allow("coordinator"), async (c) => {
  const id = c.req.param("id");
  const data = await readForm(c);
  const form = formOf(data, "decision");
  return submit(c, {
    run: async (ctx) => {
      const said = { decision: form.act, version: versionIn(data), ...(await furtherOf(ctx, form)) };
      return decide(ctx, id, check(DecisionInput, said));
    },
    to: () => `${HERE}?notice=moderated`,
    again: (errors) => casePage(c, id, form, errors),
  });
});

async function casePage(c: Req, id: string, form: ActForm, errors?: FormErrors) {
  const [detail, categories] = [await seeCase(c.var.ctx, id), await categoriesOf(c.var.ctx)];
  return <ModerationCasePage {...{ detail, categories, form }} {...(errors && { errors })} />;
}

async function categoriesOf(ctx: Ctx): Promise<{ id: string; label: string }[]> {
  const all = await listCategories(ctx);
  return all.filter(({ retired }) => !retired).map(({ id, label }) => ({ id, label: label[ctx.locale] }));
}

function formOf(data: URLSearchParams, act: "act" | "decision"): ActForm {
  const said = (name: string) => data.get(name) ?? "";
  return {
    ...{ act: said(act), reason: said("reason"), text: said("text") },
    ...{ category: said("category"), into: said("into"), title: said("title") },
  };
}

/** Of what was read before deciding. */
const versionIn = (data: URLSearchParams): number | undefined =>
  data.has("version") ? Number(data.get("version")) : undefined;

/** What was left empty was not said; an address that was pasted stands for the topic it leads to. */
async function furtherOf(ctx: Ctx, { reason, text, category, into, title }: ActForm) {
  const number = /\/t\/(\d{1,15})\b/.exec(into)?.[1];
  const topic = number ? await pasted(ctx, number) : (/top_[0-9a-f-]+/.exec(into)?.[0] ?? into.trim());
  return {
    ...{ reason, text },
    ...(category && { category }),
    ...(topic && { into: topic }),
    ...(title && { title }),
  };
}

/** By its short address; one that leads nowhere is as good as no topic. */
async function pasted(ctx: Ctx, number: string): Promise<string> {
  try {
    return await topicByNumber(ctx, number);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") throw InvalidField("into", "unknown_topic");
    throw error;
  }
}
