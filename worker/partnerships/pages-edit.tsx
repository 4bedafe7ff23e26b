// The HTML door of a version in the making: one answer a page, kept as a draft, proposed to all when it is ready.
import { Hono } from "hono";
import { AgreementInput, StepInput } from "../../schema/contract/agreement.ts";
import { AimsPage, GivesPage, type StepForm, StepPage } from "../../web/pages/agreement-answers.tsx";
import { AgreementEditPage } from "../../web/pages/agreement-edit.tsx";
import { AgreementStepsPage } from "../../web/pages/agreement-steps.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { type Drafting, readDraft, removeStep, saveDraft, saveStep, throwDraftAway } from "./draft.ts";
import { present } from "./repository.ts";
import { draftView, stepsView } from "./view-draft.ts";
import { participantViews, partiesOf } from "./view-standing.ts";
import { writeAgreement } from "./write-agreement.ts";

export const agreementEditPages = new Hono<AppEnv>();
const EDIT = "/partnerships/:id/agreement/edit";
const editing = (id: string, path = "") => `/partnerships/${id}/agreement/edit${path}`;

agreementEditPages.get(EDIT, allow("manager"), async (c) => {
  unkept(c);
  return render(c, <AgreementEditPage view={draftView(c.var.ctx, await readDraft(c.var.ctx, c.req.param("id")))} />);
});

agreementEditPages.post("/partnerships/:id/agreement", allow("manager"), async (c) => {
  const base = Number((await readForm(c)).get("base") ?? 0);
  const id = c.req.param("id");
  return submit(c, {
    run: async (ctx) => {
      const { draft } = await readDraft(ctx, id);
      const { aims, gives, steps } = draft.said;
      return writeAgreement(ctx, { partnership: id, base, ...check(AgreementInput, { aims, gives, steps }) });
    },
    to: () => `/partnerships/${id}/agreement/sign?notice=agreement_proposed`,
    again: async (errors) => {
      const view = draftView(c.var.ctx, await readDraft(c.var.ctx, id));
      return (
        <AgreementEditPage
          view={view}
          errors={{ title: Object.values(errors.fields)[0] ?? errors.title, fields: {} }}
        />
      );
    },
  });
});

agreementEditPages.post(`${EDIT}/removal`, allow("manager"), async (c) => {
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => throwDraftAway(ctx, id),
    to: () => `/partnerships/${id}?notice=draft_thrown`,
    again: async (errors) => {
      const view = draftView(c.var.ctx, await readDraft(c.var.ctx, id));
      return <AgreementEditPage view={view} errors={errors} />;
    },
  });
});

agreementEditPages.get(`${EDIT}/aims`, allow("manager"), async (c) => {
  unkept(c);
  const { draft, kept } = await readDraft(c.var.ctx, c.req.param("id"));
  return render(c, <AimsPage id={kept.id} aims={draft.said.aims} />);
});

agreementEditPages.post(`${EDIT}/aims`, allow("manager"), async (c) => {
  const id = c.req.param("id");
  const said = (await readForm(c)).get("aims") ?? "";
  return submit(c, {
    run: async (ctx) => {
      const { aims } = check(AgreementInput.pick({ aims: true }), { aims: said });
      return saveDraft(ctx, id, (before) => ({ ...before, aims }));
    },
    to: () => editing(id, "/gives"),
    again: (errors) => <AimsPage id={id} aims={said} errors={errors} />,
  });
});

agreementEditPages.get(`${EDIT}/gives`, allow("manager"), async (c) => {
  unkept(c);
  return render(c, givesPage(c.var.ctx, await readDraft(c.var.ctx, c.req.param("id"))));
});

