// Turns a refusal into RFC 9457 problem+json; the only room that knows status numbers.
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { messages } from "../../web/i18n/catalogue.ts";
import { fieldMessage } from "../../web/i18n/field-message.ts";
import { DomainError, type ErrorKind, type FieldError } from "../kernel/errors.ts";
import type { Req } from "./types.ts";

const STATUS: Record<ErrorKind, ContentfulStatusCode> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  conflict: 409,
  stale: 412,
  precondition: 428,
  too_large: 413,
  malformed: 400,
  invalid: 422,
  too_many: 429,
};

export interface Refusal {
  status: ContentfulStatusCode;
  code: string;
  title: string;
  fields: readonly FieldError[];
  retryAfter?: number;
}

/** Words and number of a refusal, in the reader's language; anything unknown is a 500 that says nothing of itself. */
export function describeError(c: Req, error: unknown): Refusal {
  const t = messages(c.var.ctx?.locale ?? "fr").errors;
  // Hono's own refusals (a body that is not JSON, another media type) carry a number but none of our words.
  if (error instanceof HTTPException && error.status < 500) {
    return { status: error.status, code: "malformed", title: t.kinds.malformed ?? t.internal, fields: [] };
  }
  if (!(error instanceof DomainError)) return { status: 500, code: "internal", title: t.internal, fields: [] };
  const titles: Record<string, string> = t.codes;
  const refusal: Refusal = {
    status: STATUS[error.kind],
    code: error.code,
    title: titles[error.code] ?? t.kinds[error.kind] ?? t.internal,
    fields: error.fields,
  };
  return error.retryAfter === undefined ? refusal : { ...refusal, retryAfter: error.retryAfter };
}

/** Tells a client that was slowed down when to come back (RFC 9110; draft-ietf-httpapi-ratelimit-headers). */
export function sayWhenToRetry(c: Req, refusal: Refusal): void {
  if (refusal.retryAfter === undefined) return;
  c.header("Retry-After", String(refusal.retryAfter));
  c.header("RateLimit", `"${refusal.code}";r=0;t=${refusal.retryAfter}`);
}

export function problemResponse(c: Req, refusal: Refusal): Response {
  const locale = c.var.ctx?.locale ?? "fr";
  const body = {
    type: "about:blank",
    title: refusal.title,
    status: refusal.status,
    code: refusal.code,
    ...(refusal.fields.length > 0 && {
      errors: refusal.fields.map((f) => ({ field: f.field, code: f.code, message: fieldMessage(locale, f) })),
    }),
  };
  sayWhenToRetry(c, refusal);
  c.header("Content-Language", locale);
  c.header("Cache-Control", "no-store");
  return c.body(JSON.stringify(body), refusal.status, { "Content-Type": "application/problem+json; charset=utf-8" });
}
