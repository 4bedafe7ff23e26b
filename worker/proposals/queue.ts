// The coordinators' queue: what waits for them, oldest first, so that what has waited too long stands on top.
import { type SQL, sql } from "drizzle-orm";
import type { QueueLine, QueueView } from "../../schema/contract/proposal-views.ts";
import type { ProposalState, Side } from "../../schema/vocabulary.ts";
import { countSilent } from "../equity/silent.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Kept, loadProposals } from "./repository.ts";
import { daysLeft, daysSince, isOpen } from "./rules.ts";

const PAGE = 40;

export async function queue(ctx: Ctx, input: { state: ProposalState; after?: string | undefined }): Promise<QueueView> {
  requireCoordinator(ctx);
  const [rows, failed, silent] = await Promise.all([
    loadProposals(ctx, sql`${inOrder(input.state, input.after)} LIMIT ${PAGE + 1}`),
    ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM outbox WHERE state = 'failed'`),
    countSilent(ctx),
  ]);
  const shown = rows.slice(0, PAGE);
  const sides = await sidesOf(ctx, shown);
  return {
    state: input.state,
    lines: shown.map((kept) => lineOf(ctx, kept, sides)),
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    later: input.after !== undefined,
    failedMails: failed.n,
    silent,
  };
}

/** To decide: oldest first. To be answered: soonest due first. Over: newest first. Each along its own index. */
function inOrder(state: ProposalState, after: string | undefined): SQL {
  const of = (column: SQL) => sql`(SELECT ${column} FROM proposals WHERE id = ${after})`;
  if (state === "approved") {
    const on = after ? sql`AND (p.due_at, p.id) > (${of(sql`due_at`)}, ${after})` : sql``;
    return sql`WHERE p.state = ${state} ${on} ORDER BY p.due_at, p.id`;
  }
  const on = (sign: SQL) => (after ? sql`AND (p.created_at, p.id) ${sign} (${of(sql`created_at`)}, ${after})` : sql``);
  if (state === "proposed") return sql`WHERE p.state = ${state} ${on(sql`>`)} ORDER BY p.created_at, p.id`;
  return sql`WHERE p.state = ${state} ${on(sql`<`)} ORDER BY p.created_at DESC, p.id DESC`;
}

async function sidesOf(ctx: Ctx, kept: readonly Kept[]): Promise<Map<string, Side>> {
  const ids = JSON.stringify(kept.flatMap((one) => [one.fromOrganisation, one.toOrganisation]));
  const rows = await ctx.db.all<{ id: string; side: Side }>(
    sql`SELECT o.id, o.side FROM json_each(${ids}) j JOIN organisations o ON o.id = j.value`,
  );
  return new Map(rows.map(({ id, side }) => [id, side]));
}

function lineOf(ctx: Ctx, kept: Kept, sides: ReadonlyMap<string, Side>): QueueLine {
  const { id, state, origin, score, oneWay, escalatedAt } = kept;
  const open = isOpen(state);
  const since = new Date(open ? kept.createdAt : kept.updatedAt);
  const end = (organisation: string, name: string) => ({
    id: organisation,
    name,
    side: sides.get(organisation) ?? ("north" as const),
  });
  return {
    id,
    from: end(kept.fromOrganisation, kept.fromName),
    to: end(kept.toOrganisation, kept.toName),
    ...{ state, by: origin, score, oneWay },
    escalated: escalatedAt !== null && state === "proposed",
    yeses: Object.values(kept.answers).filter((said) => said === "accept").length,
    days: daysSince(since, ctx.now),
    daysLeft: open ? daysLeft(new Date(kept.dueAt), ctx.now) : null,
  };
}
