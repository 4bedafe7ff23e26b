// Learning paths: sheets gathered for a class, read, printed, written step by step.
import type { Licence, PathState } from "../../../schema/vocabulary.ts";
import { plural } from "../plural.ts";

const states: Record<PathState, string> = { draft: "brouillon", public: "public" };
const licences: Record<Licence, string> = {
  "CC-BY": "Questions et activités sous licence CC BY : à réutiliser en nommant leurs auteurs.",
  "CC-BY-SA":
    "Questions et activités sous licence CC BY-SA : à réutiliser en nommant leurs auteurs, sous la même licence.",
  CC0: "Questions et activités sous licence CC0 : à réutiliser librement.",
};

export const paths = {
  title: "Parcours pour la classe",
  lead: "Des expériences vécues au Nord et au Sud, réunies pour une classe ou un groupe : une question pour commencer, un récit à lire, une activité à mener.",
  fromStories: "Pour la classe : des parcours à partir de ces récits",
  back: "Tous les parcours",
  create: "Écrire un parcours",
  drafts: "Vos brouillons",
  published: "Parcours publics",
  none: "Pas encore de parcours",
  noneSo: "Aucun parcours pour ce choix",
  noneLead: "Les membres du réseau en écrivent à partir des fiches d’expérience publiques.",
  next: "Les plus anciens",
  start: "Revenir au début",
  pages: "Pages des parcours",
  states,
  licences,
  sheetsLicence: "Chaque fiche d’expérience reste à ses auteurs.",
  ages: (from: number, to: number) => (to >= 99 ? `dès ${from} ans` : `de ${from} à ${to} ans`),
  minutes: (n: number) => {
    const [hours, rest] = [Math.floor(n / 60), n % 60];
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
  },
  steps: (n: number) => plural("fr", n, { one: "# étape", other: "# étapes", many: "# étapes" }),
  by: (name: string) => `Écrit par ${name}`,
  updated: (when: string) => `Mis à jour le ${when}.`,
  filters: {
    title: "Choisir",
    lang: "Langue",
    age: "Âge de la classe",
    any: "toutes",
    apply: "Afficher",
    clear: "Tout afficher",
  },
  step: {
    number: (n: number) => `Étape ${n}`,
    sheet: "À lire",
    author: (name: string) => `par ${name}`,
    activity: "À faire",
    gone: "Cette étape n’est plus montrée : la fiche dont elle parlait n’est plus publique.",
    goneToMend:
      "La fiche de cette étape n’est plus publique : l’étape n’est plus montrée. Choisissez une autre fiche, ou retirez l’étape.",
  },
  print: {
    link: "Imprimer, une page par étape",
    back: "Revenir au parcours",
    lead: "Imprimez cette page : chaque étape commence une nouvelle feuille, avec le récit à lire.",
  },
  write: {
    title: "Écrire ce parcours",
    first: "Le parcours est prêt à recevoir ses étapes : chacune part d’une fiche d’expérience publique.",
    addStep: "Ajouter une étape",
    edit: "Changer le titre, l’âge, la licence",
    publishLead: "Public, il se lit et s’imprime par tout le monde, sous la licence choisie.",
    publish: "Rendre public",
    takeBackLead: "Redevenu brouillon, il n’est lu que des membres de l’organisation.",
    takeBack: "Revenir au brouillon",
    editStep: "Modifier",
    up: "Monter",
    down: "Descendre",
    out: "Retirer",
  },
  form: {
    titleNew: "Écrire un parcours",
    titleEdit: "Changer le parcours",
    lead: "Dites d’abord pour qui il est. Vous ajouterez ensuite les étapes, une à une.",
    organisation: "Au nom de",
    organisationHint: "L’adresse de la page de l’organisation.",
    title: "Titre",
    titleHint: "Par exemple : « L’eau, ici et là-bas ».",
    summary: "En quelques mots",
    summaryHint: "Ce que la classe aura compris à la fin, et ce qu’il faut prévoir.",
    ageFrom: "Âge, à partir de",
    ageTo: "Âge, jusqu’à",
    lang: "Langue",
    licence: "Licence",
    licenceHint: "Elle vaut pour vos questions et vos activités. Les fiches restent à leurs auteurs.",
    create: "Continuer",
    save: "Enregistrer",
  },
  sheets: {
    title: "Choisir une fiche",
    lead: "Une étape part d’une expérience racontée : laquelle ?",
    search: "Chercher dans les fiches",
    go: "Chercher",
    latest: "Les dernières fiches publiques",
    found: "Fiches trouvées",
    none: "Aucune fiche. Essayez d’autres mots.",
    byAddress: "Donner l’adresse d’une fiche",
    address: "Adresse",
    addressHint: "Celle de la page de la fiche.",
    choose: "Choisir cette fiche",
  },
  stepForm: {
    titleNew: "Nouvelle étape",
    sheet: "À partir de la fiche :",
    topic: "Fiche",
    topicHint: "L’adresse de sa page.",
    question: "Question pour commencer",
    questionHint: "Une seule, que l’on peut se poser à voix haute.",
    activity: "Ce que fait la classe",
    activityHint: "En petits groupes, seul, dehors… et ce qu’il faut préparer.",
    minutes: "Durée, en minutes",
    add: "Ajouter l’étape",
    save: "Enregistrer",
  },
};

export const pathCodes: Record<string, string> = {
  path_empty: "Ajoutez au moins une étape avant de rendre ce parcours public.",
  path_organisation_not_published:
    "Publiez d’abord l’organisation : un parcours devient public au nom d’une organisation publiée.",
};

export const pathFields: Record<string, () => string> = {
  ages_reversed: () => "Le second âge vient après le premier.",
  sheet_twice: () => "Cette fiche est déjà dans le parcours.",
  unknown_sheet: () => "Cette fiche n’existe pas, ou ne se montre pas à vous.",
  sheet_not_public: () => "Cette fiche n’est pas publique : un parcours public ne montre que des fiches publiques.",
};
