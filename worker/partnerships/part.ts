// Who acts in a partnership: a manager of one of its organisations; and the partnership as it stands at that moment.
import { isCoordinator, type Person, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, type DomainError, Forbidden, NotFound } from "../kernel/errors.ts";
import { type Kept, loadKept, signingOf } from "./repository.ts";
import { type Agreeing, type Party, refusedTo, stageOf } from "./rules.ts";

/** People of its room and coordinators; those of a suspended organisation are out, for others it does not exist. */
export async function seeKept(ctx: Ctx, id: string): Promise<Kept> {
  const kept = await seeEvenSuspended(ctx, id);
  const standing = kept.organisations.filter(({ state }) => state !== "suspended");
  if (!(isCoordinator(ctx.actor) || isInside(requirePerson(ctx), { organisations: standing })))
    throw Forbidden("organisation_suspended");
  return kept;
}

/** For what one may do in any case: leave, and take back that it shows itself outside. */
export async function seeEvenSuspended(ctx: Ctx, id: string): Promise<Kept> {
  const person = requirePerson(ctx);
  const kept = await loadKept(ctx, id);
  if (!kept || !(isInside(person, kept) || isCoordinator(person))) throw NotFound();
  return kept;
}

/** The first of its organisations that this person manages; named, it is that one. */
export async function requirePart(
  ctx: Ctx,
  partnership: string,
  act: Agreeing,
  named?: string,
): Promise<{ kept: Kept; organisation: string }> {
  const kept = await seeKept(ctx, partnership);
  const mine = managedIn(requirePerson(ctx), kept).filter((id) => named === undefined || id === named);
  const standing = mine.filter((id) => kept.organisations.some((one) => one.id === id && one.state !== "suspended"));
  const [organisation] = standing;
  if (organisation === undefined) throw Forbidden(mine.length > 0 ? "organisation_suspended" : "managers_only");
  mayNow(kept, "organisation", act);
  return { kept, organisation };
}

export function mayNow(kept: Kept, party: Party, act: Agreeing): void {
  const refused = refusedTo(party, act, stageOf(signingOf(kept)));
  if (refused !== null) throw refusal(refused);
}

const refusal = (refused: NonNullable<ReturnType<typeof refusedTo>>): DomainError =>
  refused === "not_yours" ? Forbidden("not_yours") : Conflict(refused);

export const isInside = (person: Person, { organisations }: Pick<Kept, "organisations">): boolean =>
  organisations.some(({ id }) => roleIn(person, id) !== null);

export const managedIn = (person: Person, { organisations }: Kept): string[] =>
  organisations.filter(({ id }) => roleIn(person, id) === "manager").map(({ id }) => id);
