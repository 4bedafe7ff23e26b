// A member leaves the partnership that its circle has opened; the others stay together, and the coordinators see it.
import { sql } from "drizzle-orm";
import type { Circle } from "../../schema/contract/circles.ts";
import { requireManager } from "../kernel/actor.ts";
import type { AuditEntry, Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { refreshMarket } from "../organisations/market.ts";
import { carriedNow, leavePartnership } from "../partnerships/open.ts";
import { idsOf, loadCircles } from "./repository.ts";
import { prepare, take } from "./turn.ts";

export async function leaveCircle(
  ctx: Ctx,
  input: { circle: string; organisation: string; reason: string },
): Promise<Circle> {
  requireManager(ctx, input.organisation);
  const { circle, organisation, reason } = input;
  return take(ctx, {
    circle,
    act: "leave",
    by: { party: "member", member: organisation },
    text: reason,
    also: async (before) => {
      const carried = await carriedNow(ctx, before.partnership);
      if (!carried?.organisations.includes(organisation)) throw Conflict("circle_not_partners");
      return {
        statements: [...leavePartnership(ctx, carried, organisation, reason), ...refreshMarket(idsOf(before))],
        audit: [{ act: "partnership.leave", subject: carried.id, detail: { organisation } }],
      };
    },
  });
}

/** As statements, for the batch in which a coordinator takes a member out: the circle has lost it, and may be repaired. */
export async function lostFromCircle(
  ctx: Ctx,
  { partnership, organisation }: { partnership: string; organisation: string },
): Promise<{ statements: Statement[]; audit: AuditEntry[] }> {
  const [kept] = await loadCircles(
    ctx,
    sql`WHERE c.partnership = ${partnership} AND c.state IN ('accepted', 'broken')
      AND NOT EXISTS (SELECT 1 FROM json_each(c.lost) WHERE value = ${organisation})`,
  );
  if (!kept || !idsOf(kept).includes(organisation)) return { statements: [], audit: [] };
  const by = { party: "clock", gone: [organisation] } as const;
  const { change } = await prepare(ctx, { circle: kept.id, act: "lose", by });
  return change ?? { statements: [], audit: [] };
}
