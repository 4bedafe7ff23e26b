// What the home page shows: counts a few minutes old, and the newest of what is public, read as nobody, whoever asks.
import { TopicsQuery } from "../../schema/contract/board.ts";
import type { HomeView, MapView } from "../../schema/contract/public.ts";
import { listTopics } from "../board/list-topics.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { listStories } from "../partnerships/stories.ts";
import { nextSessions } from "./next-sessions.ts";
import { seePlaces } from "./places.ts";

const SHEETS = 3;
const STORIES = 3;
const SESSIONS = 3;
/** The map lists so many of them, the newest. */
export const ON_MAP = 40;

const asNobody = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "anonymous" } });

/** Open to anyone. */
export async function seeHome(asked: Ctx): Promise<HomeView> {
  const ctx = asNobody(asked);
  const [places, sheets, stories, sessions] = await Promise.all([
    seePlaces(ctx),
    listTopics(ctx, TopicsQuery.parse({ kind: "sheet", limit: SHEETS })),
    listStories(ctx, { limit: STORIES }),
    nextSessions(ctx, SESSIONS),
  ]);
  return { places, sheets: sheets.items, stories: stories.items, sessions, now: iso(ctx.now) };
}

/** Open to anyone: partnerships are read at each request, so that a choice taken back holds at once. */
export async function seeMap(asked: Ctx): Promise<MapView> {
  const ctx = asNobody(asked);
  const [places, { items, next }] = await Promise.all([seePlaces(ctx), listStories(ctx, { limit: ON_MAP })]);
  return { places, stories: items, more: next !== null };
}
