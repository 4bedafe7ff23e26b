// The network's fairness in figures: for coordinators by name, for everyone without names.
import type { Kind, Standing } from "../../../schema/vocabulary.ts";
import { plural } from "../plural.ts";

const times = (n: string) => `${n} fois`;
const days = (n: string) => `${n} j`;
const groups: Record<"north" | "south" | "new" | "settled" | Kind, string> = {
  north: "Nord",
  south: "Sud",
  new: "Nouvelles venues",
  settled: "Déjà en partenariat",
  association: "Associations",
  local_authority: "Collectivités",
  school: "Établissements scolaires",
  training_centre: "Centres de formation",
  institution: "Institutions",
  cooperative: "Coopératives",
  health: "Structures de santé",
  other: "Autres",
};

const why: Record<Standing, string> = {
  newcomer: "nouvelle dans le réseau",
  first_partnership: "pas encore de partenariat",
  seldom_shown: "rarement montrée",
  enough: "",
};

export const equity = {
  title: "L’équité du réseau",
  lead: "Qui propose, qui répond, qui est vu, et ce qui passe dans chaque sens.",
  publicTitle: "Les chiffres du réseau",
  publicLead:
    "Ce que les organisations du Nord et du Sud font ensemble, et si chacune y trouve sa place. Sans aucun nom.",
  publicLink: "La version publique, sans noms",
  countedOn: (day: string) =>
    `Compté chaque nuit ; la dernière fois, celle du ${day}. La dernière période n’est pas finie.`,
  never: "Rien n’est encore compté",
  neverHint: "Les chiffres se comptent la nuit. Les premiers seront là demain.",
  by: { label: "Compter par", month: "mois", quarter: "trimestre" },
  few: (n: number) =>
    `Un nombre inférieur à ${n} n’est pas donné : personne ne doit pouvoir s’y reconnaître. Dans les graphiques, un trait gris tient sa place.`,
  lessThan: (n: number) => `moins de ${n}`,
  unknown: "–",
  numbers: "En bref",
  key: {
    proposed: {
      month: (n: number) =>
        plural("fr", n, { one: "proposition en un an", other: "propositions en un an", many: "propositions en un an" }),
      quarter: (n: number) =>
        plural("fr", n, {
          one: "proposition en deux ans",
          other: "propositions en deux ans",
          many: "propositions en deux ans",
        }),
    },
    partnerships: {
      month: (n: number) =>
        plural("fr", n, {
          one: "partenariat commencé en un an",
          other: "partenariats commencés en un an",
          many: "partenariats commencés en un an",
        }),
      quarter: (n: number) =>
        plural("fr", n, {
          one: "partenariat commencé en deux ans",
          other: "partenariats commencés en deux ans",
          many: "partenariats commencés en deux ans",
        }),
    },
    gini: "d’inégalité dans ce qui est montré (0 : aucune, 1 : totale)",
    below: (n: number) =>
      plural("fr", n, {
        one: "organisation montrée trop rarement",
        other: "organisations montrées trop rarement",
        many: "organisations montrées trop rarement",
      }),
    answerDays: {
      north: "jours de délai pour une réponse du Nord (médiane)",
      south: "jours de délai pour une réponse du Sud (médiane)",
    },
  },
  table: "Voir le tableau",
  csv: "Télécharger en CSV",
  about: (title: string) => ` : ${title}`,
  period: { month: "Mois", quarter: "Trimestre" },
  quarter: (n: string, year: string) => `T${n} ${year}`,
  north: "Nord",
  south: "Sud",
  coordination: "Coordination",
  proposed: {
    title: "Qui propose",
    lead: "Les rencontres proposées, par le côté qui fait le premier pas. Celles de la coordination et des tours sont à part.",
  },
  answers: {
    title: "Qui dit oui",
    lead: "Les oui de chaque côté. Le tableau donne aussi les non, et les propositions restées sans un mot.",
    columns: {
      yesNorth: "Oui, Nord",
      yesSouth: "Oui, Sud",
      noNorth: "Non, Nord",
      noSouth: "Non, Sud",
      silentNorth: "Sans réponse, Nord",
      silentSouth: "Sans réponse, Sud",
    },
  },
  answerDays: {
    title: "Le temps de répondre",
    lead: "Jours entre l’accord de la coordination et la première réponse. La moitié des réponses viennent plus tôt, l’autre moitié plus tard.",
    days,
  },
  hours: {
    title: "Heures données et reçues",
    lead: "Le temps donné dans les partenariats, tel que leurs journaux le comptent. Une heure écrite plus tard rejoint le mois où elle a été donnée.",
    givenNorth: "Données par le Nord",
    givenSouth: "Données par le Sud",
    receivedNorth: "Reçues par le Nord",
    receivedSouth: "Reçues par le Sud",
  },
  carried: {
    title: "Ce qui passe dans chaque sens",
    lead: "Les savoir-faire que portent les partenariats commencés : ceux que l’un cherche et que l’autre apporte.",
    givenNorth: "Donnés par le Nord",
    givenSouth: "Donnés par le Sud",
    receivedNorth: "Reçus au Nord",
    receivedSouth: "Reçus au Sud",
    partnerships: "Partenariats commencés",
  },
  gini: {
    title: "L’inégalité des regards, dans le temps",
    lead: (n: number) =>
      `L’indice de Gini de ce qui est montré dans les ${n} jours qui précèdent. À 0, toutes les organisations sont montrées autant ; à 1, une seule prend toute la place.`,
    column: "Indice de Gini",
  },
  lorenz: {
    title: "Comment les regards se partagent",
    lead: "Rangées de la moins vue à la plus vue. Plus la courbe s’écarte de la diagonale, plus les regards vont à quelques-unes.",
    across: "organisations",
    up: "regards reçus",
    equal: "parts égales",
    real: "en réalité",
    read: (organisations: string, share: string) =>
      `La moitié la moins vue (${organisations} des organisations) reçoit ${share} des regards.`,
    columns: { organisations: "Organisations, de la moins vue à la plus vue", share: "Part des regards" },
  },
  below: {
    title: "Sous le plancher",
    lead: (shown: number, days: number) =>
      `Les organisations publiées depuis plus de ${days} jours, qui ont de la place, et que l’on a montrées moins de ${shown} fois dans ce temps.`,
  },
  groups: {
    title: "Qui est vu",
    lead: (n: number) => `Combien de fois une organisation est montrée aux autres en ${n} jours, en moyenne.`,
    names: groups,
    columns: { group: "Groupe", organisations: "Organisations", shown: "Fois montrée, en moyenne" },
    times,
  },
  scarce: {
    title: "Savoir-faire rares",
    lead: "Cherchés d’un côté par plus d’organisations qu’il n’y en a, de l’autre, pour les apporter.",
  },
  abundant: {
    title: "Savoir-faire abondants",
    lead: "Offerts d’un côté par plus d’organisations qu’il n’y en a, de l’autre, pour les chercher.",
  },
  skills: {
    columns: { skill: "Savoir-faire", side: "Offert par", offered: "L’offrent", sought: "Le cherchent" },
    label: (skill: string, side: string) => `${skill} (offert au ${side})`,
    offered: (n: number) => plural("fr", n, { one: "# l’offre", other: "# l’offrent", many: "# l’offrent" }),
    sought: (n: number) => plural("fr", n, { one: "# le cherche", other: "# le cherchent", many: "# le cherchent" }),
    offeredFew: "peu l’offrent",
    soughtFew: "peu le cherchent",
    none: "Rien à signaler pour l’instant.",
  },
  names: {
    below: {
      title: "À montrer davantage",
      lead: "Le plancher leur donne une place à côté des listes des autres. Vous pouvez aussi leur proposer une rencontre.",
      columns: { name: "Organisation", side: "Côté", shown: "Montrée", why: "Pourquoi" },
      none: "Aucune organisation n’est sous le plancher.",
      look: "Partenaires possibles",
    },
    silent: {
      title: "Restées sans voix",
      lead: (n: number) =>
        `Au moins ${n} propositions de suite se sont éteintes sans un mot de leur part. Appelez-les d’abord ; une pause les retire des listes sans rien effacer, et elles reviennent quand elles veulent.`,
      columns: { name: "Organisation", side: "Côté", silences: "Silences de suite", act: "Que faire" },
      none: "Aucune organisation ne reste silencieuse.",
      pause: "Proposer une pause",
    },
    why,
  },
};
