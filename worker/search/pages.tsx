// The HTML door of the search.
import { Hono } from "hono";
import { SearchQuery } from "../../schema/contract/search.ts";
import { SearchPage } from "../../web/pages/search.tsx";
import { SearchIndexPage } from "../../web/pages/search-index.tsx";
import { allow } from "../http/access.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { indexState, rebuildIndex } from "./catch-up.ts";
import { viewSearch } from "./view-search.ts";

export const searchPages = new Hono<AppEnv>();

searchPages.get("/search", allow("public"), async (c) =>
  render(c, <SearchPage view={await viewSearch(c.var.ctx, lenient(c.req.query()))} />),
);

/** An address typed by hand or grown old still searches: what cannot be read is left out, and a long question is cut. */
function lenient({ q = "", ...raw }: Record<string, string>): SearchQuery {
  const asked: Record<string, string> = { ...raw, q: q.slice(0, 200) };
  const read = SearchQuery.safeParse(asked);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return SearchQuery.parse(Object.fromEntries(Object.entries(asked).filter(([name]) => !wrong.has(name))));
}

const INDEX = "/coordination/search";

searchPages.get(INDEX, allow("coordinator"), async (c) =>
  render(c, <SearchIndexPage state={await indexState(c.var.ctx)} />),
);

searchPages.post(INDEX, allow("coordinator"), async (c) =>
  submit(c, {
    run: rebuildIndex,
    to: () => INDEX,
    again: async () => <SearchIndexPage state={await indexState(c.var.ctx)} />,
  }),
);
