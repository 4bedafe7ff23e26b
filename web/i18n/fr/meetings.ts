// Meetings between authorities: called, held, written down in two languages.
import type { MeetingState } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import { plural } from "../plural.ts";

const states: Record<MeetingState, string> = { planned: "à venir", held: "a eu lieu", cancelled: "annulée" };

/** What happened, a whole sentence an act; the coordination acts where no organisation is named. */
const acts: Record<string, (name: string) => string> = {
  call: (name) => (name ? `${name} convoque la rencontre.` : "La coordination convoque la rencontre."),
  move: (name) =>
    name
      ? `${name} change l’heure, le lieu ou les invités.`
      : "La coordination change l’heure, le lieu ou les invités.",
  write: (name) => (name ? `${name} complète les textes.` : "La coordination complète les textes."),
  hold: (name) =>
    name ? `${name} note que la rencontre a eu lieu.` : "La coordination note que la rencontre a eu lieu.",
  cancel: (name) => (name ? `${name} annule la rencontre.` : "La coordination annule la rencontre."),
  withdraw: (name) => (name ? `${name} n’en est plus.` : "Une organisation n’en est plus."),
};

/** The same, by an organisation that does not show itself. */
const actsUnnamed: Record<string, string> = {
  call: "Une organisation convoque la rencontre.",
  move: "Une organisation change l’heure, le lieu ou les invités.",
  write: "Une organisation complète les textes.",
  hold: "Une organisation note que la rencontre a eu lieu.",
  cancel: "Une organisation annule la rencontre.",
  withdraw: "Une organisation n’en est plus.",
};

