// Clean energy, trees, and towns ready for what the weather brings.
import { type Domain, domain, theme } from "./shape.ts";

export const climate: Domain = domain("climate", "Climat, énergie et nature", "Climate, energy and nature", [
  theme("climate.energy", "Énergies renouvelables", "Renewable energy", {
    solar_kits: ["Installation de kits solaires", "Installing solar kits", "23231", 7, 13],
    solar_upkeep: ["Entretien d’installations solaires", "Upkeep of solar installations", "23231", 7],
    biogas: ["Production de biogaz domestique", "Household biogas", "23210", 7, 12],
    mini_grids: ["Gestion de mini-réseaux électriques", "Electric mini-grids", "23631", 7, 9],
    citizen_energy: ["Montage de coopératives d’énergie", "Citizens’ energy cooperatives", "23210", 7, 13],
  }),
  theme("climate.energy_saving", "Sobriété énergétique", "Saving energy", {
    stoves: ["Fabrication de foyers améliorés", "Making improved stoves", "32174", 7, 5, 13],
    solar_cooking: ["Cuisson et séchage au soleil", "Solar cooking and drying", "32174", 7, 13],
    insulation: ["Isolation de bâtiments", "Insulating buildings", "23183", 7, 13],
    frugal_households: ["Défis de familles économes", "Frugal household challenges", "23183", 7, 12],
    street_lighting: ["Éclairage public économe", "Thrifty street lighting", "23183", 7, 11],
  }),
  theme("climate.nature", "Arbres et biodiversité", "Trees and wildlife", {
    tree_nurseries: ["Pépinières villageoises d’arbres", "Village tree nurseries", "31220", 15, 13],
    mangroves: ["Replantation de mangroves", "Replanting mangroves", "41030", 14, 15, 13],
    hedges: ["Plantation de haies", "Planting hedges", "31220", 15, 13],
    wetlands: ["Protection de zones humides", "Protecting wetlands", "41030", 15, 6],
    nature_outings: ["Sorties nature avec les enfants", "Nature outings with children", "41081", 15, 4],
  }),
  theme("climate.adaptation", "Adaptation au climat", "Adapting to climate", {
    climate_plans: ["Élaboration de plans climat", "Town climate plans", "41010", 13, 11],
    cool_towns: ["Création d’îlots de fraîcheur", "Cool spots in town", "43032", 13, 11],
    dunes_coast: ["Fixation de dunes et de rivages", "Holding dunes and shores", "41020", 13, 14, 15],
    farm_weather: ["Information météo pour les paysans", "Weather news for farmers", "15143", 13, 2],
  }),
  theme("climate.disaster", "Risques et secours", "Risk and rescue", {
    flood_plans: ["Plans d’urgence inondation", "Flood emergency plans", "43060", 13, 11],
    early_warning: ["Alerte de quartier", "Neighbourhood warning systems", "43060", 13, 11],
    first_aid: ["Formation aux premiers secours", "First-aid training", "74020", 3, 11],
    fire_brigade: ["Formation de pompiers volontaires", "Volunteer firefighters", "15133", 11, 3],
  }),
]);
