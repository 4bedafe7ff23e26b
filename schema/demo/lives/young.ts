// Partnerships a few weeks old: the first pages of their journals, and hours that begin to go round.
import type { DemoLife } from "./shape.ts";

const MASONS: DemoLife = {
  between: ["le-carreau", "macons-agadez"],
  moves: [],
  entries: [
    {
      ...{ daysAgo: 58, by: "le-carreau", kind: "text" },
      text: "Premier appel depuis le chantier. Maître Alhousseini a demandé à *entendre* notre mortier.",
    },
    {
      ...{ daysAgo: 31, by: "le-carreau", kind: "learning", learnedBy: "six stagiaires de Lens" },
      text: "On ne gratte pas un mur, on le caresse. Sinon il se vexe et il fissure.",
    },
  ],
  rhythms: [
    {
      ...{ givenBy: "macons-agadez", receivedBy: "le-carreau", from: 55, to: 10, everyDays: 12, hours: 3 },
      texts: ["Choix des terres, en visio.", "Relecture des plans de la voûte."],
    },
    {
      ...{ givenBy: "le-carreau", receivedBy: "macons-agadez", from: 40, to: 10, everyDays: 18, hours: 2 },
      texts: ["Le livret d’apprentissage, première page."],
    },
  ],
};

const SPRINGS: DemoLife = {
  between: ["hautes-vignes", "hoore-weendu"],
  moves: [],
  entries: [
    {
      ...{ daysAgo: 21, by: "hoore-weendu", kind: "text" },
      text: "Le comité a voulu voir les robinets de Grenoble avant de parler des nôtres. Nous avons fait le tour du quartier en visio.",
    },
    {
      ...{ daysAgo: 6, by: "hoore-weendu", kind: "text" },
      text: "Premier jour de marche vers les sources. Trois gardiennes, deux ingénieurs, un âne.",
    },
  ],
  rhythms: [
    {
      ...{ givenBy: "hautes-vignes", receivedBy: "hoore-weendu", from: 20, to: 3, everyDays: 7, hours: 2 },
      texts: ["Lecture des analyses d’eau."],
    },
    {
      ...{ givenBy: "hoore-weendu", receivedBy: "hautes-vignes", from: 18, to: 4, everyDays: 8, hours: 2 },
      texts: ["Comment on réunit un village autour de l’eau."],
    },
  ],
};

const GARDENS: DemoLife = {
  between: ["rieux-verts", "walo-neuf", "keur-naatangue"],
  moves: [],
  entries: [
    {
      ...{ daysAgo: 25, by: "keur-naatangue", kind: "text" },
      text: "Première réunion à trois. Nous avons mis une heure à trouver l’heure ; la suite a été plus simple.",
    },
    {
      ...{ daysAgo: 11, by: "walo-neuf", kind: "visit", visitor: "walo-neuf", host: "keur-naatangue", place: "Gandon" },
      text: "Une matinée à trier des graines avec les doigts. **Nos mains ne savaient plus faire cela.**",
    },
    {
      ...{ daysAgo: 9, by: "walo-neuf", kind: "learning", learnedBy: "deux comptables de l’union" },
      text: "Une graine se note comme une dette : qui l’a donnée, qui la rendra.",
    },
  ],
  rhythms: [
    {
      ...{ givenBy: "keur-naatangue", receivedBy: "rieux-verts", from: 22, to: 3, everyDays: 5, hours: 4 },
      texts: ["Tri et séchage des semences, montrés en visio."],
    },
    {
      ...{ givenBy: "rieux-verts", receivedBy: "walo-neuf", from: 24, to: 3, everyDays: 6, hours: 4 },
      texts: ["Le planning du parc de machines.", "Diagnostic d’une motopompe, en visio."],
    },
    {
      ...{ givenBy: "walo-neuf", receivedBy: "keur-naatangue", from: 20, to: 4, everyDays: 7, hours: 3 },
      texts: ["Comparaison des prix des sacs."],
    },
  ],
};

export const YOUNG: readonly DemoLife[] = [MASONS, SPRINGS, GARDENS];
