// Who reads a learning path, who writes it, and which of its sheets show.
import { sql } from "drizzle-orm";
import type { LearningPath, LearningStep, PathWithSteps } from "../../schema/contract/paths.ts";
import { listedFor } from "../board/list-topics.ts";
import { loadTopics, toTopic } from "../board/topic-rows.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { maySee } from "../organisations/rules.ts";
import { type KeptPath, type KeptStep, loadPath, loadSteps } from "./repository.ts";

/** Of its organisation, or a coordinator. */
export const mayWrite = (ctx: Ctx, path: Pick<KeptPath, "organisation">): boolean =>
  isCoordinator(ctx.actor) || roleIn(ctx.actor, path.organisation) !== null;

/** Open to anyone once public; a suspended organisation publishes nothing. Else it does not exist. */
export async function seePath(ctx: Ctx, id: string): Promise<KeptPath> {
  const path = await loadPath(ctx, id);
  if (!path) throw NotFound();
  const shown = path.state === "public" && path.standing !== "suspended" && path.standing !== "draft";
  if (!shown && !mayWrite(ctx, path)) throw NotFound();
  return path;
}

export async function seeToWrite(ctx: Ctx, id: string): Promise<KeptPath> {
  requirePerson(ctx);
  const path = await seePath(ctx, id);
  if (!mayWrite(ctx, path)) throw Forbidden("members_only");
  return path;
}

export function toPath(ctx: Ctx, path: KeptPath): LearningPath {
  const { id, title, summary, ageFrom, ageTo, lang, licence, state, createdAt, updatedAt, version } = path;
  const { standing, visibility } = path;
  const who = { signedIn: ctx.actor.kind === "person", inside: mayWrite(ctx, path), linked: false };
  return {
    ...{ id, title, summary, ageFrom, ageTo, lang, licence, state, createdAt, updatedAt, version },
    organisation: maySee({ state: standing, visibility }, who) ? { id: path.organisation, name: path.name } : null,
    ...{ minutes: path.minutes, stepCount: path.open },
  };
}

/**
 * A sheet that is no longer public takes its step with it, at once: its question may repeat what the sheet said.
 * Those who write the path still read their own words, to mend it; a draft shows them what they may read themselves.
 */
export async function stepsOf(ctx: Ctx, path: KeptPath, kept?: readonly KeptStep[]): Promise<LearningStep[]> {
  const steps = kept ?? (await loadSteps(ctx, path.id));
  const listed = path.state === "public" ? sql`t.listed = 2` : sql`t.${listedFor(ctx)}`;
  const topics = await loadTopics(
    ctx,
    sql`(SELECT t.* FROM json_each(${JSON.stringify(steps.map(({ topic }) => topic))}) j
      CROSS JOIN topics t ON t.id = j.value AND t.kind = 'sheet' AND ${listed}) t`,
    sql``,
  );
  const sheets = new Map(topics.map((row) => [row.id, toTopic(ctx, row)]));
  const writes = mayWrite(ctx, path);
  return steps.map(({ position, topic, question, activity, minutes }) => {
    const sheet = sheets.get(topic);
    const words = sheet || writes ? { question, activity, minutes } : { question: "", activity: "", minutes: 0 };
    if (!sheet) return { position, sheet: null, ...words };
    const { id, title, lang, excerpt, author } = sheet;
    return {
      position,
      sheet: { id, title, lang, excerpt, author: author.organisation?.name ?? author.person?.name ?? "" },
      ...words,
    };
  });
}

export async function pathWithSteps(ctx: Ctx, path: KeptPath, kept?: readonly KeptStep[]): Promise<PathWithSteps> {
  const steps = await stepsOf(ctx, path, kept);
  const open = steps.filter(({ sheet }) => sheet !== null);
  const minutes = open.reduce((sum, step) => sum + step.minutes, 0);
  return { ...toPath(ctx, path), minutes, stepCount: open.length, steps };
}
