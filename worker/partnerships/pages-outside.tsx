// The HTML door of what a partnership shows outside: its public page, and where its people choose, forget and leave.
import { Hono } from "hono";
import { LeavingInput, PublicityInput } from "../../schema/contract/publicity.ts";
import type { LeaveRefused } from "../../web/pages/partnership-leave.tsx";
import { PartnershipOutsidePage } from "../../web/pages/partnership-outside.tsx";
import { StoryPage } from "../../web/pages/story.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { forgetParticipant } from "./forget.ts";
import { leave } from "./leave.ts";
import { choosePublicity, viewPublicity } from "./publicity.ts";
import { seeStory } from "./stories.ts";

export const outsidePages = new Hono<AppEnv>();
const pages = outsidePages;

pages.get("/stories/:id", allow("public"), publicly, async (c) =>
  render(c, <StoryPage story={await seeStory(c.var.ctx, c.req.param("id"))} />),
);

pages.get("/partnerships/:id/outside", allow("signed-in"), async (c) => {
  unkept(c);
  return render(c, await page(c));
});

pages.post("/partnerships/:id/publicity", allow("manager"), async (c) => {
  const data = await readForm(c);
  const said = { organisation: data.get("organisation"), public: data.get("public") === "1" };
  return submit(c, {
    run: (ctx) => choosePublicity(ctx, { partnership: idOf(c), ...check(PublicityInput, said) }),
    to: (after) => {
      const chosen = after.public ? "publicity_public" : "publicity_chosen";
      return back(c, said.public ? chosen : "publicity_withdrawn");
    },
    again: () => page(c),
  });
});

pages.post("/partnerships/:id/participants/:participant/forgetting", allow("manager"), async (c) =>
  submit(c, {
    run: (ctx) => forgetParticipant(ctx, { partnership: idOf(c), participant: c.req.param("participant") }),
    to: () => back(c, "participant_forgotten"),
    again: () => page(c),
  }),
);

pages.post("/partnerships/:id/departure", allow("manager"), async (c) => {
  const data = await readForm(c);
  const organisation = data.get("organisation") ?? "";
  const reason = data.get("reason") ?? "";
  return submit(c, {
    run: (ctx) => leave(ctx, { partnership: idOf(c), ...check(LeavingInput, { organisation, reason }) }),
    to: () => "/partnerships?notice=partnership_left",
    again: (errors) => page(c, { organisation, reason, errors }),
  });
});

const idOf = (c: Req): string => c.req.param("id") ?? "";
const back = (c: Req, notice: string): string => `/partnerships/${idOf(c)}/outside?notice=${notice}`;

async function page(c: Req, refused?: LeaveRefused) {
  const view = await viewPublicity(c.var.ctx, idOf(c));
  return <PartnershipOutsidePage view={view} {...(refused && { refused })} />;
}
