// Possible partners: the shortlist, and the match of a pair in whole sentences.
import type { Kind, Level } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import { plural } from "../plural.ts";

/** A name, or null for the reader's own organisation: « vous ». */
type Who = string | null;
type Brought = { giver: Who; by: string; skill: string; level: Level };
type Stepped = { who: Who; thing: string; from: string; to: string };

const yourLevel: Record<Level, string> = { 1: "vous pratiquez", 2: "vous maîtrisez", 3: "vous savez l’enseigner" };
const theirLevel: Record<Level, string> = { 1: "pratique", 2: "maîtrise", 3: "sait l’enseigner" };
const levelOf = (giver: Who, level: Level): string => (giver === null ? yourLevel[level] : theirLevel[level]);

/** What goes one way, one sentence a need that is met. */
const brings = {
  same_skill: ({ giver, by, level }: Brought) =>
    giver === null
      ? `Vous apportez : ${by} — ${yourLevel[level]}.`
      : `${giver} apporte : ${by} — ${theirLevel[level]}.`,
  own_theme: ({ giver, by, skill, level }: Brought) =>
    giver === null
      ? `Vous apportez : ${by} — ${yourLevel[level]}. C’est le thème même de « ${skill} », qui est cherché.`
      : `${giver} apporte : ${by} — ${theirLevel[level]}. C’est le thème même de « ${skill} », qui est cherché.`,
  same_theme: ({ giver, by, skill, level }: Brought) =>
    giver === null
      ? `Vous apportez : ${by} — ${yourLevel[level]}. C’est proche de « ${skill} », qui est cherché.`
      : `${giver} apporte : ${by} — ${theirLevel[level]}. C’est proche de « ${skill} », qui est cherché.`,
};

type Shared = { shared: readonly string[]; kinds: readonly [Kind, Kind]; kindNames: readonly [string, string] };

/** What the two have in common; each stands alone or between two dots. */
const context = {
  sdgs: ({ shared }: Shared) => `ODD ${list("fr", shared)} en commun`,
  themes: ({ shared }: Shared) => `Mêmes thèmes : ${list("fr", shared)}`,
  kindred: ({ kinds, kindNames }: Shared) =>
    kinds[0] === kinds[1] ? `Même nature : ${kindNames[0]}` : `Natures voisines : ${list("fr", kindNames)}`,
  tie: (_: Shared) => "Territoires déjà liés",
  experience_half: (_: Shared) => "Un partenariat au moins déjà vécu",
  experience_whole: (_: Shared) => "L’une a l’habitude des partenariats, l’autre débute",
  ways: ({ shared }: Shared) => `Mêmes façons de travailler : ${list("fr", shared)}`,
  dates: (_: Shared) => "Dates qui se rejoignent",
};

const notShared = {
  sdgs: "Aucun objectif de développement durable en commun",
  themes: "Aucun thème d’action en commun",
  kindred: "Deux organisations de natures différentes",
  tie: "Pas encore de lien entre les deux territoires",
  experience: "Ni l’une ni l’autre n’a encore vécu de partenariat",
  ways: "Aucune façon de travailler en commun",
  dates: "Les dates ne se rejoignent pas",
};

/** The smallest change of a profile that makes this match better. */
const nextStep = {
  add_need: ({ who, thing, from, to }: Stepped) =>
    who === null
      ? `Ajoutez « ${thing} » à ce que vous cherchez : cette rencontre passerait de ${from} à ${to}.`
      : `Si ${who} cherchait aussi « ${thing} », cette rencontre passerait de ${from} à ${to}.`,
  add_offer: ({ who, thing, from, to }: Stepped) =>
    who === null
      ? `Si vous savez le faire, ajoutez « ${thing} » à ce que vous apportez : cette rencontre passerait de ${from} à ${to}.`
      : `Si ${who} apportait aussi « ${thing} », cette rencontre passerait de ${from} à ${to}.`,
  raise_level: ({ who, thing, from, to }: Stepped) =>
    who === null
      ? `Si vous allez plus loin en « ${thing} », dites-le : cette rencontre passerait de ${from} à ${to}.`
      : `Si ${who} allait plus loin en « ${thing} », cette rencontre passerait de ${from} à ${to}.`,
  add_sdg: ({ who, thing, from, to }: Stepped) =>
    who === null
      ? `Si l’objectif « ${thing} » est aussi le vôtre, cochez-le : cette rencontre passerait de ${from} à ${to}.`
      : `Si ${who} servait aussi l’objectif « ${thing} », cette rencontre passerait de ${from} à ${to}.`,
  add_way: ({ who, thing, from, to }: Stepped) =>
    who === null
      ? `Si cela vous convient, ajoutez « ${thing} » à vos façons de travailler : cette rencontre passerait de ${from} à ${to}.`
      : `Si ${who} travaillait aussi par « ${thing} », cette rencontre passerait de ${from} à ${to}.`,
  add_language: ({ who, thing, from, to }: Stepped) =>
    who === null
      ? `Si quelqu’un parle la langue « ${thing} » chez vous, ajoutez-la : cette rencontre passerait de ${from} à ${to}.`
      : `Si ${who} travaillait aussi dans la langue « ${thing} », cette rencontre passerait de ${from} à ${to}.`,
};

