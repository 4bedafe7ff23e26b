// What the pages of moderation show their reader.
import type { ModerationAct, ModerationReason, SubjectKind } from "../vocabulary.ts";

export interface UnansweredTopic {
  id: string;
  title: string;
  category: string;
  createdAt: string;
  /** Organisations that offer what it asks about. */
  helpers: { id: string; name: string }[];
}

export interface SilenceView {
  /** Half of the first answers came within so many hours; null without any. */
  hours: number | null;
  topics: number;
  answered: number;
  unanswered: UnansweredTopic[];
  next: string | null;
  later: boolean;
}

/** What is decided upon, as the form of an act shows it. */
export interface SubjectView {
  id: string;
  kind: SubjectKind;
  title: string;
  topic: string | null;
  author: string | null;
  html: string;
  /** Of a topic or a post as it is shown. */
  version: number | null;
  may: ModerationAct[];
}

/** Why a text was taken away, for its author and the coordinators. */
export interface TakenView {
  act: string;
  reason: ModerationReason;
  text: string;
  /** By its author, once. */
  mayAppeal: boolean;
}

/** A decision as its author reads it. */
export interface DecisionView {
  id: string;
  act: ModerationAct;
  kind: SubjectKind;
  reason: ModerationReason;
  text: string;
  createdAt: string;
  reversed: boolean;
  /** What became of the answer, null when none was given. */
  appealed: "open" | "kept" | "reversed" | null;
  answer: string;
  /** It may still be answered. */
  mayAppeal: boolean;
}
