// Making streets, homes and journeys that suit those who use them.
import { type Domain, domain, theme } from "./shape.ts";

export const town: Domain = domain("town", "Ville, habitat et transports", "Town, housing and transport", [
  theme("town.planning", "Aménagement", "Planning", {
    neighbourhood_plans: [
      "Plans de quartier avec les habitants",
      "Neighbourhood plans with residents",
      "43032",
      11,
      16,
    ],
    street_names: ["Adressage des rues", "Naming and numbering streets", "43032", 11, 16],
    land_register: ["Registre foncier communal", "Town land register", "43031", 11, 16],
    public_squares: ["Aménagement de places publiques", "Designing public squares", "43032", 11],
  }),
  theme("town.housing", "Construction et habitat", "Building and housing", {
    earth_bricks: ["Construction en briques de terre", "Building with earth bricks", "16040", 11, 13],
    run_down_homes: ["Rénovation de logements dégradés", "Renovating run-down homes", "16040", 11, 7],
    self_build: ["Autoconstruction accompagnée", "Guided self-building", "16040", 11, 1],
    housing_coops: ["Montage de coopératives d’habitants", "Housing cooperatives", "16030", 11],
  }),
  theme("town.mobility", "Déplacements", "Getting around", {
    rural_tracks: ["Entretien de pistes rurales", "Upkeep of rural tracks", "21022", 9, 11],
    cycling_school: ["Vélo-école", "Cycling school", "21012", 11, 3],
    village_transport: ["Transport collectif villageois", "Village shared transport", "21012", 11, 9],
    safe_school_routes: ["Sécurité sur le chemin de l’école", "Safe routes to school", "21011", 11, 3],
  }),
]);
