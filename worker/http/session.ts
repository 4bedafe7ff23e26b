// Session cookie or bearer token → actor, language and clock: the context of the request.
import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { LOCALES, type Locale } from "../../schema/vocabulary.ts";
import { LOCALE_IN_ADDRESS } from "../../web/i18n/in-address.ts";
import { whoHolds } from "../accounts/who.ts";
import type { Actor } from "../kernel/actor.ts";
import { makeCtx } from "../kernel/ctx.ts";
import { Unauthenticated } from "../kernel/errors.ts";
import type { AppEnv, Req } from "./types.ts";

/** `__Host-` needs https; over plain http, which is development only, the bare name serves. */
export const sessionCookie = (c: Req): string => (isSecure(c) ? "__Host-session" : "session");
export const isSecure = (c: Req): boolean =>
  c.env.ENVIRONMENT === "production" || new URL(c.req.url).protocol === "https:";

export const identify: MiddlewareHandler<AppEnv> = async (c, next) => {
  const origin = new URL(c.req.url).origin;
  const ctx = makeCtx({ env: c.env, actor: { kind: "anonymous" }, locale: readerLocale(c, null), origin });
  c.set("ctx", ctx);
  ctx.actor = await actorOf(c);
  ctx.locale = readerLocale(c, ctx.actor);
  await next();
};

async function actorOf(c: Req): Promise<Actor> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
  const token = bearer ?? getCookie(c, sessionCookie(c));
  if (!token) return { kind: "anonymous" };
  const person = await whoHolds(c.var.ctx, token, bearer ? "token" : "session");
  if (!person && bearer) throw Unauthenticated("token_unknown");
  return person ?? { kind: "anonymous" };
}

/**
 * The one an address names, for those who come from elsewhere; else the choice made on the page, else the account's,
 * else what the browser prefers, else French.
 */
function readerLocale(c: Req, actor: Actor | null): Locale {
  const named = c.req.query(LOCALE_IN_ADDRESS);
  if (isLocale(named)) return named;
  const chosen = getCookie(c, "lang");
  if (isLocale(chosen)) return chosen;
  if (actor?.kind === "person" && actor.via.kind === "session") return actor.locale;
  const wanted = (c.req.header("Accept-Language") ?? "")
    .split(",")
    .map((part) => ({ tag: part.trim().slice(0, 2).toLowerCase(), q: Number(/;q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .sort((a, b) => b.q - a.q)
    .find(({ tag }) => isLocale(tag))?.tag;
  return isLocale(wanted) ? wanted : "fr";
}

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
