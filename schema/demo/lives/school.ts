// Two schools, two years: a radio, letters, a visit, computers woken up. What a partnership that lasts looks like.
import type { DemoLife } from "./shape.ts";

const [north, south] = ["lycee-vasseur", "fleuve-neuf"];

export const SCHOOL: DemoLife = {
  between: [north, south],
  moves: [
    {
      ...{ daysAgo: 34, by: south, moved: "Le plan contre les crues, raconté aux élèves de Lille", from: -28, to: -63 },
      reason: "Les compositions tombent la même semaine. Nos élèves veulent raconter le plan eux-mêmes, pas l’envoyer.",
    },
  ],
  entries: [
    {
      ...{ daysAgo: 758, by: north, kind: "text" },
      text: "Première visio. La liaison a coupé quatre fois ; à la cinquième, les deux classes se sont mises à **chanter pour tenir la ligne**.",
    },
    {
      ...{ daysAgo: 703, by: south, kind: "text" },
      text: "Les classes sont choisies : la seconde 4 et la terminale L. Le premier sujet aussi : *qui parle à table ?*",
    },
    {
      ...{ daysAgo: 668, by: south, kind: "learning", learnedBy: "les élèves de Saint-Louis" },
      text: "Couper un son sans couper la phrase. Nadège nous a montré, puis elle nous a laissé faire faux.",
    },
    {
      ...{ daysAgo: 631, by: north, kind: "learning", learnedBy: "les élèves de Lille" },
      text: "On peut raconter vingt minutes sans une note. Il faut regarder quelqu’un.",
    },
    {
      ...{ daysAgo: 567, by: south, kind: "text" },
      text: "Première émission à deux voix. La récréation s’est arrêtée pour écouter, à Lille comme ici.",
    },
    {
      ...{ daysAgo: 531, by: north, kind: "learning", learnedBy: "deux professeurs de Lille" },
      text: "On nous a demandé de ne plus envoyer de livres. On nous a demandé d’en lire.",
    },
    {
      ...{ daysAgo: 468, by: south, kind: "text" },
      text: "L’eau est entrée dans la cour. Les élèves de Lille ont tenu l’antenne trois jours à notre place.",
    },
    {
      ...{ daysAgo: 409, by: south, kind: "text" },
      text: "Nouvel accord : les délégués ont relu chaque ligne, et en ont barré deux.",
    },
    {
      ...{ daysAgo: 327, by: north, kind: "visit", visitor: north, host: south, place: "Saint-Louis" },
      text: "Douze jours dans six familles. Une élève a pêché, deux ont cousu, tous ont porté de l’eau.",
    },
    {
      ...{ daysAgo: 319, by: south, kind: "text" },
      text: "La dernière veillée a duré jusqu’au matin. L’inspecteur est resté.",
    },
    {
      ...{ daysAgo: 305, by: north, kind: "learning", learnedBy: "les quatre élèves partis" },
      text: "Ce qu’on prenait pour de la lenteur, c’était de la politesse.",
    },
    {
      ...{ daysAgo: 226, by: south, kind: "text" },
      text: "Douze ordinateurs sur quinze se rallument. Les trois autres serviront à apprendre comment c’est fait dedans.",
    },
    {
      ...{ daysAgo: 171, by: north, kind: "learning", learnedBy: "le club de programmation de Lille" },
      text: "Notre programme de marées était faux de deux heures. C’est un pêcheur, l’oncle d’un élève, qui l’a vu.",
    },
    {
      ...{ daysAgo: 118, by: south, kind: "visit", visitor: south, host: north, place: "Lille" },
      text: "Mame Coumba passait voir sa sœur à Roubaix : elle a tenu trois ateliers de conte en deux jours.",
    },
    {
      ...{ daysAgo: 63, by: south, kind: "text" },
      text: "Vingt élèves, vingt programmes, et un jeu où l’hyène paie enfin ses dettes.",
    },
    {
      ...{ daysAgo: 41, by: north, kind: "learning", learnedBy: "les nouveaux délégués de Lille" },
      text: "Un conseil où les élèves parlent en premier dure moins longtemps.",
    },
    {
      ...{ daysAgo: 12, by: south, kind: "text" },
      text: "Le plan contre les crues tient sur une page dessinée. Reste à le raconter sans faire peur aux petits.",
    },
  ],
  rhythms: [
    {
      ...{ givenBy: north, receivedBy: south, from: 745, to: 430, everyDays: 25, hours: 5 },
      texts: ["Montage de l’émission.", "Atelier d’écriture à distance.", "Réglage du studio, en visio."],
    },
    {
      ...{ givenBy: south, receivedBy: north, from: 730, to: 420, everyDays: 27, hours: 4 },
      texts: ["Atelier de conte en visio.", "Enregistrement des veillées.", "Cours de wolof pour débuter."],
    },
    {
      ...{ givenBy: north, receivedBy: south, from: 395, to: 15, everyDays: 20, hours: 5 },
      texts: ["Club de programmation.", "Réparation d’un ordinateur, pas à pas.", "Préparation du voyage."],
    },
    {
      ...{ givenBy: south, receivedBy: north, from: 400, to: 8, everyDays: 21, hours: 5 },
      texts: ["Répétition de la troupe avec la seconde.", "Le plan contre les crues, expliqué.", "Émission en direct."],
    },
  ],
};
