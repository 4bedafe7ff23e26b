// The HTML door of the two desks: everyone's "today", and the coordinators' queue.
import { Hono } from "hono";
import { PROPOSAL_STATES } from "../../schema/vocabulary.ts";
import { CoordinationPage } from "../../web/pages/coordination.tsx";
import { TodayPage } from "../../web/pages/today.tsx";
import { allow } from "../http/access.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { queue } from "./queue.ts";
import { today } from "./today.ts";

export const desksPages = new Hono<AppEnv>();

desksPages.get("/today", allow("signed-in"), async (c) => render(c, <TodayPage view={await today(c.var.ctx)} />));

desksPages.get("/coordination", allow("coordinator"), async (c) => {
  const asked = c.req.query("state");
  const state = PROPOSAL_STATES.find((one) => one === asked) ?? "proposed";
  return render(c, <CoordinationPage view={await queue(c.var.ctx, { state, after: c.req.query("after") })} />);
});