/** Why a pair is shut; `who` is the one concerned where it is one of the two. */
const gates = {
  same_organisation: (_: Who) => "Une organisation ne se propose pas de rencontre à elle-même.",
  same_side: (_: Who) => "Les deux organisations sont du même côté : une rencontre relie toujours un Nord et un Sud.",
  no_shared_language: (_: Who) => "Les deux organisations n’ont aucune langue de travail en commun.",
  not_published: (who: Who) =>
    who === null ? "Votre profil n’est pas encore publié." : `${who} n’a pas encore publié son profil.`,
  paused: (who: Who) => (who === null ? "Vous êtes en pause." : `${who} est en pause.`),
  not_available: (who: Who) =>
    who === null ? "Vos dates de disponibilité sont passées." : `Les dates de disponibilité de ${who} sont passées.`,
  capacity_full: (who: Who) =>
    who === null
      ? "Vous avez les mains pleines : partenariats et propositions en cours prennent toutes vos places."
      : `${who} a les mains pleines pour l’instant.`,
  already_partners: (_: Who) => "Les deux organisations sont déjà partenaires.",
  pending: (_: Who) => "Une proposition est déjà en cours entre les deux organisations.",
  declined_recently: (_: Who) => "L’une des deux a décliné cette rencontre il y a moins de douze mois.",
  forbidden: (_: Who) => "La coordination ne permet pas cette rencontre. Écrivez-lui pour en parler.",
  nothing_exchanged: (_: Who) => "Rien de ce que l’une apporte n’est cherché par l’autre pour l’instant.",
};

const facing = {
  gives: (who: Who) => (who === null ? "Vous apportez" : `${who} apporte`),
  receives: "Vous recevez",
  value: (n: string) => `${n} sur 100`,
  nothing: "Rien de ce qui est cherché, pour l’instant",
  met: (met: number, all: number) =>
    plural("fr", met, {
      one: `# besoin sur ${all} y trouve réponse`,
      other: `# besoins sur ${all} y trouvent réponse`,
    }),
  near: (note: string, skill: string) => `${note} ; pour « ${skill} »`,
  unmet: (priority: string) => `cherché (${priority}), pas trouvé ici`,
};

const alsoToSee = {
  title: "À voir aussi",
  lead: "Une place sur dix revient à celles que l’on voit peu. Elles sont tirées au sort pour la journée, parmi les plus proches de vous : chacune apporte et reçoit.",
  why: {
    newcomer: "Nouveau dans le réseau : peu vu jusqu’ici",
    first_partnership: "Pas encore de partenariat : peu vu jusqu’ici",
    seldom_shown: "Peu vu ces deux derniers mois",
    enough: "À redécouvrir",
  },
};

const shortlist = {
  title: "Vos partenaires possibles",
  titleOf: "Partenaires possibles",
  lead: "Classés par ce que chacun apporte à l’autre.",
  left: (n: number) =>
    plural("fr", n, {
      one: "Il vous reste # proposition à faire sur trois.",
      other: "Il vous reste # propositions à faire sur trois.",
    }),
  noneLeft:
    "Vos trois propositions sont en cours : attendez une réponse, ou retirez-en une, avant d’en faire une autre.",
  score: "sur 100",
  propose: "Proposer une rencontre",
  compare: "Voir en détail",
  with: (name: string) => `avec ${name}`,
  oneWay: "un seul sens",
  oneWayTitle: "Dans un seul sens",
  oneWayLead:
    "Ici, l’une apporte et l’autre non, pour l’instant. Une telle rencontre demande à la coordination d’écrire pourquoi elle l’approuve.",
  hidden: "visible de la coordination seule",
  more: "Voir plus d’organisations",
  managersPropose: "Les personnes responsables de votre organisation peuvent proposer une rencontre.",
  languages: (names: readonly string[]) =>
    plural("fr", names.length, {
      one: `Langue commune : ${list("fr", names)}`,
      other: `Langues communes : ${list("fr", names)}`,
    }),
  shutTitle: "La liste attend",
  shutEdit: "Aller au profil",
  emptyTitle: "Personne encore, mais cela peut venir",
  empty:
    "Aucune organisation de l’autre rive ne cherche ce que vous apportez, ni n’apporte ce que vous cherchez, avec une langue en commun. D’autres arrivent ; et un profil un peu plus large change souvent tout.",
  emptyAction: "Compléter le profil",
  improveTitle: "Un petit pas qui compte",
};

const match = {
  title: (a: Who, b: string) => (a === null ? `Vous et ${b}` : `${a} et ${b}`),
  heading: "Ce que vous pourriez vous apporter",
  headingOf: "Ce que ces deux organisations pourraient s’apporter",
  back: "Les partenaires possibles",
  see: (name: string) => `Voir le profil de ${name}`,
  shutTitle: "Cette rencontre n’est pas possible pour l’instant",
  oneWay:
    "Pour l’instant, une seule direction porte quelque chose. La coordination devra écrire pourquoi elle approuve une telle rencontre.",
  nothing: "Pour l’instant, rien de ce que l’une apporte n’est cherché par l’autre.",
  common: "Ce que vous avez en commun",
  commonOf: "Ce qu’elles ont en commun",
  missing: "Ce qui manque",
  stepTitle: "Ce qui aiderait",
  parts: "D’où vient ce score",
  partsLead: "Chaque ligne dit combien de points elle apporte ; leur somme est le score.",
  reason: "Raison",
  pointsHead: "Points",
  total: "Le score",
};

export const matching = { levelOf, brings, context, notShared, nextStep, gates, facing, alsoToSee, shortlist, match };
