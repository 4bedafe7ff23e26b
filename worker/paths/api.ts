// The JSON door of learning paths.
import * as paths from "../../schema/contract/paths.ts";
import { etagOf, etagOfReply, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { listPaths } from "./list.ts";
import { pathWithSteps, seePath } from "./see.ts";
import { createPath, editPath } from "./write.ts";

export const pathsApi = newApi();
const api = pathsApi;

open(api, paths.getPaths, async (c) => c.json(await listPaths(c.var.ctx, c.req.valid("query")), 200));

open(api, paths.postPath, async (c) => {
  const path = await once(c.var.ctx, () => createPath(c.var.ctx, c.req.valid("json")));
  c.header("ETag", etagOf(path.version));
  return c.json(path, 201);
});

open(api, paths.getPath, async (c) => {
  const { ctx } = c.var;
  const path = await pathWithSteps(ctx, await seePath(ctx, c.req.valid("param").id));
  c.header("ETag", etagOfReply(path.version, path));
  return c.json(path, 200);
});

open(api, paths.patchPath, async (c) => {
  const path = await editPath(c.var.ctx, c.req.valid("param").id, ifMatch(c), c.req.valid("json"));
  c.header("ETag", etagOf(path.version));
  return c.json(path, 200);
});
