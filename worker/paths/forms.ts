// The forms of learning paths: what they show, and what they send, read into what the contract wants once checked.
import { sql } from "drizzle-orm";
import type { PathFormView, PathValues, StepFormView, StepValues } from "../../schema/contract/path-views.ts";
import type { StepInput } from "../../schema/contract/paths.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError, Forbidden, NotFound } from "../kernel/errors.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { loadSteps } from "./repository.ts";
import { seeToWrite, stepsOf } from "./see.ts";

/** A coordinator names the organisation by the address of its page: there are too many to list. */
export async function newPathForm(ctx: Ctx): Promise<PathFormView> {
  requirePerson(ctx);
  const own = await ctx.db.all<{ id: string; name: string }>(sql`SELECT o.id, o.name
    FROM json_each(${JSON.stringify(ownOrganisations(ctx))}) j
    CROSS JOIN organisations o ON o.id = j.value AND o.state <> 'suspended' ORDER BY o.name`);
  if (own.length === 0 && !isCoordinator(ctx.actor)) throw Forbidden("members_only");
  const lang = ctx.locale;
  const values = { title: "", summary: "", ageFrom: "", ageTo: "", lang, licence: "CC-BY-SA" };
  return { ...{ id: null, version: 0, organisations: own }, values: { ...values, organisation: own[0]?.id ?? "" } };
}

export async function editPathForm(ctx: Ctx, id: string): Promise<PathFormView> {
  const path = await seeToWrite(ctx, id);
  const { organisation, name, title, summary, lang, licence } = path;
  const ages = { ageFrom: String(path.ageFrom), ageTo: String(path.ageTo) };
  return {
    ...{ id, version: path.version, organisations: [{ id: organisation, name }] },
    values: { organisation, title, summary, ...ages, lang, licence },
  };
}

const NAMES = ["organisation", "title", "summary", "ageFrom", "ageTo", "lang", "licence"] as const;

export const readPath = (data: URLSearchParams): PathValues =>
  Object.fromEntries(NAMES.map((name) => [name, data.get(name)?.trim() ?? ""])) as unknown as PathValues;

/** What is no number stays what was typed: the contract says so under its field. */
const numberIn = (text: string): unknown => (/^\d{1,4}$/.test(text) ? Number(text) : text === "" ? undefined : text);

export const pathPatch = ({ organisation: _, ageFrom, ageTo, ...said }: PathValues) => ({
  ...said,
  ...{ ageFrom: numberIn(ageFrom), ageTo: numberIn(ageTo) },
});

/** An id, or the address of an organisation's page. */
export const pathInput = (values: PathValues) => ({
  ...pathPatch(values),
  organisation: /org_[0-9a-f]{32}/.exec(values.organisation)?.[0] ?? values.organisation,
});

export async function stepForm(ctx: Ctx, id: string, position: number, topic?: string): Promise<StepFormView> {
  const kept = await seeToWrite(ctx, id);
  const steps = await loadSteps(ctx, id);
  if (!Number.isSafeInteger(position) || position < 1 || position > steps.length + 1) throw NotFound();
  const step = steps[position - 1];
  const wanted = topic ?? step?.topic ?? "";
  const [shown] = await stepsOf(ctx, kept, [{ position, topic: wanted, question: "", activity: "", minutes: 1 }]);
  const sheet = shown?.sheet ?? null;
  return {
    path: { id, title: kept.title, version: kept.version },
    ...{ position, isNew: step === undefined, sheet: sheet && { id: sheet.id, title: sheet.title } },
    values: {
      topic: wanted,
      ...{ question: step?.question ?? "", activity: step?.activity ?? "" },
      minutes: String(step?.minutes ?? 20),
    },
  };
}

export const readStep = (data: URLSearchParams): StepValues => ({
  topic: topicIn(data.get("topic") ?? ""),
  ...{ question: data.get("question") ?? "", activity: data.get("activity") ?? "", minutes: data.get("minutes") ?? "" },
});

/** An id, or the address of a sheet's page. */
export const topicIn = (text: string): string =>
  /top_[0-9a-f-]{32,36}/.exec(text)?.[0]?.replaceAll("-", "") ?? text.trim();

export const stepInput = ({ minutes, ...said }: StepValues) => ({ ...said, minutes: numberIn(minutes.trim()) });

/** As the contract takes them. */
export async function heldSteps(ctx: Ctx, id: string): Promise<StepInput[]> {
  const steps = await loadSteps(ctx, id);
  return steps.map(({ topic, question, activity, minutes }) => ({ topic, question, activity, minutes }));
}

/** What is no version at all is an old one. */
export function versionIn(data: URLSearchParams): number {
  const version = Number(data.get("version") ?? Number.NaN);
  if (!Number.isSafeInteger(version)) throw new DomainError("stale", "version_changed");
  return version;
}
