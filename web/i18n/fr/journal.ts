// The life of a partnership: its journal, its steps, what went each way.
import type { JournalKind, StepState } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import { plural } from "../plural.ts";

const kinds: Record<JournalKind, string> = {
  text: "Récit",
  visit: "Visite",
  hours: "Heures",
  learning: "Ce qu’on a appris",
};

const begin: Record<JournalKind, { title: string; hint: string }> = {
  text: { title: "Raconter un moment", hint: "Quelques lignes, une photo : ce qui s’est passé." },
  visit: { title: "Noter une visite", hint: "Où, et qui est allé voir qui." },
  hours: { title: "Compter des heures", hint: "Le temps donné par une organisation à une autre." },
  learning: { title: "Dire ce qu’on a appris", hint: "Qui a appris, et quoi." },
};

const states: Record<StepState, string> = { planned: "à venir", done: "fait", dropped: "abandonnée" };

/** « 46 h », « 1 h 30 », « 45 min ». */
const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  const said = `${whole.toLocaleString("fr")} h`;
  return rest === 0 ? said : `${said} ${String(rest).padStart(2, "0")}`;
};

export const journal = {
  title: "Journal",
  pageTitle: (names: readonly string[]) => `Journal de ${list("fr", names)}`,
  lead: "Ce que vous vivez ensemble, au fil des jours. Les personnes de vos organisations et la coordination le lisent.",
  back: "Le partenariat",
  backJournal: "Le journal",
  gone: "une organisation partie",
  goneAuthor: "une personne qui n’est plus là",
  all: "Tout",
  filter: "Montrer",
  kinds,
  begin,
  write: "Écrire dans le journal",
  over: "Ce partenariat est terminé : son journal reste à lire.",
  emptyTitle: "Le journal attend sa première page",
  empty: "Une rencontre, un appel, une matinée de travail : notez-le pendant que c’est frais.",
  emptyOver: "Rien n’y a été écrit.",
  emptyKind: "Rien de cette sorte n’est encore écrit.",
  latest: "Dernières pages du journal",
  readAll: "Lire tout le journal",
  count: (n: number) => plural("fr", n, { one: "# écriture", other: "# écritures", many: "# écritures" }),
  older: "Plus ancien",
  newest: "Revenir au plus récent",
  pages: "Pages du journal",
  by: (author: string, organisation: string) => `${author}, ${organisation}`,
  visited: (visitor: string, host: string, place: string) => `${visitor} en visite chez ${host} : ${place}`,
  gaveHours: (giver: string, receiver: string, time: string) => `${giver} a donné ${time} à ${receiver}`,
  learned: (who: string) => `Appris par : ${who}`,
  edited: (date: string) => `modifié le ${date}`,
  removed: "Une écriture a été retirée d’ici.",
  removedOn: (date: string) => `Retirée le ${date}.`,
  edit: "Modifier",
  remove: "Retirer",
  hours,
  form: {
    editTitle: "Modifier cette écriture",
    date: "Jour",
    dateHint: "Le jour où cela s’est passé.",
    text: "Votre récit",
    textHint: "**Gras**, *italique*, listes et liens : comme sur le forum.",
    textOptional: "Quelques mots de plus",
    what: "Ce qui a été fait pendant ce temps",
    learned: "Ce qui a été appris",
    hours: "Heures",
    minutes: "Minutes",
    hoursHint: "Comptez chaque personne : trois personnes pendant deux heures font six heures.",
    givenBy: "Donné par",
    receivedBy: "À",
    place: "Lieu",
    placeHint: "La ville, le village, la salle.",
    visitor: "Qui est allé",
    host: "Voir qui",
    learnedBy: "Qui a appris",
    learnedByHint: "Par exemple : les maraîchères de la coopérative, deux agents de la mairie.",
    organisation: "Au nom de",
    choose: "Choisissez",
    send: "Écrire dans le journal",
    save: "Enregistrer",
  },
  removal: {
    title: "Retirer cette écriture ?",
    lead: "Ses mots, ses photos et ses versions d’avant s’effacent. Qu’il y avait là une écriture reste visible. Les heures qu’elle comptait ne comptent plus.",
    yes: "La retirer",
    no: "La garder",
  },
  history: {
    title: "Ce que cette écriture disait avant",
    version: (n: number, date: string) => `Version ${n}, du ${date}`,
  },
  life: {
    title: "La vie du partenariat",
    lead: "De gauche à droite, le temps qui passe : les étapes convenues, ce qui est écrit au journal, et les heures données par chacune.",
    label: (names: readonly string[]) =>
      `La vie du partenariat entre ${list("fr", names)}, en dessin. Le tableau dit les mêmes chiffres.`,
    empty: "Le dessin commencera avec la première étape signée ou la première page du journal.",
    steps: "Étapes",
    marks: { text: "récit", visit: "visite", learning: "appris" },
    todayMark: "aujourd’hui",
    endMark: "fin",
    gave: (name: string) => `${name} donne`,
    received: "et reçoit",
    noHours: "Aucune heure n’est encore comptée.",
    balance: "La balance des heures",
    given: (name: string, time: string) => `${name} a donné ${time}`,
    gaveTime: (time: string) => `a donné ${time}`,
    receivedTime: (time: string) => `a reçu ${time}`,
    givenReceived: (name: string, given: string, received: string) => `${name} a donné ${given} et reçu ${received}.`,
    even: "Autant dans un sens que dans l’autre, ou presque.",
    leans: (name: string) => `${name} a donné davantage.`,
    quarter: (n: string, year: string) => `${n}ᵉ trimestre ${year}`.replace(/^1ᵉ/, "1ᵉʳ"),
    quarterColumn: "Trimestre",
    entriesColumn: "Écritures",
    givenColumn: (name: string) => `${name} donne`,
    table: "Les mêmes chiffres en tableau",
    marked: (what: string, month: string, n: number) => `${what}, ${month} : ${n}`,
    column: (time: string, quarter: string) => `${time}, ${quarter}`,
  },
  steps: {
    title: "Les étapes",
    states,
    late: "à faire encore",
    soon: "bientôt",
    whereStands: (title: string) => `Dire où en est « ${title} »`,
    wasToEnd: (date: string) => `Cette étape devait finir le ${date}.`,
    begins: (date: string) => `Cette étape commence le ${date}.`,
    from: (starts: string, ends: string) => (starts === ends ? starts : `du ${starts} au ${ends}`),
    doneOn: (date: string) => `fait le ${date}`,
    moved: (date: string) => `prévue d’abord le ${date}`,
    about: "Faire le point",
    back: "Le partenariat",
    lead: "Dites où en est cette étape : vos partenaires et vos calendriers le sauront.",
    doneTitle: "C’est fait",
    doneDate: "Jour où elle a été faite",
    done: "Marquer comme faite",
    undoTitle: "Finalement, ce n’est pas fait",
    undoLead: "L’étape redevient à venir, aux mêmes dates.",
    undo: "Remettre à venir",
    moveTitle: "La déplacer",
    moveLead: "Tous les partenaires liront la raison, et leurs calendriers suivront.",
    starts: "Nouveau début",
    ends: "Nouvelle fin",
    reason: "Raison",
    move: "Déplacer l’étape",
    dropped: "L’accord en vigueur va sans cette étape.",
  },
};

