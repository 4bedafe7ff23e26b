// What every page knows of its reader: language, words, who is signed in, and where the page stands.
import type { Locale } from "../../schema/vocabulary.ts";
import type { Catalogue } from "../i18n/catalogue.ts";

export interface Frame {
  locale: Locale;
  t: Catalogue;
  origin: string; // of the house, without a slash at the end
  path: string; // with its query, for the language switch and the way back after sign-in
  namesLocale: boolean; // the address itself says in which language
  reader: {
    name: string;
    email: string;
    member: boolean;
    coordinator: boolean;
    administrator: boolean;
    news: number; // topics with something to see, counted up to ten
  } | null;
  saveData: boolean; // the reader's device asks that nothing be fetched by itself
  /** The network shown is made up. */
  demo: boolean;
  notice: string | null; // what just happened, in words
  /** Hashed names of the built files: the sheet, and each island's script by its name. */
  assets: { css: string; islands: Readonly<Record<string, string>> };
  newKey: () => string; // a fresh idempotency key for a form
}

let drawn: Frame | null = null;

/** What is drawn inside knows its frame. Drawing never waits: no two pages are drawn at once. */
export function drawnIn<T>(frame: Frame, draw: () => T): T {
  drawn = frame;
  try {
    return draw();
  } finally {
    drawn = null;
  }
}

/** A context of Preact would note every component that asks, to draw it again: here a page is drawn once. */
export function useFrame(): Frame {
  if (!drawn) throw new Error("a page is rendered inside its frame");
  return drawn;
}
