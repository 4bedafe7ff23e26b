// A page's address in one language, for search engines and for those who share it.
import type { Locale } from "../../schema/vocabulary.ts";

/** Not `lang`: lists of courses and of what was found are narrowed by that name. */
export const LOCALE_IN_ADDRESS = "locale";

export const inLocale = (address: string, locale: Locale): string =>
  `${address}${address.includes("?") ? "&" : "?"}${LOCALE_IN_ADDRESS}=${locale}`;
