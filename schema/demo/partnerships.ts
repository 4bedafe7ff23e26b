// What the demo partnerships have agreed: people, versions, signatures, at every stage of an agreement's life.
import { OLDER_PARTNERSHIPS } from "./ended.ts";
import type { DemoPartnership } from "./partnership-shape.ts";

const SCHOOLS: DemoPartnership = {
  between: ["lycee-vasseur", "fleuve-neuf"],
  before: { daysAgo: 768, message: "Nos deux villes sont jumelées, nos ateliers devraient l’être aussi." },
  peopleDaysAgo: 760,
  people: [
    { name: "Conseil des délégués du Fleuve-Neuf", role: "beneficiary", organisation: "fleuve-neuf", public: true },
    { name: "Délégués de seconde du lycée Vasseur", role: "beneficiary", organisation: "lycee-vasseur", public: true },
    { name: "Lycée Hélène-Vasseur", role: "institution", organisation: "lycee-vasseur", public: true },
    { name: "Lycée du Fleuve-Neuf", role: "institution", organisation: "fleuve-neuf", public: true },
    { name: "Foyer socio-éducatif", role: "civil_society", organisation: "lycee-vasseur" },
    { name: "Association des parents d’élèves", role: "civil_society", organisation: "fleuve-neuf" },
    { name: "Mame Coumba Sarr", role: "volunteer", organisation: "fleuve-neuf" },
  ],
  versions: [
    {
      by: "lycee-vasseur",
      daysAgo: 752,
      aims: "Que nos élèves s’écrivent toute l’année, et pas seulement jusqu’à Noël. Qu’une radio de lycée vive à Lille avec l’aide de celle de Saint-Louis.",
      gives: {
        "lycee-vasseur":
          "Deux classes correspondantes, un studio à équiper, et notre façon de faire vivre un conseil de délégués.",
        "fleuve-neuf": "L’expérience de cinq ans de radio scolaire, et des conteurs qui viennent au micro.",
      },
      steps: [
        {
          title: "Choisir ensemble les classes et les sujets",
          ...{ starts: 740, ends: 700, done: 702 },
          participants: [
            "Conseil des délégués du Fleuve-Neuf",
            "Délégués de seconde du lycée Vasseur",
            "Lycée Hélène-Vasseur",
            "Lycée du Fleuve-Neuf",
          ],
          local: "Les délégués décident de ce dont on parlera, dans les deux lycées.",
          global: "Se parler d’égal à égal, avant de parler de projets.",
          sdgs: [4, 10],
        },
        {
          title: "Première émission à deux voix",
          ...{ starts: 640, ends: 560, done: 566 },
          participants: ["Délégués de seconde du lycée Vasseur", "Lycée du Fleuve-Neuf", "Mame Coumba Sarr"],
          local: "Une heure d’antenne par mois à Lille et à Saint-Louis.",
          global: "L’eau qui monte, ici et là-bas : une enquête croisée.",
          sdgs: [4, 13],
        },
      ],
      signed: [
        { by: "lycee-vasseur", daysAgo: 750 },
        { by: "fleuve-neuf", daysAgo: 745 },
      ],
    },
    {
      by: "fleuve-neuf",
      daysAgo: 410,
      aims: "Que nos élèves s’écrivent toute l’année, et pas seulement jusqu’à Noël. Que les deux radios de lycée se répondent, et que les délégués pèsent vraiment sur la vie de leur établissement.",
      gives: {
        "lycee-vasseur":
          "Deux classes correspondantes, un club de programmation à distance, et notre façon de faire vivre un conseil de délégués.",
        "fleuve-neuf":
          "L’expérience de six ans de radio scolaire, des conteurs qui viennent au micro, et un plan contre les crues à transmettre.",
      },
      steps: [
        {
          title: "Choisir ensemble les classes et les sujets",
          ...{ starts: 740, ends: 700 },
          participants: [
            "Conseil des délégués du Fleuve-Neuf",
            "Délégués de seconde du lycée Vasseur",
            "Lycée Hélène-Vasseur",
            "Lycée du Fleuve-Neuf",
          ],
          local: "Les délégués décident de ce dont on parlera, dans les deux lycées.",
          global: "Se parler d’égal à égal, avant de parler de projets.",
          sdgs: [4, 10],
        },
        {
          title: "Première émission à deux voix",
          ...{ starts: 640, ends: 560 },
          participants: ["Délégués de seconde du lycée Vasseur", "Lycée du Fleuve-Neuf", "Mame Coumba Sarr"],
          local: "Une heure d’antenne par mois à Lille et à Saint-Louis.",
          global: "L’eau qui monte, ici et là-bas : une enquête croisée.",
          sdgs: [4, 13],
        },
        {
          title: "Visite de quatre élèves et deux enseignants à Saint-Louis",
          ...{ starts: 330, ends: 318, done: 318 },
          participants: [
            "Conseil des délégués du Fleuve-Neuf",
            "Délégués de seconde du lycée Vasseur",
            "Foyer socio-éducatif",
            "Association des parents d’élèves",
          ],
          local: "Les familles accueillent ; la cantine reste ouverte le soir.",
          global: "Voir ce que l’on croyait savoir.",
          sdgs: [4, 17],
        },
        {
          title: "Club de programmation à distance",
          ...{ starts: 230, ends: 60, done: 64 },
          participants: ["Conseil des délégués du Fleuve-Neuf", "Lycée Hélène-Vasseur", "Mame Coumba Sarr"],
          local: "Douze ordinateurs réveillés, vingt élèves le mercredi.",
          sdgs: [4, 9],
        },
        {
          title: "Le plan contre les crues, raconté aux élèves de Lille",
          ...{ starts: -20, ends: -55 },
          participants: [
            "Conseil des délégués du Fleuve-Neuf",
            "Lycée du Fleuve-Neuf",
            "Délégués de seconde du lycée Vasseur",
          ],
          local: "Un exercice d’évacuation imaginé par les élèves, dans les deux lycées.",
          global: "Ceux qui vivent avec l’eau l’apprennent aux autres.",
          sdgs: [11, 13],
        },
        {
          title: "Les délégués de Saint-Louis à Lille",
          ...{ starts: -130, ends: -142 },
          participants: [
            "Conseil des délégués du Fleuve-Neuf",
            "Délégués de seconde du lycée Vasseur",
            "Lycée Hélène-Vasseur",
            "Foyer socio-éducatif",
          ],
          local: "Une semaine au conseil de la vie lycéenne.",
          sdgs: [4, 16],
        },
      ],
      signed: [
        { by: "fleuve-neuf", daysAgo: 408 },
        { by: "lycee-vasseur", daysAgo: 396 },
      ],
    },
  ],
};

