// The JSON door of the skills tree.
import * as contract from "../../schema/contract/taxonomy.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { addSkill, addTheme } from "./add.ts";
import { readNode, readTaxonomy } from "./read.ts";
import { changeNode } from "./rename.ts";
import { bringBackSkill, retireSkill } from "./retire.ts";

export const taxonomyApi = newApi();

open(taxonomyApi, contract.getTaxonomy, async (c) => {
  const { taxonomy, etag } = await readTaxonomy(c.var.ctx);
  c.header("ETag", etag);
  c.header("Cache-Control", "public, no-cache");
  return c.json(taxonomy, 200);
});

open(taxonomyApi, contract.getTaxonomyNode, async (c) => {
  const node = await readNode(c.var.ctx, c.req.valid("param").id);
  c.header("ETag", etagOf(node.version));
  return c.json(node, 200);
});

open(taxonomyApi, contract.postSkill, async (c) => {
  const node = await once(c.var.ctx, () => addSkill(c.var.ctx, c.req.valid("json")));
  c.header("ETag", etagOf(node.version));
  return c.json(node, 201);
});

open(taxonomyApi, contract.postTheme, async (c) => {
  const node = await once(c.var.ctx, () => addTheme(c.var.ctx, c.req.valid("json")));
  c.header("ETag", etagOf(node.version));
  return c.json(node, 201);
});

open(taxonomyApi, contract.patchTaxonomyNode, async (c) => {
  const { id } = c.req.valid("param");
  const node = await changeNode(c.var.ctx, { id, version: ifMatch(c), patch: c.req.valid("json") });
  c.header("ETag", etagOf(node.version));
  return c.json(node, 200);
});

open(taxonomyApi, contract.postRetirement, async (c) => {
  const node = await once(c.var.ctx, () => retireSkill(c.var.ctx, c.req.valid("param").id));
  c.header("ETag", etagOf(node.version));
  return c.json(node, 200);
});

open(taxonomyApi, contract.deleteRetirement, async (c) => {
  const node = await bringBackSkill(c.var.ctx, c.req.valid("param").id);
  c.header("ETag", etagOf(node.version));
  return c.json(node, 200);
});
