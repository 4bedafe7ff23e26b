// Imports: the file a coordinator brings, how far it is, what it did, what it refused and why.
import type { ImportColumn, RowRefusal, TieRefusal } from "../../../schema/contract/imports.ts";
import { plural } from "../plural.ts";

type About = { column: string; max: number; line: number };

const columns: Record<ImportColumn, string> = {
  name: "nom (name)",
  kind: "type (kind)",
  side: "côté (side)",
  country: "pays (country)",
  town: "ville (town)",
  lat: "latitude (lat)",
  lon: "longitude (lon)",
  languages: "langues (languages)",
  summary: "présentation (summary)",
  twins: "jumelages (twins)",
};

const refusals: Record<RowRefusal, (about: About) => string> = {
  required: ({ column }) => `La colonne « ${column} » est vide ; elle est nécessaire.`,
  too_long: ({ column, max }) => `La colonne « ${column} » dépasse ${max} signes.`,
  too_many: ({ column, max }) => `La colonne « ${column} » contient plus de ${max} noms.`,
  no_letters: () => "Le nom ne contient ni lettre ni chiffre.",
  formula: ({ column }) =>
    `La colonne « ${column} » commence comme une formule de tableur (=, @, + ou −) : écrivez le texte lui-même.`,
  control_character: ({ column }) => `La colonne « ${column} » contient des caractères invisibles.`,
  unreadable_character: ({ column }) =>
    `La colonne « ${column} » contient des lettres abîmées : enregistrez le fichier en UTF-8.`,
  unknown_country: () => "Ce pays n’est pas reconnu : écrivez son nom, ou son code à deux lettres (SN, FR…).",
  unknown_kind: () => "Ce type d’organisation n’est pas reconnu : association, collectivité, école…",
  unknown_side: () => "Le côté s’écrit « nord » ou « sud ».",
  unknown_language: () => "Une de ces langues n’est pas reconnue : séparez-les par une barre, « fr|wo ».",
  not_a_number: ({ column }) => `La colonne « ${column} » attend un nombre, par exemple 15,66.`,
  out_of_range: ({ column }) => `Le nombre de la colonne « ${column} » ne tombe nulle part sur la Terre.`,
  bad_quotes: () => "Les guillemets de cette ligne ne vont pas par paires.",
  unclosed_quote: () => "Un guillemet s’ouvre sur cette ligne et ne se referme pas.",
  row_too_long: () => "Cette ligne est démesurée.",
  too_many_cells: () => "Cette ligne a plus de cases que la première : un séparateur s’est glissé dans un texte.",
  too_few_cells: () => "Cette ligne s’arrête avant les colonnes nécessaires.",
  repeated_line: ({ line }) => `Cette ligne répète la ligne ${line}.`,
};

const tieRefusals: Record<TieRefusal, string> = {
  tie_incomplete: "Il manque un des deux bouts.",
  tie_unreadable: "Cette ligne n’a pas pu être lue.",
  tie_unknown: "Un des deux noms n’existe ni dans le fichier, ni dans le réseau.",
  tie_ambiguous: "Plusieurs organisations portent un de ces noms : on ne sait pas laquelle lier.",
  tie_to_itself: "Les deux bouts sont la même organisation.",
  tie_row_refused: "Une des deux lignes a été refusée.",
};

const list = {
  title: "Importer des organisations",
  lead: "Un fichier CSV, une organisation par ligne. Un essai à blanc montre d’abord ce qui se passerait, sans rien écrire.",
  send: "Envoyer le fichier",
  file: "Le fichier des organisations",
  fileHint:
    "CSV, 50 000 lignes et 10 Mo au plus. Seules les colonnes « nom » et « pays » sont nécessaires ; type, côté, ville, latitude, longitude, langues, présentation et jumelages sont les bienvenus.",
  ties: "Le fichier des liens existants",
  tiesHint:
    "Deux colonnes, « nord » et « sud » : l’identifiant (colonne « id » du premier fichier) ou le nom de chaque bout.",
  kind: "Type des organisations",
  kindHint: "Quand le fichier ne le dit pas.",
  dryRun: "Essai à blanc",
  dryRunHint: "Rien n’est écrit ; vous pourrez ensuite importer pour de bon, sans renvoyer le fichier.",
  before: "Importations précédentes",
  none: "Aucun fichier n’a encore été importé.",
  older: "Plus anciennes",
  columns: { file: "Fichier", date: "Date", rows: "Lignes", state: "État" },
  states: {
    running: "en cours",
    dry: "essai à blanc",
    done: "terminée",
    toDecide: (n: number) => plural("fr", n, { one: "# doublon à décider", other: "# doublons à décider" }),
  },
};

