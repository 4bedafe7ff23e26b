// What the form of an act shows of a topic, a post, an organisation or a person; and what a report is about.
import type { SubjectView } from "../../schema/contract/moderation-views.ts";
import { requireCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { reportable } from "./report.ts";
import { actsOpen } from "./see-case.ts";
import { loadSubject, type Subject } from "./subject.ts";

export async function beforeActing(ctx: Ctx, id: string): Promise<SubjectView> {
  requireCoordinator(ctx);
  const subject = await loadSubject(ctx, id);
  if (!subject) throw NotFound();
  return { ...toView(subject), may: actsOpen(subject) };
}

/** Without the author's name, which they may have chosen not to show. */
export async function beforeReporting(ctx: Ctx, id: string): Promise<SubjectView> {
  requirePerson(ctx);
  return { ...toView(await reportable(ctx, id)), author: null };
}

const toView = ({ id, kind, title, topic, author, html, version }: Subject): SubjectView => ({
  ...{ id, kind, title, topic, html, version },
  author: author?.name || null,
  may: [],
});
