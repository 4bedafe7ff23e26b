// Stories, stages, books, languages and the places people hold dear.
import { type Domain, domain, theme } from "./shape.ts";

export const culture: Domain = domain("culture", "Culture et patrimoine", "Culture and heritage", [
  theme("culture.heritage", "Patrimoine", "Heritage", {
    earth_heritage: ["Restauration d’architectures de terre", "Restoring earth architecture", "41040", 11],
    inventory: ["Inventaire du patrimoine local", "Listing local heritage", "16066", 11],
    small_museum: ["Animation de petits musées", "Small museums", "16066", 11, 4],
    industrial_sites: ["Reconversion d’anciennes usines", "New life for old factories", "41040", 11, 9],
  }),
  theme("culture.memory", "Mémoire et récits", "Memory and stories", {
    oral_history: ["Collecte de récits oraux", "Collecting oral history", "16066", 11, 4],
    sound_archives: ["Archives sonores et photographiques", "Sound and photo archives", "16066", 11],
    storytelling: ["Art du conte", "Storytelling", "16066", 4, 11],
    migration_memory: ["Mémoire des migrations", "Memories of migration", "16066", 10, 11],
  }),
  theme("culture.stage", "Spectacle et fêtes", "Stage and festivals", {
    music: ["Ateliers de musique et de percussion", "Music and drumming workshops", "16066", 4, 11],
    dance: ["Ateliers de danse", "Dance workshops", "16066", 4, 3],
    amateur_theatre: ["Troupes de théâtre amateur", "Amateur theatre companies", "16066", 4, 11],
    festivals: ["Organisation de festivals", "Organising festivals", "16066", 11, 8],
    giants_puppets: ["Géants, masques et marionnettes", "Giants, masks and puppets", "16066", 11, 4],
  }),
  theme("culture.libraries", "Lecture et bibliothèques", "Reading and libraries", {
    small_library: ["Gestion d’une petite bibliothèque", "Running a small library", "16066", 4, 11],
    mobile_library: ["Tournées de bibliothèque ambulante", "Travelling libraries", "16066", 4, 10],
    reading_clubs: ["Clubs de lecture à voix haute", "Reading-aloud clubs", "16066", 4],
    local_books: ["Édition de livres en langues locales", "Publishing books in local languages", "16066", 4, 10],
  }),
  theme("culture.languages", "Langues", "Languages", {
    african_languages: ["Cours de langues africaines", "African language classes", "16066", 4, 10],
    french_adults: ["Cours de français pour adultes", "French classes for adults", "11230", 4, 10],
    interpreting: ["Traduction et interprétariat", "Translation and interpreting", "16066", 10, 17],
    transcription: ["Transcription de langues orales", "Writing down spoken languages", "16066", 4, 11],
  }),
]);
