// What schema.org calls a learning path: for whom, how long, by whom, and the sheets it leads through.
import type { PathWithSteps } from "../../schema/contract/paths.ts";
import type { Licence } from "../../schema/vocabulary.ts";

/** Where each licence is written; the one of the questions and activities, not of the sheets. */
const LICENCE_TEXTS: Readonly<Record<Licence, string>> = {
  "CC-BY": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA": "https://creativecommons.org/licenses/by-sa/4.0/",
  CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** Steps whose sheet is public no more are not told. */
export function pathData(path: PathWithSteps, origin: string): object {
  const { id, title, summary, lang, organisation } = path;
  const url = `${origin}/paths/${id}`;
  return {
    "@type": "LearningResource",
    "@id": url,
    name: title,
    description: summary || title,
    url,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: LICENCE_TEXTS[path.licence],
    typicalAgeRange: path.ageTo >= 99 ? `${path.ageFrom}-` : `${path.ageFrom}-${path.ageTo}`,
    timeRequired: `PT${path.minutes}M`,
    dateCreated: path.createdAt,
    dateModified: path.updatedAt,
    ...(organisation && {
      provider: {
        "@type": "Organization",
        "@id": `${origin}/organisations/${organisation.id}`,
        name: organisation.name,
        url: `${origin}/organisations/${organisation.id}`,
      },
    }),
    hasPart: path.steps.flatMap(({ sheet }) =>
      sheet === null
        ? []
        : [{ "@type": "Article", name: sheet.title, inLanguage: sheet.lang, url: `${origin}/topics/${sheet.id}` }],
    ),
  };
}