const LIBRARIES: DemoPartnership = {
  between: ["lua-cheia", "mar-azul"],
  before: { daysAgo: 560, message: "Two shores, one language: shall we talk?" },
  peopleDaysAgo: 552,
  people: [
    { name: "Biblioteca Lua Cheia", role: "institution", organisation: "lua-cheia", public: true },
    { name: "Casa Mar Azul", role: "civil_society", organisation: "mar-azul", public: true },
    { name: "Storytellers of the harbour", role: "civil_society", organisation: "mar-azul" },
    { name: "Inês Carvalhosa", role: "volunteer", organisation: "lua-cheia" },
  ],
  waiver: {
    code: "beneficiaries_missing",
    daysAgo: 548,
    reason:
      "The readers’ circle of Mindelo is being formed and will be asked in its first meeting. The first step only sorts the books they will choose from.",
  },
  versions: [
    {
      by: "mar-azul",
      daysAgo: 549,
      aims: "A library that speaks Creole on both shores, and stories that travel with those who tell them.",
      gives: {
        "lua-cheia":
          "Six hundred books and the art of sorting them, a reading club each month, the plans of our library bus.",
        "mar-azul":
          "Storytellers, dance for those who would rather move than read, and the writing down of what waits on tape.",
      },
      steps: [
        {
          title: "Sort the books together",
          ...{ starts: 540, ends: 480, done: 476 },
          participants: ["Biblioteca Lua Cheia", "Casa Mar Azul", "Inês Carvalhosa"],
          local: "Four hundred books find their shelf; the cat keeps the poetry.",
          sdgs: [4],
        },
        {
          title: "Ten stories from the tapes, in two languages",
          ...{ starts: 420, ends: 200, done: 188 },
          participants: ["Casa Mar Azul", "Storytellers of the harbour", "Biblioteca Lua Cheia"],
          local: "Heard in Mindelo on Thursdays, in Porto on Sundays.",
          global: "A language that is spoken on four shores is written down by those who speak it.",
          sdgs: [4, 11],
        },
        {
          title: "A library bus for the villages behind the volcano",
          ...{ starts: -10, ends: -190 },
          participants: ["Casa Mar Azul", "Storytellers of the harbour", "Biblioteca Lua Cheia"],
          local: "Every other Thursday, three villages.",
          sdgs: [4, 10],
        },
      ],
      signed: [
        { by: "lua-cheia", daysAgo: 546 },
        { by: "mar-azul", daysAgo: 545 },
      ],
    },
  ],
};

