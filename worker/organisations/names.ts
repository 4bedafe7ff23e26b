// The names of skills and themes that a page about organisations speaks of.
import type { Ctx } from "../kernel/ctx.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";

interface Listing {
  offers: readonly { skill: string }[];
  needs: readonly { skill: string }[];
}

/** In the reader's language, for these organisations and any other ids. */
export async function skillNames(
  ctx: Ctx,
  organisations: readonly Listing[],
  others: readonly string[] = [],
): Promise<Record<string, string>> {
  const ids = organisations.flatMap(({ offers, needs }) => [...offers, ...needs].map((row) => row.skill));
  const labels = await taxonomyLabels(ctx);
  return Object.fromEntries(
    [...ids, ...others].flatMap((id) => {
      const known = labels.get(id);
      return known ? [[id, known.label]] : [];
    }),
  );
}

export interface PickDomain {
  id: string;
  label: string;
  themes: { id: string; label: string; skills: { id: string; label: string }[] }[];
}

/** The tree to choose from, in its order: nothing retired. Ids tell where each node hangs. */
export async function pickTree(ctx: Ctx): Promise<PickDomain[]> {
  const domains: PickDomain[] = [];
  for (const [id, { label, retired }] of await taxonomyLabels(ctx)) {
    const depth = id.split(".").length;
    if (depth === 1) domains.push({ id, label, themes: [] });
    else if (retired) continue;
    else if (depth === 2) domains.at(-1)?.themes.push({ id, label, skills: [] });
    else domains.at(-1)?.themes.at(-1)?.skills.push({ id, label });
  }
  return domains.filter((domain) => domain.themes.length > 0);
}
