// The pages on which the house speaks of itself: their titles, the counted example, and the desk of those who write them.
import type { MatchingExample } from "../../../schema/contract/words.ts";
import type { HousePage } from "../../../schema/vocabulary.ts";

const titles: Record<HousePage, string> = {
  about: "Qui nous sommes",
  take_part: "Prendre part",
  matching: "Comment se compte une rencontre",
  charter: "La charte",
  privacy: "Vos données",
  accessibility: "Accessibilité",
  legal: "Mentions légales",
};

const leads: Record<HousePage, string> = {
  about: "Un jumelage de 1981, deux mots pour le tenir, et un réseau ouvert à toutes et à tous.",
  take_part: "Que vous soyez une mairie, une école, une coopérative ou quelqu’un de curieux, il y a une porte.",
  matching: "La formule du score, en mots simples, avec un exemple compté jusqu’au bout.",
  charter: "Ce à quoi une organisation s’engage en entrant.",
  privacy: "Ce que nous gardons, pour combien de temps, qui le voit, et comment le reprendre.",
  accessibility: "Où nous en sommes, sans nous flatter, et à qui dire ce qui bloque.",
  legal: "Qui publie, qui héberge, à qui sont les textes.",
};

const common: Record<MatchingExample["common"][number], string> = {
  sdgs: "un objectif de développement durable",
  themes: "des thèmes d’action",
  kindred: "des natures voisines",
  tie: "le jumelage de leurs villes",
  experience: "une habituée et une débutante",
  ways: "une façon de travailler",
  dates: "leurs dates",
};

interface Sum {
  reciprocity: string;
  context: string;
  heavy: string;
  light: string;
  score: string;
}

export const words = {
  titles,
  leads,
  others: "Autres pages de la maison",
  updated: (day: string) => `Mis à jour le ${day}.`,
  edit: "Modifier cette page",
  example: {
    title: "Un exemple, compté jusqu’au bout",
    lead: "Une association de Lille et une coopérative de Saint-Louis, toutes deux inventées. Les nombres, eux, sortent du programme même qui compte les vraies rencontres.",
    outOf: "sur 100",
    gives: "Ce que cherche la coopérative, et ce que l’association apporte",
    receives: "Ce que cherche l’association, et ce que la coopérative apporte",
    columns: { need: "Besoin", priority: "Priorité", by: "Meilleure offre en face", value: "Réponse, de 0 à 1" },
    brought: (by: string, level: string) => `${by} (${level})`,
    nothing: "rien pour l’instant",
    covers: (share: string) => `Dans ce sens, ${share} % des besoins trouvent réponse, les plus pressants pesant plus.`,
    sumTitle: "L’addition",
    reciprocity: (a: string, b: string, mean: string) =>
      `La moyenne harmonique de ${a} % et de ${b} % donne ${mean} % de réciprocité.`,
    context: (things: string, share: string) => `Ce qui les rapproche (${things}) donne ${share} % de contexte.`,
    score: (sum: Sum) =>
      `La réciprocité pèse ${sum.heavy} et le contexte ${sum.light} : ${sum.heavy} × ${sum.reciprocity} + ${sum.light} × ${sum.context} = ${sum.score} sur 100.`,
    common,
    weights:
      "Ces poids sont ceux qui ont cours aujourd’hui. Les nombres montrés sont arrondis, pas ceux que l’on compte.",
  },
  tend: {
    title: "Les mots de la maison",
    lead: "Ce que le réseau dit de lui-même, page par page et langue par langue. Tant que vous n’écrivez rien, le premier texte reste.",
    columns: { page: "Page", lang: "Langue", state: "Texte" },
    first: "le premier texte",
    yours: (day: string) => `écrit le ${day}`,
    editTitle: (page: string, lang: string) => `${page}, en ${lang.toLowerCase()}`,
    text: "Le texte",
    hint: "En Markdown : ## pour un titre, une ligne vide entre deux paragraphes, [mots](/adresse) pour un lien.",
    back: "Remettre le premier texte",
    see: "Voir la page",
    changed:
      "Quelqu’un d’autre a enregistré cette page pendant que vous écriviez. Votre texte est encore là ; reprenez dans le sien ce qui doit rester, puis enregistrez.",
    theirs: "Ce qui est en ligne maintenant",
  },
};
