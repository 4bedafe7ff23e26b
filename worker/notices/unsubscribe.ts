// The address at the foot of a mail: it ends mails of these kinds for one person, and opens nothing.
import { sql } from "drizzle-orm";
import { unsubscribeTokens } from "../../schema/tables/notices.ts";
import { NOTICE_KINDS, type NoticeKind } from "../../schema/vocabulary.ts";
import { commit, raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { choiceStatements, choicesOf } from "./preferences.ts";
import { UNSUBSCRIBE_DAYS } from "./rules.ts";

export interface Leave {
  token: string; // for the mail; only its hash is kept
  row: typeof unsubscribeTokens.$inferInsert;
}

/** A fresh token a mail: what is written on one says nothing of the next. */
export function newLeave(ctx: Ctx, person: string, kinds: readonly NoticeKind[]): Leave {
  const token = newToken();
  const row = {
    tokenHash: sha256(token),
    person,
    kinds: JSON.stringify([...new Set(kinds)]),
    createdAt: iso(ctx.now),
  };
  return { token, row };
}

export const leaveStatement = (ctx: Ctx, { row }: Leave): Statement => ctx.db.insert(unsubscribeTokens).values(row);

interface Kept {
  person: string;
  kinds: string;
}

async function find(ctx: Ctx, token: string): Promise<Kept | undefined> {
  return ctx.db.get<Kept | undefined>(
    sql`SELECT person, kinds FROM unsubscribe_tokens WHERE token_hash = ${sha256(token)}`,
  );
}

/** Open to whoever holds the mail: which kinds it would end, or null when the address no longer serves. */
export async function whatEnds(ctx: Ctx, token: string): Promise<NoticeKind[] | null> {
  const kept = await find(ctx, token);
  return kept ? (JSON.parse(kept.kinds) as NoticeKind[]) : null;
}

/** Open to whoever holds the mail, signed in or not, as the person it was sent to; doing it twice changes nothing. */
export async function unsubscribe(ctx: Ctx, token: string, all: boolean): Promise<{ ok: true }> {
  const kept = await find(ctx, token);
  if (!kept) throw Invalid("unsubscribe_expired");
  const choices = await choicesOf(ctx, kept.person);
  const kinds = all ? NOTICE_KINDS : (JSON.parse(kept.kinds) as NoticeKind[]);
  const ended = Object.fromEntries(kinds.map((kind) => [kind, { ...choices[kind], mail: "none" as const }]));
  return commit(ctx, {
    statements: choiceStatements(ctx, kept.person, ended),
    audit: [{ act: "account.unsubscribe", subject: kept.person, actor: kept.person, detail: { kinds } }],
    reply: { ok: true },
  });
}

/** Called by the clock. */
export async function sweepUnsubscribes(ctx: Ctx): Promise<void> {
  const old = iso(later(ctx.now, { days: -UNSUBSCRIBE_DAYS }));
  await runBatch(ctx, [raw(sql`DELETE FROM unsubscribe_tokens WHERE created_at <= ${old}`)]);
}
