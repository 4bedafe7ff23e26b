// The secret address of one's calendar.
import { list } from "../format.ts";

export const calendar = {
  title: "Votre calendrier",
  lead: "Les étapes de vos partenariats, dans le calendrier de votre téléphone ou de votre ordinateur. Il se met à jour tout seul.",
  secret:
    "Chaque adresse est secrète : qui la connaît lit les titres et les dates de vos étapes. Elle ne se montre qu’une fois. En créer une autre éteint la précédente.",
  all: "Tous vos partenariats",
  name: "Mes partenariats",
  nameOf: (names: readonly string[]) => `Partenariat : ${list("fr", names)}`,
  none: "pas encore d’adresse",
  since: (date: string) => `adresse créée le ${date}`,
  make: "Créer une adresse",
  again: "Remplacer l’adresse",
  end: "Éteindre l’adresse",
  madeTitle: "Votre adresse de calendrier",
  made: "Copiez-la maintenant : elle ne se montrera plus.",
  address: "Adresse secrète",
  open: "L’ouvrir dans le calendrier de cet appareil",
  how: "Comment l’ajouter",
  ways: [
    "iPhone, iPad, Mac : touchez le lien ci-dessus, puis « S’abonner ».",
    "Google Agenda, sur un ordinateur : « Autres agendas », « À partir de l’URL », collez l’adresse.",
    "Outlook : « Ajouter un calendrier », « S’abonner à partir du web », collez l’adresse.",
    "Thunderbird : « Nouvel agenda », « Sur le réseau », collez l’adresse.",
  ],
  kept: "C’est copié",
  done: (title: string) => `✓ ${title}`,
  with: (names: readonly string[]) => `Partenariat entre ${list("fr", names)}`,
  back: "Vos réglages",
  fromPartnership: "Recevoir les étapes dans votre calendrier",
};
