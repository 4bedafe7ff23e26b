// The HTML door of one's own settings.
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { MePatch, TokenInput } from "../../schema/contract/accounts.ts";
import { PasskeyName } from "../../schema/contract/passkeys.ts";
import { SettingsPage } from "../../web/pages/settings.tsx";
import { DataPage, ErasePage } from "../../web/pages/settings-data.tsx";
import { PasskeyPage, PasskeysPage } from "../../web/pages/settings-passkeys.tsx";
import { ProfilePage } from "../../web/pages/settings-profile.tsx";
import { SessionsPage } from "../../web/pages/settings-sessions.tsx";
import { TokenMadePage, TokensPage } from "../../web/pages/settings-tokens.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import { isSecure } from "../http/session.ts";
import type { AppEnv, Req } from "../http/types.ts";
import { requireSession } from "../kernel/actor.ts";
import { InvalidField } from "../kernel/errors.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { endSession } from "./api.ts";
import { createToken } from "./create-token.ts";
import { endOneSession, endOtherSessions } from "./end-session.ts";
import { endToken } from "./end-token.ts";
import { eraseMe, whyNotErase } from "./erase-me.ts";
import { listPasskeys, myPasskey } from "./list-passkeys.ts";
import { listSessions } from "./list-sessions.ts";
import { listTokens } from "./list-tokens.ts";
import { removePasskey } from "./remove-passkey.ts";
import { renamePasskey } from "./rename-passkey.ts";
import { updateMe } from "./update-me.ts";
import { viewSettings } from "./view-settings.ts";

export const settingsPages = new Hono<AppEnv>();
const signedIn = allow("signed-in");

settingsPages.get("/settings", signedIn, async (c) => render(c, await overview(c)));

const overview = async (c: Req) => (
  <SettingsPage {...(await viewSettings(c.var.ctx))} expectsInvitation={c.req.query("expects") === "invitation"} />
);

settingsPages.post("/settings/invitations", signedIn, async (c) => {
  const form = await readForm(c);
  return submit(c, {
    run: (ctx) => acceptInvitation(ctx, { id: form.get("invitation") ?? "" }),
    to: ({ organisation }) => `/organisations/${organisation}/members?notice=invitation_accepted`,
    again: () => overview(c),
  });
});

settingsPages.get("/settings/profile", signedIn, (c) => {
  const { name, locale } = requireSession(c.var.ctx);
  return render(c, <ProfilePage name={name} locale={locale} />);
});

settingsPages.post("/settings/profile", signedIn, async (c) => {
  const form = await readForm(c);
  const name = form.get("name") ?? "";
  const locale = form.get("locale") ?? "";
  return submit(c, {
    run: async (ctx) => {
      const change = check(MePatch.required(), { name, locale });
      return updateMe(ctx, change);
    },
    to: (me) => {
      setCookie(c, "lang", me.locale, { path: "/", maxAge: 31_536_000, sameSite: "Lax", secure: isSecure(c) });
      return "/settings?notice=saved";
    },
    again: (errors) => <ProfilePage {...{ name, locale, errors }} />,
  });
});

settingsPages.get("/settings/sessions", signedIn, async (c) => render(c, await devices(c)));

async function devices(c: Req) {
  const { items, next } = await listSessions(c.var.ctx, { after: c.req.query("after"), limit: 50 });
  return <SessionsPage sessions={items} next={next} />;
}

settingsPages.post("/settings/sessions/others", signedIn, (c) =>
  submit(c, {
    run: endOtherSessions,
    to: () => "/settings/sessions?notice=other_sessions_ended",
    again: () => devices(c),
  }),
);

settingsPages.post("/settings/sessions/:id/end", signedIn, (c) =>
  submit(c, {
    run: (ctx) => endOneSession(ctx, c.req.param("id")),
    to: ({ current }) => {
      if (current) endSession(c);
      return current ? "/?notice=signed_out" : "/settings/sessions?notice=session_ended";
    },
    again: () => devices(c),
  }),
);

settingsPages.get("/settings/passkeys", signedIn, async (c) =>
  render(c, <PasskeysPage passkeys={await listPasskeys(c.var.ctx)} />),
);

settingsPages.get("/settings/passkeys/:id", signedIn, async (c) => {
  const passkey = await myPasskey(c.var.ctx, c.req.param("id"));
  return render(c, <PasskeyPage passkey={passkey} name={passkey.name} />);
});

settingsPages.post("/settings/passkeys/:id", signedIn, async (c) => {
  const form = await readForm(c);
  const id = c.req.param("id");
  const name = form.get("name") ?? "";
  return submit(c, {
    run: async (ctx) => renamePasskey(ctx, { id, ...check(PasskeyName, { name }) }),
    to: () => "/settings/passkeys?notice=saved",
    again: async (errors) => <PasskeyPage passkey={await myPasskey(c.var.ctx, id)} name={name} errors={errors} />,
  });
});

settingsPages.post("/settings/passkeys/:id/removal", signedIn, (c) =>
  submit(c, {
    run: (ctx) => removePasskey(ctx, c.req.param("id")),
    to: () => "/settings/passkeys?notice=passkey_removed",
    again: async () => <PasskeysPage passkeys={await listPasskeys(c.var.ctx)} />,
  }),
);

const NEW_TOKEN = { name: "", scopes: "read", days: "365" };

settingsPages.get("/settings/tokens", signedIn, async (c) =>
  render(c, <TokensPage tokens={await listTokens(c.var.ctx)} {...NEW_TOKEN} />),
);

settingsPages.post("/settings/tokens", signedIn, async (c) => {
  const form = await readForm(c);
  const name = form.get("name") ?? "";
  const scopes = form.get("scopes") ?? "";
  const days = form.get("days") || NEW_TOKEN.days;
  return submit(c, {
    run: async (ctx) => createToken(ctx, check(TokenInput, { name, scopes: scopes.split(" "), days: Number(days) })),
    to: (made) => {
      c.header("Cache-Control", "no-store");
      return <TokenMadePage {...made} />;
    },
    again: async (errors) => <TokensPage {...{ name, scopes, days, errors }} tokens={await listTokens(c.var.ctx)} />,
  });
});

settingsPages.post("/settings/tokens/:id/end", signedIn, (c) =>
  submit(c, {
    run: (ctx) => endToken(ctx, c.req.param("id")),
    to: () => "/settings/tokens?notice=token_ended",
    again: async () => <TokensPage tokens={await listTokens(c.var.ctx)} {...NEW_TOKEN} />,
  }),
);

settingsPages.get("/settings/data", signedIn, (c) => render(c, <DataPage />));

settingsPages.get("/settings/erase", signedIn, async (c) => {
  const person = requireSession(c.var.ctx);
  return render(c, <ErasePage refusal={await whyNotErase(c.var.ctx, person)} />);
});

settingsPages.post("/settings/erase", signedIn, async (c) => {
  const form = await readForm(c);
  const person = requireSession(c.var.ctx);
  return submit(c, {
    run: async (ctx) => {
      if (!form.get("confirm")) throw InvalidField("confirm", "confirm");
      return eraseMe(ctx);
    },
    to: () => {
      endSession(c);
      return "/?notice=account_erased";
    },
    again: async (errors) => <ErasePage refusal={await whyNotErase(c.var.ctx, person)} errors={errors} />,
  });
});
