// Who reads a certificate: its person, those who organised, and anyone once it was made public.
import type { Badge } from "../../schema/contract/badges.ts";
import { type KeptCourse, loadCourse } from "../courses/repository.ts";
import { isOrganiser } from "../courses/see.ts";
import { isCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { maySee } from "../organisations/rules.ts";
import { type KeptBadge, loadBadge } from "./repository.ts";
import { stateOf } from "./rules.ts";

export interface SeenBadge {
  badge: KeptBadge;
  /** Null once the organisation that offered it is there no more. */
  course: KeptCourse | null;
  mine: boolean;
  organises: boolean;
}

/** For those who may not read it, it does not exist. */
export async function seeBadge(ctx: Ctx, id: string): Promise<SeenBadge> {
  const badge = await loadBadge(ctx, id);
  if (!badge) throw NotFound();
  const course = await loadCourse(ctx, badge.course);
  const mine = ctx.actor.kind === "person" && ctx.actor.id === badge.person;
  const organises = course ? isOrganiser(ctx, course) : isCoordinator(ctx.actor);
  if (!mine && !organises && badge.publicAt === null) throw NotFound();
  return { badge, course, mine, organises };
}

/** Who organised it, as far as anyone may know; `ctx` null: anyone at all, as a signed certificate may say. */
export function hostShown(ctx: Ctx | null, course: KeptCourse | null): { id: string; name: string } | null {
  if (!course) return null;
  const inside = ctx !== null && (isCoordinator(ctx.actor) || roleIn(ctx.actor, course.organisation) !== null);
  const signedIn = ctx?.actor.kind === "person";
  return maySee(course.host, { signedIn, inside, linked: false })
    ? { id: course.host.id, name: course.host.name }
    : null;
}

/** What it signed is told to its person and to those who read its page: not to those who only organised. */
export function shownBadge(ctx: Ctx, { badge, course, mine, organises }: SeenBadge): Badge {
  const { id, session, title, lang, timeZone } = badge;
  const open = mine || badge.publicAt !== null;
  return {
    ...{ id, session, title, lang, timeZone, course: badge.course, state: stateOf(badge) },
    name: open ? badge.nameShown : "",
    organisation: hostShown(ctx, course),
    ...{ starts: badge.startsAt, ends: badge.endsAt, issuedAt: badge.issuedAt, public: badge.publicAt !== null },
    revokedAt: badge.revokedAt,
    reason: mine || organises ? badge.revokedReason || null : null,
    credential: open && badge.jwt !== "" ? badge.jwt : null,
  };
}
