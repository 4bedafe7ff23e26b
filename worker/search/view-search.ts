// The search page: answers, who knows, and what the filters may be.
import type { SearchQuery } from "../../schema/contract/search.ts";
import type { SearchView } from "../../schema/contract/search-views.ts";
import { listCategories } from "../board/categories.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { listedCountries } from "../organisations/directory.ts";
import { pickTree } from "../organisations/names.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { organisationsThatKnow } from "./near.ts";
import { parseQuery } from "./query.ts";
import { search } from "./search.ts";
import { skillsNamed } from "./skills-named.ts";

const KNOWERS = 4;

/** Open to anyone. */
export async function viewSearch(ctx: Ctx, query: SearchQuery): Promise<SearchView> {
  const named = await skillsNamed(ctx, parseQuery(query.q, ctx.locale));
  const skills = query.skill === undefined ? named : [query.skill];
  const [found, knowers, categories, tree, countries, labels] = await Promise.all([
    search(ctx, query),
    organisationsThatKnow(ctx, skills, { limit: KNOWERS, except: null }),
    listCategories(ctx),
    pickTree(ctx),
    listedCountries(ctx),
    taxonomyLabels(ctx),
  ]);
  return {
    ...{ query, knowers, categories, countries, items: found.items, next: found.next, now: iso(ctx.now) },
    themes: tree.map(({ label, themes }) => ({
      label,
      options: themes.map((theme) => ({ value: theme.id, label: theme.label })),
    })),
    skill: query.skill === undefined ? null : (labels.get(query.skill)?.label ?? query.skill),
  };
}
