// What the demo partnerships said of themselves, half-year after half-year, and how two of them ended.
import type { EndingHow, ReviewQuestion } from "../vocabulary.ts";

/** In the order asked: brought, received, balance, beneficiaries, together, learning, going on. */
export type DemoScales = readonly [number, number, number, number, number, number, number];

export interface DemoAnswers {
  scales: DemoScales;
  words?: Partial<Record<ReviewQuestion, string>>;
}

export interface DemoReviews {
  between: readonly string[];
  /** The half-year that may be answered now: by some of them only, who do not know what the other will say. */
  now?: Readonly<Record<string, DemoAnswers>>;
  /** Those that are over, the latest first; more than the partnership has lived are left out. */
  over: readonly Readonly<Record<string, DemoAnswers>>[];
  /** Not in these last half-years: since then it is silent. */
  skip?: number;
}

const said = (scales: DemoScales, words: DemoAnswers["words"] = {}): DemoAnswers => ({ scales, words });

export const DEMO_REVIEWS: readonly DemoReviews[] = [
  {
    // They began far apart, talked, and met.
    between: ["lycee-vasseur", "fleuve-neuf"],
    now: {
      "fleuve-neuf": said([4, 4, 4, 4, 4, 5, 5], { balance: "Cette année, c’est nous qui fixons les dates." }),
    },
    over: [
      {
        "lycee-vasseur": said([4, 5, 5, 4, 4, 5, 5], {
          received:
            "Le plan contre les crues a bousculé notre cours de géographie : nos élèves ne regardent plus la Deûle pareil.",
          learning: "Laisser un silence à l’antenne. Nous l’avons appris d’eux.",
        }),
        "fleuve-neuf": said([5, 4, 4, 4, 4, 5, 5], {
          gave: "Six conteurs, deux émissions par mois, et beaucoup de patience avec la connexion.",
          beneficiaries: "Les délégués ont refusé notre date de visite. Ils avaient raison.",
        }),
      },
      {
        "lycee-vasseur": said([4, 4, 4, 3, 4, 4, 5], { balance: "Mieux depuis que la radio de Saint-Louis mène." }),
        "fleuve-neuf": said([5, 3, 3, 4, 4, 4, 5], {
          balance: "Mieux, mais les billets d’avion décident encore de trop de choses.",
        }),
      },
      {
        "lycee-vasseur": said([5, 3, 4, 4, 3, 3, 5], { gave: "Douze ordinateurs, un club chaque mercredi." }),
        "fleuve-neuf": said([4, 3, 2, 2, 3, 4, 4], {
          received: "Des ordinateurs dont six marchent. Nous aurions préféré choisir.",
          beneficiaries: "On demande aux élèves leur avis une fois que tout est décidé.",
        }),
      },
      {
        "lycee-vasseur": said([5, 2, 4, 4, 3, 3, 5], { gave: "Beaucoup d’énergie, beaucoup de courriels." }),
        "fleuve-neuf": said([4, 2, 1, 2, 3, 3, 3], {
          balance: "Nous recevons des plans. Nous voudrions en faire.",
        }),
      },
    ],
  },
  {
    // Close at first, and drifting apart without saying so.
    between: ["lua-cheia", "mar-azul"],
    over: [
      {
        "lua-cheia": said([5, 4, 5, 4, 4, 4, 5], { balance: "It runs by itself now." }),
        "mar-azul": said([5, 2, 2, 2, 3, 2, 3], {
          gave: "Our storytellers recorded forty hours. We have not heard back about them.",
          balance: "We send, you shelve.",
          going_on: "Yes, but not like this.",
        }),
      },
      {
        "lua-cheia": said([4, 4, 4, 4, 4, 4, 5]),
        "mar-azul": said([4, 3, 3, 3, 4, 3, 4], { beneficiaries: "The readers were asked in March, and not since." }),
      },
      {
        "lua-cheia": said([4, 4, 4, 4, 4, 5, 5], { learning: "A book is also what is told around it." }),
        "mar-azul": said([4, 4, 4, 4, 4, 5, 5]),
      },
    ],
  },
  {
    between: ["roue-libre", "fer-et-fanaux"],
    over: [
      {
        "roue-libre": said([4, 4, 4, 5, 4, 5, 3]),
        "fer-et-fanaux": said([4, 4, 5, 5, 4, 5, 3], { going_on: "L’atelier marche seul. C’était le but." }),
      },
      { "roue-libre": said([4, 4, 4, 4, 4, 5, 5]), "fer-et-fanaux": said([5, 4, 4, 4, 4, 5, 5]) },
      { "roue-libre": said([3, 5, 4, 4, 3, 5, 5]), "fer-et-fanaux": said([4, 3, 3, 4, 3, 4, 5]) },
    ],
  },
  {
    between: ["zwaluw", "ouro-fode"],
    over: [
      {
        zwaluw: said([4, 2, 3, 4, 3, 3, 4], { gave: "Deux voyages de notre paysagiste, et les plans." }),
        "ouro-fode": said([3, 1, 1, 2, 2, 2, 1], {
          received: "Des plans en néerlandais. Les arbres sont morts en mai, faute d’eau.",
          going_on: "Nous avons d’autres urgences que de poser pour des photos.",
        }),
      },
    ],
  },
  {
    between: ["officina-ponte", "mamou-maitres"],
    skip: 1,
    over: [
      {
        "mamou-maitres": said([4, 2, 2, 3, 3, 3, 4], {
          received: "Trois modèles sur douze. Nous attendons les autres.",
        }),
      },
    ],
  },
];

