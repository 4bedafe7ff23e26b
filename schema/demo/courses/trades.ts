// Demo courses that prepare for a trade, or help somebody keep one.
import type { DemoCourse } from "./shape.ts";

export const TRADES: readonly DemoCourse[] = [
  {
    by: "le-carreau",
    daysAgo: 150,
    title: "Bâtir en briques de terre comprimée",
    summary:
      "Cinq jours sur un vrai chantier, de la terre au mur, pour des personnes qui veulent en faire leur métier.",
    text: `## Jour après jour

1. **Choisir sa terre** : le test du boudin, le test de la bouteille, et pourquoi on garde un carnet.
2. **Presser** : une brique toutes les quarante secondes, à deux.
3. **Monter** : l’appareillage, le mortier de terre, les angles.
4. **Protéger** : soubassement, débord de toit, enduit.
5. **Chiffrer** : combien de briques, combien de jours, à quel prix.

Apportez des chaussures fermées et des gants. Le repas de midi est préparé par les stagiaires de la cuisine.`,
    field: "employment",
    vocational: true,
    lang: "fr",
    level: "beginner",
    skills: ["town.housing.earth_bricks", "work.trades.masonry"],
    sdgs: [8, 11, 13],
    sessions: [
      {
        ...{ day: -64, from: "09:00", lasts: 7, days: 5, place: "Ancienne fosse, hangar B", seats: 8 },
        people: ["roue-libre", "fosse-31", "macons-agadez", "caisse-beffroi", "sambre-verte", "la-navette"],
        absent: ["sambre-verte"],
        said: [
          {
            by: "roue-libre",
            rating: 5,
            text: "On repart avec les mains abîmées et un mur debout. Le dernier jour, sur les prix, vaut à lui seul le voyage.",
          },
          {
            by: "fosse-31",
            rating: 4,
            text: "Très concret. Une demi-journée de plus sur les enduits, et c’est parfait.",
          },
          {
            by: "macons-agadez",
            rating: 5,
            text: "J’ai montré notre façon de faire l’arase, ils ont montré la leur. C’est cela, apprendre.",
          },
        ],
      },
      {
        ...{ day: 24, from: "09:00", lasts: 7, days: 5, place: "Ancienne fosse, hangar B", seats: 6 },
        people: [
          "quatre-tilleuls",
          "marais-perdus",
          "rieux-verts",
          "polder-blanc",
          "maison-escale",
          "filets-et-dunes",
          "lille-sorbiere",
        ],
        leave: "polder-blanc",
      },
    ],
  },
  {
    by: "roue-libre",
    daysAgo: 90,
    title: "Réparer un vélo, et en vivre",
    summary:
      "Trois samedis pour démonter, comprendre et tenir un petit atelier : outils, pièces d’occasion, prix justes.",
    text: `Chaque samedi, un vélo abandonné repart en état de rouler.

- **Premier samedi** : roues, freins, ce qui casse le plus.
- **Deuxième** : transmission et jeu de direction.
- **Troisième** : tenir la caisse, fixer un prix que l’on n’a pas honte de dire.

Les outils sont prêtés. On peut venir avec son vélo.`,
    field: "employment",
    vocational: true,
    lang: "fr",
    level: "beginner",
    skills: ["waste.reuse.bicycles", "work.employment.work_integration"],
    sdgs: [8, 11, 12],
    licence: "CC-BY-SA",
    sessions: [
      {
        ...{ day: -33, from: "14:00", lasts: 3, place: "L’atelier du Faubourg", seats: 5 },
        people: ["maison-escale", "le-carreau", "caisse-beffroi"],
        said: [
          {
            by: "maison-escale",
            rating: 5,
            text: "Deux jeunes que nous accompagnons ont trouvé là un patron, et un vélo.",
          },
        ],
      },
      {
        ...{ day: 16, from: "14:00", lasts: 3, place: "L’atelier du Faubourg", seats: 3 },
        people: ["quatre-vents", "sambre-verte", "lycee-vasseur", "fosse-31", "la-navette"],
      },
    ],
  },
  {
    by: "keur-naatangue",
    daysAgo: 120,
    title: "Goutte à goutte : arroser un hectare avec un puits",
    summary:
      "Trois jours chez les maraîchères, au bord du fleuve, pour poser, régler et réparer un réseau de goutte-à-goutte.",
    text: `## Ce que vous saurez faire

- dessiner un réseau d’après le puits que l’on a, et non celui que l’on voudrait ;
- poser les lignes, percer, monter un filtre avec ce qui se trouve au marché ;
- suivre l’eau dans un cahier, pour savoir quand elle manquera.

Les maraîchères enseignent en wolof et en français. On dort dans les familles.`,
    field: "sustainable_development",
    vocational: true,
    lang: "fr",
    skills: ["farming.irrigation.drip", "farming.irrigation.water_saving"],
    sdgs: [2, 6, 13],
    sessions: [
      {
        ...{
          day: -48,
          from: "08:00",
          lasts: 8,
          days: 3,
          place: "Les parcelles, route de Gandiol",
          seats: 12,
          lang: "wo",
        },
        people: ["langue-blanche", "ouro-fode", "walo-neuf", "rieux-verts"],
        said: [
          { by: "rieux-verts", rating: 5, text: "Nous arrosions trop. Le cahier de l’eau a changé notre été." },
          { by: "langue-blanche", rating: 5, text: "Enfin une formation où l’on creuse avant de parler." },
          { by: "walo-neuf", rating: 4, text: "À refaire en saison sèche, pour voir quand l’eau baisse." },
        ],
      },
      {
        ...{
          day: 38,
          from: "08:00",
          lasts: 8,
          days: 3,
          place: "Les parcelles, route de Gandiol",
          seats: 10,
          bySide: [4, 6],
        },
        people: [
          "rieux-verts",
          "polder-blanc",
          "marais-perdus",
          "filets-et-dunes",
          "quatre-vents",
          "ouro-fode",
          "langue-blanche",
        ],
      },
    ],
  },
  {
    by: "la-navette",
    daysAgo: 40,
    title: "Du patron à la petite série",
    summary: "Couper dix pièces identiques sans perdre de tissu, compter son temps, vendre à son prix.",
    text: `Deux jours dans l’atelier de la coopérative, autour d’un sac à pain dessiné avec des teinturières de Podor.

Vous repartez avec le patron, la fiche de temps, et une grille pour calculer un prix.`,
    field: "employment",
    vocational: true,
    lang: "fr",
    level: "intermediate",
    skills: ["work.trades.sewing", "economy.crafts.craft_design"],
    sdgs: [5, 8, 12],
    sessions: [
      {
        ...{ day: 52, from: "09:30", lasts: 6, days: 2, place: "Atelier de la coopérative, deuxième étage", seats: 8 },
        people: ["caisse-beffroi", "maison-escale"],
      },
    ],
  },
  {
    by: "rieux-verts",
    daysAgo: 65,
    title: "Les comptes d’une coopérative, à plusieurs",
    summary: "Quatre soirées en ligne pour que les comptes ne reposent plus sur une seule personne.",
    text: `Chaque soirée part d’un vrai cahier, anonyme, et d’une question :

1. d’où vient l’argent, et quand ?
2. combien coûte une caisse de légumes, temps compris ?
3. que partage-t-on, que garde-t-on pour l’an prochain ?
4. comment le dire à l’assemblée, sans tableur au mur ?`,
    field: "employment",
    vocational: true,
    lang: "fr",
    level: "intermediate",
    skills: ["economy.cooperatives.coop_accounts"],
    sdgs: [8, 12],
    licence: "CC-BY-SA",
    sessions: [
      {
        ...{ day: 21, from: "18:00", lasts: 2, place: "", country: "", town: "", seats: 12 },
        link: "https://visio.example.org/comptes",
        people: ["la-navette", "langue-blanche"],
      },
    ],
  },
  {
    by: "officina-ponte",
    daysAgo: 60,
    title: "Repairing small electronics at a repair café",
    summary: "One evening online: find the fault, stay safe, and know when to stop.",
    text: `We open three things on camera: a radio, a charger, a solar lamp. You bring one that does not work.

- first of all, what never to open;
- the five faults that explain most silences;
- where to find parts, and what they should cost.

In English, with captions.`,
    field: "sustainable_development",
    vocational: true,
    lang: "en",
    skills: ["waste.reuse.electronics", "waste.reuse.repair_cafe"],
    sdgs: [12, 13],
    licence: "CC-BY",
    sessions: [
      {
        ...{
          day: 11,
          from: "19:00",
          lasts: 2,
          place: "",
          country: "",
          town: "",
          link: "https://visio.example.org/repair",
          seats: 20,
        },
        people: ["roue-libre", "northern-circles", "nyota-clinic", "kirkfold"],
      },
    ],
  },
];
