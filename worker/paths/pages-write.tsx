// The HTML door of learning paths, for who writes them: what it is, its steps one by one, public or not.
import { Hono } from "hono";
import { PathInput, PathPatch, StepInput } from "../../schema/contract/paths.ts";
import { PathPage } from "../../web/pages/path.tsx";
import { PathFormPage } from "../../web/pages/path-form.tsx";
import { PathSheetsPage } from "../../web/pages/path-sheets.tsx";
import { PathStepFormPage } from "../../web/pages/path-step-form.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import {
  editPathForm,
  heldSteps,
  newPathForm,
  pathInput,
  pathPatch,
  readPath,
  readStep,
  stepForm,
  stepInput,
  topicIn,
  versionIn,
} from "./forms.ts";
import { MOVES, moved, written } from "./steps.ts";
import { viewPath, viewSheetChoice } from "./view.ts";
import { createPath, editPath } from "./write.ts";

export const pathWritingPages = new Hono<AppEnv>();
const pages = pathWritingPages;
const member = allow("member");

pages.get("/paths/new", member, async (c) => render(c, <PathFormPage form={await newPathForm(c.var.ctx)} />));

pages.post("/paths", member, async (c) => {
  const values = readPath(await readForm(c));
  return submit(c, {
    run: (ctx) => createPath(ctx, check(PathInput, pathInput(values))),
    to: ({ id }) => `/paths/${id}?notice=path_created`,
    again: async (errors) => <PathFormPage form={await newPathForm(c.var.ctx)} values={values} errors={errors} />,
  });
});

pages.get("/paths/:id/edit", member, async (c) =>
  render(c, <PathFormPage form={await editPathForm(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/paths/:id/edit", member, async (c) => {
  const data = await readForm(c);
  const [id, values] = [c.req.param("id"), readPath(data)];
  return submit(c, {
    run: (ctx) => editPath(ctx, id, versionIn(data), check(PathPatch, pathPatch(values))),
    to: () => `/paths/${id}?notice=path_saved`,
    again: async (errors) => <PathFormPage form={await editPathForm(c.var.ctx, id)} values={values} errors={errors} />,
  });
});

pages.post("/paths/:id/state", member, async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const state = data.get("state") ?? "";
  return submit(c, {
    run: (ctx) => editPath(ctx, id, versionIn(data), check(PathPatch, { state })),
    to: () => `/paths/${id}?notice=path_${state === "public" ? "published" : "taken_back"}`,
    again: async (errors) => <PathPage view={await viewPath(c.var.ctx, id)} errors={errors} />,
  });
});

/** First which sheet, then what the class does with it. */
pages.get("/paths/:id/steps/new", member, async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const topic = topicIn(c.req.query("topic") ?? "");
  if (topic === "") return render(c, <PathSheetsPage view={await viewSheetChoice(ctx, id, c.req.query("q") ?? "")} />);
  return render(c, <PathStepFormPage form={await stepForm(ctx, id, (await heldSteps(ctx, id)).length + 1, topic)} />);
});

pages.get("/paths/:id/steps/:position", member, async (c) =>
  render(c, <PathStepFormPage form={await stepForm(c.var.ctx, c.req.param("id"), Number(c.req.param("position")))} />),
);

pages.post("/paths/:id/steps/:position", member, async (c) => {
  const data = await readForm(c);
  const [id, position] = [c.req.param("id"), Number(c.req.param("position"))];
  const values = readStep(data);
  return submit(c, {
    run: async (ctx) => {
      await stepForm(ctx, id, position);
      const steps = written(await heldSteps(ctx, id), position, check(StepInput, stepInput(values)));
      return editPath(ctx, id, versionIn(data), { steps });
    },
    to: () => `/paths/${id}?notice=path_saved`,
    again: async (errors) => {
      const form = await stepForm(c.var.ctx, id, position, values.topic);
      return <PathStepFormPage form={form} values={values} errors={inStep(errors)} />;
    },
  });
});

pages.post("/paths/:id/steps/:position/move", member, async (c) => {
  const data = await readForm(c);
  const [id, position] = [c.req.param("id"), Number(c.req.param("position"))];
  const move = MOVES.find((one) => one === data.get("move")) ?? "up";
  return submit(c, {
    run: async (ctx) => editPath(ctx, id, versionIn(data), { steps: moved(await heldSteps(ctx, id), position, move) }),
    to: () => `/paths/${id}?notice=path_saved`,
    again: async (errors) => <PathPage view={await viewPath(c.var.ctx, id)} errors={errors} />,
  });
});

/** What is wrong with the list is wrong with the step in hand. */
const inStep = ({ title, fields }: FormErrors): FormErrors => ({
  title,
  fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name.replace(/^steps\.\d+\./, ""), text])),
});
