// Words on every page, and the names of the closed lists.
import type { Kind, Level, MemberRole, NetworkRole, Priority, Side, Way } from "../../../schema/vocabulary.ts";

const sides: Record<Side, string> = { north: "Nord", south: "Sud" };
const kinds: Record<Kind, string> = {
  association: "association",
  local_authority: "collectivité",
  school: "établissement scolaire",
  training_centre: "centre de formation",
  institution: "institution",
  cooperative: "coopérative",
  health: "structure de santé",
  other: "autre",
};
const levels: Record<Level, string> = { 1: "pratique", 2: "maîtrise", 3: "sait l’enseigner" };
const priorities: Record<Priority, string> = { 1: "utile", 2: "important", 3: "pressant" };
const ways: Record<Way, string> = {
  exchange_visit: "visites d’échange",
  remote: "échanges à distance",
  training: "formations",
  volunteers: "volontaires",
};
const memberRoles: Record<MemberRole, string> = { member: "membre", manager: "responsable" };
const networkRoles: Record<NetworkRole, string> = { coordinator: "coordination", administrator: "administration" };
const languages: Record<string, string> = {
  fr: "français",
  en: "anglais",
  ar: "arabe",
  es: "espagnol",
  pt: "portugais",
  wo: "wolof",
  ff: "peul (pulaar)",
  bm: "bambara",
  ha: "haoussa",
  snk: "soninké",
  zgh: "amazighe",
  kab: "kabyle",
  mos: "mooré",
  sw: "swahili",
  mg: "malgache",
  de: "allemand",
  nl: "néerlandais",
  it: "italien",
  pl: "polonais",
  ro: "roumain",
  tr: "turc",
  uk: "ukrainien",
};

export const common = {
  brand: "Le Partenariat",
  skip: "Aller au contenu",
  navLabel: "Principal",
  menu: "Menu",
  demo: "Réseau de démonstration : organisations, personnes et textes sont inventés.",
  motto: "Solidarité et réciprocité, depuis 1981.",
  language: "Langue",
  nav: {
    home: "Accueil",
    today: "Aujourd’hui",
    organisations: "Organisations",
    topics: "Expériences",
    courses: "Formations",
    map: "Carte",
    proposals: "Propositions",
    partnerships: "Partenariats",
    coordination: "Coordination",
    settings: "Réglages",
    signIn: "Se connecter",
  },
  footer: {
    conduct: "Règles de conduite",
    api: "Interface pour programmes",
    taxonomy: "Savoir-faire",
    figures: "Les chiffres",
  },
  save: "Enregistrer",
  saveAndContinue: "Enregistrer et continuer",
  cancel: "Annuler",
  change: "Modifier",
  remove: "Retirer",
  back: "Retour",
  next: "La suite",
  search: "Chercher",
  optional: "facultatif",
  yes: "oui",
  no: "non",
  errorSummary: "Il reste quelque chose à corriger",
  sides,
  kinds,
  levels,
  priorities,
  ways,
  memberRoles,
  networkRoles,
  languages,
};
