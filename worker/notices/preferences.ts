// How a person wishes to be told, by kind; and the digests that follow from it.
import { sql } from "drizzle-orm";
import type { NoticeChoices, Notifications } from "../../schema/contract/notices.ts";
import { DIGEST_PACES, type DigestPace, NOTICE_KINDS, type NoticeKind } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { type Choice, DEFAULTS, GATHERED, nextDigest } from "./rules.ts";

export async function readPreferences(ctx: Ctx): Promise<Notifications> {
  const { id } = requirePerson(ctx);
  const [kinds, rows] = await Promise.all([
    choicesOf(ctx, id),
    ctx.db.all<{ pace: DigestPace; nextAt: string }>(
      sql`SELECT pace, next_at AS nextAt FROM digests WHERE person = ${id}`,
    ),
  ]);
  const next = (pace: DigestPace) => rows.find((row) => row.pace === pace)?.nextAt ?? null;
  return { kinds, digests: { daily: next("daily"), weekly: next("weekly") } };
}

/** What they said, and what goes for those who have not said. */
export async function choicesOf(ctx: Ctx, person: string): Promise<NoticeChoices> {
  const rows = await ctx.db.all<{ kind: NoticeKind; mail: Choice["mail"]; push: number }>(
    sql`SELECT kind, mail, push FROM notice_preferences WHERE person = ${person}`,
  );
  const said = new Map(rows.map(({ kind, mail, push }) => [kind, { mail, push: push === 1 }]));
  return Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, said.get(kind) ?? DEFAULTS[kind]])) as NoticeChoices;
}

export async function changePreferences(ctx: Ctx, kinds: NoticeChoices): Promise<Notifications> {
  const { id } = requirePerson(ctx);
  const { digests } = await readPreferences(ctx);
  const next = (pace: DigestPace) =>
    NOTICE_KINDS.some((kind) => kinds[kind].mail === pace) ? (digests[pace] ?? iso(nextDigest(pace, ctx.now))) : null;
  return commit(ctx, {
    statements: choiceStatements(ctx, id, kinds),
    audit: [{ act: "account.notifications", subject: id }],
    reply: { kinds, digests: { daily: next("daily"), weekly: next("weekly") } },
  });
}

/** Keeps the choices, lets go of mails that are no longer wished for, begins and ends digests accordingly. */
export function choiceStatements(ctx: Ctx, person: string, kinds: Partial<NoticeChoices>): Statement[] {
  const said = Object.entries(kinds).map(([kind, { mail, push }]) => ({ kind, mail, push: push ? 1 : 0 }));
  return [
    raw(sql`INSERT INTO notice_preferences (person, kind, mail, push)
      SELECT ${person}, value ->> 'kind', value ->> 'mail', value ->> 'push' FROM json_each(${JSON.stringify(said)})
      WHERE true ON CONFLICT (person, kind) DO UPDATE SET mail = excluded.mail, push = excluded.push`),
    raw(sql`UPDATE notices SET mail_due = NULL WHERE person = ${person} AND mail_due IS NOT NULL AND kind IN (
      SELECT kind FROM notice_preferences WHERE person = ${person} AND mail <> 'at_once')`),
    raw(sql`UPDATE notices SET push_due = NULL WHERE person = ${person} AND push_due IS NOT NULL AND kind IN (
      SELECT kind FROM notice_preferences WHERE person = ${person} AND push = 0)`),
    ...DIGEST_PACES.flatMap((pace) => digestStatements(ctx, person, pace)),
  ];
}

/** No default is a digest: there is one when, and only when, a kept choice asks for it. */
function digestStatements(ctx: Ctx, person: string, pace: DigestPace): Statement[] {
  const wanted = sql`EXISTS (SELECT 1 FROM notice_preferences WHERE person = ${person} AND mail = ${pace})`;
  return [
    raw(sql`INSERT OR IGNORE INTO digests (person, pace, next_at)
      SELECT ${person}, ${pace}, ${iso(nextDigest(pace, ctx.now))} WHERE ${wanted}`),
    raw(sql`DELETE FROM digests WHERE person = ${person} AND pace = ${pace} AND NOT ${wanted}`),
  ];
}

/** A newcomer who said yes to a digest: whatever is not mailed at once comes in it. */
export function digestAskedFor(ctx: Ctx, person: string, pace: DigestPace): Statement[] {
  return choiceStatements(
    ctx,
    person,
    Object.fromEntries(GATHERED.map((kind) => [kind, { ...DEFAULTS[kind], mail: pace }])),
  );
}
