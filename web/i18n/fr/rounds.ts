// Rounds: the whole network matched at once, what comes out, who is left out, and what may be done about it.
import type { LeftOutCode } from "../../../schema/contract/rounds.ts";
import type { Objective, RoundState, Side } from "../../../schema/vocabulary.ts";
import { plural } from "../plural.ts";

const objectives: Record<Objective, { name: string; about: string }> = {
  value: {
    name: "Les meilleures rencontres",
    about: "Le plus grand total de points, quitte à laisser quelqu’un de côté.",
  },
  participation: {
    name: "Le plus de monde possible",
    about: "D’abord servir le plus d’organisations, puis choisir les meilleures rencontres.",
  },
  fair: {
    name: "Personne de mal servi",
    about: "Servir le plus d’organisations, en relevant d’abord la moins bonne rencontre, puis la suivante.",
  },
};

const states: Record<RoundState, string> = {
  running: "en calcul",
  review: "à relire",
  published: "publié",
  abandoned: "mis de côté",
};

const leftOut: Record<LeftOutCode, (p: { candidates: number; short: number }) => string> = {
  nobody_seeks: () => "Personne en face ne cherche ce qu’elle apporte.",
  nobody_offers: () => "Personne en face n’apporte ce qu’elle cherche.",
  no_candidate: () =>
    "Aucune organisation ne lui répond dans les deux sens, avec une langue commune et assez de points.",
  forbidden: () => "Les rencontres qu’elle pouvait faire ont été écartées de ce tour.",
  no_places: ({ candidates }) =>
    plural("fr", candidates, {
      one: "Une rencontre était possible, mais toutes les places d’en face sont prises.",
      other: "# rencontres étaient possibles, mais toutes les places d’en face sont prises.",
    }),
  taken: ({ candidates, short }) =>
    plural("fr", candidates, {
      one: `Une seule rencontre était possible, et la place a servi à d’autres. Il lui manquait ${points(short)}.`,
      other: `# rencontres étaient possibles, et les places ont servi à d’autres. Il lui manquait ${points(short)}.`,
    }),
};

const points = (n: number): string => plural("fr", n, { one: "# point", other: "# points" });
const organisations = (n: number): string => plural("fr", n, { one: "# organisation", other: "# organisations" });

const list = {
  title: "Les tours",
  lead: "Un tour regarde tout le réseau d’un seul coup et cherche les rencontres qui vont le mieux ensemble. Personne n’en sait rien tant que vous ne l’avez pas publié.",
  start: "Faire un tour",
  before: "Les tours précédents",
  none: "Aucun tour n’a encore été fait.",
  older: "Plus anciens",
  columns: { date: "Date", objective: "Ce qu’on cherche", pairs: "Rencontres", state: "État" },
};

const form = {
  objective: "Que cherche-t-on ?",
  minScore: "Points qu’il faut au moins pour se rencontrer",
  minScoreHint: "De 0 à 100. Au-dessous de 20, peu de choses s’échangent.",
  who: "Qui prend part",
  whoHint: "Sans rien cocher : toutes les organisations publiées et disponibles qui ont encore une place.",
  side: "Ces conditions valent pour",
  sides: { both: "les deux rives", north: "le Nord seulement", south: "le Sud seulement" },
  kinds: "Types d’organisation",
  countries: "Pays",
  countriesHint: "Codes à deux lettres, séparés par des virgules : SN, ML, FR.",
  newcomers: "Seulement celles qui n’ont encore vécu aucun partenariat",
  seed: "Tirage au sort",
  seedHint: "Départage les ex æquo. Le même nombre redonne toujours le même tour.",
  submit: "Lancer le tour",
  waiting: (rounds: number, gained: number) =>
    `Qui est resté sans rencontre au tour précédent passe devant : ${points(gained)} de plus par tour d’attente, jusqu’à ${rounds} tours.`,
};

