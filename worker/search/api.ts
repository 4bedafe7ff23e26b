// The JSON door of the search.
import * as contract from "../../schema/contract/search.ts";
import { newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { rebuildIndex } from "./catch-up.ts";
import { search } from "./search.ts";

export const searchApi = newApi();

open(searchApi, contract.getSearch, async (c) => c.json(await search(c.var.ctx, c.req.valid("query")), 200));

open(searchApi, contract.postSearchRebuild, async (c) =>
  c.json(await once(c.var.ctx, () => rebuildIndex(c.var.ctx)), 202),
);
