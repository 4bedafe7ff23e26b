// What the forms of the board send, read into what the use-cases take; and empty ones to begin with.
import {
  type AdaptationInput,
  type PostInput,
  SHEET_TEXTS,
  type Sheet,
  type TopicDetail,
  type TopicInput,
} from "../../schema/contract/board.ts";
import type { ReplyDraft, TopicDraft } from "../../schema/contract/board-views.ts";
import type { Draft, DraftInput } from "../../schema/contract/drafts.ts";
import { TOPIC_KINDS, type TopicKind } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { currentTree } from "../taxonomy/repository.ts";

/** Of a form's input, before its contract has checked it. */
type Raw<T> = { [K in keyof T]?: unknown };

export const emptyReply = (ctx: Ctx): ReplyDraft => ({
  id: ctx.newId("pst"),
  text: "",
  organisation: "",
  shownAs: "person",
  lang: "",
});

const word = (data: URLSearchParams, name: string): string => data.get(name) ?? "";
const chosen = (data: URLSearchParams, name: string): string | undefined => word(data, name) || undefined;

export function readReply(data: URLSearchParams): ReplyDraft {
  const [id, text, organisation, shownAs, lang] = ["id", "text", "organisation", "shownAs", "lang"].map((name) =>
    word(data, name),
  ) as [string, string, string, string, string];
  return { id, text, organisation, shownAs, lang };
}

export function replyInput(topic: string, data: URLSearchParams): Raw<PostInput> {
  return {
    topic,
    text: word(data, "text"),
    lang: chosen(data, "lang"),
    quote: chosen(data, "quote") ?? null,
    organisation: chosen(data, "organisation") ?? null,
    shownAs: chosen(data, "shownAs"),
  };
}

export function adaptationInput(data: URLSearchParams): Raw<AdaptationInput> {
  return {
    parent: chosen(data, "parent") ?? null,
    result: word(data, "result"),
    country: word(data, "country"),
    town: word(data, "town"),
    changed: word(data, "changed"),
  };
}

const kindOf = (said: string | null | undefined): TopicKind => TOPIC_KINDS.find((kind) => kind === said) ?? "question";

export function emptyTopic(ctx: Ctx, query: Record<string, string>): TopicDraft {
  const { category = "", partnership, visibility } = query;
  const room = partnership ? "partnership" : visibility === "coordinators" ? visibility : "network";
  return {
    id: ctx.newId("top"),
    kind: kindOf(query.kind),
    fields: { category, visibility: room },
    skills: [],
    sdgs: [],
  };
}

/** A draft, as the form it was begun in shows it. */
export function draftOf({ id, said }: Draft): TopicDraft {
  const { kind, skills, sdgs, sheet, ...rest } = said;
  const fields = { ...rest, ...sheetFields(sheet) };
  return { id, kind, fields: asTexts(fields), skills, sdgs: sdgs.map(String) };
}

const sheetFields = (sheet: Sheet | null): Record<string, string> =>
  Object.fromEntries(Object.entries(sheet ?? {}).map(([name, value]) => [`sheet.${name}`, value]));

const asTexts = (fields: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? ""]));

/** As a draft keeps it: everything may be missing. */
export const draftInput = (draft: TopicDraft): Raw<DraftInput> => {
  const { lang, visibility, shownAs, ...said } = topicInput(draft);
  return { ...said, lang: lang ?? null, visibility: visibility ?? "network", shownAs: shownAs ?? "person" };
};

/** What is there, as the form that changes it shows it. */
export function topicDraft(topic: TopicDetail): TopicDraft {
  const { title, category, visibility, lang } = topic;
  return {
    id: topic.id,
    kind: topic.kind,
    fields: { title, category, visibility, lang, text: topic.posts[0]?.text ?? "", ...sheetFields(topic.sheet) },
    skills: topic.skills,
    sdgs: topic.sdgs.map(String),
  };
}

/** Skills are typed by their name, in either language, or by their id. */
export async function readTopic(ctx: Ctx, data: URLSearchParams): Promise<TopicDraft> {
  const { nodes } = await currentTree(ctx);
  const ids = new Map(nodes.flatMap(({ id, label }) => [id, label.fr, label.en].map((name) => [plain(name), id])));
  const skills = data.getAll("skills").filter((name) => name.trim() !== "");
  return {
    id: word(data, "id"),
    kind: kindOf(data.get("kind")),
    fields: Object.fromEntries(data),
    skills: [...new Set(skills.map((name) => ids.get(plain(name)) ?? name))],
    sdgs: data.getAll("sdgs"),
  };
}

/** A name that stands for no skill stays as it was typed: it is told under the list, not under its place in it. */
export function requireKnownNames({ skills }: TopicDraft): void {
  if (skills.some((name) => !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(name))) throw InvalidField("skills", "unknown_skill");
}

const plain = (name: string): string => name.trim().toLowerCase().replaceAll("’", "'");

export function topicInput({ kind, fields, skills, sdgs }: TopicDraft): Raw<TopicInput> {
  return {
    category: fields.category,
    kind,
    title: fields.title ?? "",
    text: fields.text ?? "",
    lang: fields.lang || undefined,
    visibility: fields.visibility,
    partnership: fields.visibility === "partnership" ? fields.partnership : null,
    skills,
    sdgs: sdgs.map(Number),
    organisation: fields.organisation || null,
    shownAs: fields.shownAs || undefined,
    sheet: kind === "sheet" ? sheetOf(fields) : null,
  };
}

export function sheetOf(fields: Record<string, string>): Raw<Sheet> {
  const names = [...SHEET_TEXTS, "cost", "time", "country", "town"] as const;
  return Object.fromEntries(names.map((name) => [name, fields[`sheet.${name}`] ?? ""]));
}
