// The words people write in a spreadsheet for a column, a kind, a side or a language.

import { KINDS, type Kind, type Side, WORKING_LANGUAGES, type WorkingLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "./fold.ts";

export const COLUMNS = [
  "name",
  "kind",
  "side",
  "country",
  "town",
  "lat",
  "lon",
  "languages",
  "summary",
  "twins",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Each line: the word kept, then what people also write for it, folded (no accents, no case). */
type Synonyms<Kept extends string> = Readonly<Partial<Record<Kept, string>>>;

function dictionary<Kept extends string>(kept: readonly Kept[], synonyms: Synonyms<Kept>): ReadonlyMap<string, Kept> {
  const known = new Map<string, Kept>();
  for (const word of kept) {
    for (const spelling of [word, ...(synonyms[word]?.split(", ") ?? [])]) known.set(key(spelling), word);
  }
  return known;
}

const key = (text: string): string => foldLetters(text).replaceAll(" ", "");

const COLUMN_WORDS = dictionary(COLUMNS, {
  name: "nom, organisation, organization, organisation name, nom de l organisation, denomination, raison sociale",
  kind: "type, nature, type d organisation, type of organisation",
  side: "cote, nord ou sud, nord sud, north or south, north south",
  country: "pays, country code, code pays, iso2",
  town: "ville, commune, city, localite, municipality, municipalite",
  lat: "latitude",
  lon: "lng, long, longitude",
  languages: "langues, language, langue, langues de travail, working languages",
  summary: "resume, presentation, description",
  twins: "jumelages, jumelage, twinnings, villes jumelees, communes jumelees, twin towns, sister cities",
});

const KIND_WORDS = dictionary(KINDS, {
  association: "asso, ong, ngo, non profit, charity, collectif",
  local_authority:
    "collectivite, collectivite locale, collectivite territoriale, mairie, commune, ville, municipalite, municipality, town hall, city, town, council, region, departement, intercommunalite, communaute de communes, conseil departemental, conseil regional",
  school: "ecole, college, lycee, etablissement scolaire, primary school, high school, secondary school",
  training_centre: "centre de formation, formation, training center, training",
  institution: "institution publique, etablissement public, administration, universite, university, public body",
  cooperative: "cooperative agricole, coop, scop, scic, co operative",
  health: "sante, centre de sante, hopital, clinique, dispensaire, health centre, health center, hospital, clinic",
  other: "autre, autres",
});

const SIDE_WORDS = dictionary<Side>(["north", "south"], { north: "nord, n", south: "sud, s" });

const LANGUAGE_WORDS = dictionary(WORKING_LANGUAGES, {
  fr: "fra, fre, francais, french",
  en: "eng, anglais, english",
  ar: "ara, arabe, arabic, العربية",
  es: "spa, espagnol, spanish, espanol, castillan",
  pt: "por, portugais, portuguese, portugues",
  wo: "wol, wolof, ouolof",
  ff: "ful, peul, poular, pulaar, pular, fula, fulani, fulfulde",
  bm: "bam, bambara, bamanankan",
  ha: "hau, haoussa, hausa",
  snk: "soninke, sarakole",
  zgh: "tamazight, amazigh, berbere, berber",
  kab: "kabyle, taqbaylit",
  mos: "moore, mossi",
  sw: "swa, swahili, kiswahili, souahili",
  mg: "mlg, malgache, malagasy",
  de: "deu, ger, allemand, german, deutsch",
  nl: "nld, dut, neerlandais, dutch, nederlands, flamand",
  it: "ita, italien, italian, italiano",
  pl: "pol, polonais, polish, polski",
  ro: "ron, rum, roumain, romanian, romana",
  tr: "tur, turc, turkish, turkce",
  uk: "ukr, ukrainien, ukrainian",
});

export const findColumn = (text: string): Column | undefined => COLUMN_WORDS.get(key(text));
export const findKind = (text: string): Kind | undefined => KIND_WORDS.get(key(text));
export const findSide = (text: string): Side | undefined => SIDE_WORDS.get(key(text));

/** A code, with or without its region ("fr-BE"), or a French or English name. */
export const findLanguage = (text: string): WorkingLanguage | undefined =>
  LANGUAGE_WORDS.get(key(text)) ?? LANGUAGE_WORDS.get(key(text.replace(/[-_][A-Za-z]{2}$/u, "")));
