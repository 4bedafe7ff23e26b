// Demo courses about living together and about the world: for classes, town halls, associations, neighbours.
import type { DemoCourse } from "./shape.ts";

export const TOGETHER: readonly DemoCourse[] = [
  {
    by: "lycee-vasseur",
    with: "fleuve-neuf",
    daysAgo: 200,
    title: "Faire parler le monde dans une classe",
    summary: "Pour enseigner sans discours : un jeu sur les inégalités, une correspondance, une heure de radio.",
    text: `Deux professeures, l’une à Lille, l’autre à Saint-Louis, racontent **ce qui a marché et ce qui a raté** en trois ans de correspondance.

- jouer aux inégalités sans que personne n’ait honte ;
- écrire à quelqu’un que l’on ne connaît pas ;
- monter une heure de radio avec deux téléphones.

Chaque personne repart avec une séance prête pour sa classe.`,
    field: "global_learning",
    lang: "fr",
    skills: ["world.global_learning.inequality_games", "education.school_links.class_letters"],
    sdgs: [4, 10],
    licence: "CC-BY-SA",
    sessions: [
      {
        ...{
          day: -90,
          from: "14:00",
          lasts: 3,
          place: "",
          country: "",
          town: "",
          link: "https://visio.example.org/classe",
          seats: 25,
        },
        people: ["ambohi-sekoly", "quatre-vents", "savoirs-niamey", "trois-lacs"],
        absent: ["trois-lacs"],
        said: [
          {
            by: "ambohi-sekoly",
            rating: 5,
            text: "La séance prête a servi dès le lundi. Mes élèves attendent les réponses de Lille.",
          },
          { by: "quatre-vents", rating: 5, text: "On ose enfin parler de ce qui rate. Merci pour cela." },
          { by: "savoirs-niamey", rating: 4, text: "Bien. La connexion coupait : l’enregistrement nous a sauvés." },
        ],
      },
      {
        ...{
          day: 19,
          from: "14:00",
          lasts: 3,
          place: "",
          country: "",
          town: "",
          link: "https://visio.example.org/classe",
          seats: 25,
        },
        people: ["quatre-vents", "sources-pita", "savoirs-niamey"],
      },
    ],
  },
  {
    by: "tambadougou",
    daysAgo: 75,
    title: "Une assemblée de village qui décide vraiment",
    summary: "Préparer, ouvrir et conclure une assemblée où les femmes et les jeunes parlent autant que les autres.",
    text: `La mairie tient ses assemblées depuis trente ans, à l’ombre du même arbre. Elle montre comment :

1. on annonce le sujet assez tôt pour que chacun en parle chez soi ;
2. on donne la parole en commençant par les plus jeunes ;
3. on conclut par ce qui sera fait, par qui, et quand on en reparlera.

Une demi-journée en ligne, puis la vôtre, que l’on prépare ensemble.`,
    field: "international_citizenship",
    lang: "fr",
    skills: ["local_government.participation.assemblies"],
    sdgs: [5, 11, 16],
    sessions: [
      {
        ...{
          day: -20,
          from: "10:00",
          lasts: 3,
          place: "",
          country: "",
          town: "",
          link: "https://visio.example.org/assemblee",
          seats: 15,
        },
        people: ["lille-sorbiere", "quatre-tilleuls", "walo-neuf"],
        said: [
          {
            by: "lille-sorbiere",
            rating: 5,
            text: "Commencer par les plus jeunes : nous l’avons essayé la semaine d’après, dans notre conseil de quartier.",
          },
        ],
      },
      {
        ...{
          day: 30,
          from: "10:00",
          lasts: 3,
          place: "",
          country: "",
          town: "",
          link: "https://visio.example.org/assemblee",
          seats: 15,
        },
        people: ["lille-sorbiere", "pont-fleuri"],
      },
    ],
  },
  {
    by: "maison-escale",
    daysAgo: 110,
    title: "Accueillir quelqu’un qui vient d’arriver",
    summary:
      "Une soirée pour les bénévoles : les premiers mots, les premiers papiers, et ce qu’il vaut mieux ne pas demander.",
    text: `Avec des personnes passées par là, qui disent ce qui les a aidées et ce qui les a blessées.

- la première heure : un repas, un téléphone chargé, pas de questions ;
- les papiers : qui fait quoi, et dans quel ordre ;
- tenir dans la durée sans s’épuiser.`,
    field: "interculturality",
    lang: "fr",
    skills: ["migration.welcome.first_welcome", "migration.welcome.citizen_hosting"],
    sdgs: [10, 16],
    sessions: [
      {
        ...{ day: 9, from: "18:30", lasts: 2, place: "Salle du rez-de-chaussée", seats: 4 },
        people: ["roue-libre", "caisse-beffroi", "le-carreau", "lycee-vasseur", "la-navette"],
        leave: "le-carreau",
      },
      {
        ...{ day: 44, from: "18:30", lasts: 2, place: "Salle du rez-de-chaussée", seats: 12 },
        people: ["fosse-31"],
      },
    ],
  },
  {
    by: "dar-nour",
    daysAgo: 55,
    title: "استقبال عائلة جديدة في الحي",
    summary: "ورشة قصيرة للجيران: كيف نرحب بعائلة وصلت حديثا، خطوة بخطوة.",
    text: `نلتقي ثلاث ساعات في بيت الجمعية.

- الكلمات الأولى والصمت الذي يريح؛
- الأوراق والمدرسة والطبيب؛
- كيف نطلب المساعدة ونقدمها دون حرج.`,
    field: "interculturality",
    lang: "ar",
    skills: ["migration.welcome.first_welcome"],
    sdgs: [10, 11],
    sessions: [
      { ...{ day: 27, from: "16:00", lasts: 3, place: "بيت الجمعية", seats: 14 }, people: ["deux-rives-rosso"] },
    ],
  },
  {
    by: "radio-paletuvier",
    daysAgo: 85,
    title: "Raconter la mangrove au micro",
    summary: "Recueillir une histoire, la monter sur un téléphone, la diffuser : une semaine à la radio du village.",
    text: `On apprend en faisant une vraie émission, écoutée le samedi par douze villages.

- demander la permission, écouter longtemps, couper peu ;
- monter sur un téléphone, sans réseau ;
- parler d’une plante pour que l’on ait envie de la protéger.`,
    field: "sustainable_development",
    lang: "fr",
    skills: ["culture.memory.oral_history", "digital.radio.school_radio"],
    sdgs: [13, 14, 15],
    licence: "CC-BY",
    sessions: [
      {
        ...{ day: 61, from: "09:00", lasts: 6, days: 5, place: "Le studio, derrière le marché", seats: 8 },
        people: ["filets-et-dunes", "bolong-debout"],
      },
    ],
  },
  {
    by: "zwaluw",
    daysAgo: 70,
    title: "Talking about colonial history, between neighbours",
    summary:
      "A day for people who run associations: objects, street names, and how to speak of them with those who disagree.",
    text: `We walk first, and talk afterwards.

- a walk of one hour past four street names;
- three objects from a local museum, and who is missing from their labels;
- practice: answering a sentence that hurts, without leaving the room.`,
    field: "interculturality",
    lang: "en",
    level: "intermediate",
    skills: ["culture.memory.oral_history"],
    sdgs: [4, 10, 16],
    sessions: [
      {
        ...{ day: 33, from: "10:00", lasts: 6, place: "The old tram shed", seats: 16 },
        people: ["kirkfold", "suedbruecke"],
        cancelled: "The shed’s roof is being repaired. We are looking for another place in the spring.",
      },
      { ...{ day: 75, from: "10:00", lasts: 6, place: "The library", seats: 16 }, people: ["kirkfold"] },
    ],
  },
  {
    by: "lille-sorbiere",
    daysAgo: 30,
    title: "Numériser un état civil sans rien perdre",
    summary: "Pour les agents de mairie : trier, photographier, nommer, vérifier, et garder les registres vivants.",
    text: `Trois matinées en ligne, avec les agents de l’état civil de Tambadougou.

- trier avant de photographier ;
- nommer un fichier pour le retrouver dans vingt ans ;
- vérifier à deux, corriger sans effacer.`,
    field: "other",
    vocational: true,
    lang: "fr",
    skills: ["local_government.civil_registry.digitising"],
    sdgs: [16],
    visibility: "network",
    sessions: [
      {
        ...{
          day: 14,
          from: "09:00",
          lasts: 2,
          place: "",
          country: "",
          town: "",
          link: "https://visio.example.org/etat-civil",
          seats: 10,
        },
        people: ["tambadougou", "walo-neuf"],
      },
    ],
  },
  {
    by: "caisse-beffroi",
    daysAgo: 12,
    title: "Tenir une tontine, tenir des comptes",
    summary: "Ce que les tontines savent et que les banques ont oublié : la confiance, le cahier, le tour de chacune.",
    text: `Brouillon : le programme s’écrit avec les maraîchères de Keur Naatangué.`,
    field: "other",
    lang: "fr",
    skills: ["economy.savings.tontines"],
    sdgs: [1, 5],
    state: "draft",
    sessions: [],
  },
  {
    by: "quatre-vents",
    daysAgo: 100,
    title: "Jouer dehors avec quarante enfants",
    summary:
      "Une journée pour animatrices et animateurs : jeux sans matériel, sorties nature, et le calme qui revient.",
    text: `Des jeux appris à Dakar, à Roubaix et à Niamey, à refaire chez soi le lendemain.

Prévoyez des vêtements qui ne craignent rien.`,
    field: "global_learning",
    lang: "fr",
    skills: ["climate.nature.nature_outings"],
    sdgs: [3, 4],
    sessions: [],
  },
];
