// The map Europe–Africa, and the table beside it.
import type { map as source } from "../fr/map.ts";
import { plural } from "../plural.ts";

export const map: typeof source = {
  title: "The map of the network",
  lead: "From one shore to the other, without borders: where the organisations are, and the partnerships that chose to be shown.",
  picture: "Map of Europe and Africa, without borders",
  about:
    "A dot for each town, wider where there are several organisations; an arc for each public partnership. The tables beside it say the same.",
  town: (town, n) => plural("en", n, { one: `${town}: # organisation`, other: `${town}: # organisations` }),
  arc: "An arc: a public partnership.",
  dotted: "Dotted: territories already twinned.",
  elsewhere: (n) =>
    plural("en", n, {
      one: "# organisation is beyond this map; the table of countries counts it.",
      other: "# organisations are beyond this map; the table of countries counts them.",
    }),
  partnerships: "Partnerships that show themselves",
  nobody: "No partnership has chosen to be shown yet. All its organisations decide it together.",
  who: "Who",
  where: "Where",
  since: "Since",
  allStories: "Read all the stories",
  countries: "Country by country",
  countriesLead: "Organisations that anyone may see",
  country: "Country",
};
