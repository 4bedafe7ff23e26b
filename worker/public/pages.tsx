// The public door: home, map, the choice of language, what search engines read, and whether the house stands.
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { HomePage } from "../../web/pages/home.tsx";
import { MapPage } from "../../web/pages/map.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { render, safePath } from "../http/pages.tsx";
import { isLocale, isSecure } from "../http/session.ts";
import type { AppEnv, Req } from "../http/types.ts";
import { NotFound } from "../kernel/errors.ts";
import { health } from "./health.ts";
import { robotsTxt } from "./robots.ts";
import { seeHome, seeMap } from "./see-home.ts";
import { seeSitemap, seeSitemapPart } from "./sitemap.ts";
import { sitemapXml } from "./sitemap-xml.ts";

export const publicPages = new Hono<AppEnv>();

publicPages.get("/", allow("public"), publicly, async (c) => render(c, <HomePage view={await seeHome(c.var.ctx)} />));

publicPages.get("/map", allow("public"), publicly, async (c) => render(c, <MapPage view={await seeMap(c.var.ctx)} />));

publicPages.get("/language", allow("public"), (c) => {
  const to = c.req.query("to");
  if (isLocale(to)) {
    setCookie(c, "lang", to, { path: "/", maxAge: 31_536_000, sameSite: "Lax", secure: isSecure(c) });
  }
  return c.redirect(safePath(c.req.query("back"), "/"), 303);
});

/** The same for whoever asks; a minute, as the feeds. */
function asXml(c: Req, text: string): Response {
  c.header("Cache-Control", "public, max-age=60");
  return c.body(text, 200, { "Content-Type": "application/xml; charset=utf-8" });
}

publicPages.get("/sitemap.xml", allow("public"), async (c) => {
  const { ctx } = c.var;
  return asXml(c, sitemapXml(await seeSitemap(ctx), ctx.origin));
});

publicPages.get("/sitemap/:file", allow("public"), async (c) => {
  const { ctx } = c.var;
  const [, name] = /^([\w-]+)\.xml$/.exec(c.req.param("file")) ?? [];
  if (name === undefined) throw NotFound();
  return asXml(c, sitemapXml({ entries: await seeSitemapPart(ctx, name) }, ctx.origin));
});

publicPages.get("/robots.txt", allow("public"), (c) => {
  c.header("Cache-Control", "public, max-age=3600");
  return c.text(robotsTxt({ origin: c.var.ctx.origin, demo: c.env.DEMO === "1" }));
});

publicPages.get("/healthz", allow("public"), async (c) => {
  const state = await health(c.var.ctx);
  return c.json(state, state.ok ? 200 : 503);
});