export const journalFields = {
  ends_before_start: () => "La fin vient avant le début.",
  date_in_future: () => "Ce jour n’est pas encore venu : le journal raconte ce qui a eu lieu.",
  date_before_partnership: () => "Ce jour vient avant le début du partenariat.",
  date_too_far: () => "C’est trop loin : dix ans au plus.",
  same_dates: () => "L’étape est déjà à ces dates.",
  no_hours: () => "Comptez au moins une minute.",
  too_many_hours: (p: Record<string, string | number>) =>
    `C’est trop pour une seule écriture : ${Number(p.max).toLocaleString("fr")} heures au plus. Partagez-les par semaine ou par mois.`,
  not_for_kind: () => "Cette réponse ne va pas avec cette sorte d’écriture.",
  not_of_partnership: () => "Choisissez une des organisations du partenariat.",
  same_partner: () => "Choisissez une autre organisation que la première.",
};

export const journalCodes = {
  entry_not_taken: "Cette écriture n’a pas pu être gardée : le partenariat vient de se terminer.",
  entry_removed: "Cette écriture a déjà été retirée.",
  not_your_entry: "Seule la personne qui l’a écrite peut y toucher.",
  step_done: "Cette étape est déjà faite.",
  step_not_done: "Cette étape n’est pas encore faite.",
  step_dropped: "L’accord en vigueur va sans cette étape.",
  step_changed: "Quelqu’un a déplacé cette étape entre-temps : voici ses dates maintenant.",
};

interface StepMail {
  title: string;
  names: string[];
  starts: string;
  ends: string;
}
const day = (date: string): string =>
  new Intl.DateTimeFormat("fr", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(date),
  );

export const journalMails = {
  step_soon: (p: StepMail) => ({
    subject: `Bientôt : ${p.title}`,
    text: [
      `L’étape « ${p.title} », avec ${list("fr", p.names)}, commence le ${day(p.starts)}.`,
      "C’est le moment de vérifier ensemble que tout est prêt. Si les dates ne vont plus, déplacez-la : vos partenaires liront pourquoi.",
    ],
  }),
  step_late: (p: StepMail) => ({
    subject: `Où en est « ${p.title} » ?`,
    text: [
      `L’étape « ${p.title} », avec ${list("fr", p.names)}, devait finir le ${day(p.ends)}.`,
      "Si elle est faite, marquez-la comme faite et racontez-la en quelques lignes. Sinon, donnez-lui de nouvelles dates.",
    ],
  }),
};
