// A coordinator renames a domain, theme or skill, or corrects a skill's code and goals.
import type { NodePatch, TaxonomyNode } from "../../schema/contract/taxonomy.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField, NotFound, Stale } from "../kernel/errors.ts";
import { refuseTakenName } from "./add.ts";
import { toContract } from "./read.ts";
import { bumpTree, currentTree, freshNode, nameMustBeFree, type TreeNode, updateNode } from "./repository.ts";
import { kindOf } from "./rules.ts";

/** The id never moves: profiles hold it. Stale when `version` is gone, Conflict when another change wins the race. */
export async function changeNode(
  ctx: Ctx,
  input: { id: string; version: number; patch: NodePatch },
): Promise<TaxonomyNode> {
  requireCoordinator(ctx);
  const before = await freshNode(ctx, input.id);
  if (!before) throw NotFound();
  if (before.version !== input.version) throw Stale();
  const node = patched(before, input.patch);
  refuseTakenName(await currentTree(ctx), node);
  return commit(ctx, {
    statements: [updateNode(ctx, node), mustChange(), nameMustBeFree(node), bumpTree(ctx)],
    audit: [{ act: "taxonomy.change", subject: node.id, detail: { changed: Object.keys(input.patch) } }],
    reply: toContract(node),
  });
}

function patched(before: TreeNode, { label, dac, sdgs }: NodePatch): TreeNode {
  if (kindOf(before.id) !== "skill") {
    if (dac !== undefined) throw InvalidField("dac", "skills_only");
    if (sdgs !== undefined) throw InvalidField("sdgs", "skills_only");
  }
  return {
    ...before,
    label: { fr: label?.fr ?? before.label.fr, en: label?.en ?? before.label.en },
    dac: dac ?? before.dac,
    sdgs: sdgs ?? before.sdgs,
    version: before.version + 1,
  };
}
