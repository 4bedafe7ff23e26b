// What health posts, carers and neighbours do to keep people well.
import { type Domain, domain, theme } from "./shape.ts";

export const health: Domain = domain("health", "Santé", "Health", [
  theme("health.mother_child", "Santé de la mère et de l’enfant", "Mother and child health", {
    pregnancy: ["Suivi de grossesse", "Pregnancy care", "13020", 3, 5],
    childbirth: ["Formation de sages-femmes et matrones", "Training midwives and birth attendants", "13081", 3, 5],
    newborns: ["Soins aux nouveau-nés", "Newborn care", "12220", 3],
    vaccination: ["Campagnes de vaccination", "Vaccination campaigns", "12250", 3],
    family_planning: ["Planification familiale", "Family planning", "13030", 3, 5],
  }),
  theme("health.nutrition", "Nutrition", "Nutrition", {
    screening: ["Dépistage de la malnutrition", "Malnutrition screening", "12240", 2, 3],
    cooking_demos: ["Démonstrations de cuisine équilibrée", "Healthy cooking demonstrations", "12240", 2, 3],
    enriched_porridge: ["Bouillies enrichies locales", "Local enriched porridge", "12240", 2, 3],
    breastfeeding: ["Soutien à l’allaitement", "Breastfeeding support", "12240", 2, 3],
  }),
  theme("health.prevention", "Prévention", "Prevention", {
    malaria: ["Lutte contre le paludisme", "Fighting malaria", "12262", 3],
    chronic_illness: [
      "Prévention du diabète et de l’hypertension",
      "Preventing diabetes and high blood pressure",
      "12310",
      3,
    ],
    sexual_health: ["Éducation à la santé sexuelle", "Sexual health education", "12261", 3, 5],
    outreach_workers: ["Animation de relais communautaires", "Leading community health workers", "12281", 3],
    outbreak_alert: ["Alerte précoce d’épidémie", "Early alert on outbreaks", "12250", 3],
  }),
  theme("health.health_post", "Poste de santé", "Health post", {
    village_pharmacy: ["Gestion d’une pharmacie de village", "Running a village pharmacy", "12220", 3],
    mutual_cover: ["Création de mutuelles de santé", "Health mutuals", "12110", 3, 1],
    equipment: ["Maintenance de matériel médical", "Maintaining medical equipment", "12230", 3, 9],
    medical_waste: ["Élimination des déchets de soins", "Disposing of medical waste", "12230", 3, 12],
    patient_records: ["Tenue de dossiers de patients", "Keeping patient records", "12196", 3],
  }),
  theme("health.wellbeing", "Bien-être et santé mentale", "Wellbeing and mental health", {
    talking_groups: ["Groupes de parole", "Talking groups", "12340", 3],
    distress: ["Écoute de personnes en détresse", "Listening to people in distress", "12340", 3],
    carers: ["Répit pour les aidants", "Respite for carers", "12340", 3, 5],
    traditional_healers: ["Dialogue avec les tradipraticiens", "Dialogue with traditional healers", "12220", 3],
  }),
]);
