// The seventeen Sustainable Development Goals, in the short names people use for them (United Nations, 2015).
import type { Locale, Sdg } from "./vocabulary.ts";

export const SDG_NAMES: Readonly<Record<Sdg, Readonly<Record<Locale, string>>>> = {
  1: { fr: "Pas de pauvreté", en: "No poverty" },
  2: { fr: "Faim « zéro »", en: "Zero hunger" },
  3: { fr: "Bonne santé et bien-être", en: "Good health and well-being" },
  4: { fr: "Éducation de qualité", en: "Quality education" },
  5: { fr: "Égalité entre les sexes", en: "Gender equality" },
  6: { fr: "Eau propre et assainissement", en: "Clean water and sanitation" },
  7: { fr: "Énergie propre et d’un coût abordable", en: "Affordable and clean energy" },
  8: { fr: "Travail décent et croissance économique", en: "Decent work and economic growth" },
  9: { fr: "Industrie, innovation et infrastructure", en: "Industry, innovation and infrastructure" },
  10: { fr: "Inégalités réduites", en: "Reduced inequalities" },
  11: { fr: "Villes et communautés durables", en: "Sustainable cities and communities" },
  12: { fr: "Consommation et production responsables", en: "Responsible consumption and production" },
  13: { fr: "Lutte contre les changements climatiques", en: "Climate action" },
  14: { fr: "Vie aquatique", en: "Life below water" },
  15: { fr: "Vie terrestre", en: "Life on land" },
  16: { fr: "Paix, justice et institutions efficaces", en: "Peace, justice and strong institutions" },
  17: { fr: "Partenariats pour la réalisation des objectifs", en: "Partnerships for the goals" },
};
