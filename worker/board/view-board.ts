// The board as its page shows it: a list of topics with what is new in each, its fields, and what waits to be read.
import type { TopicsQuery } from "../../schema/contract/board.ts";
import type { BoardView } from "../../schema/contract/board-views.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { isFollowing } from "../notices/is-following.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { listCategories } from "./categories.ts";
import { topicsPage } from "./list-topics.ts";
import { readUpTo } from "./read-marks.ts";
import { partnershipRoom, type Room } from "./rooms.ts";
import { type TopicRow, toTopic } from "./topic-rows.ts";
import { howMuchIsNew, newIn, sinceWhen } from "./unread.ts";

export async function viewBoard(ctx: Ctx, query: TopicsQuery): Promise<BoardView> {
  const { rows, next } = await topicsPage(ctx, query);
  const [categories, lines, waiting, tag, room, following] = await Promise.all([
    listCategories(ctx),
    linesOf(ctx, rows),
    ctx.actor.kind === "person" ? howMuchIsNew(ctx) : null,
    tagOf(ctx, query.tag),
    enteredRoom(ctx, query),
    followed(ctx, query),
  ]);
  return {
    categories,
    category: categories.find((one) => one.id === query.category) ?? null,
    kind: query.kind ?? null,
    tag,
    room,
    lines,
    next,
    later: query.after !== undefined,
    unread: waiting,
    following,
    now: iso(ctx.now),
  };
}

/** What is new is told of the topics that the reader has opened before. */
async function linesOf(ctx: Ctx, rows: readonly TopicRow[]): Promise<BoardView["lines"]> {
  const ids = rows.map((row) => row.id);
  const read = await readUpTo(ctx, ids);
  const further = rows.flatMap(({ id, lastSeq }) => {
    const seq = read.get(id);
    return seq !== undefined && lastSeq > seq ? [{ id, lastSeq, read: seq }] : [];
  });
  const news =
    further.length > 0
      ? await newIn(ctx, further, await sinceWhen(ctx))
      : new Map<string, { new: number; from: number }>();
  return rows.map((row) => {
    const fresh = read.has(row.id) ? (news.get(row.id)?.new ?? 0) : null;
    return { topic: toTopic(ctx, row), fresh, from: news.get(row.id)?.from ?? 1 };
  });
}

/** A goal is too wide to follow. */
async function followed(ctx: Ctx, { category, tag }: TopicsQuery): Promise<boolean | null> {
  if (tag !== undefined) return tag.startsWith("sdg:") ? null : isFollowing(ctx, { kind: "skill", subject: tag });
  return category === undefined ? null : isFollowing(ctx, { kind: "category", subject: category });
}

async function tagOf(ctx: Ctx, tag: string | undefined): Promise<BoardView["tag"]> {
  if (tag === undefined) return null;
  const goal = /^sdg:(\d+)$/.exec(tag)?.[1];
  if (goal) return { id: tag, label: messages(ctx.locale).board.goal(Number(goal)) };
  return { id: tag, label: (await taxonomyLabels(ctx)).get(tag)?.label ?? tag };
}

/** The list has already asked whether the reader may enter. */
async function enteredRoom(ctx: Ctx, { partnership, visibility }: TopicsQuery): Promise<Room | null> {
  if (partnership !== undefined) return partnershipRoom(ctx, partnership);
  return visibility === undefined ? null : { id: "", name: messages(ctx.locale).board.coordinatorsRoom, over: false };
}