export interface DemoEnd {
  between: readonly string[];
  by: string;
  how: EndingHow;
  daysAgo: number;
  text: string;
  lessons: { worked: string; failed: string; again: string };
  /** Who agrees, and when. */
  confirmed?: { by: string; daysAgo: number; text: string };
  /** The draft that it left, read again and published. */
  sheet?: { daysAgo: number; category: string; title: string; text: string; skills: readonly string[] };
}

export const DEMO_ENDS: readonly DemoEnd[] = [
  {
    between: ["roue-libre", "fer-et-fanaux"],
    ...{ by: "fer-et-fanaux", how: "finished", daysAgo: 74 },
    text: "L’atelier se paie seul depuis quatre mois. On arrête de se tenir la main, on se téléphone.",
    lessons: {
      worked:
        "Commencer par se montrer les outils, sans rien promettre. La liste des quarante gestes, dessinée à deux, a servi d’accord mieux que l’accord. Et chacun a été l’apprenti de l’autre : les bénévoles de Lille ont soudé leur premier cadre sous l’œil d’un garçon de dix-sept ans.",
      failed:
        "Le conteneur de vélos, envoyé dans la joie : quatre mois au port, des frais que personne n’avait comptés, et un tiers des cadres trop petits. Nous aurions mieux fait d’acheter sur place. Il a aussi fallu deux ans pour que la chambre des métiers reconnaisse le geste.",
      again:
        "Envoyer des gens et pas des choses. Écrire dès le premier jour à quoi l’on verra que c’est fini : nous l’avons fait par hasard, et cela a rendu la fin gaie.",
    },
    confirmed: {
      by: "roue-libre",
      daysAgo: 70,
      text: "D’accord, et merci pour la soudure. Le premier cadre roule encore.",
    },
    sheet: {
      daysAgo: 58,
      category: "employment_integration",
      title: "Deux ateliers vélo, Lille et Bamako : finir quand c’est fini",
      text: "Pendant deux ans, des ferrailleurs de Bamako et des mécaniciens bénévoles de Lille ont été apprentis les uns des autres. L’atelier de Bamako vit maintenant de ses réparations ; le partenariat s’est arrêté là, volontairement.",
      skills: ["waste.reuse.bicycles", "work.apprenticeship.master_craft"],
    },
  },
  {
    between: ["zwaluw", "ouro-fode"],
    ...{ by: "ouro-fode", how: "broken_off", daysAgo: 96 },
    text: "Nous n’y trouvons plus notre compte, et le comité de rue ne vient plus. Mieux vaut se quitter que se lasser.",
    lessons: {
      worked: "La carte de l’ombre, faite à pied avec le comité de rue : nous nous en servons encore.",
      failed: "Personne n’avait dit qui arroserait. Les plans étaient beaux et venaient d’ailleurs.",
      again: "Planter moins, et seulement ce que la rue a promis d’arroser.",
    },
  },
];
