// Who takes part in a meeting: organisations of the partnership, or for a category those that the caller may see.
import { sql } from "drizzle-orm";
import { isCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, InvalidField, NotFound } from "../kernel/errors.ts";
import { maySee } from "../organisations/rules.ts";
import { isInRoom } from "../partnerships/room.ts";
import type { KeptGuest } from "./repository.ts";

const COLUMNS = sql`o.id, o.name, o.side, o.kind, o.state, o.visibility, o.country`;

/** All of a partnership that goes on, for its people and coordinators. */
export async function partnersOf(ctx: Ctx, partnership: string): Promise<KeptGuest[]> {
  const row = await ctx.db.get<{ state: string } | undefined>(
    sql`SELECT state FROM partnerships WHERE id = ${partnership}`,
  );
  if (!row || !(isCoordinator(ctx.actor) || (await isInRoom(ctx, partnership)))) throw NotFound();
  if (row.state === "ended") throw Conflict("partnership_ended");
  return ctx.db.all<KeptGuest>(sql`SELECT ${COLUMNS} FROM partnership_organisations po
    JOIN organisations o ON o.id = po.organisation WHERE po.partnership = ${partnership} ORDER BY o.side, o.name`);
}

/** Each known to the caller; one that hides, or is not there, cannot be told apart. */
export async function invitedOnes(ctx: Ctx, ids: readonly string[]): Promise<KeptGuest[]> {
  const found = await ctx.db.all<KeptGuest>(sql`SELECT ${COLUMNS} FROM organisations o
    WHERE o.id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY o.side, o.name`);
  const seen = found.filter((one) => {
    const inside = isCoordinator(ctx.actor) || roleIn(ctx.actor, one.id) !== null;
    return maySee(one, { signedIn: true, inside, linked: false }) && one.state !== "draft" && one.state !== "suspended";
  });
  const known = new Set(seen.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw InvalidField(`organisations.${unknown}`, "unknown_organisation");
  return seen;
}

/** Of those there, the ones named; all of them when none is. */
export function chosenAmong(all: readonly KeptGuest[], named: readonly string[]): KeptGuest[] {
  const known = new Set(all.map(({ id }) => id));
  const stranger = named.findIndex((id) => !known.has(id));
  if (stranger >= 0) throw InvalidField(`organisations.${stranger}`, "not_in_partnership");
  return all.filter(({ id }) => named.length === 0 || named.includes(id));
}

/** One alone does not meet. */
export function several(guests: readonly KeptGuest[]): readonly KeptGuest[] {
  if (guests.length < 2) throw InvalidField("organisations", "meeting_alone");
  return guests;
}
