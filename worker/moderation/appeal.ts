// Whoever a decision was taken against answers it, once; a suspended person through the link of their mail.
import { sql } from "drizzle-orm";
import type { Act, Appeal, AppealInput } from "../../schema/contract/moderation.ts";
import { appeals } from "../../schema/tables/moderation.ts";
import { roleIn } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Invalid, NotFound, Unauthenticated } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { caseInsert } from "./open-case.ts";

export interface Answerable extends Act {
  author: string | null;
  coordinator: string;
  appealUntil: string | null;
  /** What became of an answer already given. */
  appealed: Appeal["state"] | null;
  answer: string;
}

const ANSWERABLE = sql`SELECT m.id, m.act, m.subject, m.kind, m.reason, m.text, m.created_at AS createdAt,
  m.reversed_at AS reversedAt, m.author, m.coordinator, m.appeal_until AS appealUntil, a.state AS appealed,
  coalesce(a.answer, '') AS answer FROM moderation_acts m LEFT JOIN appeals a ON a.act = m.id`;

export type Key = Pick<AppealInput, "act" | "token">;

/** Open to whoever it concerns, signed in, or to whoever holds the link; for anyone else it does not exist. */
export async function answerable(ctx: Ctx, key: Key): Promise<Answerable> {
  if (key.token !== undefined) {
    const hash = sha256(key.token);
    const row = await ctx.db.get<Answerable | undefined>(sql`${ANSWERABLE} WHERE m.appeal_hash = ${hash}`);
    if (!row || !isOpen(row, ctx)) throw Invalid("appeal_link_over");
    return row;
  }
  if (ctx.actor.kind !== "person") throw Unauthenticated();
  const row = await ctx.db.get<Answerable | undefined>(sql`${ANSWERABLE} WHERE m.id = ${key.act ?? ""}`);
  const managed = row?.kind === "organisation" && roleIn(ctx.actor, row.subject) === "manager";
  if (!row || row.appealUntil === null || (row.author !== ctx.actor.id && !managed)) throw NotFound();
  return row;
}

const isOpen = ({ appealUntil }: Answerable, ctx: Ctx): boolean => appealUntil !== null && appealUntil > iso(ctx.now);

/** Refused a second time, too late, or when the decision was undone already. */
export async function appeal(ctx: Ctx, input: AppealInput): Promise<Appeal> {
  const act = await answerable(ctx, input);
  if (act.appealed !== null) throw Conflict("already_appealed");
  if (act.reversedAt !== null) throw Conflict("already_reversed");
  if (!isOpen(act, ctx)) throw Conflict("appeal_over");
  // A link speaks for whom it was sent to, whoever is signed in on the same phone.
  const author = input.token === undefined && ctx.actor.kind === "person" ? ctx.actor.id : (act.author ?? "");
  const id = ctx.newId("apl");
  const createdAt = iso(ctx.now);
  return commit(ctx, {
    statements: [
      ctx.db
        .insert(appeals)
        .values({ id, act: act.id, author, text: input.text, state: "open", answer: "", createdAt }),
      caseInsert(ctx, {
        ...{ id: ctx.newId("cas"), subject: id, kind: "appeal", cause: "appeal", rank: 1 },
        ...{ about: author, barred: act.coordinator },
      }),
    ],
    audit: [{ act: "moderation.appeal", subject: act.id, detail: { appeal: id } }],
    reply: { id, act: act.id, state: "open", createdAt },
    conflict: "already_appealed",
  });
}

/** The decisions that concern the reader, newest first. */
export async function myDecisions(ctx: Ctx): Promise<Answerable[]> {
  if (ctx.actor.kind !== "person") throw Unauthenticated();
  return ctx.db.all<Answerable>(
    sql`${ANSWERABLE} WHERE m.author = ${ctx.actor.id} ORDER BY m.created_at DESC LIMIT 50`,
  );
}
