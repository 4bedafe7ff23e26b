// Names of skills and themes for whoever shows them, and which ids are none; one row read when the tree is known.
import type { Locale } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { currentTree, type Tree } from "./repository.ts";

export type Labels = ReadonlyMap<string, { label: string; retired: boolean }>;

const named = new WeakMap<Tree, Map<Locale, Labels>>();

/** Every node of the tree in the reader's language, in the order the tree is shown. Open to anyone. */
export async function taxonomyLabels(ctx: Ctx): Promise<Labels> {
  const tree = await currentTree(ctx);
  const byLocale = named.get(tree) ?? new Map<Locale, Labels>();
  named.set(tree, byLocale);
  const labels =
    byLocale.get(ctx.locale) ??
    new Map(tree.nodes.map((node) => [node.id, { label: node.label[ctx.locale], retired: node.retired }]));
  byLocale.set(ctx.locale, labels);
  return labels;
}

/** Those of the ids that are no skill and no theme of the tree; a domain is too wide to offer or need. */
export async function unknownSkills(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const { byId } = await currentTree(ctx);
  return ids.filter((id) => !byId.get(id)?.parent);
}
