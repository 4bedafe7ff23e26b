// Translations: who made them, of what, and how to add one.
import type { BoardLanguage } from "../../../schema/vocabulary.ts";

const translateInto: Record<BoardLanguage, string> = {
  fr: "Traduire en français",
  en: "Traduire en anglais",
  es: "Traduire en espagnol",
  pt: "Traduire en portugais",
  ar: "Traduire en arabe",
};

export const translations = {
  byPerson: (name: string) => `traduit par ${name}`,
  byMachine: "traduit par une machine",
  readIn: (language: string, by: string) => `Lire ${language} (${by})`,
  alsoIn: (language: string) => `Aussi ${language}`,
  originalIn: (language: string) => `Original ${language}`,
  translateInto,
  translate: "Traduire",
  askMachine: "Traduire par une machine",
  shown: (by: string) => `Ceci est une traduction (${by}).`,
  older: "L’original a changé depuis.",
  readOriginal: (language: string) => `Lire l’original ${language}`,
  improve: "Faire mieux",
  report: "Signaler la traduction",
  reportNote: (language: string) => `À propos de la traduction ${language} : `,
  history: "Versions précédentes",
  page: {
    lead: "L’original reste toujours à un geste. Traduisez le sens plutôt que les mots, et gardez les noms tels quels : votre traduction dira qu’une personne l’a faite, et qui.",
    back: "Revenir au sujet",
    into: "Une autre langue",
    intoGo: "Changer de langue",
    original: (language: string) => `Original ${language}`,
    originalField: (label: string, language: string) => `${label} : original ${language}`,
    fieldTitle: "Titre",
    fieldText: "Texte",
    fieldTextFirst: "Résumé ou texte du sujet",
    textHint: "Gardez les paragraphes, les listes et les liens comme dans l’original.",
    there: (by: string, date: string) =>
      `Il y a déjà une traduction (${by}, ${date}). Vous pouvez la reprendre ; ce qu’elle disait reste dans ses versions.`,
    thereOlder: "Elle traduit une version plus ancienne de l’original.",
    thereMachine: "Une machine l’a faite : relisez-la d’un bout à l’autre.",
    send: "Publier la traduction",
    machineTitle: "Pas le temps ?",
    machineHint: "Une machine peut traduire. Ce sera marqué comme tel, et n’importe qui pourra faire mieux.",
    takeBack: "Retirer cette traduction",
    takeBackHint: "Ce que quelqu’un d’autre avait écrit avant vous revient à sa place.",
  },
  versions: {
    title: (language: string) => `Traduction ${language} : ses versions`,
    lead: "Chaque version reste lisible par qui peut lire le message.",
    version: (n: number, date: string, by: string) => `Version ${n}, ${date}, ${by}`,
    present: "Version présente",
    ofVersion: (n: number) => `d’après la version ${n} de l’original`,
  },
};
