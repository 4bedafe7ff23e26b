// Young people travelling, taking part and playing together.
import { type Domain, domain, theme } from "./shape.ts";

export const youth: Domain = domain("youth", "Jeunesse et sport", "Youth and sport", [
  theme("youth.exchange", "Échanges de jeunes", "Youth exchange", {
    work_camps: ["Chantiers de jeunes bénévoles", "Youth volunteer work camps", "99820", 17, 4],
    host_families: ["Accueil de jeunes en famille", "Hosting young people in families", "99820", 17, 4],
    before_after: ["Préparation au départ et au retour", "Preparing departure and return", "99820", 4, 17],
    civic_service: ["Service civique à l’étranger", "Civic service abroad", "99820", 17, 8],
  }),
  theme("youth.engagement", "Engagement des jeunes", "Youth engagement", {
    youth_centres: ["Animation de maisons de jeunes", "Running youth centres", "16015", 4, 11],
    youth_workers: ["Formation d’animateurs de quartier", "Training youth workers", "16015", 4, 8],
    youth_projects: ["Projets menés par des jeunes", "Projects led by young people", "16015", 16, 4],
    peer_education: ["Éducation par les pairs", "Peer education", "16015", 4, 3],
    holiday_camps: ["Colonies et centres de vacances", "Holiday camps", "16015", 4, 3],
  }),
  theme("youth.sport", "Sport", "Sport", {
    clubs: ["Encadrement de clubs sportifs", "Coaching sports clubs", "16065", 3],
    girls_sport: ["Pratique sportive des filles", "Sport for girls", "16065", 5, 3],
    adapted_sport: ["Sport adapté au handicap", "Sport for disabled people", "16065", 3, 10],
    tournaments: ["Organisation de tournois", "Organising tournaments", "16065", 3, 11],
  }),
]);
