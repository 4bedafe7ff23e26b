// A circle as drawings and lists are given it: the ring, what goes round, whose turn it is.
import type { Answer, CircleState, Side } from "../vocabulary.ts";

/** A member as it stands on the ring. */
export interface CirclePlace {
  id: string;
  name: string;
  side: Side;
  /** The name of the first skill it brings to the next. */
  gives: string;
  answer: Answer | null;
  kept: boolean;
  lost: boolean;
  own: boolean;
}

/** What goes from one to the next, in the reader's words. */
export interface CircleArcView {
  from: { id: string; name: string; own: boolean };
  to: { id: string; name: string; own: boolean };
  side: Side;
  /** Each skill by name, with how well it is known and what it answers; the weightiest first. */
  gifts: { text: string; note: string }[];
}

export interface CircleRingView {
  members: CirclePlace[];
  arcs: CircleArcView[];
}

/** Whose turn it is, for the reader: theirs to answer, a word to read, or someone else's. */
export type CircleWait = "answer" | "word" | "other" | "over";

export interface CircleLine {
  id: string;
  state: CircleState;
  ring: CircleRingView;
  wait: CircleWait;
  /** The reader manages one of its members. */
  manages: boolean;
  yeses: number;
  createdAt: string;
  daysLeft: number | null;
  partnership: string | null;
}
