// What a node of the skills tree looks like, and the two words used to write the tree down.
import type { Sdg } from "../vocabulary.ts";

export type Label = { fr: string; en: string };
/** `dac` is an OECD DAC five-digit purpose code, `sdgs` the one to three goals the skill serves most. */
export type Skill = { id: string; label: Label; dac: string; sdgs: Sdg[] };
export type Theme = { id: string; label: Label; skills: Skill[] };
export type Domain = { id: string; label: Label; themes: Theme[] };

// French, English, purpose code, goals: one line a skill keeps the tree readable.
type Line = [fr: string, en: string, dac: string, ...sdgs: Sdg[]];

export const theme = (id: string, fr: string, en: string, lines: Record<string, Line>): Theme => ({
  id,
  label: { fr, en },
  skills: Object.entries(lines).map(([name, [skillFr, skillEn, dac, ...sdgs]]) => ({
    id: `${id}.${name}`,
    label: { fr: skillFr, en: skillEn },
    dac,
    sdgs,
  })),
});

export const domain = (id: string, fr: string, en: string, themes: Theme[]): Domain => ({
  id,
  label: { fr, en },
  themes,
});
