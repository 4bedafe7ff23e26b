// Equality, the law within reach, and disputes settled by talking.
import { type Domain, domain, theme } from "./shape.ts";

export const rights: Domain = domain("rights", "Droits, citoyenneté et paix", "Rights, citizenship and peace", [
  theme("rights.women", "Droits des femmes", "Women’s rights", {
    women_councillors: ["Formation de femmes élues", "Training women councillors", "15170", 5, 16],
    women_groups: ["Animation de groupements de femmes", "Leading women’s groups", "15170", 5, 1],
    land_access: ["Accès des femmes à la terre", "Women’s access to land", "15170", 5, 1, 2],
    men_equality: ["Dialogue avec les hommes sur l’égalité", "Talking with men about equality", "15170", 5],
  }),
  theme("rights.violence", "Violences faites aux femmes", "Violence against women", {
    shelter: ["Hébergement de femmes en danger", "Shelter for women in danger", "15180", 5, 16],
    listening: ["Écoute et orientation des victimes", "Listening to and guiding victims", "15180", 5, 16],
    early_marriage: ["Prévention des mariages précoces", "Preventing early marriage", "15180", 5, 4],
    cutting: ["Abandon de l’excision", "Ending female genital cutting", "15180", 5, 3],
  }),
  theme("rights.citizenship", "Citoyenneté", "Citizenship", {
    voting: ["Éducation au vote", "Voter education", "15151", 16],
    associations: ["Création et gestion d’associations", "Setting up and running associations", "15150", 16, 17],
    debates: ["Animation de débats publics", "Hosting public debates", "15150", 16],
    forum_theatre: ["Théâtre-forum", "Forum theatre", "15150", 16, 4],
    advocacy: ["Plaidoyer auprès des élus", "Making a case to elected officials", "15150", 16, 17],
  }),
  theme("rights.legal", "Accès au droit", "Access to law", {
    paralegals: ["Permanences de parajuristes", "Paralegal advice sessions", "15130", 16, 10],
    paperwork: ["Aide aux démarches administratives", "Help with official paperwork", "15160", 16, 10],
    land_titles: ["Sécurisation des droits fonciers", "Securing land rights", "43041", 1, 16],
    workers: ["Défense des droits au travail", "Defending rights at work", "16070", 8, 10],
  }),
  theme("rights.mediation", "Paix et médiation", "Peace and mediation", {
    neighbours: ["Médiation entre voisins", "Mediation between neighbours", "15220", 16, 11],
    herders_farmers: [
      "Accords entre éleveurs et agriculteurs",
      "Agreements between herders and farmers",
      "15220",
      16,
      2,
    ],
    faiths: ["Dialogue entre religions", "Dialogue between faiths", "15220", 16, 10],
    peace_education: ["Éducation à la paix", "Peace education", "15220", 16, 4],
  }),
]);
