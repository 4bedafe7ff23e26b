// The HTML door of moderation for everyone: reporting, the rules, the public log, answering a decision, vouching.
import { Hono } from "hono";
import { AppealInput, ReportInput } from "../../schema/contract/moderation.ts";
import { BOARD_LANGUAGES } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { AppealPage, AppealSaidPage, MyDecisionsPage } from "../../web/pages/moderation-appeal.tsx";
import { ConductPage } from "../../web/pages/moderation-conduct.tsx";
import { ModerationLogPage } from "../../web/pages/moderation-log.tsx";
import { ReportPage } from "../../web/pages/moderation-report.tsx";
import { listCategories } from "../board/categories.ts";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { DomainError, Unauthenticated } from "../kernel/errors.ts";
import { appeal } from "./appeal.ts";
import { moderationLog } from "./log.ts";
import { moderationDesk } from "./pages-desk.tsx";
import { decisionsAboutMe, decisionToAnswer } from "./reasons.ts";
import { report } from "./report.ts";
import { limitAppeal } from "./slow.ts";
import { beforeReporting } from "./view-subject.ts";
import { unvouch, vouch } from "./vouch.ts";

export const moderationPages = new Hono<AppEnv>();
moderationPages.route("/", moderationDesk);

moderationPages.get("/conduct", allow("public"), publicly, (c) => render(c, <ConductPage />));

moderationPages.get("/moderation/log", allow("public"), async (c) => {
  const { ctx } = c.var;
  const after = c.req.query("after");
  const [{ items, next }, categories] = await Promise.all([
    moderationLog(ctx, { after, limit: 50 }),
    listCategories(ctx),
  ]);
  const labels = new Map(categories.map(({ id, label }) => [id, label[ctx.locale]]));
  return render(c, <ModerationLogPage lines={items} categories={labels} next={next} later={after !== undefined} />);
});

moderationPages.get("/report", allow("signed-in"), async (c) => {
  const subject = await beforeReporting(c.var.ctx, c.req.query("subject") ?? "");
  const translation = BOARD_LANGUAGES.find((lang) => lang === c.req.query("translation"));
  const words = messages(c.var.ctx.locale);
  const text = translation ? words.translations.reportNote(words.board.languages[translation]) : "";
  return render(c, <ReportPage subject={subject} form={{ reason: "", text }} />);
});

moderationPages.post("/report", allow("signed-in"), async (c) => {
  const data = await readForm(c);
  const subject = data.get("subject") ?? "";
  const form = { reason: data.get("reason") ?? "", text: data.get("text") ?? "" };
  return submit(c, {
    run: async (ctx) => report(ctx, check(ReportInput, { subject, ...form })),
    to: () => "/today?notice=report_sent",
    again: async (errors) => <ReportPage subject={await beforeReporting(c.var.ctx, subject)} {...{ form, errors }} />,
  });
});

/** With a link's token for whoever cannot sign in: the page answers, it never signs in, and no cache keeps it. */
moderationPages.get("/appeal", allow("public"), async (c) => {
  const { act, token } = c.req.query();
  unkept(c);
  if (token === undefined && act === undefined)
    return render(c, <MyDecisionsPage decisions={await decisionsAboutMe(c.var.ctx)} />);
  try {
    const decision = await decisionToAnswer(c.var.ctx, { act, token });
    return render(c, <AppealPage decision={decision} token={token ?? null} text="" />);
  } catch (error) {
    if (error instanceof DomainError && error.code === "appeal_link_over")
      return render(c, <AppealSaidPage sent={false} />);
    throw error;
  }
});

moderationPages.post("/appeal", allow("public"), async (c) => {
  await limitAppeal(c);
  const data = await readForm(c);
  const key = { act: data.get("act") ?? undefined, token: data.get("token") ?? undefined };
  const text = data.get("text") ?? "";
  if (key.token === undefined && c.var.ctx.actor.kind !== "person") throw Unauthenticated();
  return submit(c, {
    run: async (ctx) => appeal(ctx, check(AppealInput, { ...key, text })),
    to: ({ act }) =>
      key.token === undefined ? `/appeal?act=${act}&notice=appeal_sent` : <AppealSaidPage sent={true} />,
    again: async (errors) => appealAgain(c, key, text, errors),
  });
});

async function appealAgain(
  c: Req,
  key: { act: string | undefined; token: string | undefined },
  text: string,
  errors: { title: string; fields: Record<string, string> },
) {
  try {
    const decision = await decisionToAnswer(c.var.ctx, key);
    return <AppealPage decision={decision} token={key.token ?? null} text={text} errors={errors} />;
  } catch (error) {
    if (error instanceof DomainError && error.code === "appeal_link_over") return <AppealSaidPage sent={false} />;
    throw error;
  }
}

moderationPages.post("/organisations/:id/members/:person/vouch", allow("manager"), async (c) => {
  const { id: organisation, person } = c.req.param();
  const gives = (await readForm(c)).get("vouch") !== "no";
  await (gives ? vouch : unvouch)(c.var.ctx, { organisation, person });
  return c.redirect(`/organisations/${organisation}/members?notice=${gives ? "vouched" : "unvouched"}`, 303);
});
