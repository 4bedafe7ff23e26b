// Guards of every request: same-origin writes, size, rate, and the headers that keep browsers strict.
import type { MiddlewareHandler } from "hono";
import { actorId } from "../kernel/actor.ts";
import { Forbidden, TooMany } from "../kernel/errors.ts";
import { addressOf } from "./address.ts";
import { isForm } from "./form.ts";
import type { AppEnv, Req } from "./types.ts";

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

export const headers: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const set: Record<string, string> = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
  for (const [name, value] of Object.entries(set)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  if (new URL(c.req.url).protocol === "https:") {
    c.res.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
  // Who leaves, on a phone that others use, leaves no page behind.
  if (ENDED.test(c.res.headers.get("Set-Cookie") ?? "")) c.res.headers.set("Clear-Site-Data", '"cache"');
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-cache");
  c.res.headers.append("Vary", "Accept-Language, Cookie, Authorization, Save-Data");
};

/** For replies that hold a contact: no cache keeps them, the browser's own included. */
export function unkept(c: Req): void {
  c.header("Cache-Control", "no-store");
}

/** On pages where one writes: a voice note may be recorded, when its writer asks the browser to. */
export function mayRecord(c: Req): void {
  c.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(self)");
}

const ENDED = /\bsession=; Max-Age=0/;

const isWrite = (method: string): boolean => !["GET", "HEAD", "OPTIONS"].includes(method);

/** In production nothing is answered over plain http: a page is asked for again over https, a program is told no. */
export const overHttps: MiddlewareHandler<AppEnv> = async (c, next) => {
  const url = new URL(c.req.url);
  if (c.env.ENVIRONMENT !== "production" || url.protocol === "https:") return next();
  if (isWrite(c.req.method) || url.pathname.startsWith("/api/")) throw Forbidden("https_only");
  url.protocol = "https:";
  return c.redirect(url.href, 308);
};

/**
 * A write carried by a cookie, or by nobody yet, must come from our own pages. A browser says where a form comes from:
 * one that says nothing could sign somebody in as somebody else.
 */
export const sameOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { actor } = c.var.ctx;
  const byToken = actor.kind === "person" && actor.via.kind === "token";
  if (isWrite(c.req.method) && !byToken && c.req.path !== ONE_CLICK) {
    const origin = c.req.header("Origin");
    const site = c.req.header("Sec-Fetch-Site");
    const own = new URL(c.req.url).origin;
    const foreign = origin !== undefined ? origin !== own : site !== undefined && site !== "same-origin";
    const missing = origin === undefined && site === undefined && (actor.kind === "person" || isForm(c));
    if (foreign || missing) throw Forbidden("foreign_origin");
  }
  await next();
};

/** The button of a mail program posts here, from nowhere: what it does follows from the address alone, never from who asks. */
const ONE_CLICK = "/unsubscribe";

/**
 * How often one may write: each person, and each network address of those not signed in. Mail programs that leave for
 * their readers ask from few addresses: they are counted apart, whoever is signed in.
 */
export const rate: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (isWrite(c.req.method)) {
    const { actor } = c.var.ctx;
    const who = actor.kind === "person" ? actorId(actor) : addressOf(c);
    const key = c.req.path === ONE_CLICK ? `unsubscribe ${addressOf(c)}` : who;
    const { success } = await c.env.LIMIT_WRITES.limit({ key });
    c.header("RateLimit-Policy", `"writes";q=${c.env.WRITES_A_MINUTE};w=60`);
    if (!success) throw TooMany("too_many_requests", 60);
  }
  await next();
};

/** After a good answer, tells the queue what is there to do; losing this loses nothing (cron sweeps). */
export const nudge: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const { nudges } = c.var.ctx;
  if (nudges.length === 0 || c.res.status >= 400) return;
  c.executionCtx.waitUntil(Promise.all(nudges.map((work) => c.env.WORK.send(work))));
};
