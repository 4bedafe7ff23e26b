// Arriving, staying in touch and coming back.
import { type Domain, domain, theme } from "./shape.ts";

export const migration: Domain = domain("migration", "Migrations et diasporas", "Migration and diaspora", [
  theme("migration.welcome", "Accueil et hospitalité", "Welcome and hospitality", {
    first_welcome: ["Premier accueil de personnes exilées", "First welcome for displaced people", "15190", 10, 16],
    citizen_hosting: ["Hébergement chez des citoyens", "Hosting in people’s homes", "15190", 10, 11],
    young_alone: ["Accompagnement de mineurs isolés", "Supporting young people on their own", "15190", 10, 16],
    new_families: ["Parrainage de familles arrivantes", "Befriending newly arrived families", "15190", 10, 11],
  }),
  theme("migration.diaspora", "Diasporas", "Diaspora", {
    village_associations: ["Animation d’associations de ressortissants", "Home-town associations", "15190", 10, 17],
    remittances: ["Épargne des migrants au village", "Migrants’ savings for the village", "24050", 10, 1],
    diaspora_skills: ["Missions d’experts de la diaspora", "Skilled visits by the diaspora", "15190", 10, 17],
    second_generation: ["Séjours des enfants de la diaspora", "Stays for children of the diaspora", "15190", 10, 4],
  }),
  theme("migration.mobility", "Départs et retours", "Leaving and returning", {
    departure_choices: ["Information avant le départ", "Information before leaving", "15190", 10],
    return: ["Réinstallation après un retour", "Settling back after a return", "15190", 10, 8],
    families_left: ["Soutien aux familles restées", "Support for families who stayed", "15190", 10, 5],
    seasonal: ["Défense des travailleurs saisonniers", "Defending seasonal workers", "16070", 8, 10],
  }),
]);
