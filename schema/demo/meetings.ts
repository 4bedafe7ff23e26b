// Two meetings of the demo network, one held and one to come, and the partnerships that show themselves.

export interface DemoMeeting {
  /** Who calls it, and whose others take part. */
  by: string;
  with: readonly string[];
  /** Of the board; without one, of the partnership of `by` with the others. */
  category?: string;
  calledDaysAgo: number;
  /** Days from today, ahead of it when positive, and the hour of the place. */
  day: number;
  hour: string;
  duration: number;
  timeZone: string;
  place: string;
  languages: readonly string[];
  title: Readonly<Record<string, string>>;
  agenda: Readonly<Record<string, readonly string[]>>;
  /** Written by another of them, once it was held. */
  held?: {
    by: string;
    daysAgo: number;
    minutes: Readonly<Record<string, string>>;
    decisions: Readonly<Record<string, readonly string[]>>;
  };
}

const COUNCILS: DemoMeeting = {
  by: "hautes-vignes",
  with: ["hoore-weendu"],
  calledDaysAgo: 16,
  day: -10,
  hour: "15:00",
  duration: 120,
  timeZone: "Africa/Conakry",
  place: "Maison de la commune, Labé, et en visioconférence depuis Grenoble",
  languages: ["fr", "en"],
  title: { fr: "Première rencontre de nos deux conseils", en: "First meeting of our two councils" },
  agenda: {
    fr: [
      "Ce que chaque commune attend de l’autre",
      "La marche jusqu’aux sources : dates, et qui marche",
      "Qui décide du prix de l’eau, ici et là-bas",
      "Ce que nous dirons aux habitants",
    ],
    en: [
      "What each town expects of the other",
      "The walk to the springs: dates, and who walks",
      "Who decides on the price of water, here and there",
      "What we will tell the people who live here",
    ],
  },
  held: {
    by: "hoore-weendu",
    daysAgo: 8,
    minutes: {
      fr: "Dix-sept personnes autour des deux tables, dont neuf du comité des usagers de l’eau.\n\nÀ Hooré-Weendu, le prix de l’eau se vote en assemblée, après la prière du vendredi ; à Grenoble, il se vote en conseil, et les habitants l’apprennent sur leur facture. Les élus des Hautes-Vignes ont demandé à voir une assemblée avant de décider quoi que ce soit.\n\nLes dates de la marche ont été déplacées d’une semaine : la récolte du fonio d’abord.",
      en: "Seventeen people around the two tables, nine of them from the committee of water users.\n\nIn Hooré-Weendu the price of water is voted in an assembly, after the Friday prayer; in Grenoble it is voted in the council, and people learn of it from their bill. The councillors of Hautes-Vignes asked to see an assembly before deciding anything.\n\nThe walk has been moved by a week: the fonio harvest comes first.",
    },
    decisions: {
      fr: [
        "La marche jusqu’aux sources aura lieu une semaine plus tard, avec deux personnes du comité des usagers en tête.",
        "Deux élues des Hautes-Vignes assisteront à la prochaine assemblée de l’eau, sans y prendre la parole.",
        "Chaque commune affiche ces décisions en mairie et au marché.",
      ],
      en: [
        "The walk to the springs takes place a week later, led by two people from the users’ committee.",
        "Two councillors of Hautes-Vignes will attend the next water assembly, without speaking.",
        "Each town posts these decisions at the town hall and at the market.",
      ],
    },
  },
};

const BUDGETS: DemoMeeting = {
  by: "dar-nour",
  with: ["lille-sorbiere", "pont-fleuri", "tambadougou"],
  category: "dialogue_authorities",
  calledDaysAgo: 5,
  day: 23,
  hour: "10:30",
  duration: 90,
  timeZone: "Africa/Nouakchott",
  place: "",
  languages: ["fr", "ar"],
  title: { fr: "Budgets participatifs : qui vote, et sur quoi ?", ar: "الميزانيات التشاركية: من يصوّت، وعلى ماذا؟" },
  agenda: {
    fr: [
      "Dix minutes chacun : ce que nous avons essayé, ce qui a échoué",
      "Comment les femmes et les jeunes prennent part au vote",
      "Ce que l’on fait quand le conseil n’est pas d’accord avec le vote",
    ],
    ar: [
      "عشر دقائق لكل بلدية: ما جرّبناه وما لم ينجح",
      "كيف تشارك النساء والشباب في التصويت",
      "ماذا نفعل عندما لا يوافق المجلس على نتيجة التصويت",
    ],
  },
};

export const DEMO_MEETINGS: readonly DemoMeeting[] = [COUNCILS, BUDGETS];

/** All of each have chosen it, so many days ago. */
export const DEMO_SHOWN: readonly { between: readonly string[]; daysAgo: number }[] = [
  { between: ["lycee-vasseur", "fleuve-neuf"], daysAgo: 40 },
  { between: ["hautes-vignes", "hoore-weendu"], daysAgo: 7 },
];
