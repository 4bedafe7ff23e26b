// Skills that keep streets clean and things in use.
import { type Domain, domain, theme } from "./shape.ts";

export const waste: Domain = domain("waste", "Déchets et réparation", "Waste and repair", [
  theme("waste.collection", "Collecte et propreté", "Collection and clean streets", {
    carts: ["Collecte par charrettes et tricycles", "Collection by carts and tricycles", "14050", 11, 12],
    clean_up_days: ["Journées de nettoyage", "Clean-up days", "14050", 11],
    wild_dumps: ["Résorption de dépôts sauvages", "Clearing wild dumps", "14050", 11, 15],
    collection_fees: ["Abonnements à la collecte", "Collection subscriptions", "14050", 11, 12],
  }),
  theme("waste.recycling", "Tri et recyclage", "Sorting and recycling", {
    sorting: ["Tri à la source", "Sorting at source", "14050", 12],
    composting: ["Compostage collectif", "Community composting", "14050", 12, 15],
    plastic: ["Pavés en plastique recyclé", "Paving stones from recycled plastic", "14050", 12, 8],
    scrap_metal: ["Récupération et fonte de métaux", "Salvaging and casting metal", "14050", 12, 8],
  }),
  theme("waste.reuse", "Réemploi et réparation", "Reuse and repair", {
    repair_cafe: ["Réparation entre voisins", "Repair among neighbours", "14050", 12, 11],
    electronics: ["Réparation de téléphones et d’appareils", "Repairing phones and appliances", "14050", 12, 8],
    bicycles: ["Réparation de vélos", "Bicycle repair", "14050", 12, 11],
    reuse_shop: ["Gestion d’une ressourcerie", "Running a reuse shop", "14050", 12, 8],
    textiles: ["Récupération de textiles", "Giving textiles a second life", "14050", 12, 8],
  }),
]);
