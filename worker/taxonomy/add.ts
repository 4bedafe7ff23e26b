// A coordinator adds a skill under a theme, or a theme under a domain.
import type { SkillInput, TaxonomyNode, ThemeInput } from "../../schema/contract/taxonomy.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, Invalid, InvalidField } from "../kernel/errors.ts";
import { toContract } from "./read.ts";
import { bumpTree, currentTree, insertNode, nameMustBeFree, type Tree, type TreeNode } from "./repository.ts";
import { kindOf, slugOf, takenIn } from "./rules.ts";

export async function addSkill(ctx: Ctx, input: SkillInput): Promise<TaxonomyNode> {
  requireCoordinator(ctx);
  const { theme, slug, label, dac, sdgs } = input;
  return add(ctx, { parent: theme, field: "theme", slug, label, dac, sdgs });
}

export async function addTheme(ctx: Ctx, input: ThemeInput): Promise<TaxonomyNode> {
  requireCoordinator(ctx);
  const { domain, slug, label } = input;
  return add(ctx, { parent: domain, field: "domain", slug, label, dac: null, sdgs: [] });
}

interface Addition extends Pick<TreeNode, "label" | "dac" | "sdgs"> {
  parent: string;
  field: "theme" | "domain";
  slug: string | undefined;
}

async function add(ctx: Ctx, { parent, field, slug, ...rest }: Addition): Promise<TaxonomyNode> {
  const tree = await currentTree(ctx);
  if (!tree.byId.has(parent) || kindOf(parent) !== field) throw InvalidField(field, "not_in_list");
  const name = slug ?? slugOf(rest.label.en);
  if (!name) throw InvalidField("slug", "required");
  const node: TreeNode = { id: `${parent}.${name}`, parent, ...rest, retired: false, version: 1 };
  if (tree.byId.has(node.id)) throw Conflict("taxonomy_id_taken");
  refuseTakenName(tree, node);
  return commit(ctx, {
    statements: [insertNode(node), nameMustBeFree(node), bumpTree(ctx)],
    audit: [{ act: `taxonomy.add_${kindOf(node.id)}`, subject: node.id, detail: { dac: node.dac, sdgs: node.sdgs } }],
    reply: toContract(node),
    conflict: "taxonomy_id_taken",
  });
}

/** Two things of one name could not be told apart by those who choose. */
export function refuseTakenName(tree: Tree, node: TreeNode): void {
  const taken = takenIn(tree.nodes, node);
  if (taken.length > 0) {
    const fields = taken.map((language) => ({ field: `label.${language}`, code: "label_taken" }));
    throw Invalid("invalid", fields);
  }
}
