// The map Europe–Africa, and the table beside it.
import { plural } from "../plural.ts";

export const map = {
  title: "La carte du réseau",
  lead: "D’une rive à l’autre, sans frontières : où sont les organisations, et les partenariats qui ont choisi de se montrer.",
  picture: "Carte de l’Europe et de l’Afrique, sans frontières",
  about:
    "Un point par ville, plus large quand plusieurs organisations s’y trouvent ; un arc par partenariat public. Les tableaux à côté disent la même chose.",
  town: (town: string, n: number) =>
    plural("fr", n, {
      one: `${town} : # organisation`,
      other: `${town} : # organisations`,
      many: `${town} : # organisations`,
    }),
  arc: "Un arc : un partenariat public.",
  dotted: "En pointillé : des territoires déjà jumelés.",
  elsewhere: (n: number) =>
    plural("fr", n, {
      one: "# organisation se trouve hors de cette carte ; le tableau des pays la compte.",
      other: "# organisations se trouvent hors de cette carte ; le tableau des pays les compte.",
      many: "# organisations se trouvent hors de cette carte ; le tableau des pays les compte.",
    }),
  partnerships: "Des partenariats qui se montrent",
  nobody: "Aucun partenariat n’a encore choisi de se montrer. Cela se décide à toutes les organisations à la fois.",
  who: "Qui",
  where: "Où",
  since: "Depuis",
  allStories: "Lire tous les récits",
  countries: "Pays par pays",
  countriesLead: "Les organisations qui se montrent à tous",
  country: "Pays",
};
