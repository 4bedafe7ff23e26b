// Skills around drinking water, toilets and the people who look after them.
import { type Domain, domain, theme } from "./shape.ts";

export const water: Domain = domain("water", "Eau et assainissement", "Water and sanitation", [
  theme("water.supply", "Points d’eau", "Water points", {
    hand_pumps: ["Réparation de pompes à main", "Hand pump repair", "14031", 6],
    wells: ["Creusement et curage de puits", "Digging and cleaning wells", "14031", 6],
    solar_pumping: ["Pompage solaire villageois", "Village solar pumping", "14031", 6, 7],
    small_networks: ["Entretien de petits réseaux d’eau", "Upkeep of small piped networks", "14031", 6],
    rainwater: ["Récupération d’eau de pluie", "Rainwater harvesting", "14015", 6, 13],
  }),
  theme("water.sanitation", "Toilettes et eaux usées", "Toilets and wastewater", {
    latrines: ["Construction de latrines", "Building latrines", "14032", 6, 3],
    dry_toilets: ["Installation de toilettes sèches", "Setting up dry toilets", "14032", 6, 12],
    sludge: ["Vidange et traitement des boues", "Emptying pits and treating sludge", "14032", 6, 3],
    reed_beds: ["Épuration par filtres à roseaux", "Reed-bed wastewater treatment", "14032", 6, 15],
  }),
  theme("water.hygiene", "Hygiène et qualité de l’eau", "Hygiene and water quality", {
    testing: ["Analyse de l’eau de boisson", "Drinking water testing", "14031", 6, 3],
    home_treatment: ["Traitement de l’eau à domicile", "Treating water at home", "14031", 6, 3],
    handwashing: ["Promotion du lavage des mains", "Promoting handwashing", "12261", 3, 6],
    school_hygiene: ["Clubs d’hygiène à l’école", "School hygiene clubs", "12261", 6, 4],
    menstrual_hygiene: ["Hygiène menstruelle des jeunes filles", "Menstrual hygiene for girls", "12261", 5, 6, 3],
  }),
  theme("water.management", "Gestion du service d’eau", "Running a water service", {
    user_committees: ["Animation de comités d’usagers", "Leading water users’ committees", "14010", 6, 16],
    pricing: ["Prix de l’eau et recouvrement", "Water pricing and collection", "14010", 6],
    breakdowns: ["Suivi des pannes et des réparations", "Tracking breakdowns and repairs", "14031", 6],
    springs: ["Protection des sources et des captages", "Protecting springs and intakes", "14015", 6, 15],
  }),
]);
