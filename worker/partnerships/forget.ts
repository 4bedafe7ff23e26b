// Somebody asks not to be named any more: the name goes from everything the partnership keeps, the role alone stays.
import { sql } from "drizzle-orm";
import { foldLetters } from "../import/fold.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, raw } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { managedIn, seeKept } from "./part.ts";
import type { Kept } from "./repository.ts";
import { isInRoom } from "./room.ts";
import { turnStatements } from "./turn.ts";
import { wordsWithout } from "./unnamed.ts";

export interface Forgetting {
  partnership: string;
  participant: string;
}

/** By those who manage one of its organisations, or a coordinator; after the end too. Asked again, nothing changes. */
export async function forgetParticipant(ctx: Ctx, input: Forgetting): Promise<{ id: string; participant: string }> {
  requirePerson(ctx);
  const { partnership, participant } = input;
  const reply = { id: partnership, participant };
  return untilSettled(async () => {
    const kept = await seeKept(ctx, partnership);
    const organisation = await requireHand(ctx, kept);
    const one = kept.participants.find(({ id }) => id === participant);
    if (!one) throw NotFound();
    if (one.name === "") return reply;
    const same = kept.participants.filter(({ name }) => foldLetters(name) === foldLetters(one.name));
    const ids = JSON.stringify(same.map(({ id }) => id));
    return commit(ctx, {
      statements: [
        ...turnStatements(ctx, { partnership, version: kept.version, entries: [{ act: "forget", organisation }] }),
        raw(sql`UPDATE participants SET name = '', public = 0 WHERE partnership = ${partnership}
          AND id IN (SELECT value FROM json_each(${ids}))`),
        ...(await wordsWithout(ctx, partnership, [...new Set(same.map(({ name }) => name))])),
      ],
      audit: [{ act: "partnership.forget", subject: partnership, detail: { participants: same.map(({ id }) => id) } }],
      reply,
    });
  });
}

/** On whose behalf: null for the coordination. */
async function requireHand(ctx: Ctx, kept: Kept): Promise<string | null> {
  const [own] = managedIn(requirePerson(ctx), kept);
  if (own !== undefined && (await isInRoom(ctx, kept.id))) return own;
  if (isCoordinator(ctx.actor)) return null;
  throw Forbidden("managers_only");
}
