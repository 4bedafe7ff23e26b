// Half-yearly reviews, the mutuality gap, how a partnership ends, and what it leaves to others.
import type { EndingHow, PulseNeed, ReviewQuestion } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import { plural } from "../plural.ts";

interface Asked {
  title: string;
  hint: string;
  /** The ends of the scale. */
  low: string;
  high: string;
  short: string;
}

const questions: Record<ReviewQuestion, Asked> = {
  gave: {
    title: "Ce que nous avons apporté",
    hint: "Du temps, des savoir-faire, des idées, un accueil, du matériel.",
    low: "presque rien",
    high: "beaucoup",
    short: "Apporté",
  },
  received: {
    title: "Ce que nous avons reçu",
    hint: "Ce qui nous a vraiment servi, ou fait changer.",
    low: "presque rien",
    high: "beaucoup",
    short: "Reçu",
  },
  balance: {
    title: "Est-ce équilibré ?",
    hint: "Chacun apporte-t-il, et chacun reçoit-il ?",
    low: "un seul porte tout",
    high: "tout à fait",
    short: "Équilibre",
  },
  beneficiaries: {
    title: "Les bénéficiaires décident-ils ?",
    hint: "Celles et ceux à qui ce partenariat doit servir : consultés, ou vraiment partie prenante ?",
    low: "pas du tout",
    high: "pleinement",
    short: "Les bénéficiaires décident",
  },
  together: {
    title: "Institutions et société civile avancent-elles ensemble ?",
    hint: "La mairie, l’école ou l’administration d’un côté ; les associations et les habitants de l’autre.",
    low: "chacun de son côté",
    high: "vraiment ensemble",
    short: "Institutions et société civile",
  },
  learning: {
    title: "Apprenons-nous ?",
    hint: "De l’autre, de nos réussites et de nos ratés.",
    low: "peu",
    high: "beaucoup",
    short: "Apprendre",
  },
  going_on: {
    title: "Voulons-nous continuer ?",
    hint: "Avec l’envie d’aujourd’hui, pas celle du premier jour.",
    low: "plutôt non",
    high: "oui, sans hésiter",
    short: "Continuer",
  },
};

const needs: Record<PulseNeed, string> = {
  silent: "silencieux",
  wide_gap: "regards très éloignés",
  one_sided: "un seul sens",
  without_agreement: "sans accord",
  late_step: "étape en retard",
  unanswered: "bilan sans réponse",
};

const halves: Record<string, (year: string) => string> = {
  "1": (year) => `janvier à juin ${year}`,
  "2": (year) => `juillet à décembre ${year}`,
};
const shortHalves: Record<string, (year: string) => string> = {
  "1": (year) => `S1 ${year}`,
  "2": (year) => `S2 ${year}`,
};

