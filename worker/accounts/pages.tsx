// The HTML door of accounts: signing in and out, the first welcome; settings, members and roles have their own rooms.
import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { postLink, WelcomeInput } from "../../schema/contract/accounts.ts";
import { LinkSentPage, SignInPage, UseLinkPage } from "../../web/pages/sign-in.tsx";
import { WelcomePage } from "../../web/pages/welcome.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, safePath, submit } from "../http/pages.tsx";
import { isSecure } from "../http/session.ts";
import type { AppEnv, Req } from "../http/types.ts";
import { requirePerson } from "../kernel/actor.ts";
import { endSession, startSession } from "./api.ts";
import { memberPages } from "./pages-members.tsx";
import { networkPages } from "./pages-network.tsx";
import { settingsPages } from "./pages-settings.tsx";
import { requestLink } from "./request-link.ts";
import { signInWithLink, signOut } from "./sign-in.ts";
import { limitSignIn } from "./slow.ts";
import { welcome } from "./welcome.ts";

export const accountsPages = new Hono<AppEnv>();
for (const pages of [settingsPages, memberPages, networkPages]) accountsPages.route("/", pages);

const LinkInput = postLink.request.body.content["application/json"].schema;

/** Which address was asked for goes to the next page in a cookie of its own: addresses of pages end up in histories. */
const SENT = "/sign-in/sent";
const ASKED = "asked";

accountsPages.get("/sign-in", allow("public"), (c) => {
  const next = safePath(c.req.query("next"), "");
  if (c.var.ctx.actor.kind === "person") return c.redirect(next || "/today", 303);
  return render(c, <SignInPage email="" next={next} />);
});

accountsPages.post("/sign-in", allow("public"), async (c) => {
  await limitSignIn(c);
  const form = await readForm(c);
  const email = form.get("email") ?? "";
  const next = safePath(form.get("next"), "");
  return submit(c, {
    run: async (ctx) => requestLink(ctx, { ...check(LinkInput, { email: email.trim() }), next }),
    to: ({ email: asked }) => {
      setCookie(c, ASKED, asked, { path: SENT, maxAge: 300, httpOnly: true, sameSite: "Lax", secure: isSecure(c) });
      return SENT;
    },
    again: (errors) => <SignInPage email={email} next={next} errors={errors} />,
  });
});

accountsPages.get(SENT, allow("public"), (c) => render(c, <LinkSentPage email={askedFor(c)} />));

function askedFor(c: Req): string {
  const read = LinkInput.safeParse({ email: getCookie(c, ASKED) });
  return read.success ? read.data.email : "";
}

accountsPages.get("/sign-in/link", allow("public"), (c) =>
  render(c, <UseLinkPage token={c.req.query("token") ?? ""} next={safePath(c.req.query("next"), "")} />),
);

accountsPages.post("/sign-in/link", allow("public"), async (c) => {
  await limitSignIn(c);
  const form = await readForm(c);
  const token = form.get("token") ?? "";
  const next = safePath(form.get("next"), "");
  const userAgent = c.req.header("User-Agent");
  return submit(c, {
    run: async (ctx) => signInWithLink(ctx, { token, ...(userAgent && { userAgent }) }),
    to: (signedIn) => {
      startSession(c, signedIn.token);
      return signedIn.newcomer ? welcomeOnWayTo(next) : next || "/today";
    },
    again: (errors) => <UseLinkPage token="" next={next} errors={errors} />,
  });
});

const welcomeOnWayTo = (next: string): string => (next ? `/welcome?next=${encodeURIComponent(next)}` : "/welcome");

const AFTER_WELCOME: Record<string, string> = {
  organisation: "/organisations/new",
  invited: "/settings?expects=invitation",
};

accountsPages.get("/welcome", allow("signed-in"), (c) => {
  const { name } = requirePerson(c.var.ctx);
  return render(c, <WelcomePage name={name} why="" digest="" next={safePath(c.req.query("next"), "")} />);
});

accountsPages.post("/welcome", allow("signed-in"), async (c) => {
  const form = await readForm(c);
  const name = form.get("name") ?? "";
  const why = form.get("why") ?? "";
  const digest = form.get("digest") ?? "";
  const next = safePath(form.get("next"), "");
  return submit(c, {
    run: async (ctx) => welcome(ctx, check(WelcomeInput, { name, digest })),
    to: () => next || (Object.hasOwn(AFTER_WELCOME, why) && AFTER_WELCOME[why]) || "/today",
    again: (errors) => <WelcomePage {...{ name, why, digest, next, errors }} />,
  });
});

/** Signing out twice is signing out. */
accountsPages.post("/sign-out", allow("public"), async (c) => {
  const form = await readForm(c);
  if (c.var.ctx.actor.kind === "person") await signOut(c.var.ctx);
  endSession(c);
  return c.redirect(safePath(form.get("next"), "/?notice=signed_out"), 303);
});
