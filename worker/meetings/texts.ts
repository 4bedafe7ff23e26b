// The texts of a meeting: what a new one says, and what a change makes of those there. Languages left out stay as they were.
import type { MeetingInput, MeetingPatch } from "../../schema/contract/meetings.ts";
import type { MeetingPart, WorkingLanguage } from "../../schema/vocabulary.ts";
import { type FieldError, Invalid, InvalidField } from "../kernel/errors.ts";
import type { KeptText } from "./repository.ts";

type Told = Pick<MeetingPatch, "title" | "agenda" | "minutes" | "decisions">;
const PART = { title: "title", agenda: "agenda", minutes: "minutes", decisions: "decision" } as const satisfies Record<
  keyof Told,
  MeetingPart
>;
const FIELDS = Object.keys(PART) as (keyof Told)[];

export const saysSomething = (told: Told): boolean => FIELDS.some((field) => told[field] !== undefined);

export function newTexts({
  title,
  agenda,
  languages,
}: Pick<MeetingInput, "title" | "agenda" | "languages">): KeptText[] {
  return mergedTexts([], { title, agenda }, languages);
}

/** Refused: a language the meeting is not in, a title missing in its first language. */
export function mergedTexts(
  before: readonly KeptText[],
  told: Told,
  languages: readonly WorkingLanguage[],
): KeptText[] {
  const wrong = foreign(told, languages);
  if (wrong.length > 0) throw Invalid("invalid", wrong);
  const replaced = new Set(FIELDS.flatMap((field) => languagesIn(told[field]).map((lang) => `${PART[field]} ${lang}`)));
  const kept = before.filter(({ part, lang }) => !replaced.has(`${part} ${lang}`));
  if (kept.some(({ lang }) => !(languages as readonly string[]).includes(lang)))
    throw InvalidField("languages", "meeting_language_written");
  const after = [...kept, ...FIELDS.flatMap((field) => rows(PART[field], told[field] ?? {}))];
  const [first = "fr"] = languages;
  if (!after.some(({ part, lang }) => part === "title" && lang === first))
    throw InvalidField(`title.${first}`, "required");
  return after;
}

const foreign = (told: Told, languages: readonly string[]): FieldError[] =>
  FIELDS.flatMap((field) =>
    languagesIn(told[field])
      .filter((lang) => !languages.includes(lang))
      .map((lang) => ({ field: `${field}.${lang}`, code: "meeting_language" })),
  );

const languagesIn = (said: object | undefined): string[] =>
  Object.entries(said ?? {}).flatMap(([lang, one]) => (one === undefined ? [] : [lang]));

type ByLanguage = Readonly<Record<string, string | readonly string[] | undefined>>;

const rows = (part: MeetingPart, told: ByLanguage): KeptText[] =>
  Object.entries(told).flatMap(([lang, said]) =>
    [said ?? []]
      .flat()
      .filter((text) => text !== "")
      .map((text, position) => ({ part, position, lang, text })),
  );
