// What the forms of the journal send, read into what the use-cases take; and empty ones to begin with.
import type { EntryInput, EntryPatch } from "../../schema/contract/journal.ts";
import type { EntryDraft } from "../../schema/contract/journal-views.ts";
import { JOURNAL_KINDS, type JournalKind } from "../../schema/vocabulary.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { EntryRow } from "./rows.ts";

/** Of a form's input, before its contract has checked it. */
type Raw<T> = { [K in keyof T]?: unknown };

export const kindOf = (said: string | null | undefined): JournalKind =>
  JOURNAL_KINDS.find((kind) => kind === said) ?? "text";

export const emptyEntry = (ctx: Ctx, kind: JournalKind): EntryDraft => ({
  id: ctx.newId("jrn"),
  kind,
  date: iso(ctx.now).slice(0, 10),
});

export const readEntry = (data: URLSearchParams): EntryDraft => ({
  ...Object.fromEntries(data),
  id: data.get("id") ?? "",
  kind: kindOf(data.get("kind")),
});

/** What is there, as the form that changes it shows it. */
export function draftOf(row: EntryRow): EntryDraft {
  const { id, kind, date, text, place, learnedBy } = row;
  const { givenBy, receivedBy, visitor, host, minutes } = row;
  const time = minutes === null ? {} : { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) };
  const named = Object.entries({ givenBy, receivedBy, visitor, host }).map(([name, value]) => [name, value ?? ""]);
  return { ...Object.fromEntries(named), id, kind, date, text, place, learnedBy, ...time };
}

/** Only what this kind has: the form holds nothing else. */
const FIELDS: Record<JournalKind, readonly string[]> = {
  text: [],
  visit: ["place", "visitor", "host"],
  hours: ["givenBy", "receivedBy"],
  learning: ["learnedBy"],
};

export function patchInput(draft: EntryDraft): Raw<EntryPatch> {
  const own = FIELDS[draft.kind].map((name) => [
    name,
    draft[name] || (name === "place" || name === "learnedBy" ? "" : null),
  ]);
  return {
    date: draft.date,
    text: draft.text ?? "",
    ...Object.fromEntries(own),
    ...(draft.kind === "hours" && { minutes: minutesOf(draft) }),
  };
}

export const entryInput = (draft: EntryDraft): Raw<EntryInput> => ({
  ...patchInput(draft),
  id: draft.id,
  kind: draft.kind,
  organisation: draft.organisation || undefined,
});

/** Null when nothing was typed; what is no number stays none, for the contract to refuse. */
function minutesOf({ hours = "", minutes = "" }: EntryDraft): number | null {
  if (hours.trim() === "" && minutes.trim() === "") return null;
  const [h, m] = [hours, minutes].map((text) => Number(text.trim().replace(",", ".") || 0));
  return Math.round((h ?? 0) * 60) + (m ?? 0);
}
