// Taking a file back, whether a post uses it or not: its sender, or a coordinator.
import { sql } from "drizzle-orm";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden } from "../kernel/errors.ts";
import { seeFile } from "./see.ts";

export async function removeFile(ctx: Ctx, id: string): Promise<{ post: string | null }> {
  const { id: person } = requirePerson(ctx);
  const file = await seeFile(ctx, id);
  if (file.person !== person && !isCoordinator(ctx.actor)) throw Forbidden("not_your_file");
  const reply = await commit(ctx, {
    statements: [
      raw(sql`UPDATE attachments SET state = 'gone' WHERE id = ${id} AND state IN ('waiting', 'used')`),
      mustChange(),
    ],
    audit: [{ act: "attachment.remove", subject: id, detail: { post: file.post } }],
    reply: { post: file.post },
  });
  ctx.nudges.push({ kind: "files" });
  return reply;
}
