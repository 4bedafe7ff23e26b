// What the search page is given to show.
import type { Category } from "./board.ts";
import type { Knower } from "./board-views.ts";
import type { FoundItem, SearchQuery } from "./search.ts";

export interface SearchView {
  query: SearchQuery;
  items: FoundItem[];
  next: string | null;
  /** Organisations that offer the skill the question names. */
  knowers: Knower[];
  categories: Category[];
  themes: { label: string; options: { value: string; label: string }[] }[];
  countries: string[];
  /** Name of the skill filtered by, when it is no theme. */
  skill: string | null;
  now: string;
}
