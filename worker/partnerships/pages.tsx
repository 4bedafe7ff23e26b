// The HTML door of partnerships: the list, and the room of each.
import { Hono } from "hono";
import { PartnershipsPage } from "../../web/pages/partnerships.tsx";
import { allow } from "../http/access.ts";
import { unkept } from "../http/guards.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { partnershipLines } from "./lines.ts";
import { agreementPages } from "./pages-agreement.tsx";
import { agreementEditPages } from "./pages-edit.tsx";
import { participantsPages } from "./pages-participants.tsx";
import { roomPage } from "./pages-room.tsx";

export const partnershipsPages = new Hono<AppEnv>();

partnershipsPages.get("/partnerships", allow("signed-in"), async (c) => {
  const { ctx } = c.var;
  const after = c.req.query("after");
  const page = await partnershipLines(ctx, { after, limit: 20, everything: isCoordinator(ctx.actor) });
  return render(c, <PartnershipsPage {...page} later={after !== undefined} />);
});

partnershipsPages.get("/partnerships/:id", allow("signed-in"), async (c) => {
  unkept(c);
  return render(c, await roomPage(c.var.ctx, c.req.param("id")));
});

partnershipsPages.route("/", participantsPages);
partnershipsPages.route("/", agreementEditPages);
partnershipsPages.route("/", agreementPages);
