// The country that a cell of a spreadsheet speaks of: a code, or a name in French or English.

import { COUNTRIES, type Country, countryByCode } from "../../schema/countries.ts";
import { foldLetters } from "./fold.ts";

/** Names in use beside those of the country list: official, former, short, or from another habit. */
const COUNTRY_WORDS: readonly (readonly [iso2: string, names: string])[] = [
  ["AE", "EAU, UAE"],
  ["AX", "Îles d’Åland, Aland"],
  ["BA", "Bosnie, Bosnia"],
  ["BN", "Brunei Darussalam"],
  ["BO", "État plurinational de Bolivie, Plurinational State of Bolivia"],
  ["BQ", "Bonaire Saint-Eustache et Saba, Bonaire Sint Eustatius and Saba"],
  ["BY", "Bélarus, Belarus"],
  ["CC", "Îles des Cocos, Keeling Islands"],
  ["CD", "RDC, RD Congo, DRC, DR Congo, Congo-Kinshasa, République démocratique congolaise, Zaïre"],
  ["CF", "Centrafrique, RCA, CAR"],
  ["CG", "Congo, République du Congo, Republic of the Congo, Congo Republic"],
  ["CI", "Ivory Coast"],
  ["CV", "Cabo Verde"],
  ["CZ", "République tchèque, Czech Republic"],
  ["FK", "Îles Falkland, Falkland, Malouines, Malvinas"],
  ["FM", "États fédérés de Micronésie, Federated States of Micronesia"],
  ["GB", "UK, Grande-Bretagne, Great Britain, Angleterre, England, Écosse, Scotland, Pays de Galles, Wales"],
  ["GB", "Irlande du Nord, Northern Ireland, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"],
  ["GB", "United Kingdom of Great Britain and Northern Ireland"],
  ["GF", "Guyane française"],
  ["HM", "Île Heard et îles MacDonald"],
  ["HK", "Chine région administrative spéciale de Hong Kong"],
  ["IR", "République islamique d’Iran, Islamic Republic of Iran"],
  ["KP", "République populaire démocratique de Corée, Democratic People’s Republic of Korea"],
  ["KR", "République de Corée, Republic of Korea"],
  ["KY", "Îles Caïmanes"],
  ["LA", "République démocratique populaire lao, Lao People’s Democratic Republic"],
  ["MD", "République de Moldova, République de Moldavie, Republic of Moldova"],
  ["MF", "Saint-Martin (partie française)"],
  ["MM", "Myanmar, Burma"],
  ["MO", "Macau, Chine région administrative spéciale de Macao"],
  ["MU", "Maurice"],
  ["NL", "Hollande, Holland"],
  ["NU", "Nioué"],
  ["PN", "Pitcairn"],
  ["PS", "État de Palestine, State of Palestine, Territoires palestiniens, Palestinian Territories"],
  ["PW", "Palau"],
  ["RE", "Île de La Réunion"],
  ["RU", "Fédération de Russie, Russian Federation"],
  ["SJ", "Îles Svalbard et Jan Mayen"],
  ["SV", "El Salvador"],
  ["SY", "République arabe syrienne, Syrian Arab Republic"],
  ["SZ", "Swaziland"],
  ["TK", "Tokélaou"],
  ["TL", "Timor-Leste, East Timor"],
  ["TR", "Türkiye, Turkey"],
  ["TZ", "République-Unie de Tanzanie, United Republic of Tanzania"],
  ["US", "États-Unis d’Amérique, United States of America, USA"],
  ["VA", "Saint-Siège, Holy See, Vatican"],
  ["VE", "République bolivarienne du Venezuela, Bolivarian Republic of Venezuela"],
  ["VN", "Vietnam, Viet Nam"],
  ["WF", "Îles Wallis et Futuna"],
];

/** Articles at either end ("le Mali", "Mali (le)"), and the two spellings of "and" and of "saint", do not count. */
const countryKey = (text: string): string =>
  foldLetters(text.replaceAll("&", " and "))
    .replace(/^(?:le|la|les|l|the) | (?:le|la|les|l|the)$/gu, "")
    .replace(/\bst\b/gu, "saint")
    .replace(/ (?:and the|and|et les|et) /gu, " ")
    .replaceAll(" ", "");

const COUNTRY_KEYS: ReadonlyMap<string, Country> = countryKeys();

function countryKeys(): Map<string, Country> {
  const known = new Map<string, Country>();
  for (const country of COUNTRIES) {
    for (const name of [country.iso3, country.fr, country.en]) known.set(countryKey(name), country);
  }
  for (const [iso2, names] of COUNTRY_WORDS) {
    const country = countryByCode(iso2);
    if (country !== undefined) for (const name of names.split(", ")) known.set(countryKey(name), country);
  }
  for (const country of COUNTRIES) known.set(countryKey(country.iso2), country);
  return known;
}

/** An ISO 3166 code of two or three letters, or a French or English name; a remark in brackets does not count. */
export const findCountry = (text: string): Country | undefined =>
  COUNTRY_KEYS.get(countryKey(text)) ?? COUNTRY_KEYS.get(countryKey(text.replace(/\([^)]*\)/gu, " ")));
