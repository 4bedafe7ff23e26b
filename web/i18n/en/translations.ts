// Translations: who made them, of what, and how to add one.
import type { BoardLanguage } from "../../../schema/vocabulary.ts";
import type { translations as source } from "../fr/translations.ts";

const translateInto: Record<BoardLanguage, string> = {
  fr: "Translate into French",
  en: "Translate into English",
  es: "Translate into Spanish",
  pt: "Translate into Portuguese",
  ar: "Translate into Arabic",
};

export const translations: typeof source = {
  byPerson: (name) => `translated by ${name}`,
  byMachine: "translated by a machine",
  readIn: (language, by) => `Read ${language} (${by})`,
  alsoIn: (language) => `Also ${language}`,
  originalIn: (language) => `Original ${language}`,
  translateInto,
  translate: "Translate",
  askMachine: "Have a machine translate it",
  shown: (by) => `This is a translation (${by}).`,
  older: "The original has changed since.",
  readOriginal: (language) => `Read the original ${language}`,
  improve: "Do better",
  report: "Report the translation",
  reportNote: (language) => `About the translation ${language}: `,
  history: "Earlier versions",
  page: {
    lead: "The original always stays one tap away. Translate the sense rather than the words, and leave names as they are: your translation will say that a person made it, and who.",
    back: "Back to the topic",
    into: "Another language",
    intoGo: "Change language",
    original: (language) => `Original ${language}`,
    originalField: (label, language) => `${label}: original ${language}`,
    fieldTitle: "Title",
    fieldText: "Text",
    fieldTextFirst: "Summary or text of the topic",
    textHint: "Keep paragraphs, lists and links as they are in the original.",
    there: (by, date) =>
      `There is a translation already (${by}, ${date}). You may take it up; what it said stays among its versions.`,
    thereOlder: "It translates an earlier version of the original.",
    thereMachine: "A machine made it: read it from beginning to end.",
    send: "Publish the translation",
    machineTitle: "No time?",
    machineHint: "A machine can translate. It will be marked so, and anyone may do better.",
    takeBack: "Take this translation back",
    takeBackHint: "What somebody else had written before you stands again.",
  },
  versions: {
    title: (language) => `Translation ${language}: its versions`,
    lead: "Every version can be read by whoever may read the post.",
    version: (n, date, by) => `Version ${n}, ${date}, ${by}`,
    present: "Present version",
    ofVersion: (n) => `from version ${n} of the original`,
  },
};
