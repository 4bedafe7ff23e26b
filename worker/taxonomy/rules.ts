// What ids say of their place in the tree, and when a name is taken: plain data in, plain data out.

export type NodeKind = "domain" | "theme" | "skill";
const KINDS: readonly NodeKind[] = ["domain", "theme", "skill"];

/** `water` is a domain, `water.supply` a theme, `water.supply.wells` a skill. */
export function kindOf(id: string): NodeKind {
  return KINDS[id.split(".").length - 1] ?? "skill";
}

const MAX_SLUG = 50;

/** "Digging & cleaning wells" → `digging_cleaning_wells`; "" when the name has no Latin letter nor digit. */
export function slugOf(label: string): string {
  return label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, MAX_SLUG)
    .replace(/^_+|_+$/g, "");
}

interface Named {
  id: string;
  label: { fr: string; en: string };
}

/** The languages in which another node already bears this name, whatever its capitals. */
export function takenIn(nodes: readonly Named[], node: Named): ("fr" | "en")[] {
  return (["fr", "en"] as const).filter((language) => {
    const wanted = node.label[language].toLocaleLowerCase(language);
    return nodes.some((other) => other.id !== node.id && other.label[language].toLocaleLowerCase(language) === wanted);
  });
}
