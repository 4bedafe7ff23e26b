// A coordinator ends a circle that awaits answers, or leaves a broken one as it is.
import { sql } from "drizzle-orm";
import type { Circle } from "../../schema/contract/circles.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { AuditEntry, Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { loadCircles } from "./repository.ts";
import { prepare, take } from "./turn.ts";

/** Those who carry a partnership together go on with it. */
export async function closeCircle(ctx: Ctx, input: { circle: string; reason: string }): Promise<Circle> {
  requireCoordinator(ctx);
  return take(ctx, { circle: input.circle, act: "close", by: { party: "coordinator" }, text: input.reason });
}

/** As statements, for a batch that keeps two organisations apart: circles that await answers with both in them end. */
export async function circlesClosed(
  ctx: Ctx,
  [a, b]: readonly [string, string],
): Promise<{ statements: Statement[]; audit: AuditEntry[] }> {
  const open = await loadCircles(
    ctx,
    sql`WHERE c.state = 'proposed'
      AND c.id IN (SELECT circle FROM circle_members WHERE organisation = ${a})
      AND c.id IN (SELECT circle FROM circle_members WHERE organisation = ${b})`,
  );
  const by = { party: "coordinator" } as const;
  const turns = await Promise.all(open.map(({ id }) => prepare(ctx, { circle: id, act: "close", by })));
  const changes = turns.flatMap(({ change }) => change ?? []);
  return {
    statements: changes.flatMap(({ statements }) => statements),
    audit: changes.flatMap(({ audit }) => audit),
  };
}
