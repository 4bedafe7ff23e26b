// Which skills of the tree a question names.
import type { Ctx } from "../kernel/ctx.ts";
import { currentTree, type Tree } from "../taxonomy/repository.ts";
import type { Parsed } from "./query.ts";
import { stemsOf } from "./words.ts";

const MOST = 6;
const named = new WeakMap<Tree, { id: string; stems: ReadonlySet<string> }[]>();

/** The skills and themes whose name, in French or in English, says every word of the question. */
export async function skillsNamed(ctx: Ctx, { groups }: Parsed): Promise<string[]> {
  if (groups.length === 0) return [];
  const tree = await currentTree(ctx);
  const labels = named.get(tree) ?? labelStems(tree);
  named.set(tree, labels);
  const says = (stems: ReadonlySet<string>, phrase: string) => phrase.split(" ").every((one) => stems.has(one));
  return labels
    .filter(({ stems }) => groups.every(({ alternatives }) => alternatives.some((phrase) => says(stems, phrase))))
    .map(({ id }) => id)
    .slice(0, MOST);
}

const labelStems = (tree: Tree) =>
  tree.nodes
    .filter((node) => node.parent !== null && !node.retired)
    .map(({ id, label }) => ({ id, stems: new Set([...stemsOf(label.fr, "fr"), ...stemsOf(label.en, "en")]) }));