const report = {
  crumbs: "Où vous êtes",
  dryTitle: (file: string) => `Essai à blanc : ${file}`,
  title: (file: string) => `Importation : ${file}`,
  progress: "Lecture des lignes",
  progressTies: "Les lignes sont lues ; les liens se nouent.",
  progressText: (done: number, rows: number) =>
    `${done.toLocaleString("fr")} sur ${plural("fr", rows, { one: "# ligne", other: "# lignes" })}`,
  wait: "Cette page se met à jour toute seule. Vous pouvez la quitter : le travail continue.",
  refresh: "Mettre à jour maintenant",
  dryLead: "Rien n’a été écrit. Voici ce qui se passerait.",
  runNow: "Importer pour de bon",
  lead: "C’est fait. Les nouvelles organisations sont des brouillons, visibles de la seule coordination, jusqu’à ce que quelqu’un les prenne en main.",
  nothingNew: "C’est fait. Ce fichier n’a fait naître aucune organisation nouvelle.",
  rows: (n: number) => plural("fr", n, { one: "ligne dans le fichier", other: "lignes dans le fichier" }),
  created: (n: number, dry: boolean) =>
    dry
      ? plural("fr", n, { one: "organisation à créer", other: "organisations à créer" })
      : plural("fr", n, { one: "organisation créée", other: "organisations créées" }),
  updated: (n: number, dry: boolean) =>
    dry
      ? plural("fr", n, { one: "à compléter", other: "à compléter" })
      : plural("fr", n, { one: "complétée", other: "complétées" }),
  unchanged: (n: number) => plural("fr", n, { one: "déjà là, inchangée", other: "déjà là, inchangées" }),
  duplicates: (n: number) => plural("fr", n, { one: "doublon possible", other: "doublons possibles" }),
  refused: (n: number) => plural("fr", n, { one: "ligne refusée", other: "lignes refusées" }),
  encoding: (encoding: string) => `Le fichier était écrit en ${encoding}.`,
  ignored: (count: number, names: string) =>
    plural("fr", count, {
      one: `Cette colonne n’a pas servi : ${names}.`,
      other: `Ces colonnes n’ont pas servi : ${names}.`,
    }),
  more: "La suite",
  tiesTitle: "Les liens existants",
  tiesAsked: (n: number) => plural("fr", n, { one: "lien demandé", other: "liens demandés" }),
  tiesCreated: (n: number, dry: boolean) =>
    dry ? plural("fr", n, { one: "à nouer", other: "à nouer" }) : plural("fr", n, { one: "noué", other: "noués" }),
  tiesUnchanged: (n: number) => plural("fr", n, { one: "déjà connu", other: "déjà connus" }),
  tiesWaiting: (n: number) => plural("fr", n, { one: "attend un doublon", other: "attendent un doublon" }),
  tiesRefused: (n: number) => plural("fr", n, { one: "refusé", other: "refusés" }),
  tiesRefusedTitle: "Les liens refusés",
  sources: { twins: "colonne des jumelages", ties: "fichier des liens" },
  refusedTitle: "Les lignes refusées",
  refusedLead: "Le reste du fichier n’en souffre pas. Corrigez ces lignes et envoyez-les de nouveau.",
  showingFirst: (shown: number, all: number) =>
    `Les ${shown.toLocaleString("fr")} premières sur ${all.toLocaleString("fr")}.`,
  line: "Ligne",
  reason: "Raison",
  where: "Où",
  lineNumber: (n: number) => `Ligne ${n}`,
};

const duplicates = {
  title: "Les doublons possibles",
  lead: "Ces lignes ressemblent à une organisation déjà là, ou à une ligne plus haut. Rien n’est écrit pour elles tant que vous n’avez pas choisi.",
  dryLead:
    "Ces lignes ressemblent à une organisation déjà là, ou à une ligne plus haut. Vous choisirez après l’importation pour de bon.",
  inFile: (line: number) => `Dans votre fichier, ligne ${line}`,
  there: "Déjà dans le réseau",
  earlier: (line: number) => `Plus haut dans le fichier, ligne ${line}`,
  undecided: (line: number) => `La ligne ${line} attend elle aussi : décidez d’elle d’abord.`,
  same: "C’est la même",
  sameAs: (name: string) => `que « ${name} »`,
  different: "C’est une autre",
  differentFrom: (name: string) => `pour « ${name} »`,
  whys: {
    same_name: "Même nom, dans un lieu voisin.",
    case: "Même nom, aux majuscules près.",
    accents: "Même nom, aux accents près.",
    spelling: "Les deux noms s’écrivent presque pareil.",
    same_town: "Mêmes mots, dans la même ville.",
  },
};

export const imports = { columns, refusals, tieRefusals, list, report, duplicates };
