// Reading partnerships: one's own organisations', or all of them for coordinators.
import { type SQL, sql } from "drizzle-orm";
import type { Agreement } from "../../schema/contract/agreement.ts";
import type { Partnership, PartnershipDetail } from "../../schema/contract/partnerships.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { seeKept } from "./part.ts";
import { loadAgreements, toAgreement, toStanding } from "./repository.ts";
import { isInRoom } from "./room.ts";

type Row = Omit<Partnership, "organisations"> & { organisations: string };

async function load(ctx: Ctx, rest: SQL): Promise<Partnership[]> {
  const rows =
    await ctx.db.all<Row>(sql`SELECT s.id, s.proposal, s.state, s.opened_at AS openedAt, s.in_force AS inForce,
    s.term_ends AS termEnds, s.ended_at AS endedAt, s.ended_how AS endedHow, s.version,
    (SELECT json_group_array(organisation) FROM partnership_organisations WHERE partnership = s.id) AS organisations
    FROM partnerships s ${rest}`);
  return rows.map((row) => ({ ...row, organisations: (JSON.parse(row.organisations) as string[]).sort() }));
}

/** People of its room and coordinators; those of a suspended organisation are out, for others it does not exist. */
export async function seePartnership(ctx: Ctx, id: string): Promise<Partnership> {
  requirePerson(ctx);
  const [found] = await load(ctx, sql`WHERE s.id = ${id}`);
  const inside = found?.organisations.some((one) => roleIn(ctx.actor, one));
  if (!found || !(inside || isCoordinator(ctx.actor))) throw NotFound();
  if (!(isCoordinator(ctx.actor) || (await isInRoom(ctx, id)))) throw Forbidden("organisation_suspended");
  return found;
}

/** Newest first; `own` leaves a coordinator with the partnerships of their own organisations. */
export async function listPartnerships(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number; own?: boolean },
): Promise<{ items: Partnership[]; next: string | null }> {
  const person = requirePerson(ctx);
  const mine = sql`SELECT value FROM json_each(${JSON.stringify([...person.memberships.keys()])})`;
  const which =
    isCoordinator(person) && !page.own
      ? sql`WHERE s.id < ${page.after ?? "~"}`
      : sql`WHERE s.id IN (SELECT partnership FROM partnership_organisations WHERE organisation IN (${mine}))
          AND s.id < ${page.after ?? "~"}`;
  const rows = await load(ctx, sql`${which} ORDER BY s.id DESC LIMIT ${page.limit + 1}`);
  const items = rows.slice(0, page.limit);
  return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

/** With where its agreement stands, for the same readers. */
export async function partnershipDetail(ctx: Ctx, id: string): Promise<PartnershipDetail> {
  const partnership = await seePartnership(ctx, id);
  return { ...partnership, ...toStanding(await seeKept(ctx, id)) };
}

/** Every version, the newest first; `after` is the number of the last one read. */
export async function listAgreements(
  ctx: Ctx,
  partnership: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Agreement[]; next: string | null }> {
  const kept = await seeKept(ctx, partnership);
  const before = page.after === undefined ? Number.MAX_SAFE_INTEGER : Number(page.after) || 0;
  const found = await loadAgreements(ctx, partnership, { before, limit: page.limit + 1 });
  const items = found.slice(0, page.limit).map((one) => toAgreement(kept, one));
  return { items, next: found.length > page.limit ? String(items.at(-1)?.number) : null };
}
