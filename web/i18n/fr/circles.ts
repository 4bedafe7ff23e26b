// Circles: three or four organisations where each gives to the next, and every one of them says yes.
import { list } from "../format.ts";
import { plural } from "../plural.ts";

const states = {
  proposed: "en attente des réponses",
  accepted: "tous les oui sont là",
  broken: "à réparer",
  repaired: "réparé",
  closed: "terminé",
};

const SIZES: Record<number, string> = { 2: "Un cercle à deux", 3: "Un cercle à trois", 4: "Un cercle à quatre" };

/** What happened, a whole sentence an act; the organisation is named when one acted. */
const acts: Record<string, (name: string) => string> = {
  propose: () => "La coordination propose ce cercle.",
  accept: (name) => `${name} dit oui.`,
  ask: (name) => `${name} demande à en savoir plus.`,
  decline: (name) => `${name} dit non.`,
  reply: (name) => (name ? `${name} écrit.` : "La coordination écrit."),
  leave: (name) => `${name} quitte le partenariat.`,
  lose: () => "Un des membres ne peut plus prendre part au cercle.",
  remind: () => "Un rappel est parti à qui n’a pas encore répondu.",
  expire: () => "Il manque des réponses, et les trente jours sont passés.",
  repair: () => "La coordination propose un autre cercle à sa place.",
  close: () => "La coordination en reste là.",
};

