// Looking after those who are too easily left at the door.
import { type Domain, domain, theme } from "./shape.ts";

export const solidarity: Domain = domain("solidarity", "Solidarité et inclusion", "Care and inclusion", [
  theme("solidarity.disability", "Handicap", "Disability", {
    accessible_places: ["Accessibilité des lieux publics", "Making public places accessible", "16015", 10, 11],
    sign_language: ["Initiation à la langue des signes", "Introduction to sign language", "16015", 10, 4],
    inclusive_class: ["Accueil d’élèves handicapés en classe", "Disabled pupils in ordinary classes", "11220", 4, 10],
    walking_aids: ["Fabrication d’aides à la marche", "Making walking aids", "16015", 3, 10],
    peer_support: ["Entraide entre personnes handicapées", "Peer support among disabled people", "16015", 10, 16],
  }),
  theme("solidarity.older_people", "Personnes âgées", "Older people", {
    visits: ["Visites aux aînés isolés", "Visiting isolated elders", "16015", 3, 10],
    generations: ["Transmission entre générations", "Passing on between generations", "16015", 4, 11],
    shared_living: ["Habitat partagé avec les aînés", "Shared homes with elders", "16015", 11, 3],
    home_care: ["Maintien à domicile", "Helping people stay at home", "16015", 3],
  }),
  theme("solidarity.childhood", "Protection de l’enfance", "Child protection", {
    street_children: ["Accueil d’enfants des rues", "Welcoming street children", "16015", 16, 1],
    foster_families: ["Suivi de familles d’accueil", "Foster families", "16015", 16, 10],
    child_rights: ["Éducation aux droits de l’enfant", "Teaching children’s rights", "15160", 16, 4],
    child_labour: ["Prévention du travail des enfants", "Preventing child labour", "16070", 8, 16],
  }),
  theme("solidarity.hardship", "Lutte contre la pauvreté", "Facing hardship", {
    solidarity_shop: ["Gestion d’épiceries solidaires", "Solidarity grocery shops", "16015", 1, 2],
    community_kitchen: ["Animation de cuisines de quartier", "Community kitchens", "16015", 2, 1],
    day_shelter: ["Accueil de jour de sans-abri", "Day shelters for homeless people", "16015", 1, 11],
    social_rights: ["Accès aux aides sociales", "Getting social benefits", "16011", 1, 10],
  }),
]);
