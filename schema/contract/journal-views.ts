// What the pages about a partnership's life are given: its journal, its steps, what went each way. Plain data.
import type { JournalKind, Side } from "../vocabulary.ts";
import type { EntryVersion, JournalEntry } from "./journal.ts";
import type { Step } from "./steps.ts";

/** Somebody in a partnership; the name is empty when it is there no more. */
export interface Named {
  id: string;
  name: string;
  side: Side;
}

export interface MonthSum {
  month: string; // yyyy-mm
  kind: JournalKind;
  /** Gave the hours, or went to see; else empty. */
  from: string;
  to: string;
  entries: number;
  minutes: number;
}

/** A partnership from its first day to its last, or to today. */
export interface LifeView {
  partnership: string;
  /** The reader's own first; those who have left and are still spoken of last. */
  organisations: Named[];
  /** How many of them are in it now. */
  present: number;
  openedOn: string;
  endedOn: string | null;
  today: string;
  steps: Step[];
  sums: MonthSum[];
  /** The reader writes here. */
  writes: boolean;
}

export interface EntryView extends JournalEntry {
  /** The reader wrote it. */
  own: boolean;
  /** The reader may take it away. */
  mayRemove: boolean;
}

/** The head of every page within a partnership: whose it is, and who is who. */
export interface WithinPartnership {
  partnership: string;
  organisations: Named[];
  present: number;
}

export interface JournalView extends WithinPartnership {
  entries: EntryView[];
  next: string | null;
  kind: JournalKind | null;
  later: boolean;
  writes: boolean;
  over: boolean;
  balance: { organisation: string; given: number; received: number }[];
  total: number;
}

export interface EntryPageView extends WithinPartnership {
  entry: EntryView;
  versions: EntryVersion[];
}

/** The latest of the journal, on the partnership's page. */
export interface JournalBrief extends WithinPartnership {
  entries: EntryView[];
  writes: boolean;
}

/** What the form of an entry holds, as typed. */
export type EntryDraft = { id: string; kind: JournalKind } & Record<string, string>;

export interface EntryFormView extends WithinPartnership {
  /** Of the writer, in it. */
  own: string[];
  openedOn: string;
  today: string;
}

export interface StepPageView extends WithinPartnership {
  step: Step;
  own: string[];
  writes: boolean;
  today: string;
}

/** An address under which a calendar is read: of all one's partnerships, or of one. */
export interface CalendarLine {
  /** Empty for all. */
  partnership: string;
  names: string[];
  /** When the address at work was made; null without one. */
  since: string | null;
}

/** A step that begins soon, or should be over. */
export interface StepNear {
  id: string;
  partnership: string;
  title: string;
  starts: string;
  ends: string;
  late: boolean;
}
