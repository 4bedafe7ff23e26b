// Who reads the board: the actor, and whether a partnership's room is theirs.
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { isInRoom } from "../partnerships/room.ts";
import type { Reader } from "./rules.ts";

export async function readerOf(ctx: Ctx, partnership: string | null): Promise<Reader> {
  return {
    person: ctx.actor.kind === "person" ? ctx.actor.id : null,
    coordinator: isCoordinator(ctx.actor),
    inRoom: partnership !== null && (await isInRoom(ctx, partnership)),
  };
}