const MASONS: DemoPartnership = {
  between: ["le-carreau", "macons-agadez"],
  peopleDaysAgo: 52,
  people: [
    { name: "Stagiaires du chantier de Lens", role: "beneficiary", organisation: "le-carreau" },
    { name: "Apprentis d’Agadez", role: "beneficiary", organisation: "macons-agadez" },
    { name: "Chantier-école Le Carreau", role: "civil_society", organisation: "le-carreau", public: true },
    { name: "Direction régionale de la formation", role: "institution" },
    { name: "Maître Alhousseini", role: "volunteer", organisation: "macons-agadez" },
  ],
  versions: [
    {
      by: "le-carreau",
      daysAgo: 47,
      aims: "Apprendre à bâtir des voûtes sans bois, et à isoler sans les abîmer.",
      gives: {
        "le-carreau": "L’isolation, la pose de poutres, et un livret d’apprentissage reconnu.",
        "macons-agadez": "La main qui sent quand le mélange est bon.",
      },
      steps: [
        {
          title: "Une voûte d’essai à Lens",
          ...{ starts: -60, ends: -80 },
          participants: ["Stagiaires du chantier de Lens", "Chantier-école Le Carreau", "Maître Alhousseini"],
          local: "Un abri pour le jardin partagé du quartier.",
          global: "Bâtir avec ce que l’on a sous les pieds.",
          sdgs: [11, 12],
        },
      ],
      signed: [{ by: "le-carreau", daysAgo: 46 }],
    },
    {
      by: "macons-agadez",
      daysAgo: 12,
      aims: "Apprendre à bâtir des voûtes sans bois, et à isoler sans les abîmer. Que les apprentis d’Agadez aient eux aussi un papier reconnu.",
      gives: {
        "le-carreau": "L’isolation, la pose de poutres, et un livret d’apprentissage reconnu des deux côtés.",
        "macons-agadez": "La main qui sent quand le mélange est bon, et trois semaines d’un maître à Lens.",
      },
      steps: [
        {
          title: "Une voûte d’essai à Lens",
          ...{ starts: -60, ends: -80 },
          participants: [
            "Stagiaires du chantier de Lens",
            "Apprentis d’Agadez",
            "Chantier-école Le Carreau",
            "Maître Alhousseini",
          ],
          local: "Un abri pour le jardin partagé du quartier.",
          global: "Bâtir avec ce que l’on a sous les pieds.",
          sdgs: [11, 12],
        },
        {
          title: "Le livret d’apprentissage, écrit à deux",
          ...{ starts: -100, ends: -200 },
          participants: ["Apprentis d’Agadez", "Direction régionale de la formation", "Chantier-école Le Carreau"],
          local: "Un papier que le ministère accepte.",
          sdgs: [4, 8],
        },
      ],
      signed: [{ by: "macons-agadez", daysAgo: 11 }],
    },
  ],
};

