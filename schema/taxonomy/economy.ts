// Crafts, cooperatives, savings, fair prices and guests.
import { type Domain, domain, theme } from "./shape.ts";

export const economy: Domain = domain("economy", "Économie locale", "Local economy", [
  theme("economy.crafts", "Artisanat", "Crafts", {
    weaving_dyeing: ["Tissage et teinture naturelle", "Weaving and natural dyeing", "32140", 8, 12],
    pottery: ["Poterie et céramique", "Pottery and ceramics", "32140", 8],
    basketry: ["Vannerie", "Basketry", "32140", 8, 12],
    leather_metal: ["Travail du cuir et du métal", "Leather and metal work", "32140", 8],
    craft_design: ["Création de collections artisanales", "Designing craft collections", "32140", 8, 12],
  }),
  theme("economy.cooperatives", "Coopératives", "Cooperatives", {
    founding: ["Création de coopératives", "Starting cooperatives", "25030", 8, 1],
    members_life: ["Vie démocratique d’une coopérative", "Democratic life of a cooperative", "25030", 8, 16],
    group_buying: ["Achats groupés", "Group buying", "25030", 12, 8],
    shared_machinery: ["Mise en commun de matériel agricole", "Shared farm machinery", "31194", 2, 9],
    coop_accounts: ["Comptes d’une coopérative", "Cooperative accounts", "25030", 8, 16],
  }),
  theme("economy.savings", "Épargne et crédit solidaires", "Solidarity savings and credit", {
    tontines: ["Tontines et caisses d’épargne", "Rotating savings groups", "24040", 1, 5, 8],
    village_credit: ["Crédit solidaire de village", "Village solidarity credit", "24040", 1, 8],
    local_currency: ["Lancement de monnaies locales", "Local currencies", "24040", 8, 12],
    family_budget: ["Éducation au budget familial", "Household budgeting lessons", "24081", 1, 4],
  }),
  theme("economy.trade", "Circuits courts et commerce équitable", "Short supply chains and fair trade", {
    fair_trade: ["Structuration de filières équitables", "Fair trade supply chains", "33120", 12, 8, 10],
    farmers_markets: ["Organisation de marchés de producteurs", "Farmers’ markets", "31191", 2, 12],
    veg_boxes: ["Paniers de légumes par abonnement", "Vegetable box schemes", "31191", 2, 12],
    guarantees: ["Labels et garanties participatives", "Labels and participatory guarantees", "31191", 12, 2],
    packaging_sales: ["Emballage et vente en ligne", "Packaging and online sales", "32130", 8, 9],
  }),
  theme("economy.tourism", "Tourisme solidaire", "Fair tourism", {
    homestays: ["Nuits chez l’habitant", "Homestays", "33210", 8, 12],
    walking_routes: ["Circuits de découverte à pied", "Walking discovery routes", "33210", 8, 15],
    guides: ["Formation de guides locaux", "Training local guides", "33210", 8, 4],
    solidarity_trips: ["Voyages solidaires en groupe", "Group solidarity trips", "33210", 12, 17],
  }),
]);
