// Searching: the question, its filters, its answers.
import type { FoundKind } from "../../../schema/contract/search.ts";
import { plural } from "../plural.ts";

const kinds: Record<FoundKind, string> = {
  question: "Question",
  discussion: "Discussion",
  sheet: "Fiche d’expérience",
  post: "Réponse",
  organisation: "Organisation",
  course: "Formation",
};
const kindsMany: Record<FoundKind, string> = {
  question: "Des questions",
  discussion: "Des discussions",
  sheet: "Des fiches d’expérience",
  post: "Des réponses",
  organisation: "Des organisations",
  course: "Des formations",
};

export const search = {
  title: "Chercher",
  titleOf: (question: string) => `« ${question} » : ce qui répond`,
  question: "Que cherchez-vous ?",
  questionHint:
    "Quelques mots suffisent, avec ou sans accents, dans votre langue : les textes des autres langues répondent aussi.",
  go: "Chercher",
  hint: "On trouve ici ce que les membres ont demandé, essayé et raconté, et les organisations du réseau.",
  filters: "Préciser",
  filtersOn: (n: number) =>
    plural("fr", n, { one: "Préciser (# choix)", other: "Préciser (# choix)", many: "Préciser (# choix)" }),
  clear: "Chercher partout",
  any: "Peu importe",
  by: {
    kind: "Ce que l’on cherche",
    category: "Domaine",
    skill: "Savoir-faire",
    sdg: "Objectif de développement durable",
    country: "Pays",
    lang: "Langue du texte",
    since: "Écrit depuis le",
    until: "Écrit jusqu’au",
  },
  kinds,
  kindsMany,
  results: "Ce qui répond",
  inTopic: (title: string) => `Dans « ${title} »`,
  pages: "Pages de réponses",
  next: "La suite",
  start: "Revenir aux premières",
  knowers: "Elles savent faire",
  emptyTitle: "Personne n’en a encore parlé avec ces mots",
  empty: "C’est peut-être la question que d’autres se posent aussi. Avant de la poser, essayez ceci :",
  advice: [
    "un seul mot, le plus précis : « latrine » plutôt que « projet d’assainissement »,",
    "le nom d’un lieu, d’une organisation ou d’un métier,",
    "moins de filtres.",
  ],
  ask: "Poser la question",
  toIndex: "L’index de la recherche",
  index: {
    title: "L’index de la recherche",
    lead: "Ce que la recherche sait des sujets, des réponses et des organisations. Il suit chaque changement de lui-même.",
    waiting: (n: number) =>
      n === 0
        ? "Tout est à jour."
        : plural("fr", n, {
            one: "# texte attend d’être relu par la recherche.",
            other: "# textes attendent d’être relus par la recherche.",
            many: "# textes attendent d’être relus par la recherche.",
          }),
    rebuilding: (source: string, n: number) =>
      plural("fr", n, {
        one: `La recherche relit tout : elle en est aux ${source}, # texte attend.`,
        other: `La recherche relit tout : elle en est aux ${source}, # textes attendent.`,
        many: `La recherche relit tout : elle en est aux ${source}, # textes attendent.`,
      }),
    sources: { organisations: "organisations", topics: "sujets", posts: "réponses", courses: "formations" },
    when: "À faire après une restauration, ou si quelque chose d’écrit ne se trouve pas. On peut chercher pendant ce temps.",
    rebuild: "Tout relire",
  },
};
