// The HTML door: renders a page in its reader's frame; a form posts, redirects, or comes back with its errors.
import { type ComponentChild, Fragment, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import manifest from "../../web/dist/manifest.json";
import { messages } from "../../web/i18n/catalogue.ts";
import { fieldMessage } from "../../web/i18n/field-message.ts";
import { LOCALE_IN_ADDRESS } from "../../web/i18n/in-address.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { drawnIn, type Frame } from "../../web/ui/frame.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { once } from "./once.ts";
import { describeError, type Refusal, sayWhenToRetry } from "./problem.ts";
import type { Req } from "./types.ts";

const files = manifest as Record<string, { file: string; name?: string }>;
const assets: Frame["assets"] = {
  css: `/${files["web/style/main.css"]?.file ?? ""}`,
  islands: Object.fromEntries(
    Object.entries(files)
      .filter(([source]) => source.startsWith("web/islands/"))
      .map(([source, { file }]) => [source.replace(/^web\/islands\/|\.tsx?$/g, ""), `/${file}`]),
  ),
};

function frameOf(c: Req): Frame {
  const { actor, locale } = c.var.ctx;
  const url = new URL(c.req.url);
  const t = messages(locale);
  const notices: Record<string, string> = t.notices;
  return {
    locale,
    t,
    origin: c.var.ctx.origin,
    path: c.req.method === "GET" ? url.pathname + queryOf(url) : url.pathname,
    namesLocale: url.searchParams.has(LOCALE_IN_ADDRESS),
    reader:
      actor.kind === "person"
        ? {
            name: actor.name,
            email: actor.email,
            member: actor.memberships.size > 0,
            coordinator: isCoordinator(actor),
            administrator: actor.networkRole === "administrator",
            news: actor.news ?? 0,
          }
        : null,
    saveData: c.req.header("Save-Data")?.toLowerCase() === "on",
    demo: c.env.DEMO === "1",
    notice: noticeIn(notices, url.searchParams.get("notice")),
    assets,
    newKey: () => crypto.randomUUID(),
  };
}

/** Without the language an address names: a page is left in the language its reader then chooses. */
function queryOf({ search, searchParams }: URL): string {
  if (!searchParams.has(LOCALE_IN_ADDRESS)) return search;
  const rest = new URLSearchParams(searchParams);
  rest.delete(LOCALE_IN_ADDRESS);
  return rest.size > 0 ? `?${rest}` : "";
}

/** Only words of the catalogue itself: an address may ask for anything. */
function noticeIn(notices: Record<string, string>, code: string | null): string | null {
  return code !== null && Object.hasOwn(notices, code) ? (notices[code] ?? null) : null;
}

const letters = new TextEncoder();

/**
 * Renders a page of web/pages; `status` is 200 unless the page shows a refusal. Its tag is taken from the bytes that
 * leave: whoever took it later would have to copy the answer first.
 */
export function render(c: Req, page: ComponentChild, status: 200 | Refusal["status"] = 200): Response {
  const html = drawnIn(frameOf(c), () => renderToString(h(Fragment, null, page)));
  const bytes = letters.encode(`<!doctype html>${html}`);
  c.header("Content-Language", c.var.ctx.locale);
  if (status === 200 && c.req.method !== "POST") c.header("ETag", `"${sha256(bytes)}"`);
  return c.body(bytes, status, { "Content-Type": "text/html; charset=UTF-8" });
}

/**
 * One form: `run` the use-case once per key, then go `to` the next page (303), or show what is told only once;
 * a refusal the person can mend comes back on the page with what was typed.
 */
export async function submit<T>(
  c: Req,
  form: {
    run: (ctx: Ctx) => Promise<T>;
    to: (reply: T) => string | VNode;
    again: (errors: FormErrors) => ComponentChild | Promise<ComponentChild>;
  },
): Promise<Response> {
  const { ctx } = c.var;
  try {
    const next = form.to(await once(ctx, () => form.run(ctx)));
    return typeof next === "string" ? c.redirect(next, 303) : render(c, next);
  } catch (error) {
    if (!(error instanceof DomainError) || !MENDABLE.has(error.kind)) throw error;
    const refusal = describeError(c, error);
    sayWhenToRetry(c, refusal);
    const fields = Object.fromEntries(refusal.fields.map((f) => [f.field, fieldMessage(ctx.locale, f)]));
    return render(c, await form.again({ title: refusal.title, fields }), refusal.status);
  }
}

const MENDABLE = new Set<DomainError["kind"]>(["invalid", "conflict", "too_many", "stale"]);

const LONGEST_PATH = 500;

/**
 * A path of this site to go back to; anything else becomes the fallback. Browsers leave tabs and line ends out of an
 * address, so that `/`, a tab and `/elsewhere` would lead to another site.
 */
export function safePath(path: string | null | undefined, fallback: string): string {
  const good = path && path.length <= LONGEST_PATH && /^\/(?![/\\])/.test(path) && !/\p{C}/u.test(path);
  return good ? path.replace(/[^!-~]+/g, encodeURI) : fallback; // a header carries ASCII
}
