// The HTML door of certificates; and what programs fetch to verify one: keys, who signs, its status, the signed file.
import { Hono } from "hono";
import { BadgeChoice, RevocationInput } from "../../schema/contract/badges.ts";
import { BadgePage } from "../../web/pages/badge.tsx";
import { BadgesPage } from "../../web/pages/badges.tsx";
import { SessionBadgesPage } from "../../web/pages/session-badges.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { NotFound } from "../kernel/errors.ts";
import { chooseBadge } from "./choose.ts";
import { issueBadges } from "./issue.ts";
import { publicKey, publicKeys } from "./keys.ts";
import { listMyBadges } from "./list.ts";
import { issuerProfile, statusList } from "./prove.ts";
import { revokeBadge } from "./revoke.ts";
import { seeBadge, shownBadge } from "./see.ts";
import { viewBadge, viewSessionBadges } from "./view.ts";

export const badgesPages = new Hono<AppEnv>();
const pages = badgesPages;

/** Read by the pages of other sites too. */
function toVerifiers(c: Req, body: object): Response {
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Cross-Origin-Resource-Policy", "cross-origin");
  return c.json(body);
}

pages.get("/.well-known/jwks.json", allow("public"), publicly, async (c) =>
  toVerifiers(c, { keys: await publicKeys(c.var.ctx) }),
);

pages.get("/badges/keys/:key", allow("public"), publicly, async (c) =>
  toVerifiers(c, await publicKey(c.var.ctx, c.req.param("key"))),
);

pages.get("/badges/issuer", allow("public"), publicly, (c) => toVerifiers(c, issuerProfile(c.var.ctx)));

pages.get("/badges/:id/status", allow("public"), publicly, async (c) =>
  toVerifiers(c, await statusList(c.var.ctx, c.req.param("id"))),
);

pages.get("/badges/:id/credential.jwt", allow("public"), async (c) => {
  const { ctx } = c.var;
  const badge = shownBadge(ctx, await seeBadge(ctx, c.req.param("id")));
  if (!badge.credential) throw NotFound();
  return c.body(badge.credential, 200, {
    "Content-Type": "application/jwt",
    "Content-Disposition": `attachment; filename="${badge.id}.jwt"`,
  });
});

pages.get("/badges", allow("signed-in"), async (c) => {
  const after = c.req.query("after");
  const page = await listMyBadges(c.var.ctx, { after, limit: 20 });
  return render(c, <BadgesPage {...page} later={after !== undefined} />);
});

pages.get("/badges/:id", allow("public"), async (c) =>
  render(c, <BadgePage view={await viewBadge(c.var.ctx, c.req.param("id"), c.req.query("lang"))} />),
);

pages.post("/badges/:id/choice", allow("signed-in"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const values = { name: data.get("name") ?? "", public: data.get("public") ?? "" };
  return submit(c, {
    run: (ctx) => chooseBadge(ctx, id, check(BadgeChoice, { name: values.name, public: values.public === "1" })),
    to: () => `/badges/${id}?notice=badge_accepted`,
    again: async (errors) => (
      <BadgePage view={await viewBadge(c.var.ctx, id, undefined)} refused={{ errors, values }} />
    ),
  });
});

pages.post("/badges/:id/revocation", allow("member"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const values = { reason: data.get("reason") ?? "" };
  return submit(c, {
    run: (ctx) => revokeBadge(ctx, id, check(RevocationInput, values).reason),
    to: () => `/badges/${id}?notice=badge_revoked`,
    again: async (errors) => (
      <BadgePage view={await viewBadge(c.var.ctx, id, undefined)} refused={{ errors, values }} />
    ),
  });
});

pages.get("/sessions/:id/badges", allow("member"), async (c) =>
  render(c, <SessionBadgesPage view={await viewSessionBadges(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/sessions/:id/badges", allow("member"), async (c) => {
  await readForm(c);
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => issueBadges(ctx, id),
    to: () => `/sessions/${id}/badges?notice=badges_issued`,
    again: async (errors) => <SessionBadgesPage view={await viewSessionBadges(c.var.ctx, id)} errors={errors} />,
  });
});
