// Mail that must leave: a row in the batch of its cause, sent after it, tried again until it has left.
import { sql } from "drizzle-orm";
import { outbox } from "../../schema/tables/network.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { jsonChunks } from "../import/bulk.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { faultOf } from "../kernel/log.ts";
import { compose, type MailKind, type MailPayload } from "./mails.ts";
import { deliver } from "./transport.ts";

export interface Recipient {
  person: string | null;
  email: string;
  locale: Locale;
}

export function mailStatement<K extends MailKind>(
  ctx: Ctx,
  mail: { kind: K; to: Recipient; payload: MailPayload[K] },
): Statement {
  if (!ctx.nudges.some((nudge) => nudge.kind === "outbox")) ctx.nudges.push({ kind: "outbox" });
  return ctx.db.insert(outbox).values({
    id: ctx.newId("out"),
    kind: mail.kind,
    person: mail.to.person,
    email: mail.to.email,
    locale: mail.to.locale,
    payload: JSON.stringify(mail.payload),
    state: "waiting",
    attempts: 0,
    dueAt: iso(ctx.now),
    createdAt: iso(ctx.now),
  });
}

/** Many mails in a few statements. */
export function mailStatements<K extends MailKind>(
  ctx: Ctx,
  mails: readonly { kind: K; to: Recipient; payload: MailPayload[K] }[],
): Statement[] {
  if (mails.length > 0 && !ctx.nudges.some((nudge) => nudge.kind === "outbox")) ctx.nudges.push({ kind: "outbox" });
  const rows = mails.map(({ kind, to, payload }) => {
    return [ctx.newId("out"), kind, to.person, to.email, to.locale, JSON.stringify(payload)];
  });
  return jsonChunks(rows).map(({ json }) =>
    raw(sql`INSERT INTO outbox (id, kind, person, email, locale, payload, state, attempts, due_at, created_at)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, 'waiting', 0,
        ${iso(ctx.now)}, ${iso(ctx.now)} FROM json_each(${json})`),
  );
}

const LEASE_MINUTES = 2;
const MAX_ATTEMPTS = 8;

interface Waiting {
  id: string;
  kind: MailKind;
  email: string;
  locale: Locale;
  payload: string;
  attempts: number;
}

/**
 * Sends what is due. A row is leased before it is sent, so two sweeps never send it together; a sweep that
 * dies leaves it due again: a mail may then leave twice, never not at all. Returns how many were sent.
 */
export async function sweepOutbox(ctx: Ctx, limit = 20): Promise<number> {
  const rows = await ctx.db.all<Waiting>(sql`
    UPDATE outbox SET attempts = attempts + 1, due_at = ${iso(later(ctx.now, { minutes: LEASE_MINUTES }))}
    WHERE id IN (SELECT id FROM outbox WHERE state = 'waiting' AND due_at <= ${iso(ctx.now)} ORDER BY due_at LIMIT ${limit})
    RETURNING id, kind, email, locale, payload, attempts`);
  let sent = 0;
  for (const row of rows) if (await send(ctx, row)) sent++;
  return sent;
}

async function send(ctx: Ctx, row: Waiting): Promise<boolean> {
  try {
    await deliver(ctx.env, compose(ctx.origin, row.locale, row.kind, row.email, JSON.parse(row.payload)), row.id);
  } catch (error) {
    console.error("mail not sent", row.id, faultOf(error));
    await postpone(ctx, row);
    return false;
  }
  await ctx.db.run(
    sql`UPDATE outbox SET state = 'sent', sent_at = ${iso(ctx.now)}, payload = '{}' WHERE id = ${row.id}`,
  );
  return true;
}

/** 2, 4, 8 … minutes; after the last try it stays as failed, for a coordinator to see. */
async function postpone(ctx: Ctx, row: Waiting): Promise<void> {
  const due = iso(later(ctx.now, { minutes: 2 ** row.attempts }));
  const state = row.attempts >= MAX_ATTEMPTS ? "failed" : "waiting";
  const payload = state === "failed" ? "{}" : row.payload;
  await ctx.db.run(sql`UPDATE outbox SET state = ${state}, due_at = ${due}, payload = ${payload} WHERE id = ${row.id}`);
}
