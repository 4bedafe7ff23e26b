// The words that the house comes with, shown wherever administrators have written nothing else.
import type { HousePage, Locale } from "../../schema/vocabulary.ts";
import { about as aboutEn } from "./en/house/about.ts";
import { accessibility as accessibilityEn } from "./en/house/accessibility.ts";
import { charter as charterEn } from "./en/house/charter.ts";
import { legal as legalEn } from "./en/house/legal.ts";
import { matching as matchingEn } from "./en/house/matching.ts";
import { privacy as privacyEn } from "./en/house/privacy.ts";
import { takePart as takePartEn } from "./en/house/take-part.ts";
import { about } from "./fr/house/about.ts";
import { accessibility } from "./fr/house/accessibility.ts";
import { charter } from "./fr/house/charter.ts";
import { legal } from "./fr/house/legal.ts";
import { matching } from "./fr/house/matching.ts";
import { privacy } from "./fr/house/privacy.ts";
import { takePart } from "./fr/house/take-part.ts";

const FIRST: Record<Locale, Record<HousePage, string>> = {
  fr: { about, accessibility, charter, legal, matching, privacy, take_part: takePart },
  en: {
    about: aboutEn,
    accessibility: accessibilityEn,
    charter: charterEn,
    legal: legalEn,
    matching: matchingEn,
    privacy: privacyEn,
    take_part: takePartEn,
  },
};

/** Markdown, as an administrator would write it. */
export const firstWords = (page: HousePage, lang: Locale): string => FIRST[lang][page].trim();
