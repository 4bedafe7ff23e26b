// The HTML door of steps: done, moved, or to come again.
import { Hono } from "hono";
import { DoneInput, MoveInput } from "../../schema/contract/steps.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { StepPage } from "../../web/pages/step.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { finishStep, moveStep, reopenStep, type StepAt } from "./turn-step.ts";
import { viewStep } from "./view.ts";

export const stepPages = new Hono<AppEnv>();
const pages = stepPages;
const signedIn = allow("signed-in");
const HOME = "/partnerships/:id/steps/:step";

pages.get(HOME, signedIn, async (c) => render(c, <StepPage view={await viewStep(c.var.ctx, at(c))} values={{}} />));

pages.post(`${HOME}/done`, signedIn, (c) =>
  answer(c, "step_done", (ctx, { organisation, date }) =>
    finishStep(ctx, at(c), check(DoneInput, { organisation, date })),
  ),
);

pages.post(`${HOME}/planned`, signedIn, (c) =>
  answer(c, "step_planned", (ctx, { organisation }) => reopenStep(ctx, at(c), organisation)),
);

pages.post(`${HOME}/move`, signedIn, (c) =>
  answer(c, "step_moved", (ctx, { organisation, starts, ends, reason, seen }) =>
    moveStep(ctx, at(c), check(MoveInput, { organisation, starts, ends, reason, seen })),
  ),
);

function at(c: { req: { param: (name: string) => string | undefined } }): StepAt {
  return { partnership: c.req.param("id") ?? "", step: c.req.param("step") ?? "" };
}

/** One form, and the page again with what was typed when it is refused. */
async function answer(
  c: Req,
  notice: string,
  run: (ctx: Ctx, said: Record<string, string | undefined>) => Promise<unknown>,
): Promise<Response> {
  const values: Record<string, string> = Object.fromEntries(await readForm(c));
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === "" ? undefined : value]),
  );
  const here = at(c);
  return submit(c, {
    run: (ctx) => run(ctx, said),
    to: () => `/partnerships/${here.partnership}?notice=${notice}#life`,
    again: async (errors: FormErrors) => <StepPage view={await viewStep(c.var.ctx, here)} {...{ values, errors }} />,
  });
}
