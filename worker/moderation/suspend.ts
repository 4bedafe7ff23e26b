// Suspending a person or an organisation, and lifting it.
import { sql } from "drizzle-orm";
import { canStopAdministering } from "../accounts/set-network-role.ts";
import { actorId, requireAdministrator } from "../kernel/actor.ts";
import { mustChange, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { refreshMarket } from "../organisations/market.ts";
import { refreshTerms } from "../organisations/terms.ts";
import { hiddenAtOnce } from "../search/index-statements.ts";
import type { Author, Subject } from "./subject.ts";

/** Every session ends with the batch. Whoever holds a role in the network is for administrators alone to suspend. */
export function personSuspended(ctx: Ctx, person: Author): Statement[] {
  if (person.id === actorId(ctx.actor)) throw Conflict("own_account");
  if (person.role !== null) requireAdministrator(ctx);
  return [
    raw(sql`UPDATE people SET suspended_at = ${iso(ctx.now)} WHERE id = ${person.id} AND suspended_at IS NULL`),
    mustChange(),
    mustHold(canStopAdministering(person.id)),
    raw(sql`DELETE FROM sessions WHERE person = ${person.id}`),
    raw(sql`DELETE FROM sign_in_links WHERE email = ${person.email}`),
  ];
}

export function personBack(ctx: Ctx, person: Author): Statement[] {
  if (person.role !== null) requireAdministrator(ctx);
  return [
    raw(sql`UPDATE people SET suspended_at = NULL WHERE id = ${person.id} AND suspended_at IS NOT NULL`),
    mustChange(),
  ];
}

/** Out of every list and of the matching; what it was before is noted with the act. */
export function organisationTurns(ctx: Ctx, organisation: Subject, act: "suspend" | "lift", town: string): Statement[] {
  const { id } = organisation;
  const before = sql`coalesce((SELECT detail ->> 'from' FROM moderation_acts
    WHERE subject = ${id} AND act = 'suspend' ORDER BY id DESC LIMIT 1), 'paused')`;
  return [
    raw(sql`UPDATE organisations SET state = ${act === "suspend" ? "suspended" : before}, version = version + 1,
      updated_at = ${iso(ctx.now)} WHERE id = ${id} AND state = ${organisation.state}`),
    mustChange(),
    ...refreshMarket([id]),
    ...refreshTerms([{ id, town }]),
    ...hiddenAtOnce([id]),
  ];
}

export async function townOf(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.db.get<{ town: string } | undefined>(sql`SELECT town FROM organisations WHERE id = ${id}`);
  return row?.town ?? "";
}
