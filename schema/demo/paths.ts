// The learning paths of the demo network: each step begins with a sheet of the demo board, named by its key.
import type { BoardLanguage, Licence } from "../vocabulary.ts";

export interface DemoPath {
  by: string;
  daysAgo: number;
  title: string;
  summary: string;
  ageFrom: number;
  ageTo: number;
  lang: BoardLanguage;
  licence: Licence;
  steps: { sheet: string; question: string; activity: string; minutes: number }[];
}

export const DEMO_PATHS: readonly DemoPath[] = [
  {
    by: "lycee-vasseur",
    daysAgo: 61,
    title: "Réparer avec ce que l’on a : l’eau et la terre",
    summary:
      "Trois réparations, en Guinée, au Burkina Faso et au bord de la mer du Nord. Des techniques simples, et surtout des gens qui s’organisent pour qu’elles durent. À la fin, la classe sait dire ce qu’une technique demande d’autre que du matériel. À prévoir : une vieille chambre à air, des ciseaux, deux bacs de terre, une affiche par groupe.",
    ageFrom: 12,
    ageTo: 16,
    lang: "fr",
    licence: "CC-BY-SA",
    steps: [
      {
        sheet: "sd-tyre-pump-seals",
        question: "Qu’est-ce qui manque vraiment quand une pompe est en panne ?",
        activity:
          "1. Avant de lire, chacun écrit sa réponse en une ligne.\n2. Lecture à deux. Relevez les durées et les prix : avant, après.\n3. Découpez un joint dans une chambre à air, à partir d’un gabarit en carton. Qui y arrive du premier coup ?\n4. Reprenez votre première réponse : la pièce, l’argent, le droit d’ouvrir la pompe, le cahier ? Classez ces quatre choses et défendez votre ordre.",
        minutes: 50,
      },
      {
        sheet: "sd-zai-pits-crust",
        question: "Pourquoi la pluie ne suffit-elle pas à faire pousser le mil ?",
        activity:
          "1. Deux bacs de la même terre : l’une tassée et lisse, l’autre creusée de trous. Versez la même quantité d’eau, regardez où elle va, notez l’heure.\n2. Lecture. Qui a donné quoi : le savoir, les bras, le fumier, le camion ?\n3. Par groupes, jouez l’assemblée qui décide par quelles parcelles commencer. Trois familles sont menées par des femmes seules : que demandent-elles, et que répond-on ?\n4. Ce qui a raté est raconté aussi. Qu’est-ce que cela change à votre confiance dans ce récit ?",
        minutes: 55,
      },
      {
        sheet: "sd-hamlet-reed-bed",
        question: "Et chez nous, qui tourne la vanne ?",
        activity:
          "1. Lecture. Dessinez le chemin de l’eau, de l’évier au fossé, et marquez d’une croix chaque endroit où une personne doit agir.\n2. Comparez avec la pompe et avec les trous : dans les trois récits, quel jour tout s’arrête, et à cause de quoi ?\n3. Cherchez autour de l’école une chose qui ne marche que parce que quelqu’un s’en occupe. Interrogez cette personne.\n4. Une affiche par groupe : « Ce qui fait durer une réparation ».",
        minutes: 60,
      },
    ],
  },
  {
    by: "fleuve-neuf",
    daysAgo: 44,
    title: "Quand l’eau monte : décider, prévenir, sortir",
    summary:
      "Des lycéens de Saint-Louis, au Sénégal, ont fait de leur cour inondée un jeu, puis un plan. La classe joue, mesure, et regarde enfin sa propre école. Le dernier récit est en anglais : il se travaille bien avec le professeur d’anglais. À prévoir : des chaises, un tuyau transparent, un chronomètre.",
    ageFrom: 13,
    ageTo: 18,
    lang: "fr",
    licence: "CC-BY",
    steps: [
      {
        sheet: "gl-jeu-de-la-crue",
        question: "Pendant une inondation, qui décide, et qui ne peut pas choisir ?",
        activity:
          "1. Lecture de la fiche jusqu’à « Après, une heure de discussion, jamais moins ».\n2. Par groupes, écrivez quatre personnages de votre quartier : où dorment-ils, qu’ont-ils, qui les aide ?\n3. Jouez avec des chaises et des jetons inégaux. L’eau monte d’un rang à chaque coup de sifflet.\n4. La discussion n’est pas facultative : qui a sauvé quoi ? qui a aidé qui ? Terminez par une partie où l’eau monte chez vous.",
        minutes: 110,
      },
      {
        sheet: "sd-pupils-flood-plan",
        question: "Le plan de notre école tiendrait-il un jour de vraie crue, ou de vrai feu ?",
        activity:
          "1. Lecture. Notez tout ce que les élèves ont mesuré, et avec quoi.\n2. Trouvez le plan d’évacuation de l’école. Faites le chemin en chronométrant, puis refaites-le en portant quelqu’un, puis les yeux bandés et guidés.\n3. À Saint-Louis, on avait oublié les toilettes et les remplaçants. Qu’a oublié votre plan ?\n4. Écrivez une lettre d’une page à la direction, avec trois mesures et une proposition.",
        minutes: 90,
      },
      {
        sheet: "sd-lane-flood-knockers",
        question: "Un message sur un téléphone suffit-il à prévenir tout le monde ?",
        activity:
          "1. Lecture en anglais, un paragraphe par groupe ; chacun raconte le sien aux autres, en français.\n2. Faites la liste de ceux que le message n’a pas réveillés, et pourquoi.\n3. Si vous deviez frapper à dix portes près de chez vous : lesquelles, dans quel ordre, et que diriez-vous en une phrase ?",
        minutes: 50,
      },
    ],
  },
  {
    by: "pont-fleuri",
    daysAgo: 29,
    title: "Décider ensemble : l’argent donne-t-il plus de voix ?",
    summary:
      "Deux assemblées, l’une à Rennes autour d’un drap et de briques de bois, l’autre au même moment sous un arbre et dans trois villes lointaines. Pour un cours d’enseignement civique, un conseil de jeunes ou un groupe d’adultes. À prévoir : cent petits objets pareils, un drap.",
    ageFrom: 15,
    ageTo: 99,
    lang: "fr",
    licence: "CC0",
    steps: [
      {
        sheet: "au-comptes-galette",
        question: "Des comptes publics que personne ne lit, est-ce des comptes publics ?",
        activity:
          "1. Chacun estime, sans chercher, la plus grosse dépense de sa commune ou de son école. On vérifie ensuite.\n2. Lecture. « Vous ne cachez rien, vous noyez » : que veut dire cette gardienne ?\n3. Étalez le drap. Cent objets sont un budget, à répartir en dix minutes. Puis chacun peut en déplacer un, à condition de dire pourquoi.\n4. Ajoutez la brique rouge, celle des dépenses que l’on regrette. Qui la pose, et où ?",
        minutes: 75,
      },
      {
        sheet: "ci-ressortissants-votent",
        question: "Celui qui paie doit-il décider davantage ?",
        activity:
          "1. Placez-vous sur une ligne, de « oui » à « non ». Retenez votre place.\n2. Lecture. Qui parle le premier, et pourquoi cela compte-t-il ?\n3. Votez deux fois sur un même choix de la classe : une voix par personne, puis une voix par jeton, les jetons étant inégaux. Comparez les résultats, et ce que vous avez ressenti.\n4. Reprenez votre place sur la ligne. Qui a bougé ?\n5. Dans ces récits, des gens votent là où ils ne vivent pas, d’autres vivent là où ils ne votent pas. Trouvez un exemple autour de vous.",
        minutes: 75,
      },
    ],
  },
  {
    by: "northern-circles",
    daysAgo: 12,
    title: "A box, two tins and a stove: money that stays in the village",
    summary:
      "Three stories by women around Tamale, in Ghana, who save, count and buy together. For a class in economics, citizenship or English as a second language. At the end the group can say what a rule is for, and who should write it. Bring: a box, dried beans, two tins.",
    ageFrom: 14,
    ageTo: 99,
    lang: "en",
    licence: "CC-BY-SA",
    steps: [
      {
        sheet: "po-box-three-keys",
        question: "Why three keys, when one would open the box?",
        activity:
          "1. Read the sheet up to “What worked”. In pairs, list every rule you find and the trouble it prevents.\n2. Form circles of eight. You have one lesson to agree on a share, a fine that costs no money, and who holds the keys. Write it on one page.\n3. Now read how four boxes were lost. Would your rules have saved them? Change one.",
        minutes: 60,
      },
      {
        sheet: "em-two-tins",
        question: "If I am selling well, why have I no money?",
        activity:
          "1. Run a shop for four weeks with beans: takings go in the red tin, the house draws from it whenever a card says so (school shoes, a funeral, soup).\n2. Play again with the two tins and a fixed wage on Saturday. Compare what is left.\n3. Read the sheet. Why did reading the numbers aloud matter more than writing them? And who was hurt by it?",
        minutes: 60,
      },
      {
        sheet: "sd-stoves-savings-circle",
        question: "Why did the free stoves become flower pots?",
        activity:
          "1. Before reading, guess three reasons. Keep them.\n2. Read, and draw two lines of time: the stoves that were given, the stoves that were bought. Where do they part?\n3. “Who gets the hours saved?” asked the daughters. Hold the debate: half the group answers as mothers, half as daughters, then change sides.\n4. Find a gift, near you, that nobody uses. What should have been asked first?",
        minutes: 70,
      },
    ],
  },
];
