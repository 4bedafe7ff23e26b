// Learning the world together, and the craft of working across it.
import { type Domain, domain, theme } from "./shape.ts";

export const world: Domain = domain("world", "Citoyenneté mondiale", "Global citizenship", [
  theme("world.global_learning", "Éducation au monde", "Global learning", {
    inequality_games: ["Jeux sur les inégalités mondiales", "Games about world inequality", "99820", 4, 10],
    class_speakers: ["Formation d’intervenants en classe", "Training classroom speakers", "99820", 4, 17],
    exhibitions: ["Expositions itinérantes", "Travelling exhibitions", "99820", 4, 17],
    solidarity_weeks: ["Semaines de la solidarité", "Solidarity weeks", "99820", 17, 4],
  }),
  theme("world.intercultural", "Interculturalité", "Meeting across cultures", {
    encounter_training: [
      "Formation à la rencontre interculturelle",
      "Training for intercultural encounters",
      "99820",
      4,
      10,
    ],
    prejudice: ["Ateliers contre les préjugés", "Workshops against prejudice", "99820", 10, 16],
    shared_cooking: ["Cuisines du monde partagées", "Cooking across cultures", "99820", 10, 11],
    mixed_groups: ["Animation de groupes multilingues", "Leading multilingual groups", "99820", 10, 4],
  }),
  theme("world.town_twinning", "Jumelages de communes", "Town twinning", {
    committees: ["Animation d’un comité de jumelage", "Leading a twinning committee", "99820", 17],
    delegations: ["Accueil de délégations", "Hosting delegations", "99820", 17],
    agreements: ["Rédaction de conventions de jumelage", "Drafting twinning agreements", "15112", 17, 16],
    shared_review: ["Bilan partagé d’un jumelage", "Reviewing a twinning together", "99820", 17],
  }),
  theme("world.projects", "Conduite de projets", "Running projects", {
    joint_design: ["Montage de projets à deux", "Designing projects in pairs", "43010", 17],
    funding: ["Recherche de financements", "Finding funding", "43010", 17],
    resident_evaluation: ["Évaluation avec les habitants", "Evaluation with residents", "43010", 17, 16],
    reporting: ["Comptes rendus aux financeurs", "Reporting to funders", "43010", 17],
  }),
]);
