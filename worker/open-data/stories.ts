// All the partnerships that show themselves, as the public reads them.
import type { Story } from "../../schema/contract/publicity.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { listStories } from "../partnerships/stories.ts";

const PAGE = 100;

export async function openStories(ctx: Ctx): Promise<Story[]> {
  const all: Story[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await listStories(ctx, { after, limit: PAGE });
    all.push(...items);
    after = next ?? undefined;
  } while (after !== undefined);
  return all;
}
