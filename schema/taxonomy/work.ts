// Ways into a trade, a job or a small business.
import { type Domain, domain, theme } from "./shape.ts";

export const work: Domain = domain("work", "Formation et emploi", "Training and jobs", [
  theme("work.trades", "Formation aux métiers", "Trade training", {
    masonry: ["Formation à la maçonnerie", "Masonry training", "11330", 4, 8],
    sewing: ["Formation à la couture", "Sewing training", "11330", 4, 5, 8],
    electricity: ["Formation à l’électricité", "Electrical training", "11330", 4, 8],
    mechanics: ["Formation à la mécanique", "Mechanics training", "11330", 4, 8],
    carpentry: ["Formation à la menuiserie", "Carpentry training", "11330", 4, 8],
    catering: ["Formation à la cuisine collective", "Catering training", "11330", 4, 8],
  }),
  theme("work.apprenticeship", "Apprentissage", "Apprenticeship", {
    master_craft: ["Apprentissage chez un maître artisan", "Learning with a master craftsman", "11330", 4, 8],
    tutors: ["Formation de tuteurs", "Training workplace tutors", "11330", 4, 8],
    school_workshop: ["Alternance entre école et atelier", "Alternating school and workshop", "11330", 4, 8],
    skill_standards: ["Écriture de fiches métiers", "Writing trade standards", "11330", 4, 8],
  }),
  theme("work.employment", "Accès à l’emploi", "Finding work", {
    job_search: ["Ateliers de recherche d’emploi", "Job-search workshops", "16020", 8],
    mentoring: ["Parrainage de jeunes vers l’emploi", "Mentoring young people into work", "16020", 8, 10],
    work_integration: ["Chantiers d’insertion", "Work-integration sites", "16020", 8, 1, 10],
    skills_review: ["Bilan des savoir-faire", "Taking stock of one’s skills", "16020", 8, 4],
  }),
  theme("work.enterprise", "Création d’activité", "Starting a business", {
    start_up: ["Lancement d’une petite activité", "Starting a small business", "32130", 8],
    simple_books: ["Comptabilité de petit commerce", "Bookkeeping for small shops", "32130", 8],
    incubator: ["Couveuse de jeunes entreprises", "Nursery for young businesses", "25030", 8, 9],
    women_entrepreneurs: ["Animation de réseaux d’entrepreneures", "Networks of women in business", "25030", 5, 8],
  }),
]);
