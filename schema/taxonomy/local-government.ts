// What town halls do every day, from birth certificates to the yearly budget.
import { type Domain, domain, theme } from "./shape.ts";

export const localGovernment: Domain = domain("local_government", "Vie communale", "Local government", [
  theme("local_government.civil_registry", "État civil", "Civil registry", {
    births: ["Déclaration des naissances", "Registering births", "13096", 16],
    registry_archives: ["Classement des registres d’état civil", "Filing civil registers", "15185", 16],
    digitising: ["Numérisation d’actes d’état civil", "Digitising certificates", "15185", 16, 9],
    missing_certificates: ["Rattrapage d’actes manquants", "Catching up missing certificates", "15185", 16, 10],
    front_desk: ["Accueil du public au guichet", "Welcoming people at the counter", "15185", 16],
  }),
  theme("local_government.finance", "Finances locales", "Local finance", {
    budget: ["Préparation du budget communal", "Preparing the town budget", "15128", 16, 11],
    market_fees: ["Recouvrement des droits de marché", "Collecting market fees", "15128", 17, 16],
    tax_roll: ["Recensement des contribuables", "Listing local taxpayers", "15128", 17, 16],
    annual_accounts: ["Tenue des comptes communaux", "Keeping the town’s accounts", "15128", 16],
    open_accounts: ["Présentation publique des comptes", "Presenting accounts in public", "15128", 16],
  }),
  theme("local_government.participation", "Participation des habitants", "Residents’ participation", {
    participatory_budget: ["Budget participatif", "Participatory budgeting", "15150", 16, 11],
    assemblies: ["Assemblées de quartier", "Neighbourhood assemblies", "15150", 16, 11],
    youth_councils: ["Conseils municipaux de jeunes", "Youth town councils", "15150", 16, 4],
    surveys: ["Enquêtes auprès des habitants", "Surveys among residents", "15150", 11, 16],
    promise_tracking: ["Suivi citoyen des engagements", "Citizens tracking promises", "15150", 16],
  }),
  theme("local_government.administration", "Organisation de la mairie", "Running the town hall", {
    staff_training: ["Formation des agents communaux", "Training town staff", "15185", 16],
    mail_filing: ["Courrier et classement", "Mail and filing", "15185", 16],
    council_meetings: ["Préparation des conseils municipaux", "Preparing council meetings", "15185", 16],
    procurement: ["Passation de petits marchés publics", "Small public contracts", "15125", 16, 12],
    neighbouring_towns: [
      "Coopération entre communes voisines",
      "Cooperation between neighbouring towns",
      "15112",
      16,
      11,
    ],
  }),
  theme("local_government.works", "Équipements et chantiers", "Facilities and public works", {
    local_plan: ["Plan de développement local", "Local development plan", "43042", 11, 16],
    site_monitoring: ["Suivi de chantiers publics", "Overseeing public works", "15185", 9, 11],
    building_upkeep: ["Entretien des bâtiments publics", "Upkeep of public buildings", "15185", 11, 9],
    market_running: ["Gestion d’un marché couvert", "Running a covered market", "15185", 8, 11],
  }),
]);
