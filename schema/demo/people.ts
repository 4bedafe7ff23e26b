// The six people whose accounts open the demo network.
import type { DemoPerson } from "./shape.ts";

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    key: "admin",
    name: "Dominique Verhaeghe",
    email: "admin@example.org",
    locale: "fr",
    networkRole: "administrator",
    memberships: [],
    story: {
      fr: "Dominique fait tourner le réseau : comptes, réglages et registre des décisions.",
      en: "Dominique keeps the network running: accounts, settings and the record of decisions.",
    },
  },
  {
    key: "coordinator",
    name: "Aminata Lefebvre-Sow",
    email: "coordination@example.org",
    locale: "fr",
    networkRole: "coordinator",
    memberships: [],
    story: {
      fr: "Aminata coordonne depuis Lille : elle relit chaque proposition et aide à dire oui ou non.",
      en: "Aminata coordinates from Lille: she reads every proposal and helps people say yes or no.",
    },
  },
  {
    key: "coordinator-south",
    name: "Ousmane Ba",
    email: "coordination.sud@example.org",
    locale: "en",
    networkRole: "coordinator",
    memberships: [],
    story: {
      fr: "Ousmane coordonne depuis Saint-Louis et lit le site en anglais, pour ses voisins du Ghana et du Kenya.",
      en: "Ousmane coordinates from Saint-Louis and reads the site in English, for his neighbours in Ghana and Kenya.",
    },
  },
  {
    key: "tambadougou",
    name: "Fatoumata Diarra Sissoko",
    email: "fatoumata@example.org",
    locale: "fr",
    memberships: [{ organisation: "tambadougou", role: "manager" }],
    story: {
      fr: "Fatoumata est secrétaire générale d’une mairie de la région de Kayes et veut sauver l’état civil.",
      en: "Fatoumata is the town clerk of a council in the Kayes region, and wants to save its civil registry.",
    },
  },
  {
    key: "naatangue",
    name: "Aïssatou Ndiaye Fall",
    email: "aissatou@example.org",
    locale: "fr",
    memberships: [{ organisation: "keur-naatangue", role: "manager" }],
    story: {
      fr: "Aïssatou préside une coopérative de maraîchères près de Saint-Louis et cherche à vendre mieux.",
      en: "Aïssatou chairs a women’s market gardening cooperative near Saint-Louis and wants to sell better.",
    },
  },
  {
    key: "vasseur",
    name: "Nadège Carlier",
    email: "nadege@example.org",
    locale: "fr",
    memberships: [
      { organisation: "lycee-vasseur", role: "manager" },
      { organisation: "roue-libre", role: "member" },
    ],
    story: {
      fr: "Nadège enseigne dans un lycée de Lille et passe ses samedis dans un atelier de vélos.",
      en: "Nadège teaches at a Lille secondary school and spends her Saturdays in a bicycle workshop.",
    },
  },
];