agreementEditPages.post(`${EDIT}/gives`, allow("manager"), async (c) => {
  const id = c.req.param("id");
  const data = await readForm(c);
  const said = Object.fromEntries(
    [...data].flatMap(([name, text]) => (name.startsWith("gives.") ? [[name.slice("gives.".length), text]] : [])),
  );
  return submit(c, {
    run: async (ctx) => {
      const { gives } = check(AgreementInput.pick({ gives: true }), { gives: said });
      const ours = new Set((await readDraft(ctx, id)).kept.organisations.map((one) => one.id));
      const kept = Object.fromEntries(Object.entries(gives).filter(([one, text]) => ours.has(one) && text !== ""));
      return saveDraft(ctx, id, (before) => ({ ...before, gives: kept }));
    },
    to: ({ steps }) => editing(id, steps.length === 0 ? "/steps" : ""),
    again: async (errors) => givesPage(c.var.ctx, await readDraft(c.var.ctx, id), { gives: said, errors }),
  });
});

function givesPage(ctx: Ctx, { kept, draft }: Drafting, again?: { gives: Record<string, string>; errors: FormErrors }) {
  return <GivesPage id={kept.id} parties={partiesOf(ctx, kept)} gives={draft.said.gives} {...again} />;
}

agreementEditPages.get(`${EDIT}/steps`, allow("manager"), async (c) => {
  unkept(c);
  const { kept, draft } = await readDraft(c.var.ctx, c.req.param("id"));
  return render(c, <AgreementStepsPage id={kept.id} steps={stepsView(kept, draft.said.steps)} />);
});

agreementEditPages.get(`${EDIT}/steps/:step`, allow("manager"), async (c) => {
  unkept(c);
  const { id, step } = c.req.param();
  const drafting = await readDraft(c.var.ctx, id);
  return render(c, stepPage(drafting, step, stepForm(drafting, step)));
});

agreementEditPages.post(`${EDIT}/steps/:step`, allow("manager"), async (c) => {
  const { id, step } = c.req.param();
  const form = formOf(await readForm(c));
  return submit(c, {
    run: async (ctx) => {
      const drafting = await readDraft(ctx, id);
      stepForm(drafting, step);
      const here = new Set(present(drafting.kept).map((one) => one.id));
      const input = {
        ...form,
        sdgs: form.sdgs.map(Number),
        participants: form.participants.filter((one) => here.has(one)),
      };
      return saveStep(ctx, id, { ...check(StepInput, input), id: step === "new" ? ctx.newId("stp") : step });
    },
    to: () => editing(id, "/steps"),
    again: async (errors) => stepPage(await readDraft(c.var.ctx, id), step, form, errors),
  });
});

agreementEditPages.post(`${EDIT}/steps/:step/removal`, allow("manager"), async (c) => {
  const { id, step } = c.req.param();
  return submit(c, {
    run: (ctx) => removeStep(ctx, id, step),
    to: () => editing(id, "/steps"),
    again: async () => {
      const { kept, draft } = await readDraft(c.var.ctx, id);
      return <AgreementStepsPage id={id} steps={stepsView(kept, draft.said.steps)} />;
    },
  });
});

function stepPage({ kept }: Drafting, step: string, form: StepForm, errors?: FormErrors) {
  return (
    <StepPage id={kept.id} {...{ step, form }} participants={participantViews(kept)} {...(errors && { errors })} />
  );
}

/** As it is in the draft; a step that is not there does not exist. */
function stepForm({ draft }: Drafting, step: string): StepForm {
  if (step === "new") return { title: "", starts: "", ends: "", participants: [], local: "", global: "", sdgs: [] };
  const found = draft.said.steps.find(({ id }) => id === step);
  if (!found) throw NotFound();
  return { ...found, participants: [...found.participants], sdgs: found.sdgs.map(String) };
}

function formOf(data: URLSearchParams): StepForm {
  const read = (field: string) => data.get(field) ?? "";
  const [participants, sdgs] = [data.getAll("participants"), data.getAll("sdgs")];
  return {
    ...{ title: read("title"), starts: read("starts"), ends: read("ends") },
    ...{ participants, local: read("local"), global: read("global"), sdgs },
  };
}
