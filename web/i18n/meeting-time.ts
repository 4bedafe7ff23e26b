// When a meeting is, in words: by the clocks of the place, and by those of the reader where they differ.
import type { Locale } from "../../schema/vocabulary.ts";
import { cityOf, dayIn, hourIn, offsetIn } from "./clock.ts";
import { meetings as en } from "./en/meetings.ts";
import { meetings as fr } from "./fr/meetings.ts";

const WORDS = { fr, en };

export interface Spell {
  startsAt: string;
  endsAt: string;
}

/** « jeudi 12 mars 2026, de 10:00 à 11:30 »; past midnight, both days. */
export function spellIn(locale: Locale, { startsAt, endsAt }: Spell, zone: string): string {
  const words = WORDS[locale];
  const [day, until] = [dayIn(locale, startsAt, zone), dayIn(locale, endsAt, zone)];
  const [from, to] = [hourIn(locale, startsAt, zone), hourIn(locale, endsAt, zone)];
  return day === until ? words.at(day, from, to) : words.overnight(day, from, until, to);
}

/** « Heure de Dakar (UTC) ». */
export function placeOfTime(locale: Locale, { startsAt }: Pick<Spell, "startsAt">, zone: string): string {
  const words = WORDS[locale];
  return words.inPlace(cityOf(words.cities, zone), offsetIn(locale, startsAt, zone));
}

/** The place's own first; another line where the reader's clocks say something else. */
export function meetingTime(locale: Locale, spell: Spell & { timeZone: string; zone: string }): string[] {
  const line = (zone: string) => `${placeOfTime(locale, spell, zone)} : ${spellIn(locale, spell, zone)}`;
  return sameClocks(locale, spell, spell.timeZone, spell.zone)
    ? [line(spell.timeZone)]
    : [line(spell.timeZone), line(spell.zone)];
}

export const sameClocks = (locale: Locale, spell: Spell, one: string, other: string): boolean =>
  spellIn(locale, spell, one) === spellIn(locale, spell, other);
