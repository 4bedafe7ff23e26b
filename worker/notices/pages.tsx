// The HTML door of what one is told, of what one follows, and of the address at the foot of a mail.
import { Hono } from "hono";
import { FollowTarget, NoticeChoices } from "../../schema/contract/notices.ts";
import { NOTICE_KINDS } from "../../schema/vocabulary.ts";
import { FollowsPage } from "../../web/pages/follows.tsx";
import { NoticesPage } from "../../web/pages/notices.tsx";
import { NotificationsPage } from "../../web/pages/notices-settings.tsx";
import { LeavePage, LeftPage } from "../../web/pages/notices-unsubscribe.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, safePath, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { endDevice, viewNotifications } from "./devices.ts";
import { follow, unfollow } from "./follow.ts";
import { viewNotices } from "./list.ts";
import { listFollows } from "./list-follows.ts";
import { changePreferences } from "./preferences.ts";
import { markAllSeen } from "./seen.ts";
import { unsubscribe, whatEnds } from "./unsubscribe.ts";

export const noticesPages = new Hono<AppEnv>();
const signedIn = allow("signed-in");

noticesPages.get("/notices", signedIn, async (c) => render(c, <NoticesPage view={await viewNotices(c.var.ctx)} />));

noticesPages.post("/notices/seen", signedIn, async (c) => {
  await markAllSeen(c.var.ctx);
  return c.redirect("/notices", 303);
});

const FOLLOWS = 100;

const follows = async (c: Req) => (
  <FollowsPage {...(await listFollows(c.var.ctx, { after: c.req.query("after"), limit: FOLLOWS }))} />
);

noticesPages.get("/follows", signedIn, async (c) => render(c, await follows(c)));

noticesPages.post("/follows", signedIn, async (c) => {
  const form = await readForm(c);
  const on = form.get("on") !== "0";
  return submit(c, {
    run: (ctx) => (on ? follow : unfollow)(ctx, check(FollowTarget, Object.fromEntries(form))),
    to: () => safePath(form.get("back"), "/follows"),
    again: () => follows(c),
  });
});

const settings = async (c: Req, errors?: Parameters<typeof NotificationsPage>[0]["errors"]) => (
  <NotificationsPage view={await viewNotifications(c.var.ctx)} {...(errors && { errors })} />
);

noticesPages.get("/settings/notifications", signedIn, async (c) => render(c, await settings(c)));

noticesPages.post("/settings/notifications", signedIn, async (c) => {
  const form = await readForm(c);
  const said = NOTICE_KINDS.map((kind) => [kind, { mail: form.get(`${kind}.mail`), push: form.has(`${kind}.push`) }]);
  return submit(c, {
    run: async (ctx) => changePreferences(ctx, check(NoticeChoices, Object.fromEntries(said))),
    to: () => "/settings?notice=saved",
    again: (errors) => settings(c, errors),
  });
});

noticesPages.post("/settings/notifications/devices/:id/end", signedIn, (c) =>
  submit(c, {
    run: (ctx) => endDevice(ctx, c.req.param("id")),
    to: () => "/settings/notifications?notice=push_ended",
    again: (errors) => settings(c, errors),
  }),
);

noticesPages.get("/unsubscribe", allow("public"), async (c) => {
  const token = c.req.query("token") ?? "";
  return render(c, <LeavePage token={token} kinds={await whatEnds(c.var.ctx, token)} />);
});

/** The page's button, and that of a mail program: it posts here without cookie nor page (RFC 8058). */
noticesPages.post("/unsubscribe", allow("public"), async (c) => {
  const form = await readForm(c);
  const token = c.req.query("token") ?? form.get("token") ?? "";
  return submit(c, {
    run: (ctx) => unsubscribe(ctx, token, form.get("what") === "all"),
    to: () => <LeftPage />,
    again: (errors) => <LeavePage token={token} kinds={null} errors={errors} />,
  });
});
