// What the pages of a profile's steps begin with: the profile as it stands, for those who may change it.
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import { PROFILE_STEPS, type ProfileStep, type StepStates } from "../../schema/contract/profile-steps.ts";
import { requireManagerOrCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { readContact } from "./contact.ts";
import { loadOrganisation } from "./repository.ts";
import { stepStates } from "./steps.ts";

export interface Editing {
  organisation: Organisation;
  /** Null for a coordinator who helps: the contact is not theirs to read. */
  contact: Contact | null;
  states: StepStates;
  /** The steps this reader may take. */
  open: readonly ProfileStep[];
}

/** With a step, for those who may take it. */
export async function readEditing(ctx: Ctx, id: string, step?: ProfileStep): Promise<Editing> {
  requireManagerOrCoordinator(ctx, id);
  const organisation = await loadOrganisation(ctx, id);
  if (!organisation) throw NotFound();
  const contact = roleIn(ctx.actor, id) === "manager" ? await readContact(ctx, id) : null;
  const open = PROFILE_STEPS.filter((step) => step !== "contact" || contact !== null);
  if (step && !open.includes(step)) throw Forbidden("managers_only");
  return { organisation, contact, states: stepStates(organisation, isReachable(contact)), open };
}

/** Somewhere to write to or call. */
export const isReachable = (contact: Contact | null): boolean =>
  contact !== null && (contact.email !== "" || contact.phone !== "");
