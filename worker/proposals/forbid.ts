// A coordinator keeps two organisations apart, or lets them meet again. The reason stays with the coordinators.
import { eq, sql } from "drizzle-orm";
import type { ForbiddenPair } from "../../schema/contract/forbidden-pairs.ts";
import { forbiddenPairs } from "../../schema/tables/proposals.ts";
import { circlesClosed } from "../circles/close.ts";
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField, NotFound } from "../kernel/errors.ts";
import { pairKey } from "../matching/pair.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { loadProposals } from "./repository.ts";
import { prepare, untilSettled } from "./turn.ts";

/** An open proposal between them, and circles that await answers with both, end in the same batch. Already apart: Conflict. */
export async function forbidPair(ctx: Ctx, input: { a: string; b: string; reason: string }): Promise<ForbiddenPair> {
  requireCoordinator(ctx);
  const [a = "", b = ""] = [input.a, input.b].sort();
  if (a === b) throw InvalidField("b", "same_organisation");
  if ((await loadOrganisations(ctx, [a, b])).length < 2) throw InvalidField("b", "unknown_organisation");
  const pair = pairKey(a, b);
  const reply = { a, b, reason: input.reason, createdAt: iso(ctx.now) };
  const audit = [{ act: "pair.forbid", subject: pair }];
  const row = { pair, reason: input.reason, person: actorId(ctx.actor), createdAt: reply.createdAt };
  const forbid = (): Statement => ctx.db.insert(forbiddenPairs).values(row);
  return untilSettled(async () => {
    if (await isForbidden(ctx, pair)) throw Conflict("already_forbidden");
    const circles = await circlesClosed(ctx, [a, b]);
    const [open] = await loadProposals(ctx, sql`WHERE p.pair = ${pair} AND p.state IN ('proposed','approved')`);
    if (!open) {
      const statements = [forbid(), nothingOpen(pair), ...circles.statements];
      return commit(ctx, { statements, audit: [...audit, ...circles.audit], reply });
    }
    const { change } = await prepare(ctx, { proposal: open.id, act: "forbid", by: "coordinator" });
    const [statements, ended] = [change?.statements ?? [], change?.audit ?? []];
    return commit(ctx, {
      statements: [forbid(), ...statements, ...circles.statements],
      audit: [...audit, ...ended, ...circles.audit],
      reply,
    });
  });
}

const nothingOpen = (pair: string): Statement =>
  mustHold(sql`NOT EXISTS (SELECT 1 FROM proposals WHERE pair = ${pair} AND state IN ('proposed','approved'))`);

async function isForbidden(ctx: Ctx, pair: string): Promise<boolean> {
  return (await ctx.db.select().from(forbiddenPairs).where(eq(forbiddenPairs.pair, pair)).get()) !== undefined;
}

export async function allowPair(ctx: Ctx, input: { a: string; b: string }): Promise<{ ok: true }> {
  requireCoordinator(ctx);
  const pair = pairKey(input.a, input.b);
  if (!(await isForbidden(ctx, pair))) throw NotFound();
  return commit(ctx, {
    statements: [ctx.db.delete(forbiddenPairs).where(eq(forbiddenPairs.pair, pair)), mustChange()],
    audit: [{ act: "pair.allow", subject: pair }],
    reply: { ok: true },
  });
}

export async function listForbiddenPairs(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: ForbiddenPair[]; next: string | null }> {
  requireCoordinator(ctx);
  const rows = await ctx.db.all<{ pair: string; reason: string; createdAt: string }>(sql`
    SELECT pair, reason, created_at AS createdAt FROM forbidden_pairs
    WHERE pair > ${page.after ?? ""} ORDER BY pair LIMIT ${page.limit + 1}`);
  const shown = rows.slice(0, page.limit);
  const items = shown.map(({ pair, ...rest }) => {
    const [a = "", b = ""] = pair.split("|");
    return { a, b, ...rest };
  });
  return { items, next: rows.length > page.limit ? (shown.at(-1)?.pair ?? null) : null };
}
