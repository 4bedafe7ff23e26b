// How the life of a demo partnership is told: days count backwards from today, organisations go by their keys.
export interface DemoMove {
  daysAgo: number;
  by: string;
  moved: string; // the title of a step
  from: number;
  to: number;
  reason: string;
}

export type DemoEntry = { daysAgo: number; by: string; text?: string } & (
  | { kind: "text" }
  | { kind: "visit"; visitor: string; host: string; place: string }
  | { kind: "learning"; learnedBy: string }
  | { kind: "hours"; givenBy: string; receivedBy: string; hours: number }
);

/** Hours that come back: about so many a time, every so many days, between two days. */
export interface DemoRhythm {
  givenBy: string;
  receivedBy: string;
  from: number;
  to: number;
  everyDays: number;
  hours: number;
  texts: readonly string[];
}

export interface DemoLife {
  between: readonly string[];
  moves: readonly DemoMove[];
  entries: readonly DemoEntry[];
  rhythms: readonly DemoRhythm[];
}
