// Three older demo partnerships: one whose work is done, one that was broken off, one that has fallen silent.
import type { DemoPartnership } from "./partnership-shape.ts";

const BICYCLES: DemoPartnership = {
  between: ["roue-libre", "fer-et-fanaux"],
  before: { daysAgo: 705, message: "Vos ferrailleurs et nos mécaniciens du dimanche ont les mêmes mains." },
  peopleDaysAgo: 698,
  people: [
    { name: "Apprentis de la cour des fanaux", role: "beneficiary", organisation: "fer-et-fanaux", public: true },
    { name: "Chambre des métiers de Bamako", role: "institution", public: true },
    { name: "Mécaniciens bénévoles de Roue libre", role: "volunteer", organisation: "roue-libre" },
    { name: "Collectif des ferrailleurs", role: "civil_society", organisation: "fer-et-fanaux", public: true },
  ],
  versions: [
    {
      by: "fer-et-fanaux",
      daysAgo: 690,
      aims: "Qu’un vélo cassé ne soit plus un déchet, ni à Bamako ni à Lille. Que chaque atelier apprenne de l’autre un geste qu’il n’a pas.",
      gives: {
        "roue-libre": "Deux mécaniciens trois semaines par an, des pièces de récupération, et la vélo-école.",
        "fer-et-fanaux": "La soudure de cadres, le tri des métaux, et la manière de former sans livre.",
      },
      steps: [
        {
          title: "Les deux ateliers se montrent leurs outils",
          ...{ starts: 680, ends: 640, done: 645 },
          participants: [
            "Apprentis de la cour des fanaux",
            "Collectif des ferrailleurs",
            "Mécaniciens bénévoles de Roue libre",
          ],
          local: "Une liste commune de quarante gestes, dessinée.",
          sdgs: [8, 12],
        },
        {
          title: "Souder un cadre, redresser une roue",
          ...{ starts: 520, ends: 380, done: 384 },
          participants: [
            "Apprentis de la cour des fanaux",
            "Chambre des métiers de Bamako",
            "Mécaniciens bénévoles de Roue libre",
          ],
          local: "Onze apprentis et six bénévoles ont appris le geste de l’autre.",
          global: "Réparer n’a pas de Nord ni de Sud.",
          sdgs: [4, 12],
        },
        {
          title: "Un atelier vélo à soi, à Bamako",
          ...{ starts: 300, ends: 110, done: 96 },
          participants: [
            "Apprentis de la cour des fanaux",
            "Collectif des ferrailleurs",
            "Chambre des métiers de Bamako",
          ],
          local: "L’atelier vit de ses réparations depuis le printemps.",
          sdgs: [8, 11],
        },
      ],
      signed: [
        { by: "fer-et-fanaux", daysAgo: 688 },
        { by: "roue-libre", daysAgo: 684 },
      ],
    },
  ],
};

const SHADE: DemoPartnership = {
  between: ["zwaluw", "ouro-fode"],
  before: { daysAgo: 440, message: "Vos rues cherchent de l’ombre, les nôtres aussi." },
  peopleDaysAgo: 430,
  people: [
    { name: "Comité de quartier d’Ouro Fodé", role: "beneficiary", organisation: "ouro-fode", public: true },
    { name: "Commune d’Ouro Fodé", role: "institution", organisation: "ouro-fode", public: true },
    { name: "Habitants du quartier des Tisserands", role: "civil_society", organisation: "zwaluw" },
  ],
  versions: [
    {
      by: "zwaluw",
      daysAgo: 424,
      aims: "Dessiner avec les habitants deux rues où il fait bon marcher en été, l’une à Gand, l’autre à Matam.",
      gives: {
        zwaluw: "La méthode des plans de quartier et une paysagiste deux fois par an.",
        "ouro-fode": "Le savoir des cours ombragées et l’entretien des arbres quand l’eau manque.",
      },
      steps: [
        {
          title: "Marcher ensemble et noter l’ombre, heure par heure",
          ...{ starts: 415, ends: 350, done: 352 },
          participants: [
            "Comité de quartier d’Ouro Fodé",
            "Commune d’Ouro Fodé",
            "Habitants du quartier des Tisserands",
          ],
          local: "Une carte de l’ombre dans chaque rue.",
          sdgs: [11, 13],
        },
        {
          title: "Planter quarante arbres et dire qui les arrose",
          ...{ starts: 300, ends: 220 },
          participants: ["Comité de quartier d’Ouro Fodé", "Commune d’Ouro Fodé"],
          sdgs: [11, 15],
        },
      ],
      signed: [
        { by: "zwaluw", daysAgo: 422 },
        { by: "ouro-fode", daysAgo: 418 },
      ],
    },
  ],
};

const WORKSHOPS: DemoPartnership = {
  between: ["officina-ponte", "mamou-maitres"],
  before: { daysAgo: 510, message: "Vos maîtres font apprendre soixante élèves à la fois : montrez-nous." },
  peopleDaysAgo: 500,
  people: [
    { name: "Élèves-maîtres de deuxième année", role: "beneficiary", organisation: "mamou-maitres", public: true },
    { name: "École des maîtres de Mamou", role: "institution", organisation: "mamou-maitres", public: true },
    { name: "Officina Ponte", role: "civil_society", organisation: "officina-ponte", public: true },
  ],
  versions: [
    {
      by: "mamou-maitres",
      daysAgo: 494,
      aims: "Apprendre à faire apprendre : la menuiserie sans grand outillage à Mamou, les classes nombreuses à Turin.",
      gives: {
        "officina-ponte": "Douze modèles de meubles d’école à monter sans vis.",
        "mamou-maitres": "Dix heures filmées de leçons devant soixante élèves.",
      },
      steps: [
        {
          title: "Échanger dix leçons filmées",
          ...{ starts: 480, ends: 400, done: 396 },
          participants: ["Élèves-maîtres de deuxième année", "École des maîtres de Mamou", "Officina Ponte"],
          sdgs: [4],
        },
        {
          title: "Trente bancs pour deux écoles de Mamou",
          ...{ starts: 330, ends: 210 },
          participants: ["École des maîtres de Mamou", "Officina Ponte"],
          local: "Les parents scient, les élèves-maîtres montent.",
          sdgs: [4, 12],
        },
      ],
      signed: [
        { by: "mamou-maitres", daysAgo: 492 },
        { by: "officina-ponte", daysAgo: 486 },
      ],
    },
  ],
};

export const OLDER_PARTNERSHIPS: readonly DemoPartnership[] = [BICYCLES, SHADE, WORKSHOPS];
