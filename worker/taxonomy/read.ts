// The tree as clients see it: whole, or one node with its version.
import type { NodeView, Taxonomy, TaxonomyNode } from "../../schema/contract/taxonomy.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { currentTree, freshNode, type Tree, type TreeNode } from "./repository.ts";
import { kindOf, type NodeKind } from "./rules.ts";

const shaped = new WeakMap<Tree, { taxonomy: Taxonomy; etag: string }>();

/** Open to anyone. The etag moves when a coordinator changes the tree and when a release brings another. */
export async function readTaxonomy(ctx: Ctx): Promise<{ taxonomy: Taxonomy; etag: string }> {
  const tree = await currentTree(ctx);
  const known = shaped.get(tree) ?? { taxonomy: toTaxonomy(tree), etag: await etagOfTree(tree) };
  shaped.set(tree, known);
  return known;
}

async function etagOfTree(tree: Tree): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(tree.nodes));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return `"${[...digest.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

function toTaxonomy(tree: Tree): Taxonomy {
  const children = Map.groupBy(tree.nodes, (node) => node.parent);
  const under = (parent: string | null) => children.get(parent) ?? [];
  return {
    domains: under(null).map((domain) => ({
      id: domain.id,
      label: domain.label,
      themes: under(domain.id).map((theme) => ({
        id: theme.id,
        label: theme.label,
        skills: under(theme.id).map(({ id, label, dac, sdgs, retired }) => ({
          id,
          label,
          dac: dac ?? "",
          sdgs,
          retired,
        })),
      })),
    })),
  };
}

/** Open to anyone: read afresh, since its version is what a change will name. */
export async function readNode(ctx: Ctx, id: string): Promise<TaxonomyNode> {
  const node = await freshNode(ctx, id);
  if (!node) throw NotFound();
  return toContract(node);
}

export function toContract(node: TreeNode): TaxonomyNode {
  const { id, parent, label, dac, sdgs, retired, version } = node;
  return { id, kind: kindOf(id), parent, label, dac, sdgs, retired, version };
}

/** Open to anyone, like the tree itself. `kinds`: those that the page is about; any other is not found. */
export async function nodeView(ctx: Ctx, id: string, kinds?: readonly NodeKind[]): Promise<NodeView> {
  const node = await readNode(ctx, id);
  if (kinds && !kinds.includes(node.kind)) throw NotFound();
  const { nodes } = await currentTree(ctx);
  return {
    node,
    above: nodes.filter((other) => id.startsWith(`${other.id}.`)),
    below: nodes.filter((other) => other.parent === id),
  };
}