export const meetings = {
  title: "Rencontres entre collectivités",
  lead: "Mairies, régions, institutions se parlent : un ordre du jour, un compte rendu, des décisions, dans deux langues côte à côte.",
  states,
  /** Cities whose name in French is not the one of the time zone. */
  cities: {
    Algiers: "Alger",
    Athens: "Athènes",
    Brussels: "Bruxelles",
    Cairo: "Le Caire",
    Lisbon: "Lisbonne",
    London: "Londres",
    Reunion: "La Réunion",
    Rome: "Rome",
    Tripoli: "Tripoli",
    Vienna: "Vienne",
    Warsaw: "Varsovie",
    UTC: "temps universel",
  } as Record<string, string>,
  list: {
    coming: "À venir",
    past: "Passées",
    none: "Aucune rencontre n’est prévue",
    noneLead:
      "Une mairie ou une institution peut en convoquer une, avec ses partenaires ou avec d’autres collectivités.",
    noPast: "Aucune rencontre passée pour l’instant.",
    call: "Convoquer une rencontre",
    callWith: (names: readonly string[]) => `Avec ${list("fr", names)}`,
    callIn: (label: string) => `Dans « ${label} »`,
    with: (names: readonly string[]) => list("fr", names),
    next: "Les plus anciennes",
    start: "Revenir au début",
    pages: "Pages des rencontres",
    all: "Toutes les rencontres",
  },
  at: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
  hours: (from: string, to: string) => `de ${from} à ${to}`,
  overnight: (day: string, from: string, until: string, to: string) => `${day} à ${from}, jusqu’au ${until} à ${to}`,
  inPlace: (city: string, offset: string) => `Heure de ${city} (${offset})`,
  one: {
    back: "Toutes les rencontres",
    when: "Quand et où",
    place: "Lieu",
    link: "En ligne",
    who: "Y prennent part",
    unseen: (n: number) =>
      plural("fr", n, {
        one: "et une organisation qui ne se montre pas",
        other: "et # organisations qui ne se montrent pas",
      }),
    caller: "Convoquée par",
    coordination: "la coordination",
    about: "À propos de",
    agenda: "Ordre du jour",
    minutes: "Compte rendu",
    decisions: "Décisions",
    empty: {
      agenda: "L’ordre du jour n’est pas encore écrit.",
      minutes: "Le compte rendu n’est pas encore écrit.",
      decisions: "Aucune décision n’est encore notée.",
    },
    untranslated: (language: string) => `Pas encore écrit en ${language}.`,
    story: "Ce qui s’est passé",
    change: "Changer l’heure, le lieu ou les invités",
    write: "Écrire l’ordre du jour",
    writeHeld: "Écrire le compte rendu et les décisions",
    hold: "Noter qu’elle a eu lieu",
    holdLead: "Vous pourrez alors écrire le compte rendu et les décisions.",
    cancel: "Annuler la rencontre",
    cancelLead: "Les personnes invitées reçoivent un courriel avec votre mot.",
    reason: "Un mot pour expliquer",
    cancelled: "Cette rencontre est annulée.",
    mayHold: "Une fois la rencontre passée, notez ici qu’elle a eu lieu : le compte rendu s’écrira ensuite.",
    print: "Cette page s’imprime telle quelle, sans les menus ni les boutons.",
    private: "Seules les organisations du partenariat et la coordination lisent cette page.",
    network: "Les membres du réseau lisent cette page ; elle n’est pas publique.",
  },
  form: {
    titleNew: "Convoquer une rencontre",
    titleChange: "Changer la rencontre",
    lead: "Les personnes responsables des organisations invitées reçoivent un courriel, avec l’heure du lieu et la leur.",
    leadChange: "Si l’heure ou le lieu change, les personnes invitées reçoivent un courriel.",
    as: "Au nom de",
    asCoordination: "la coordination",
    date: "Jour",
    time: "Heure",
    timeHint: "Celle que montrent les horloges du lieu, par exemple 14:30.",
    duration: "Durée",
    minutes: (n: number) => {
      const hours = Math.floor(n / 60);
      const rest = n % 60;
      if (hours === 0) return `${n} minutes`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
    },
    zone: "À l’heure de",
    zoneHint: "Le pays dont les horloges font foi.",
    zonesNear: "Là où sont les organisations",
    zonesAll: "Tous les pays",
    zoneOf: (country: string, city: string) => `${country} (${city})`,
    clock: "Cette heure vient deux fois",
    clockHint: "Cette nuit-là, les horloges reculent : la même heure revient.",
    earlier: "La première fois, avant que les horloges reculent",
    later: "La seconde fois, après",
    place: "Lieu",
    placeHint: "Une salle, une adresse. Laissez vide pour une rencontre à distance.",
    link: "Adresse de la visioconférence",
    linkHint: "Lue par les seules personnes qui lisent cette page.",
    first: "Première langue",
    second: "Seconde langue",
    secondNone: "Une seule langue",
    titleIn: (language: string) => `Titre en ${language}`,
    titleLabel: "Titre",
    titleHint: "Dans la première langue. Vous écrirez le reste, et l’autre langue, à la page suivante.",
    invited: "Organisations invitées",
    invitedHint: "Leurs noms, comme dans l’annuaire, ou l’adresse de leur page. Une organisation par ligne.",
    invitedSome: "Qui y prend part",
    send: "Convoquer",
    save: "Enregistrer",
  },
  texts: {
    title: "Les textes de la rencontre",
    lead: "Une colonne par langue. La première ligne de l’une dit la même chose que la première ligne de l’autre.",
    point: "Un point par ligne.",
    decision: "Une décision par ligne.",
    in: (part: string, language: string) => `${part}, en ${language}`,
    part: { title: "Titre", agenda: "Ordre du jour", minutes: "Compte rendu", decisions: "Décisions" },
    save: "Enregistrer les textes",
    changed:
      "Quelqu’un a changé cette rencontre pendant que vous écriviez. Vos textes sont gardés ci-dessous : relisez la page, puis enregistrez encore une fois pour qu’ils remplacent les siens.",
    see: "Voir la rencontre telle qu’elle est",
  },
  section: {
    title: "Rencontres",
    lead: "Entre élus et services : un ordre du jour et des décisions, dans deux langues.",
    none: "Pas encore de rencontre.",
    call: "Convoquer une rencontre",
    all: "Toutes les rencontres",
  },
  acts,
  actsUnnamed,
};