export const circles = {
  title: "Cercles",
  name: (names: readonly string[]) => list("fr", names),
  ofSize: (n: number): string => SIZES[n] ?? "Un cercle",
  states,
  daysLeft: (n: number) => plural("fr", n, { one: "il reste un jour", other: "il reste # jours" }),
  lastDay: "c’est le dernier jour",
  drawing: (names: readonly string[]) =>
    `Un cercle : ${list("fr", names)}. Chacun apporte au suivant, et le dernier au premier.`,
  yeses: "oui",
  yesesOf: (yes: number, all: number) => `${yes} sur ${all}`,
  marks: {
    yes: "a dit oui",
    ask: "pose une question",
    no: "a dit non",
    wait: "n’a pas encore répondu",
    kept: "a déjà dit oui, et rien n’a changé pour elle",
    lost: "n’en est plus",
    none: "",
  },
  you: "vous",
  toWhom: (from: string, to: string) => `${from} apporte à ${to}`,
  youTo: (to: string) => `Vous apportez à ${to}`,
  toYou: (from: string) => `${from} vous apporte`,
  who: "Qui apporte quoi à qui",
  answers: "Ce que chacun a répondu",
  list: {
    waiting: "Un cercle vous attend",
    title: "Vos cercles",
    lead: "Dans un cercle, vous apportez à une organisation et vous recevez d’une autre. Il se fait quand toutes ont dit oui.",
    open: "Lire et répondre",
    see: "Voir le cercle",
    partnership: "Voir le partenariat",
    waits: {
      answer: "à vous de répondre",
      word: "un message pour vous",
      other: "d’autres répondent",
      over: "",
    },
  },
  one: {
    title: (names: readonly string[]) => `Un cercle : ${list("fr", names)}`,
    all: "Toutes vos propositions",
    desk: "Les cercles",
    give: "Ce que vous apportez",
    receive: "Ce que vous recevez",
    others: "Ce que les autres s’apportent",
    exchange: "Ce qui s’est dit",
    noWords: "Personne n’a encore écrit.",
    coordination: "La coordination",
    story: "Ce qui s’est passé",
    by: (person: string) => `par ${person}`,
    acts,
    organisations: "Les organisations du cercle",
    due: (days: string, date: string) => `Le cercle se fait si toutes disent oui avant le ${date} (${days}).`,
    opened: "Tous les oui sont là : un partenariat s’est ouvert, où chacune voit les coordonnées des autres.",
    seePartnership: "Voir le partenariat",
    waitingOthers: "Votre oui est noté. Il manque encore celui des autres.",
    waitingMember: "Les personnes responsables de votre organisation répondent ici. Vous pouvez tout lire.",
    asked: "Votre question est partie. Les autres vous répondront ici.",
    broken: (names: readonly string[]) =>
      names.length > 1
        ? `${list("fr", names)} n’en sont plus. La coordination cherche comment refermer le cercle.`
        : `${list("fr", names)} n’en est plus. La coordination cherche comment refermer le cercle.`,
    brokenTogether: (names: readonly string[]) =>
      names.length > 1
        ? `${list("fr", names)} n’en sont plus. Celles qui restent continuent ensemble ; la coordination cherche qui pourrait les rejoindre.`
        : `${list("fr", names)} n’en est plus. Celles qui restent continuent ensemble ; la coordination cherche qui pourrait les rejoindre.`,
    repaired: "Un autre cercle a été proposé à la place de celui-ci.",
    closed: "La coordination en est restée là. Rien n’empêche de recommencer autrement.",
    before: "Le cercle dont celui-ci prend la place",
    after: "Le cercle qui a pris sa place",
    unmanned: (names: readonly string[]) =>
      `Personne ne répond encore pour ${list("fr", names)}. Invitez une personne responsable, sinon le cercle ne se fera pas.`,
  },
  answer: {
    title: "À vous de répondre",
    titleAs: (name: string) => `À ${name} de répondre`,
    lead: "Le cercle se fait si toutes disent oui : un partenariat s’ouvre alors entre vous, et chacune voit les coordonnées des autres. Rien ne vous engage avant.",
    yes: "Oui, j’entre dans le cercle",
    ask: "Poser une question d’abord",
    question: "Votre question",
    questionHint:
      "Les autres organisations et la coordination la liront. Vous aurez au moins deux semaines de plus pour décider.",
    sendQuestion: "Envoyer la question",
    no: "Dire non",
    back: "Revenir sur votre oui",
    noReason: "Un mot pour expliquer",
    noReasonHint:
      "Les autres le liront. Un non dit simplement rend service : la coordination cherchera qui pourrait prendre votre place.",
    sendNo: "Dire non à ce cercle",
    leave: "Quitter ce partenariat",
    leaveLead:
      "Les autres peuvent continuer ensemble. Vous ne verrez plus leurs coordonnées ni leur salle, et eux ne verront plus les vôtres.",
    sendLeave: "Quitter le partenariat",
  },
  write: {
    title: "Écrire un message",
    as: (name: string) => `Écrire au nom de ${name}`,
    asCoordination: "Écrire au nom de la coordination",
    label: "Votre message",
    hint: "Toutes les organisations du cercle et la coordination le liront.",
    send: "Envoyer",
  },
  repair: {
    title: "Refermer le cercle",
    lead: "La plus petite réparation d’abord. Celles qui donnent et reçoivent comme avant gardent leur oui ; les autres sont consultées de nouveau.",
    kinds: {
      replace: "Quelqu’un prend la place laissée",
      shorter: "Un cercle plus court, entre celles qui restent",
      pair: "Deux d’entre elles se répondent déjà",
    },
    comes: (names: readonly string[]) =>
      names.length > 1 ? `${list("fr", names)} arrivent.` : `${list("fr", names)} arrive.`,
    asked: (names: readonly string[]) =>
      names.length > 1
        ? `${list("fr", names)} sont consultées de nouveau : ce qu’elles donnent ou reçoivent change.`
        : `${list("fr", names)} est consultée de nouveau : ce qu’elle donne ou reçoit change.`,
    keeps: (names: readonly string[]) =>
      names.length > 1
        ? `${list("fr", names)} gardent leur oui : rien ne change de leur côté.`
        : `${list("fr", names)} garde son oui : rien ne change de son côté.`,
    message: "Votre message à ces organisations",
    send: "Proposer ce cercle à la place",
    none: "Personne, dans le réseau, ne peut prendre cette place aujourd’hui, et celles qui restent ne se répondent pas entre elles.",
    together: "Celles qui restent sont toujours partenaires : vous pouvez aussi les laisser continuer ainsi.",
    close: "En rester là",
    closeLead: "Les organisations concernées sont prévenues avec gentillesse. Un autre cercle pourra être proposé.",
    stay: "Les laisser continuer ainsi",
    closeReason: "Un mot pour expliquer",
    end: "Arrêter ce cercle",
  },
  desk: {
    title: "Cercles d’échange",
    lead: "Quand deux organisations ne se répondent pas, trois ou quatre le peuvent : chacune apporte à la suivante, et la dernière à la première. Il faut au moins une organisation de chaque côté.",
    search: "Chercher des cercles",
    searchHint:
      "La recherche regarde d’abord les organisations qu’aucune rencontre à deux ne sert bien. Rien n’est envoyé avant que vous le décidiez.",
    found: "Cercles trouvés",
    foundLead: (covered: number, considered: number) =>
      plural("fr", considered, {
        one: `${covered} organisation sur une prise en compte trouverait sa place dans un cercle.`,
        other: `${covered} organisations sur # prises en compte trouveraient leur place dans un cercle.`,
      }),
    best: "Aucun autre choix de cercles n’en ferait entrer davantage.",
    bound: (n: number) => `Aucun choix de cercles n’en ferait entrer plus de ${n}.`,
    foundNone: "Aucun cercle ne se dessine aujourd’hui. Chaque profil complété change la donne.",
    chains: "Chaînes solidaires",
    chainsLead:
      "Aucun cercle ne se referme ici, mais un premier don peut en entraîner d’autres : qui reçoit donne à son tour, et la dernière reçoit sans rien devoir. Chaque pas se propose comme une rencontre qui ne va que dans un sens, avec votre raison.",
    chainPropose: (from: string, to: string) => `Proposer la rencontre de ${from} et ${to}`,
    propose: "Proposer ce cercle",
    message: "Votre message aux organisations du cercle",
    messageHint: "Dites ce qui vous fait penser qu’elles iraient bien ensemble.",
    send: "Proposer ce cercle",
    broken: "À réparer",
    proposed: "En attente des réponses",
    accepted: "Cercles qui vivent",
    empty: "Aucun cercle pour l’instant.",
    lost: (names: readonly string[]) => `Sans ${list("fr", names)}.`,
  },
  today: {
    answer: (names: readonly string[]) => `Répondre au cercle avec ${list("fr", names)}`,
    word: (names: readonly string[]) => `Lire le message au sujet du cercle avec ${list("fr", names)}`,
    repair: (n: number) => plural("fr", n, { one: "Réparer un cercle", other: "Réparer # cercles" }),
    repairHint: "Une organisation n’en est plus : voyez qui pourrait prendre sa place.",
    tag: "à réparer",
  },
};
