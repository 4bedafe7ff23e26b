// The words of every page, by language. French is the source; the others must say everything it says.
import type { Locale } from "../../schema/vocabulary.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type Catalogue = typeof fr;

const catalogues: Record<Locale, Catalogue> = { fr, en };

export function messages(locale: Locale): Catalogue {
  return catalogues[locale];
}
