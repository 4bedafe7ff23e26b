// What the pages of learning paths are drawn from.
import type { Sheet } from "./board.ts";
import type { LearningPath, LearningStep, PathWithSteps } from "./paths.ts";

export interface PathsView {
  items: LearningPath[];
  next: string | null;
  later: boolean;
  filters: { lang: string; age: string };
  /** Of the reader's organisations. */
  drafts: LearningPath[];
  writes: boolean;
}

export interface PathView {
  path: PathWithSteps;
  writes: boolean;
}

/** A step with the words of its sheet, to be read in class without a screen. */
export interface PrintedStep extends LearningStep {
  html: Partial<Record<keyof Sheet, string>>;
}

export interface PathPrintView {
  path: PathWithSteps;
  steps: PrintedStep[];
}

export interface PathValues {
  organisation: string;
  title: string;
  summary: string;
  ageFrom: string;
  ageTo: string;
  lang: string;
  licence: string;
}

export interface PathFormView {
  id: string | null;
  version: number;
  organisations: { id: string; name: string }[];
  values: PathValues;
}

export interface StepValues {
  topic: string;
  question: string;
  activity: string;
  minutes: string;
}

export interface StepFormView {
  path: { id: string; title: string; version: number };
  position: number;
  isNew: boolean;
  sheet: { id: string; title: string } | null;
  values: StepValues;
}

export interface SheetChoice {
  id: string;
  title: string;
  excerpt: string;
  lang: string;
}

export interface SheetChoiceView {
  path: { id: string; title: string };
  q: string;
  sheets: SheetChoice[];
}
