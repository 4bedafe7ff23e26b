// The steps of a profile, in the order people meet them, and what a form of one holds.

export const PROFILE_STEPS = [
  "identity",
  "place",
  "languages",
  "offers",
  "needs",
  "goals",
  "ways",
  "experience",
  "relations",
  "visibility",
  "contact",
] as const;
export type ProfileStep = (typeof PROFILE_STEPS)[number];

/** done: answered · todo: publishing waits for it · optional: it would make the meetings better. */
export type StepState = "done" | "todo" | "optional";
export type StepStates = Readonly<Record<ProfileStep, StepState>>;

/** What a form shows or sent: every value of a name, in order. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

export const firstValue = (values: FormValues, name: string): string => values[name]?.[0] ?? "";
export const allValues = (values: FormValues, name: string): readonly string[] => values[name] ?? [];