const review = {
  title: (date: string) => `Tour du ${date}`,
  crumbs: "Où vous êtes",
  wait: "Cette page se met à jour toute seule. Vous pouvez la quitter : le travail continue.",
  refresh: "Mettre à jour maintenant",
  progress: "Le tour se calcule",
  publishing: "Les propositions partent",
  percent: (share: number) => `${Math.round(100 * share)} %`,
  members: (n: number) => plural("fr", n, { one: "# organisation prend part", other: "# organisations prennent part" }),
  lead: (pairs: number, served: number, all: number) =>
    plural("fr", pairs, {
      one: `Une rencontre, pour ${served} organisations sur ${all}.`,
      other: `# rencontres, pour ${served} organisations sur ${all}.`,
    }),
  noPairs: "Aucune rencontre n’est possible",
  noPairsLead:
    "Baissez le nombre de points, ouvrez le tour à plus d’organisations, ou lisez ci-dessous ce qui aiderait.",
  total: "Total du tour",
  totalText: (total: number, bound: number) =>
    `${total.toLocaleString("fr")} points sur ${bound.toLocaleString("fr")} possibles`,
  proven: (best: number) =>
    `C’est prouvé : parmi les ${best} meilleures possibilités de chacune, aucun autre choix de rencontres ne donnerait un plus grand total.`,
  provenServed: (best: number) =>
    `C’est prouvé : parmi les ${best} meilleures possibilités de chacune, aucun autre choix ne servirait plus d’organisations, ni ne ferait mieux en en servant autant.`,
  fairCost: (gap: number) => `Servir mieux les moins bien servies coûte au plus ${points(gap)} au total.`,
  bonuses: (n: number) => `Dont ${points(n)} ajoutés pour l’attente aux tours précédents.`,
  sides: {
    north: (served: number, all: number) => `Nord : ${served} sur ${organisations(all)}`,
    south: (served: number, all: number) => `Sud : ${served} sur ${organisations(all)}`,
  },
  places: (filled: number, places: number) =>
    plural("fr", filled, { one: `# place prise sur ${places}`, other: `# places prises sur ${places}` }),
  picture: "Le tour en un regard",
  pictureAbout: (pairs: number) =>
    plural("fr", pairs, {
      one: "Une ligne relie les deux organisations, d’une rive à l’autre.",
      other:
        "# lignes relient les organisations du Nord, à gauche, à celles du Sud, à droite. Plus le trait est large, mieux elles se répondent. Un anneau marque celles que vous avez imposées ; les points vides attendent encore.",
    }),
  pictureFirst: (shown: number, all: number) => `Les ${shown} meilleures sur ${all} sont dessinées.`,
  north: "Nord",
  south: "Sud",
  score: "Points",
  pairs: "Les rencontres",
  pairsLead:
    "Imposez celles que vous voulez garder quoi qu’il arrive, écartez celles qui ne vont pas, puis relancez : vous verrez ce que cela coûte.",
  pin: "Imposer",
  ban: "Écarter",
  about: (a: string, b: string) => `${a} et ${b}`,
  choice: "Votre choix",
  pinned: "imposée",
  bonus: (n: number) => `+${n} pour l’attente`,
  oneWay: "un seul sens",
  see: "Pourquoi",
  seeAbout: (a: string, b: string) => `${a} et ${b} se rencontreraient`,
  addPair: "Imposer ou écarter une autre rencontre",
  addNorth: "Organisation du Nord",
  addSouth: "Organisation du Sud",
  addChoose: "Choisissez",
  addAct: "Pour cette rencontre",
  addActs: { pin: "L’imposer", ban: "L’écarter" },
  addReason: "Pourquoi, si elle ne va que dans un sens",
  banned: "Écartées de ce tour",
  keepBan: (a: string, b: string) => `${a} et ${b}`,
  rerun: "Relancer avec ces choix",
  rerunObjective: "Ce qu’on cherche",
  more: "Les rencontres suivantes",
  outcomes: { waiting: "pas encore partie", proposed: "proposée", skipped: "laissée" },
  seeProposal: "Voir la proposition",
  dropped: "Ces rencontres imposées n’étaient plus possibles :",
};

const left = {
  title: (n: number) =>
    plural("fr", n, { one: "Une organisation reste sans rencontre", other: "# organisations restent sans rencontre" }),
  none: "Chaque organisation a une rencontre.",
  lead: "Pourquoi, et ce qui aiderait le plus.",
  waited: (n: number) => plural("fr", n, { one: "attend depuis un tour", other: "attend depuis # tours" }),
  all: "Toutes les organisations sans rencontre",
};

const figures = {
  title: "Qui est servi",
  lead: "Part des organisations qui ont au moins une rencontre, et combien de fois chacune a été montrée dans les listes des autres depuis 90 jours, en moyenne.",
  served: (served: number, all: number) => `${served} sur ${all}`,
  shown: (times: string) => `vues ${times} fois`,
  by: { side: "Par rive", kind: "Par type", size: "Par capacité", newcomer: "Par ancienneté" },
  sizes: { one: "Un partenariat à la fois", few: "Deux ou trois à la fois", many: "Plus de trois à la fois" } as Record<
    string,
    string
  >,
  newcomer: { yes: "Sans partenariat jusqu’ici", no: "Avec un partenariat déjà vécu" } as Record<string, string>,
};

