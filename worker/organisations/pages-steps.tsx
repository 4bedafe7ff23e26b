// The HTML door of a profile's steps: the list, one page a step, the check of all answers, publishing.
import { Hono } from "hono";
import type { ComponentChild } from "preact";
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import type { FormValues, ProfileStep } from "../../schema/contract/profile-steps.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { IdentityStep, LanguagesStep, PlaceStep } from "../../web/pages/profile-basics.tsx";
import { ProfileCheckPage } from "../../web/pages/profile-check.tsx";
import { DetailsStep, LevelsStep } from "../../web/pages/profile-levels.tsx";
import { ExperienceStep, GoalsStep, RelationsStep, WaysStep } from "../../web/pages/profile-more.tsx";
import { PickStep } from "../../web/pages/profile-pick.tsx";
import { ContactStep, VisibilityStep } from "../../web/pages/profile-private.tsx";
import { type StepProps, stepAddress } from "../../web/pages/profile-step.tsx";
import { ProfileTasksPage } from "../../web/pages/profile-tasks.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Editing, isReachable, readEditing } from "./editing.ts";
import { bestImprovement } from "./improvement.ts";
import { pickTree, skillNames } from "./names.ts";
import { publishOrganisation } from "./publish.ts";
import { relationOf } from "./see.ts";
import { STEP_DOORS, type StepDoor } from "./step-doors.ts";
import { fingerprint } from "./step-forms.ts";
import { nextStep, stepStates } from "./steps.ts";

export const profileStepsPages = new Hono<AppEnv>();

profileStepsPages.get("/organisations/:id/edit", allow("manager"), async (c) => {
  const { ctx } = c.var;
  const editing = await readEditing(ctx, c.req.param("id"));
  const best = await bestImprovement(ctx, editing.organisation);
  const skill = best && "skill" in best.change ? best.change.skill : "";
  const names = await skillNames(ctx, [], [skill]);
  const improvement = best && { ...best, skillName: names[skill] ?? skill, from: best.change.from, to: best.change.to };
  return render(
    c,
    <ProfileTasksPage {...editing} role={relationOf(ctx, editing.organisation.id)} improvement={improvement} />,
  );
});

profileStepsPages.get("/organisations/:id/edit/check", allow("manager"), async (c) =>
  render(c, await checkPage(c.var.ctx, c.req.param("id"))),
);

profileStepsPages.post("/organisations/:id/publish", allow("manager"), async (c) => {
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => publishOrganisation(ctx, id),
    to: () => `/organisations/${id}?notice=organisation_published`,
    again: (errors) => checkPage(c.var.ctx, id, errors),
  });
});

async function checkPage(ctx: Ctx, id: string, errors?: FormErrors) {
  const editing = await readEditing(ctx, id);
  const skills = await skillNames(ctx, [editing.organisation]);
  return <ProfileCheckPage {...editing} skills={skills} {...(errors && { errors })} />;
}

for (const door of STEP_DOORS) {
  const path = `/organisations/:id/edit/${pathOf(door)}` as const;
  profileStepsPages.get(path, allow("manager"), async (c) => {
    const editing = await readEditing(c.var.ctx, c.req.param("id"), door.step);
    return render(c, await stepPage(c.var.ctx, door, { editing, fromCheck: c.req.query("from") === "check" }));
  });
  profileStepsPages.post(path, allow("manager"), (c) => answer(c, door, c.req.param("id")));
}

function pathOf({ step, part }: StepDoor): string {
  return part ? `${step}/${part}` : step;
}

async function answer(c: Req, door: StepDoor, id: string): Promise<Response> {
  const editing = await readEditing(c.var.ctx, id, door.step);
  const form = await readForm(c);
  const values = Object.fromEntries(
    [...new Set(form.keys())].filter(isAnswer).map((name) => [name, form.getAll(name)]),
  );
  const fromCheck = form.get("from") === "check";
  return submit<Organisation | Contact>(c, {
    run: (ctx) => door.save(ctx, id, { values, seen: form.get("seen") ?? "", check }),
    to: (reply) => (form.get("go") === "list" ? stepAddress(id, "") : onward(door, after(editing, reply), fromCheck)),
    again: async ({ title, fields }) => {
      const now = await readEditing(c.var.ctx, id);
      const named = Object.entries(fields).map(([name, text]) => [door.field(name, now), text]);
      const errors = { title, fields: Object.fromEntries(named) };
      return stepPage(c.var.ctx, door, { editing: now, fromCheck, values, errors });
    },
  });
}

/** Not what the form carries for itself. */
const isAnswer = (name: string): boolean => !["_key", "seen", "from", "go"].includes(name);

/** The profile once the answer is kept, whichever part of it the answer was. */
function after(editing: Editing, reply: Organisation | Contact): Editing {
  const organisation = "id" in reply ? reply : editing.organisation;
  const contact = "id" in reply ? editing.contact : reply;
  return { ...editing, organisation, contact, states: stepStates(organisation, isReachable(contact)) };
}

/** Picked skills have a second page; then the next step not done, or the check of all answers. */
function onward(door: StepDoor, { organisation, states, open }: Editing, fromCheck: boolean): string {
  const { step, part } = door;
  const to = (path: string) =>
    stepAddress(organisation.id, path) + (fromCheck && path !== "check" ? "?from=check" : "");
  if (step === "offers" && !part && organisation.offers.length > 0) return to("offers/levels");
  if (step === "needs" && !part && organisation.needs.length > 0) return to("needs/details");
  return to(fromCheck ? "check" : (nextStep(states, step, open) ?? "check"));
}

interface StepView {
  editing: Editing;
  fromCheck: boolean;
  values?: FormValues;
  errors?: FormErrors;
}

async function stepPage(ctx: Ctx, door: StepDoor, view: StepView): Promise<ComponentChild> {
  const { organisation, states, open } = view.editing;
  const { step, part } = door;
  const kept = door.shows(view.editing);
  const props: StepProps = {
    id: organisation.id,
    step,
    ...(part && { part }),
    position: open.indexOf(step) + 1,
    total: open.length,
    values: view.values ?? kept,
    seen: fingerprint(kept),
    fromCheck: view.fromCheck,
    skip: states[step] === "optional" ? stepAddress(organisation.id, nextStep(states, step, open) ?? "check") : null,
    ...(view.errors && { errors: view.errors }),
  };
  const chosen = view.values?.skill ?? [];
  const skills = await skillNames(ctx, [organisation], chosen);
  if (step === "offers" || step === "needs") {
    const list = organisation[step].map((row) => row.skill);
    if (part === "levels") return <LevelsStep {...{ ...props, list, skills }} />;
    if (part === "details") return <DetailsStep {...{ ...props, list, skills }} />;
    return <PickStep {...{ ...props, skills }} tree={await pickTree(ctx)} />;
  }
  if (step === "ways") return <WaysStep {...props} load={organisation.load} />;
  const Step = PLAIN_STEPS[step];
  return <Step {...props} />;
}

const PLAIN_STEPS: Record<Exclude<ProfileStep, "offers" | "needs" | "ways">, (props: StepProps) => ComponentChild> = {
  identity: IdentityStep,
  place: PlaceStep,
  languages: LanguagesStep,
  goals: GoalsStep,
  experience: ExperienceStep,
  relations: RelationsStep,
  visibility: VisibilityStep,
  contact: ContactStep,
};
