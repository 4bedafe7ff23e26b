// Questions people of the network would type, and what should answer them among the demo's texts: 3 exactly, 2 well, 1 in part.

export interface Judged {
  query: string;
  /** What the question tries: one word, so that a fall can be placed. */
  tries: "words" | "forms" | "accents" | "synonyms" | "across" | "arabic" | "names" | "question";
  /** Keys of the demo's topics and organisations. */
  grades: Readonly<Record<string, 1 | 2 | 3>>;
}

const ask = (tries: Judged["tries"], query: string, grades: Judged["grades"]): Judged => ({ query, tries, grades });

export const JUDGED: readonly Judged[] = [
  // plain words, French first
  ask("words", "pompe", {
    "sd-tyre-pump-seals": 3,
    "sd-q-panels-for-motor-pump": 3,
    "tr-plombiere-bebe": 2,
    "tr-ar-solar-pumps": 2,
    "sources-pita": 2,
  }),
  ask("words", "compost", { "sd-market-peel-compost": 3, "lille-sorbiere": 1 }),
  ask("words", "mangrove", { "bolong-debout": 3, "sd-d-oysters-back-quarrels-too": 3, "sd-q-recognise-bolong": 2 }),
  ask("words", "visa", { "gl-visas-eleves": 3, "ne-visa-refuse": 3 }),
  ask("words", "tontine", {
    "po-tontine-roubaix": 3,
    "po-tresoriere-partie": 3,
    "po-amende-retard": 2,
    "po-box-three-keys": 2,
    "po-circle-meter": 2,
    "sd-stoves-savings-circle": 1,
    "northern-circles": 2,
  }),
  ask("words", "budget participatif", {
    "au-projets-votes-oublies": 3,
    "pont-fleuri": 2,
    "au-comptes-galette": 2,
    "lille-sorbiere": 1,
  }),
  ask("words", "dune", {
    "sd-q-casuarinas-washed-away": 3,
    "sd-d-storm-took-marram": 3,
    "sd-q-dune-six-metres": 3,
    "filets-et-dunes": 2,
  }),
  ask("words", "fauteuil roulant atelier couture", { "em-coupe-fauteuil": 3 }),
  ask("words", "ramadan", { "ic-delegation-ramadan": 3 }),
  ask("words", "biogaz", { "sd-q-farm-biogas-small": 3 }),
  ask("words", "apprenti maçon", {
    "tr-enduit-pluie": 3,
    "tr-papier-ministere": 2,
    "tr-payer-apprenti": 1,
    "macons-agadez": 2,
    "le-carreau": 1,
  }),
  ask("words", "huîtres", { "sd-d-oysters-back-quarrels-too": 3 }),
  ask("words", "microcrédit", { "po-pret-machine-a-laver": 3, "caisse-beffroi": 2, "em-commande-sans-avance": 2 }),
  // plurals, feminines, conjugations
  ask("forms", "joints de pompes taillés", { "sd-tyre-pump-seals": 3 }),
  ask("forms", "coopératives meurent", { "em-troisieme-annee": 3 }),
  ask("forms", "soudeurs certificats", { "em-soudeur-sans-papier": 3, "tr-cartes-soudeur": 2 }),
  ask("forms", "électriciens formés", { "tr-installations-feu": 3, "sambre-verte": 1 }),
  ask("forms", "réparer lampadaire solaire", { "sd-q-dead-street-lamps": 3, "sd-q-batteries-in-dust": 1 }),
  ask("forms", "numérisation des registres", {
    "au-avant-de-scanner": 3,
    "lille-sorbiere": 2,
    "au-registres-termites": 2,
  }),
  ask("forms", "tisseuses tissages", { "em-prix-du-tissage": 3, tafoukt: 1 }),
  ask("forms", "séchoirs à mangue", { "po-mangue-sechoir": 3, "fruits-kindia": 2, "em-commande-sans-avance": 2 }),
  ask("forms", "saving circles", {
    "po-box-three-keys": 3,
    "po-circle-meter": 3,
    "sd-stoves-savings-circle": 3,
    "northern-circles": 3,
    "po-tontine-roubaix": 1,
    "po-amende-retard": 1,
    "po-tresoriere-partie": 1,
  }),
  ask("forms", "flooding lakes", { "sd-lane-flood-knockers": 3, "po-flood-meals": 3 }),
  ask("forms", "partager la récolte et vendre ensemble", { "em-troisieme-annee": 1, "em-share-or-keep": 2 }),
  ask("forms", "volunteers paid work", { "em-volunteers-or-workers": 3, "ci-asylum-seekers-volunteering": 2 }),
  // accents left out
  ask("accents", "etat civil", {
    "au-audience-foraine": 3,
    "au-registres-termites": 3,
    "au-avant-de-scanner": 3,
    "au-island-certificates": 2,
    "lille-sorbiere": 2,
  }),
  ask("accents", "reparee chambre a air", { "sd-tyre-pump-seals": 3 }),
  ask("accents", "tresoriere partie avec la caisse", { "po-tresoriere-partie": 3 }),
  ask("accents", "chateau d'eau fuite", { "sd-q-water-tower-leak": 3 }),
  ask("accents", "diabete", { "po-diabete-mil": 3, "quatre-vents": 1 }),
  ask("accents", "steriliser materiel", { "tr-steriliser-phone": 3, "trois-lacs": 2 }),
  ask("accents", "correspondance eleves lyceens", {
    "gl-lettres-apres-noel": 3,
    "gl-age-correspondants": 3,
    "lycee-vasseur": 1,
    "gl-cahier-meteo-deux-ecoles": 1,
  }),
  // the same thing by another name
  ask("synonyms", "ordures ménagères", { "au-charrettes-samedi": 3, "sd-d-donkeys-or-lorry": 3, "dar-nour": 2 }),
  ask("synonyms", "ville jumelle", {
    "au-jumelage-elections": 3,
    "ic-fromage-et-tieboudienne": 2,
    "gl-cartons-de-stylos": 1,
  }),
  ask("synonyms", "acte de naissance", {
    "au-audience-foraine": 3,
    "au-island-certificates": 3,
    "au-avant-de-scanner": 1,
  }),
  ask("synonyms", "stage en entreprise", { "tr-tuteurs-se-taire": 3 }),
  ask("synonyms", "épargne villageoise", {
    "po-box-three-keys": 3,
    "po-amende-retard": 3,
    "po-tontine-roubaix": 2,
    "po-tresoriere-partie": 2,
    "po-circle-meter": 2,
    "sd-stoves-savings-circle": 2,
    "northern-circles": 1,
  }),
  ask("synonyms", "informatique employés de mairie", {
    "tr-ar-town-hall-computers": 3,
    "tr-ordinateurs-housses": 2,
    "au-avant-de-scanner": 1,
  }),
  ask("synonyms", "bénévoles", {
    "em-volunteers-or-workers": 3,
    "ci-volontaire-sans-metier": 2,
    "ci-ar-mutatawwiun": 2,
    "ci-asylum-seekers-volunteering": 2,
    "ne-ma-qabl-ziyara": 2,
  }),
  ask("synonyms", "moustiquaires", { "po-nets-on-seedbeds": 3, "tr-health-workers-tuesdays": 1 }),
  ask("synonyms", "panneaux photovoltaïques batteries", {
    "sd-q-batteries-in-dust": 3,
    "sd-q-panels-for-motor-pump": 3,
    "sd-q-dead-street-lamps": 2,
    "tr-ar-solar-pumps": 2,
  }),
  ask("synonyms", "crue", {
    "au-plan-crue": 3,
    "gl-jeu-de-la-crue": 3,
    "sd-pupils-flood-plan": 3,
    "sd-lane-flood-knockers": 2,
    "po-flood-meals": 2,
  }),
  // across languages
  ask("across", "pump", {
    "sd-tyre-pump-seals": 3,
    "sd-q-panels-for-motor-pump": 3,
    "tr-plombiere-bebe": 2,
    "tr-ar-solar-pumps": 2,
    "sources-pita": 2,
  }),
  ask("across", "hand pump repair", {
    "sd-tyre-pump-seals": 3,
    "tr-plombiere-bebe": 3,
    "sources-pita": 3,
    "em-depannage-abonnement": 2,
  }),
  ask("across", "bomba de agua", {
    "sd-tyre-pump-seals": 3,
    "sd-q-panels-for-motor-pump": 3,
    "tr-plombiere-bebe": 2,
    "tr-ar-solar-pumps": 2,
    "sources-pita": 2,
  }),
  ask("across", "garbage collection carts", { "au-charrettes-samedi": 3, "sd-d-donkeys-or-lorry": 3, "dar-nour": 3 }),
  ask("across", "birth certificate", {
    "au-audience-foraine": 3,
    "au-island-certificates": 3,
    "au-avant-de-scanner": 1,
  }),
  ask("across", "twinning after an election", { "au-jumelage-elections": 3 }),
  ask("across", "inondation alerte voisins", {
    "sd-lane-flood-knockers": 3,
    "au-plan-crue": 2,
    "sd-pupils-flood-plan": 2,
    "po-flood-meals": 1,
  }),
  ask("across", "karité coopérative bénéfice", {
    "em-share-or-keep": 3,
    "sd-d-shea-trees-charcoal": 2,
    "northern-circles": 1,
  }),
  ask("across", "jardin partagé", { "sd-d-tomatoes-at-eighty-pence": 3, "sd-q-land-behind-clinic": 3, kirkfold: 2 }),
  ask("across", "pottery", { "tr-ar-potter": 3, "em-ar-masons-potters-coop": 3, "ksour-vivants": 2 }),
  ask("across", "cuisine collective invendus", {
    "po-thursday-surplus": 3,
    kirkfold: 2,
    "po-marmite-deux-cents": 1,
    "po-honte-de-la-porte": 1,
  }),
  ask("across", "foyers améliorés", {
    "sd-stoves-savings-circle": 3,
    "sd-d-argan-shells-as-fuel": 2,
    "zai-yatenga": 2,
  }),
  ask("across", "demandeurs d'asile bénévolat", { "ci-asylum-seekers-volunteering": 3 }),
  ask("across", "midwife pregnancy record", { "po-carnet-mere": 3, "quatre-vents": 2 }),
  ask("across", "water testing", { "sd-q-water-tests-too-late": 3, "hautes-vignes": 2 }),
  ask("across", "school exchange pen pals", {
    "gl-lettres-apres-noel": 3,
    "gl-age-correspondants": 3,
    "gl-colis-douane": 2,
    "gl-cahier-meteo-deux-ecoles": 1,
    "lycee-vasseur": 2,
    "quatre-tilleuls": 2,
  }),
  ask("across", "relais santé communautaires formation", {
    "tr-health-workers-tuesdays": 3,
    "tr-relais-tension": 3,
    "keur-madiop": 2,
    "nyota-clinic": 2,
  }),
  // Arabic
  ask("arabic", "مضخة", {
    "tr-ar-solar-pumps": 3,
    "sd-tyre-pump-seals": 3,
    "sd-q-panels-for-motor-pump": 3,
    "tr-plombiere-bebe": 2,
    "sources-pita": 2,
  }),
  ask("arabic", "النفايات", { "au-charrettes-samedi": 3, "sd-d-donkeys-or-lorry": 2, "dar-nour": 2 }),
  ask("arabic", "ميزانية البلدية", { "au-mizaniya-sana": 3, "au-comptes-galette": 1, "pont-fleuri": 1 }),
  ask("arabic", "متطوع", {
    "ci-ar-mutatawwiun": 3,
    "ne-ma-qabl-ziyara": 3,
    "em-volunteers-or-workers": 2,
    "ci-volontaire-sans-metier": 2,
    "ci-asylum-seekers-volunteering": 2,
  }),
  ask("arabic", "تعاونية نسائية", {
    "em-ar-single-buyer": 3,
    "po-tafoukt-dire-non": 3,
    tafoukt: 2,
    "em-ar-masons-potters-coop": 1,
    "po-groupement-vingt-ans": 1,
  }),
  ask("arabic", "تحليل ماء الشرب", {
    "sd-q-water-tests-too-late": 3,
    "po-chlore-jarre": 2,
    "sd-q-old-cisterns-clean": 1,
    "hautes-vignes": 1,
  }),
  ask("arabic", "الكثبان والرمال", { "sd-q-dune-six-metres": 3, "sd-q-casuarinas-washed-away": 1 }),
  ask("arabic", "طاقه شمسيه", {
    "tr-ar-solar-pumps": 3,
    "sd-q-panels-for-motor-pump": 2,
    "sd-q-batteries-in-dust": 2,
    "sd-q-dead-street-lamps": 2,
  }),
  // names, with mistakes
  ask("names", "Tambadugu", { tambadougou: 3 }),
  ask("names", "tafukt", { tafoukt: 3 }),
  ask("names", "lycée vaseur", { "lycee-vasseur": 3 }),
  ask("names", "kirkfeld", { kirkfold: 3 }),
  ask("names", "nyotta clinic", { "nyota-clinic": 3 }),
  ask("names", "Keur Natangue", { "keur-naatangue": 3 }),
  ask("names", "balafon debout bobo dioulaso", { "balafon-bobo": 3 }),
  ask("names", "dar nur", { "dar-nour": 3 }),
  // as people ask
  ask("question", "comment convaincre les mères de boire l'eau chlorée ?", { "po-chlore-jarre": 3 }),
  ask("question", "Faut-il payer les apprentis ?", { "tr-payer-apprenti": 3, "tr-papier-ministere": 1 }),
  ask("question", "que faire des cadeaux et des stylos du lycée jumeau", { "gl-cartons-de-stylos": 3 }),
  ask("question", "how deep should a rainwater pond be?", {
    "sd-q-storing-winter-rain": 3,
    "sd-q-old-cisterns-clean": 1,
  }),
  ask("question", "la connexion coupe pendant les réunions en visio", {
    "ne-ligne-qui-coupe": 3,
    "gl-visio-qui-coupe": 3,
  }),
  ask("question", "comment finir un partenariat", { "ne-bien-finir": 3, "ne-no-last-letter": 3 }),
  ask("question", "what should a cooperative keep back from its profit", {
    "em-share-or-keep": 3,
    "em-troisieme-annee": 1,
  }),
  ask("question", "prix de l'eau au seau trop bas", {
    "sd-q-price-of-a-bucket": 3,
    "polder-blanc": 1,
    "hautes-vignes": 1,
  }),
];