const SPRINGS: DemoPartnership = {
  between: ["hautes-vignes", "hoore-weendu"],
  peopleDaysAgo: 24,
  people: [
    { name: "Comité des usagers de l’eau de Hooré-Weendu", role: "beneficiary", organisation: "hoore-weendu" },
    { name: "Habitants du versant", role: "beneficiary", organisation: "hautes-vignes" },
    { name: "Service de l’eau des Hautes-Vignes", role: "institution", organisation: "hautes-vignes", public: true },
    { name: "Commune de Hooré-Weendu", role: "institution", organisation: "hoore-weendu", public: true },
    { name: "Les Amis des fontaines", role: "civil_society", organisation: "hautes-vignes" },
    { name: "Claire Montfort, adjointe à l’eau", role: "elected", organisation: "hautes-vignes", public: true },
    { name: "Thierno Oumar Diallo, maire", role: "elected", organisation: "hoore-weendu", public: true },
  ],
  versions: [
    {
      by: "hoore-weendu",
      daysAgo: 20,
      aims: "Protéger les sources du haut, et décider de l’eau avec ceux qui la boivent, à Labé comme à Grenoble.",
      gives: {
        "hautes-vignes": "L’analyse de l’eau, le captage des sources, et un plombier pour deux kilomètres de tuyaux.",
        "hoore-weendu": "La façon de réunir tout un village autour de l’eau, et des arbres qui la retiennent.",
      },
      steps: [
        {
          title: "Marcher ensemble jusqu’aux sources",
          ...{ starts: 8, ends: -6 },
          participants: [
            "Comité des usagers de l’eau de Hooré-Weendu",
            "Habitants du versant",
            "Service de l’eau des Hautes-Vignes",
            "Commune de Hooré-Weendu",
          ],
          local: "Une carte des sources, dessinée par ceux qui y puisent.",
          global: "L’eau est à tous, et se garde à plusieurs.",
          sdgs: [6, 15],
        },
        {
          title: "Deux assemblées de l’eau, la même semaine",
          ...{ starts: -90, ends: -97 },
          participants: [
            "Comité des usagers de l’eau de Hooré-Weendu",
            "Habitants du versant",
            "Les Amis des fontaines",
            "Commune de Hooré-Weendu",
          ],
          local: "Le prix de l’eau y est voté, pas annoncé.",
          global: "Ce qu’une commune apprend de l’autre sert à d’autres.",
          sdgs: [6, 16, 17],
        },
      ],
      signed: [
        { by: "hoore-weendu", daysAgo: 18 },
        { by: "hautes-vignes", daysAgo: 14 },
      ],
    },
  ],
};

/** Written and not yet signed: no beneficiary takes part in its first step. */
const GARDENS: DemoPartnership = {
  between: ["rieux-verts", "walo-neuf", "keur-naatangue"],
  peopleDaysAgo: 19,
  people: [
    { name: "Coopérative de Keur Naatangué", role: "civil_society", organisation: "keur-naatangue", public: true },
    { name: "Union de Walo-Neuf", role: "civil_society", organisation: "walo-neuf", public: true },
    { name: "Les Rieux-Verts", role: "civil_society", organisation: "rieux-verts", public: true },
    { name: "Familles des paniers de Saint-Louis", role: "beneficiary", organisation: "keur-naatangue" },
    { name: "Service de l’agriculture de Dagana", role: "institution" },
  ],
  versions: [
    {
      by: "walo-neuf",
      daysAgo: 16,
      aims: "Que trois coopératives fassent le tour de ce qui leur manque : des machines partagées, un achat en commun, des semences à soi.",
      gives: {
        "rieux-verts": "Le règlement et le planning d’un parc de machines partagées.",
        "walo-neuf": "L’achat en commun : un seul camion, trois coopératives.",
        "keur-naatangue": "Des semences paysannes, et la façon de les garder.",
      },
      steps: [
        {
          title: "Compter ce que chacune a, et ce qui dort",
          ...{ starts: -15, ends: -40 },
          participants: ["Les Rieux-Verts", "Union de Walo-Neuf", "Coopérative de Keur Naatangué"],
          local: "Une page par coopérative, lue à voix haute.",
          sdgs: [2, 12],
        },
        {
          title: "Un premier achat à trois",
          ...{ starts: -60, ends: -120 },
          participants: [
            "Union de Walo-Neuf",
            "Coopérative de Keur Naatangué",
            "Familles des paniers de Saint-Louis",
            "Service de l’agriculture de Dagana",
          ],
          local: "Moins cher, et décidé avec celles qui mangent.",
          global: "Acheter ensemble, du fleuve à la Somme.",
          sdgs: [2, 8, 17],
        },
      ],
    },
  ],
};

export const DEMO_PARTNERSHIPS: readonly DemoPartnership[] = [
  SCHOOLS,
  LIBRARIES,
  MASONS,
  SPRINGS,
  GARDENS,
  ...OLDER_PARTNERSHIPS,
];
