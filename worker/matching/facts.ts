// What the database knows of a pair beside its two profiles, and the profiles with the ties of their territories.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { isCoordinator, requireMember, roleIn } from "../kernel/actor.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { loadOrganisation } from "../organisations/repository.ts";
import type { Facts } from "./gates.ts";
import { pairKey } from "./pair.ts";

export type Tied = Organisation & { readonly ties: readonly string[] };

/** A no shuts its pair for twelve months. */
const DECLINED_DAYS = 365;
export const declinedSince = (ctx: Ctx): string => iso(later(ctx.now, { days: -DECLINED_DAYS }));
export const today = (ctx: Ctx): string => iso(ctx.now).slice(0, 10);

/** One of the organisation's people, or a coordinator. */
export function requireInside(ctx: Ctx, organisation: string): void {
  if (!isCoordinator(ctx.actor)) requireMember(ctx, organisation);
}

export const isMember = (ctx: Ctx, organisation: string): boolean => roleIn(ctx.actor, organisation) !== null;

/** An organisation as its own people know it, with those its territory is tied to. */
export async function loadTied(ctx: Ctx, id: string): Promise<Tied> {
  const organisation = await loadOrganisation(ctx, id);
  if (!organisation) throw NotFound();
  const rows = await ctx.db.all<{ id: string }>(
    sql`SELECT b AS id FROM ties WHERE a = ${id} UNION ALL SELECT a FROM ties WHERE b = ${id}`,
  );
  return { ...organisation, ties: rows.map((row) => row.id) };
}

/** The facts that `gates` asks for, today. */
export async function pairFacts(ctx: Ctx, a: string, b: string): Promise<Facts> {
  const pair = pairKey(a, b);
  const row = await ctx.db.get<Record<"partners" | "declined" | "forbidden" | "pending", number>>(sql`SELECT
    EXISTS (SELECT 1 FROM partnership_organisations one JOIN partnerships s ON s.id = one.partnership AND s.state = 'open'
      JOIN partnership_organisations other ON other.partnership = s.id AND other.organisation = ${b}
      WHERE one.organisation = ${a} AND ${a} <> ${b}) AS partners,
    EXISTS (SELECT 1 FROM proposals WHERE pair = ${pair} AND state = 'declined' AND updated_at > ${declinedSince(ctx)})
      AS declined,
    EXISTS (SELECT 1 FROM forbidden_pairs WHERE pair = ${pair}) AS forbidden,
    EXISTS (SELECT 1 FROM proposals WHERE pair = ${pair} AND state IN ('proposed', 'approved')) AS pending`);
  return {
    partners: row.partners === 1,
    declinedWithin12Months: row.declined === 1,
    forbidden: row.forbidden === 1,
    pending: row.pending === 1,
    today: today(ctx),
  };
}
