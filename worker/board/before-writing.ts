// What the form for a topic needs to know: the fields, for whom one may write, the skills to name, what is there already.
import type { WriteView } from "../../schema/contract/board-views.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { pickTree } from "../organisations/names.ts";
import { isInRoom } from "../partnerships/room.ts";
import { similarTopics } from "../search/near.ts";
import { listCategories } from "./categories.ts";
import { partnershipRoom } from "./rooms.ts";
import { speakersOf } from "./speakers.ts";

export async function beforeWriting(
  ctx: Ctx,
  about: { partnership?: string | undefined; like?: { title: string; text: string; skills: string[] } } = {},
): Promise<WriteView> {
  requirePerson(ctx);
  const { partnership, like } = about;
  if (partnership && !(await isInRoom(ctx, partnership))) throw NotFound();
  const [categories, speakers, tree, similar, room] = await Promise.all([
    listCategories(ctx),
    speakersOf(ctx),
    pickTree(ctx),
    like ? similarTopics(ctx, { ...like, except: null, limit: 5 }) : [],
    partnership ? partnershipRoom(ctx, partnership) : null,
  ]);
  return { categories, speakers, tree, similar, partnership: room, coordinator: isCoordinator(ctx.actor) };
}