const market = {
  title: "Ce qui manque, ce qui abonde",
  scarce: "Rare",
  scarceAbout: "plus cherché qu’offert",
  abundant: "Abondant",
  abundantAbout: "plus offert que cherché",
  from: { north: "Du Sud vers le Nord.", south: "Du Nord vers le Sud." } as Record<Side, string>,
  told: (seek: number, offer: number) => {
    const seekers = plural("fr", seek, { one: "# organisation le cherche", other: "# organisations le cherchent" });
    const offerers =
      offer === 0 ? "personne ne l’apporte" : plural("fr", offer, { one: "# l’apporte", other: "# l’apportent" });
    return seek === 0 ? `Personne ne le cherche, ${offerers}.` : `${seekers}, ${offerers}.`;
  },
  nothing: "Ce qui est cherché et ce qui est offert s’équilibrent.",
};

const blocking = {
  title: "Celles qui se préféreraient",
  none: "Aucune : il n’existe pas deux organisations qui se choisiraient l’une l’autre plutôt que ce tour.",
  told: (n: number) =>
    plural("fr", n, {
      one: "Deux organisations se répondent mieux entre elles qu’avec les rencontres qui leur sont données ; les réunir coûterait davantage aux autres.",
      other:
        "Dans # cas, deux organisations se répondent mieux entre elles qu’avec les rencontres qui leur sont données ; les réunir coûterait davantage aux autres.",
    }),
  points: (n: number) => points(n),
};

const act = {
  title: "Publier ou mettre de côté",
  publishLead: (n: number) =>
    plural("fr", n, {
      one: "La proposition part vers les deux organisations, déjà approuvée par la coordination. Chacune reste libre de dire oui ou non.",
      other:
        "# propositions partent vers les organisations, déjà approuvées par la coordination. Chacune reste libre de dire oui ou non.",
    }),
  unanswerable: (names: string) =>
    `Personne ne pourrait répondre pour : ${names}. Invitez d’abord quelqu’un, ou écartez leurs rencontres.`,
  publish: "Publier ce tour",
  aside: "Mettre de côté",
  published: (date: string) => `Publié le ${date}.`,
  publishedLead: (done: number, skipped: number) =>
    skipped === 0
      ? plural("fr", done, { one: "# proposition est partie.", other: "# propositions sont parties." })
      : `${plural("fr", done, { one: "# proposition est partie", other: "# propositions sont parties" })} ; ${plural("fr", skipped, { one: "une rencontre n’était plus possible", other: "# rencontres n’étaient plus possibles" })}.`,
  asideTold: "Ce tour est mis de côté : rien n’en est parti.",
  check: "Vérifier",
  checkLead: "Le tour se recalcule depuis ce qui a été gardé ; les mêmes rencontres doivent en sortir.",
  checking: "La vérification est en cours.",
  identical: (date: string) => `Vérifié le ${date} : les mêmes rencontres, à l’identique.`,
  different: (date: string) => `Vérifié le ${date} : le résultat est différent. Prévenez l’administration du réseau.`,
  about: "Comment ce tour a été fait",
  seed: "Tirage au sort",
  minScore: "Points au moins",
  print: "Empreinte de ce qui est entré",
  objective: "Ce qu’on cherche",
};

const compare = {
  title: "Deux tours côte à côte",
  since: "Par rapport au tour dont il part",
  same: "Rien ne change : ces choix ne coûtent rien.",
  total: (n: number) =>
    n < 0 ? `${points(-n)} de moins au total` : n > 0 ? `${points(n)} de plus au total` : "le même total",
  served: (n: number) =>
    n < 0
      ? plural("fr", -n, { one: "une organisation servie de moins", other: "# organisations servies de moins" })
      : n > 0
        ? plural("fr", n, { one: "une organisation servie de plus", other: "# organisations servies de plus" })
        : "autant d’organisations servies",
  gained: "Y gagnent",
  lost: "Y perdent",
  kept: (n: number) => plural("fr", n, { one: "Une rencontre gardée", other: "# rencontres gardées" }),
  gone: (n: number) => plural("fr", n, { one: "Une rencontre perdue", other: "# rencontres perdues" }),
  added: (n: number) => plural("fr", n, { one: "Une rencontre nouvelle", other: "# rencontres nouvelles" }),
  see: "Voir les deux côte à côte",
  with: "Comparer avec un autre tour :",
  before: "Avant",
  after: "Après",
};

export const rounds = {
  gone: "Une organisation qui n’est plus là",
  objectives,
  states,
  leftOut,
  points,
  list,
  form,
  review,
  left,
  figures,
  market,
  blocking,
  act,
  compare,
  skipped: {
    gone: "Une des deux organisations n’est plus là.",
    too_many_pending: "L’organisation du Nord a déjà trois propositions en cours.",
    too_many_received: "L’organisation du Sud a déjà trois propositions à lire.",
    hidden: "Une des deux organisations a choisi de n’être visible que de la coordination.",
    not_taking_part: "une des deux ne prend pas part à ce tour",
  } as Record<string, string>,
};
