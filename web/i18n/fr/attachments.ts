// What goes with a post: pictures, documents, voice notes.
export const attachments = {
  label: "Joindre des fichiers",
  hint: "Photos, PDF ou message vocal, cinq au plus. Le lieu et l’appareil où une photo a été prise sont effacés.",
  sent: "Déjà reçu, partira avec le message",
  listLabel: "Fichiers joints",
  picture: "Photo",
  document: "Document PDF",
  voice: "Message vocal",
  noName: "sans nom",
  /** « 320 Ko ». */
  kilobytes: (n: string) => `${n} Ko`,
  megabytes: (n: string) => `${n} Mo`,
  /** « 1 min 20 s ». */
  lasting: (minutes: number, seconds: number) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  savedData: "Rien n’est chargé avant votre geste : votre appareil économise les données.",
  remove: "Retirer ce fichier",
  write: {
    bold: "Gras",
    list: "Liste",
    link: "Lien",
    quote: "Citation",
    toolbar: "Mise en forme",
    restored: "Votre brouillon est de retour.",
    forget: "L’effacer",
    left: "Il reste {n} signes.",
    over: "{n} signes de trop.",
    record: "Enregistrer un message vocal",
    stop: "Arrêter ({n} s)",
    recorded: "Message vocal",
    noMicrophone: "Le micro n’est pas disponible : vérifiez que le navigateur y a droit.",
    ready: "{name}, {n} Ko",
  },
};
