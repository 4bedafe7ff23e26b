// Who reads a meeting: those of the partnership's room, or for a category everybody signed in; and who acts in it.
import { type SQL, sql } from "drizzle-orm";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { maySee } from "../organisations/rules.ts";
import { isInRoom, roomsOf } from "../partnerships/room.ts";
import { type KeptGuest, type KeptMeeting, loadMeeting } from "./repository.ts";
import { isAuthority } from "./rules.ts";

/** For others it does not exist. */
export async function seeMeeting(ctx: Ctx, id: string): Promise<KeptMeeting> {
  requirePerson(ctx);
  const kept = await loadMeeting(ctx, id);
  if (!kept) throw NotFound();
  const { partnership } = kept;
  if (partnership !== null && !isCoordinator(ctx.actor) && !(await isInRoom(ctx, partnership))) throw NotFound();
  return kept;
}

/** The same as a condition on rows `m`. */
export const readable = (ctx: Ctx): SQL =>
  isCoordinator(ctx.actor) ? sql`true` : sql`(m.partnership IS NULL OR m.partnership IN (${roomsOf(ctx)}))`;

/** In a partnership all know each other; of a category's meeting a reader learns only of those that show themselves. */
export function shownTo(ctx: Ctx, { partnership, guests }: Pick<KeptMeeting, "partnership" | "guests">): Set<string> {
  const shown = guests.filter(
    (one) => partnership !== null || maySee(one, { signedIn: true, inside: isInside(ctx, one.id), linked: false }),
  );
  return new Set(shown.map(({ id }) => id));
}

const isInside = (ctx: Ctx, id: string): boolean => isCoordinator(ctx.actor) || roleIn(ctx.actor, id) !== null;

/** The first authority among them that the reader belongs to. */
export const ownAuthority = (ctx: Ctx, guests: readonly KeptGuest[]): KeptGuest | null =>
  guests.find((one) => isAuthority(one) && roleIn(ctx.actor, one.id) !== null) ?? null;

/** On whose behalf the reader acts: an authority that takes part, else the coordination; for nobody else. */
export function requireHand(ctx: Ctx, kept: Pick<KeptMeeting, "guests">): string | null {
  const own = ownAuthority(ctx, kept.guests);
  if (own) return own.id;
  if (isCoordinator(ctx.actor)) return null;
  throw Forbidden("meeting_authorities_only");
}

export const hasHand = (ctx: Ctx, kept: Pick<KeptMeeting, "guests">): boolean =>
  isCoordinator(ctx.actor) || ownAuthority(ctx, kept.guests) !== null;