export const reviews = {
  questions,
  period: (half: string, year: string) => halves[half]?.(year) ?? year,
  shortPeriod: (half: string, year: string) => shortHalves[half]?.(year) ?? year,
  title: "Les bilans",
  of: (names: readonly string[]) => `Les bilans : ${list("fr", names)}`,
  lead: "Deux fois par an, chaque organisation dit comment elle voit le partenariat. Personne ne lit les réponses de l’autre avant que toutes soient là.",
  back: "Revenir au partenariat",
  allReviews: "Tous les bilans",
  section: {
    lead: "Deux fois par an, chacun répond de son côté. Les réponses s’ouvrent ensemble.",
    open: (period: string) => `Le bilan de ${period} est ouvert.`,
    until: (day: string) => `On peut y répondre jusqu’au ${day}.`,
    answer: "Répondre au bilan",
    correct: "Relire ou corriger vos réponses",
    see: "Lire le bilan",
    all: "Voir tous les bilans",
    none: "Pas encore de bilan. Le premier pourra s’écrire ici.",
    ended: "Le partenariat s’est terminé avant un premier bilan.",
  },
  state: {
    before: "pas encore ouvert",
    open: "ouvert",
    complete: "toutes les réponses sont là",
    closed: "clos",
  },
  answered: (names: readonly string[]) =>
    plural("fr", names.length, {
      one: `${list("fr", names)} a répondu.`,
      other: `${list("fr", names)} ont répondu.`,
      many: `${list("fr", names)} ont répondu.`,
    }),
  awaited: (names: readonly string[]) =>
    plural("fr", names.length, {
      one: `On attend encore ${list("fr", names)}.`,
      other: `On attend encore ${list("fr", names)}.`,
      many: `On attend encore ${list("fr", names)}.`,
    }),
  nobody: "Personne n’a encore répondu.",
  neverAnswered: (names: readonly string[]) =>
    plural("fr", names.length, {
      one: `${list("fr", names)} n’a pas répondu à temps.`,
      other: `${list("fr", names)} n’ont pas répondu à temps.`,
      many: `${list("fr", names)} n’ont pas répondu à temps.`,
    }),
  blind: "Ce que vous écrivez reste caché, à la coordination aussi, jusqu’à ce que toutes les réponses soient là.",
  mayCorrect: "Vous avez répondu. Vous pouvez encore corriger, tant que l’autre réponse n’est pas là.",
  notYours: "Ce sont les responsables de chaque organisation qui répondent.",
  notYet: (day: string) => `Ce bilan s’ouvrira le ${day}.`,
  form: {
    title: (period: string) => `Le bilan de ${period}`,
    as: (name: string) => `Au nom de ${name}`,
    low: (end: string) => `1 : ${end}`,
    high: (end: string) => `5 : ${end}`,
    words: "Quelques mots",
    wordsHint: "Ce que le chiffre ne dit pas. Un exemple vaut mieux qu’une phrase polie.",
    send: "Envoyer nos réponses",
    resend: "Corriger nos réponses",
  },
  gap: {
    title: "L’écart entre vos regards",
    whole: (n: string) => `Écart moyen : ${n} sur 4`,
    level: {
      close: "Vous voyez votre partenariat à peu près de la même façon.",
      apart: "Vous voyez certaines choses autrement : parlez-en.",
      wide: "Vous voyez l’équilibre très différemment : parlez-en bientôt, et demandez de l’aide s’il le faut.",
    },
    talk: (topics: readonly string[]) =>
      `Commencez par ceci : ${list(
        "fr",
        topics.map((topic) => `« ${topic} »`),
      )}.`,
    exchange: "Ce qui passe de l’un à l’autre",
    exchangeOf: (name: string) => `Ce que ${name} dit apporter, et ce qui en est reçu`,
    gave: (name: string, n: string) => `${name} dit avoir apporté : ${n} sur 5`,
    received: (n: string) => `Ce que l’autre côté dit avoir reçu : ${n} sur 5`,
    said: (name: string, n: string) => `${name} : ${n} sur 5`,
    same: "même regard",
    difference: (n: string) => `écart : ${n}`,
    how: "Comment cet écart se compte",
    howText:
      "Chaque réponse va de 1 à 5. Ce que l’un dit avoir apporté se compare à ce que l’autre dit avoir reçu ; le reste se compare question par question. L’écart est la moyenne de ces six différences : 0, vous voyez tout pareil ; 4, tout à l’opposé.",
    missing: "Il manque une réponse : l’écart ne peut pas se compter.",
  },
  overTime: {
    title: "L’écart au fil du temps",
    label: "L’écart moyen à chaque bilan, de 0 à 4",
    series: "Écart moyen",
    table: "Le tableau",
    period: "Bilan",
    whole: "Écart moyen",
    widest: "Le plus grand écart",
    widestOf: (name: string, n: string) => `${name} (${n})`,
    none: "–",
  },
  answers: {
    title: "Les réponses",
    of: (name: string) => `Ce que dit ${name}`,
    question: "Question",
    noWords: "Sans un mot de plus.",
    own: "Vos réponses",
  },
  ending: {
    title: "Renouveler ou terminer",
    overTitle: "La fin de ce partenariat",
    link: "Renouveler, terminer ou arrêter",
    lead: "Un partenariat qui s’arrête bien laisse quelque chose à tous. Dites comment vous voyez la suite, et ce que vous en retenez.",
    as: "Au nom de",
    how: "Comment continuer ?",
    hows: {
      renewed: "Renouveler",
      finished: "Terminer : le travail est fait",
      broken_off: "Arrêter avant la fin",
    } satisfies Record<EndingHow, string>,
    hints: {
      renewed: "Jusqu’à une nouvelle date. L’autre organisation confirme.",
      finished: "L’autre organisation confirme. Chacune retrouve une place pour un autre partenariat.",
      broken_off: "Vous le décidez seuls, et c’est immédiat. Chacune retrouve une place.",
    } satisfies Record<EndingHow, string>,
    termEnds: "Renouveler jusqu’au",
    termEndsHint: "Seulement si vous renouvelez.",
    text: "Un mot à l’autre organisation",
    lessonsTitle: "Ce que vous en retenez",
    lessonsLead:
      "Ces lignes seront lues par l’autre organisation. Elles ouvriront aussi, dans vos brouillons, une fiche d’expérience déjà remplie avec votre accord et votre journal : vous la relirez avant de la publier, ou non.",
    worked: "Ce qui a marché",
    failed: "Ce qui n’a pas marché",
    again: "Ce que nous referions, et autrement",
    send: "Envoyer",
    proposed: {
      renewed: (name: string, day: string) => `${name} propose de renouveler le partenariat jusqu’au ${day}.`,
      finished: (name: string) => `${name} propose de terminer le partenariat : le travail est fait.`,
    },
    ownProposed: {
      renewed: (day: string) => `Vous proposez de renouveler le partenariat jusqu’au ${day}.`,
      finished: "Vous proposez de terminer le partenariat.",
    },
    waits: (names: readonly string[]) => `Il manque le oui de ${list("fr", names)}.`,
    confirm: "Nous sommes d’accord",
    refuse: "Non, parlons-en d’abord",
    withdraw: "Reprendre cette proposition",
    answerText: "Un mot avec votre réponse",
    stays: "En attendant, rien ne change.",
    over: {
      finished: (day: string) => `Ce partenariat s’est terminé le ${day}, travail accompli.`,
      broken_off: (day: string) => `Ce partenariat s’est arrêté le ${day}, avant la fin prévue.`,
    },
    term: (day: string) => `Il court jusqu’au ${day}.`,
    sheetTitle: "En laisser quelque chose aux autres",
    sheetLead:
      "Une fiche d’expérience, déjà remplie avec votre accord et votre journal. Elle reste dans vos brouillons tant que vous ne la publiez pas.",
    sheet: "Écrire la fiche de ce partenariat",
  },
  today: {
    review: (names: readonly string[]) => `Répondre au bilan avec ${list("fr", names)}`,
    hint: "Sept questions, dix minutes. Rien n’est montré avant que chacun ait répondu.",
    ending: {
      renewed: (names: readonly string[]) => `Dire si vous continuez avec ${list("fr", names)}`,
      finished: (names: readonly string[]) => `Dire si vous terminez avec ${list("fr", names)}`,
      broken_off: (names: readonly string[]) => list("fr", names),
    } satisfies Record<EndingHow, (names: readonly string[]) => string>,
  },
  sheet: {
    title: (names: readonly string[]) => `${list("fr", names)} : ce que nous avons fait ensemble`,
    time: (from: string, until: string) => `Du ${from} au ${until}`,
    hours: (each: string) => `Heures données : ${each}.`,
    hoursOf: (name: string, hours: number) => `${name}, ${hours.toLocaleString("fr")} h`,
    learned: (by: string, text: string) => `${by} : ${text}`,
    people: (n: number) => plural("fr", n, { one: "Une personne", other: "# personnes", many: "# personnes" }),
    others: (n: number) =>
      plural("fr", n, { one: "une autre personne", other: "# autres personnes", many: "# autres personnes" }),
  },
  coordination: {
    title: "Les partenariats",
    lead: "Tous les partenariats du réseau. En tête, ceux qui ont besoin d’un coup de main ; à égalité, le plus longtemps silencieux.",
    needs,
    order: "Dans quel ordre",
    orderText: (days: { silent: number; toAgree: number; late: number }) =>
      `Du plus lourd au plus léger : sans signe de vie depuis ${days.silent} jours ; regards très éloignés au dernier bilan ; heures données presque toutes dans un seul sens ; pas d’accord signé ${days.toAgree} jours après le début ; une étape en retard de plus de ${days.late} jours ; un bilan resté sans réponse. Chaque raison pèse plus que toutes celles qui la suivent.`,
    filters: "Ne voir que",
    state: "État",
    states: { all: "Tous", open: "En cours", ended: "Terminés" },
    country: "Pays",
    everyCountry: "Tous les pays",
    side: "Porté surtout par",
    sides: { all: "L’un ou l’autre", north: "le Nord", south: "le Sud" },
    need: "Ce qui appelle un coup de main",
    anyNeed: "Quoi que ce soit, ou rien",
    apply: "Voir",
    clear: "Tout revoir",
    csv: "Télécharger en CSV",
    none: "Aucun partenariat ne répond à ces choix",
    noneHint: "Élargissez les choix pour en voir d’autres.",
    quiet: (days: number) =>
      days === 0
        ? "un signe de vie aujourd’hui"
        : plural("fr", days, {
            one: "un signe de vie hier",
            other: "# jours sans signe de vie",
            many: "# jours sans signe de vie",
          }),
    next: (title: string, day: string) => `Prochaine étape : ${title}, le ${day}`,
    noNext: "Pas d’étape à venir",
    gap: (n: string) => `Écart : ${n} sur 4`,
    noGap: "Pas encore d’écart",
    hours: "Heures données",
    hoursOf: { north: (n: string) => `Nord : ${n} h`, south: (n: string) => `Sud : ${n} h` },
    noHours: "Pas d’heures notées",
    waivers: (n: number) => plural("fr", n, { one: "une dispense", other: "# dispenses", many: "# dispenses" }),
    renewedUntil: (day: string) => `court jusqu’au ${day}`,
    proposed: {
      renewed: "un renouvellement attend un oui",
      finished: "une fin attend un oui",
      broken_off: "",
    } satisfies Record<EndingHow, string>,
    finished: "terminé, travail accompli",
    broken_off: "arrêté avant la fin",
    ended: "terminé",
    open: "en cours",
    pages: "Pages des partenariats",
    following: "Les suivants",
    start: "Revenir au début",
    columns: {
      partnership: "Partenariat",
      id: "Identifiant",
      state: "État",
      since: "Depuis",
      needs: "À aider",
      nextStep: "Prochaine étape",
      nextDay: "Date de la prochaine étape",
      silence: "Jours sans signe de vie",
      gap: "Écart (0 à 4)",
      north: "Heures données par le Nord",
      south: "Heures données par le Sud",
      agreement: "Accord en vigueur",
      waivers: "Dispenses",
      termEnds: "Court jusqu’au",
    },
    yes: "oui",
    no: "non",
  },
};
