// What each page of a profile's steps shows of it, and the use-case its answers go to.
import type * as z from "zod";
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import {
  Contact as ContactInput,
  NeedList,
  OfferList,
  OrganisationPatch,
} from "../../schema/contract/organisations.ts";
import type { FormValues, ProfileStep } from "../../schema/contract/profile-steps.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { replaceContact } from "./contact.ts";
import { editOrganisation } from "./edit.ts";
import type { Editing } from "./editing.ts";
import { replaceNeeds, replaceOffers } from "./skills.ts";
import * as forms from "./step-forms.ts";

/** Reads plain data by a schema or refuses it field by field. */
export type Check = <S extends z.ZodType>(schema: S, data: unknown) => z.output<S>;

export interface Answers {
  values: FormValues;
  /** Fingerprint of what the form showed. */
  seen: string;
  check: Check;
}

export interface StepDoor {
  step: ProfileStep;
  part?: "levels" | "details";
  shows: (editing: Editing) => FormValues;
  save: (ctx: Ctx, id: string, answers: Answers) => Promise<Organisation | Contact>;
  /** The name a refused field has in the form. */
  field: (name: string, editing: Editing) => string;
}

/** Refused when what the form showed is no longer what is kept: someone else answered meanwhile. */
function still(shows: (organisation: Organisation) => FormValues, seen: string) {
  return (current: Organisation): void => {
    if (seen !== "" && forms.fingerprint(shows(current)) !== seen) throw new DomainError("stale", "step_changed");
  };
}

/** A list's error is shown once, on the list. */
const onList = (name: string): string => name.replace(/^(languages|sdgs|ways)\.\d+$/, "$1");

const patchDoors = (Object.keys(forms.STEP_FORMS) as (keyof typeof forms.STEP_FORMS)[]).map((step): StepDoor => {
  const form: forms.StepForm = forms.STEP_FORMS[step];
  return {
    step,
    shows: ({ organisation }) => form.shows(organisation),
    save: async (ctx, id, { values, seen, check }) =>
      editOrganisation(ctx, id, { patch: check(OrganisationPatch, form.patch(values)), seen: still(form.shows, seen) }),
    field: onList,
  };
});

const ticked = (list: "offers" | "needs") => (organisation: Organisation) => ({
  skill: organisation[list].map((row) => row.skill),
});

const row =
  (list: "offers" | "needs") =>
  (name: string, { organisation }: Editing) =>
    name.replace(/^(\d+)\.(\w+)$/, (_, at, field) => `${field}.${organisation[list][Number(at)]?.skill ?? ""}`);

const skillDoors: StepDoor[] = [
  {
    step: "offers",
    shows: ({ organisation }) => ticked("offers")(organisation),
    save: async (ctx, id, { values, seen, check }) =>
      replaceOffers(
        ctx,
        id,
        (before) => check(OfferList, forms.pickedOffers(values, before)),
        still(ticked("offers"), seen),
      ),
    field: () => "skill",
  },
  {
    step: "offers",
    part: "levels",
    shows: ({ organisation }) => forms.levelsShown(organisation.offers),
    save: async (ctx, id, { values, seen, check }) =>
      replaceOffers(
        ctx,
        id,
        (before) => check(OfferList, forms.levelled(values, before)),
        still(({ offers }) => forms.levelsShown(offers), seen),
      ),
    field: row("offers"),
  },
  {
    step: "needs",
    shows: ({ organisation }) => ticked("needs")(organisation),
    save: async (ctx, id, { values, seen, check }) =>
      replaceNeeds(
        ctx,
        id,
        (before) => check(NeedList, forms.pickedNeeds(values, before)),
        still(ticked("needs"), seen),
      ),
    field: () => "skill",
  },
  {
    step: "needs",
    part: "details",
    shows: ({ organisation }) => forms.detailsShown(organisation.needs),
    save: async (ctx, id, { values, seen, check }) =>
      replaceNeeds(
        ctx,
        id,
        (before) => check(NeedList, forms.detailed(values, before)),
        still(({ needs }) => forms.detailsShown(needs), seen),
      ),
    field: row("needs"),
  },
];

const contactDoor: StepDoor = {
  step: "contact",
  shows: ({ contact }) => (contact ? forms.contactShown(contact) : {}),
  save: async (ctx, id, { values, check }) =>
    replaceContact(ctx, id, check(ContactInput, Object.fromEntries(Object.entries(values).map(([n, v]) => [n, v[0]])))),
  field: (name) => name,
};

export const STEP_DOORS: readonly StepDoor[] = [...patchDoors, ...skillDoors, contactDoor];
