// A coordinator retires a skill, or brings it back: old profiles keep it either way.
import type { TaxonomyNode } from "../../schema/contract/taxonomy.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, Invalid, NotFound } from "../kernel/errors.ts";
import { toContract } from "./read.ts";
import { bumpTree, freshNode, updateNode } from "./repository.ts";
import { kindOf } from "./rules.ts";

export async function retireSkill(ctx: Ctx, id: string): Promise<TaxonomyNode> {
  requireCoordinator(ctx);
  return setRetired(ctx, id, true);
}

export async function bringBackSkill(ctx: Ctx, id: string): Promise<TaxonomyNode> {
  requireCoordinator(ctx);
  return setRetired(ctx, id, false);
}

async function setRetired(ctx: Ctx, id: string, retired: boolean): Promise<TaxonomyNode> {
  const before = await freshNode(ctx, id);
  if (!before) throw NotFound();
  if (kindOf(id) !== "skill") throw Invalid("only_skills_retire");
  const conflict = retired ? "already_retired" : "not_retired";
  if (before.retired === retired) throw Conflict(conflict);
  const node = { ...before, retired, version: before.version + 1 };
  return commit(ctx, {
    statements: [updateNode(ctx, node), mustChange(), bumpTree(ctx)],
    audit: [{ act: retired ? "taxonomy.retire" : "taxonomy.bring_back", subject: id }],
    reply: toContract(node),
  });
}
