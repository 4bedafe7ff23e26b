// Reviews and ends as their pages show them: with names, and with what the reader may do.
import { sql } from "drizzle-orm";
import type { EndingView, ReviewRoom, ReviewsView, ReviewView } from "../../schema/contract/review-views.ts";
import type { Side } from "../../schema/vocabulary.ts";
import { roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { seeEnding } from "./ending.ts";
import { dayOf, listReviews, seeReview } from "./see.ts";

/** Ten years of them: a partnership's whole life on one page. */
const MOST = 20;

export async function viewReviews(ctx: Ctx, id: string): Promise<ReviewsView> {
  const [{ items }, room] = [await listReviews(ctx, id, { limit: MOST }), await roomOf(ctx, id)];
  return { ...room, reviews: items };
}

export async function viewReview(ctx: Ctx, id: string, period: string): Promise<ReviewView> {
  const [review, room] = [await seeReview(ctx, id, period), await roomOf(ctx, id)];
  return { ...room, review };
}

export async function viewEnding(ctx: Ctx, id: string): Promise<EndingView> {
  const [standing, { endedAt, ...room }] = [await seeEnding(ctx, id), await roomOf(ctx, id)];
  return { ...room, standing, endedAt, today: dayOf(ctx) };
}

/** Asked for only once the reader was let in. */
async function roomOf(ctx: Ctx, id: string): Promise<ReviewRoom & { endedAt: string | null }> {
  const rows = await ctx.db.all<{
    state: "open" | "ended";
    endedAt: string | null;
    organisation: string;
    name: string;
    side: Side;
  }>(sql`SELECT s.state, s.ended_at AS endedAt, o.id AS organisation, o.name, o.side FROM partnerships s
    JOIN partnership_organisations po ON po.partnership = s.id JOIN organisations o ON o.id = po.organisation
    WHERE s.id = ${id} ORDER BY o.side, o.name`);
  const [first] = rows;
  return {
    ...{ id, state: first?.state ?? "ended", endedAt: first?.endedAt ?? null },
    parties: rows.map(({ organisation, name, side }) => {
      const role = roleIn(ctx.actor, organisation);
      return { id: organisation, name, side, manages: role === "manager", own: role !== null };
    }),
  };
}
