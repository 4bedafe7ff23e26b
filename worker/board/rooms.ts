// The rooms that topics stand in beside the open board: a partnership's, and the coordinators'.
import { sql } from "drizzle-orm";
import { messages } from "../../web/i18n/catalogue.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { roomTakes } from "../partnerships/room.ts";
import type { TopicRow } from "./topic-rows.ts";

export interface Room {
  /** The partnership; empty for the coordinators' room. */
  id: string;
  name: string;
  /** The partnership has ended: it is read, nobody writes there any more. */
  over: boolean;
}

export async function roomOf(
  ctx: Ctx,
  { visibility, partnership }: Pick<TopicRow, "visibility" | "partnership">,
): Promise<Room | null> {
  if (visibility === "coordinators") return { id: "", name: messages(ctx.locale).board.coordinatorsRoom, over: false };
  return partnership === null ? null : partnershipRoom(ctx, partnership);
}

/** Asked for only by those who may enter. */
export async function partnershipRoom(ctx: Ctx, id: string): Promise<Room> {
  const rows = await ctx.db.all<{
    name: string;
    over: number;
  }>(sql`SELECT o.name, NOT ${roomTakes(sql`p.partnership`)} AS over
    FROM partnership_organisations p JOIN organisations o ON o.id = p.organisation WHERE p.partnership = ${id} ORDER BY o.side, o.name`);
  const t = messages(ctx.locale);
  const [first] = rows;
  return {
    id,
    name: t.board.room(t.partnerships.among(rows.map(({ name }) => name))),
    over: first?.over === 1,
  };
}
