// The filters of a search as facets of the index: each a list, one of which must be met.
import type { FoundKind, SearchQuery } from "../../schema/contract/search.ts";

export type Filters = Pick<SearchQuery, "kind" | "category" | "skill" | "sdg" | "country" | "lang" | "since" | "until">;

export function facetFilters(filters: Filters, today: string): string[][] {
  const one = (name: string, value: string | number | undefined) => (value === undefined ? [] : [[`${name}:${value}`]]);
  return [
    ...one("kind", filters.kind),
    ...one("category", filters.category),
    ...one("skill", filters.skill),
    ...one("sdg", filters.sdg),
    ...one("country", filters.country),
    ...one("lang", filters.lang),
    ...spanOf(filters, today),
  ];
}

const OLDEST = 1981;

/** Whole years and the months at either end; the days themselves are told when the answers are read. */
function spanOf({ since, until }: Filters, today: string): string[][] {
  if (since === undefined && until === undefined) return [];
  const from = since ?? `${OLDEST}-01-01`;
  const to = until !== undefined && until < today ? until : today;
  const [first, last] = [Math.max(OLDEST, Number(from.slice(0, 4))), Number(to.slice(0, 4))];
  const facets: string[] = [];
  for (let year = first; year <= last; year++) {
    const begins = year === first ? Number(from.slice(5, 7)) : 1;
    const ends = year === last ? Number(to.slice(5, 7)) : 12;
    if (begins === 1 && ends === 12) facets.push(`year:${year}`);
    else
      for (let month = begins; month <= ends; month++) facets.push(`month:${year}_${String(month).padStart(2, "0")}`);
  }
  return [facets.length > 0 ? facets : ["year:none"]];
}

/** Which full-text tables can answer: organisations and courses have no category and no date. */
export function tablesFor({ kind, category, since, until }: Filters): {
  topics: boolean;
  posts: boolean;
  organisations: boolean;
  courses: boolean;
} {
  const is = (...kinds: FoundKind[]) => kind === undefined || kinds.includes(kind);
  const timeless = category === undefined && since === undefined && until === undefined;
  return {
    topics: is("question", "discussion", "sheet"),
    posts: is("post"),
    organisations: is("organisation") && timeless,
    courses: is("course") && timeless,
  };
}
