// What every use-case is handed: the database, who asks, what time it is, and how to name new things.
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import type { Locale } from "../../schema/vocabulary.ts";
import type { Env, Work } from "./env.ts";
import type { Actor } from "./identity.ts";
import { newId, type Prefix } from "./ids.ts";

export type Db = DrizzleD1Database<Record<string, never>>;

export interface Ctx {
  env: Env;
  db: Db;
  actor: Actor;
  locale: Locale;
  now: Date;
  newId: (prefix: Prefix) => string;
  /** Where the pages live, without a slash at the end: links in mails begin with it. */
  origin: string;
  /** The Idempotency-Key of this request, hashed, with the hash of its body; undefined when none was sent. */
  once?: { key: string; keyHash: string; bodyHash: string };
  /** What the queue may do sooner than cron would, sent once the answer is on its way. */
  nudges: Work[];
}

export interface CtxParts {
  env: Env;
  actor?: Actor;
  locale?: Locale;
  now?: Date;
  origin?: string;
}

export function makeCtx({ env, actor = { kind: "system" }, locale = "fr", now = new Date(), origin }: CtxParts): Ctx {
  return {
    env,
    db: dbOf(env.DB),
    actor,
    locale,
    now,
    newId: (prefix) => newId(prefix, now),
    origin: env.ORIGIN || (env.ENVIRONMENT === "production" ? missingOrigin() : here(origin)),
    nudges: [],
  };
}

/** One for each database, not one a request. */
function dbOf(database: D1Database): Db {
  const known = dbs.get(database);
  if (known) return known;
  const made = drizzle(database);
  dbs.set(database, made);
  return made;
}

const dbs = new WeakMap<D1Database, Db>();

/** In development, where requests last came to: mails that the clock or the queue sends lead there, too. */
function here(origin: string | undefined): string {
  if (origin) lastSeen = origin;
  return lastSeen;
}

let lastSeen = "http://localhost:8787";

/** The address a request came to is for its sender to choose: in production no link in a mail may follow it. */
function missingOrigin(): never {
  throw new Error("ORIGIN must be set in production: links in mails begin with it");
}

export const iso = (date: Date): string => date.toISOString();

export function later(date: Date, time: { minutes?: number; hours?: number; days?: number }): Date {
  const minutes = (time.minutes ?? 0) + 60 * (time.hours ?? 0) + 1440 * (time.days ?? 0);
  return new Date(date.getTime() + minutes * 60_000);
}
