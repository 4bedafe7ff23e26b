// A year behind the demo network, told in numbers: how many meetings were proposed each month, and what people wrote.

/** Meetings proposed in a month by each, the oldest month first; the last of them ended two months ago. */
export const PAST_MONTHS: readonly { north: number; south: number; coordination: number }[] = [
  { north: 3, south: 0, coordination: 2 },
  { north: 4, south: 1, coordination: 1 },
  { north: 3, south: 1, coordination: 2 },
  { north: 4, south: 1, coordination: 1 },
  { north: 3, south: 2, coordination: 1 },
  { north: 4, south: 2, coordination: 2 },
  { north: 3, south: 3, coordination: 1 },
  { north: 3, south: 3, coordination: 1 },
  { north: 4, south: 4, coordination: 2 },
  { north: 1, south: 4, coordination: 1 },
];

/** Proposals that these let go by without a word, one after the other: the coordinators will call. */
export const PAST_SILENCES: readonly { to: string; from: readonly string[] }[] = [
  { to: "wolna-przystan", from: ["quais-podor", "savoirs-niamey", "sources-pita"] },
  { to: "langue-blanche", from: ["rieux-verts", "trois-lacs", "erables-rouges"] },
];

/** Written in the language both read: French between those who share it, English otherwise. */
export const PAST_MESSAGES = {
  fr: [
    "Nos métiers se ressemblent : prenons une heure pour nous parler ?",
    "Vous savez faire ce que nous cherchons depuis longtemps.",
    "Nous aimerions comprendre comment vous vous y prenez, et vous montrer ce que nous faisons.",
    "Nos publics se ressemblent, nos saisons non : il y a de quoi apprendre.",
    "Une première rencontre à distance, sans engagement ?",
  ],
  en: [
    "Our trades are close: shall we take an hour to talk?",
    "You know how to do what we have long been looking for.",
    "We would like to see how you go about it, and to show you what we do.",
  ],
} as const;
