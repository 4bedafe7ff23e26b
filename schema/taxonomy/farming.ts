// Skills of those who grow, raise, catch and prepare food.
import { type Domain, domain, theme } from "./shape.ts";

export const farming: Domain = domain("farming", "Agriculture, élevage et pêche", "Farming, livestock and fishing", [
  theme("farming.gardening", "Maraîchage", "Market gardening", {
    dry_season: ["Maraîchage de saison sèche", "Dry-season vegetable growing", "31161", 2],
    seedlings: ["Pépinières de plants potagers", "Raising vegetable seedlings", "31161", 2],
    natural_pest_control: ["Lutte naturelle contre les ravageurs", "Natural pest control", "31192", 2, 15],
    school_gardens: ["Création de potagers d’école", "School vegetable gardens", "31166", 2, 4],
    shared_gardens: ["Création de jardins partagés", "Shared gardens in town", "31120", 2, 11],
  }),
  theme("farming.seeds_soils", "Semences et sols", "Seeds and soils", {
    farmer_seeds: ["Sélection de semences paysannes", "Selecting farmers’ own seeds", "31150", 2, 15],
    seed_banks: ["Création de banques de semences", "Village seed banks", "31150", 2, 15],
    planting_pits: ["Zaï et cordons pierreux", "Planting pits and stone bunds", "31130", 15, 13, 2],
    soil_fertility: ["Entretien de la fertilité des sols", "Keeping soils fertile", "31130", 2, 15],
    agroforestry: ["Association d’arbres et de cultures", "Growing trees among crops", "31120", 15, 2, 13],
  }),
  theme("farming.irrigation", "Irrigation et eau agricole", "Irrigation and farm water", {
    drip: ["Goutte-à-goutte à petit budget", "Low-cost drip irrigation", "31140", 2, 6],
    water_saving: ["Conduite de cultures économes en eau", "Water-saving crops", "31140", 2, 6, 13],
    canals: ["Entretien de canaux et de vannes", "Upkeep of canals and sluices", "31140", 2, 6],
    oasis_sharing: ["Tours d’eau en oasis", "Oasis water turns", "31140", 6, 16],
  }),
  theme("farming.livestock", "Élevage", "Livestock", {
    poultry: ["Élevage de volailles", "Poultry keeping", "31163", 2, 1],
    small_ruminants: ["Élevage de chèvres et de moutons", "Goat and sheep keeping", "31163", 2, 1],
    animal_health: ["Soins de base aux animaux", "Basic animal care", "31195", 2, 3],
    fodder: ["Culture et stockage de fourrage", "Growing and storing fodder", "31163", 2],
    beekeeping: ["Apiculture", "Beekeeping", "31163", 15, 2],
  }),
  theme("farming.fisheries", "Pêche et pisciculture", "Fishing and fish farming", {
    fish_smoking: ["Fumage et séchage du poisson", "Fish smoking and drying", "31320", 14, 2],
    fish_ponds: ["Pisciculture en étang", "Fish farming in ponds", "31320", 2, 14],
    nets_boats: ["Réparation de filets et de pirogues", "Mending nets and boats", "31391", 14, 8],
    fishing_rests: ["Repos de pêche et zones protégées", "Fishing rests and protected areas", "31310", 14],
  }),
  theme("farming.processing", "Transformation alimentaire", "Food processing", {
    drying: ["Séchage de fruits et de légumes", "Drying fruit and vegetables", "32161", 2, 12],
    dairy: ["Fromages et laits fermentés", "Cheese and fermented milk", "32161", 2, 8],
    flours: ["Mouture et farines locales", "Milling and local flours", "32161", 2, 8],
    oils_butters: ["Huiles et beurre de karité", "Oils and shea butter", "32161", 8, 5],
    preserves: ["Conserves, jus et confitures", "Preserves, juices and jams", "32161", 2, 12],
    food_safety: ["Hygiène et étiquetage des aliments", "Food hygiene and labelling", "43073", 3, 12],
  }),
]);
