// Notices that go by a mail of their own: one a topic, whatever came since, written to the outbox in one batch each.
import { sql } from "drizzle-orm";
import type { Locale, NoticeKind } from "../../schema/vocabulary.ts";
import { commit, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { faultOf } from "../kernel/log.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { MAY_READ } from "./may-read.ts";
import type { Told } from "./rules.ts";
import { leaveStatement, newLeave } from "./unsubscribe.ts";

interface Due extends Told {
  person: string;
  kind: NoticeKind;
  due: string;
  email: string;
  locale: Locale;
  title: string | null;
  good: number; // may still read it, and is not suspended
}

/** Returns how many were written, and whether more wait. */
export async function sweepMailsAtOnce(ctx: Ctx, limit = 60): Promise<{ written: number; more: boolean }> {
  const now = iso(ctx.now);
  const rows = await ctx.db.all<Due>(sql`SELECT n.person, n.topic, n.kind, n.count, n.first_seq AS "from",
      n.mail_due AS due, p.email, p.locale, t.title, (p.suspended_at IS NULL AND t.id IS NOT NULL AND ${MAY_READ}) AS good
    FROM (SELECT DISTINCT person, topic FROM (SELECT person, topic FROM notices
      WHERE mail_due IS NOT NULL AND mail_due <= ${now} ORDER BY mail_due LIMIT ${limit})) d
    CROSS JOIN notices n ON n.person = d.person AND n.topic = d.topic AND n.mail_due <= ${now}
    CROSS JOIN people p ON p.id = n.person LEFT JOIN topics t ON t.id = n.topic`);
  const groups = [...Map.groupBy(rows, ({ person, topic }) => `${person} ${topic}`).values()];
  let written = 0;
  for (const group of groups) if (await writeOne(ctx, group)) written++;
  return { written, more: rows.length >= limit };
}

async function writeOne(ctx: Ctx, group: readonly Due[]): Promise<boolean> {
  const [first] = group;
  if (!first) return false;
  try {
    const mail = first.good === 1 ? await mailOf(ctx, first, group) : [];
    await commit(ctx, { statements: [stillDue(group), ...mail, settled(ctx, group)], audit: [], reply: null });
    return mail.length > 0;
  } catch (error) {
    // Another sweep was quicker, or it has just been read.
    if (!(error instanceof DomainError)) console.error("notice not mailed", faultOf(error));
    return false;
  }
}

const listed = (group: readonly Due[]) => sql`SELECT value ->> 'kind' AS kind, value ->> 'due' AS due
  FROM json_each(${JSON.stringify(group.map(({ kind, due }) => ({ kind, due })))})`;

/** Two sweeps that meet write one mail: the second finds nothing due. */
function stillDue(group: readonly Due[]): Statement {
  const { person = "", topic = "" } = group[0] ?? {};
  return mustHold(sql`(SELECT count(*) FROM (${listed(group)}) d JOIN notices n ON n.person = ${person}
    AND n.topic = ${topic} AND n.kind = d.kind AND n.mail_due = d.due) = ${group.length}`);
}

function settled(ctx: Ctx, group: readonly Due[]): Statement {
  const { person = "", topic = "" } = group[0] ?? {};
  return raw(sql`UPDATE notices SET mail_due = NULL, mailed_at = ${iso(ctx.now)}
    WHERE person = ${person} AND topic = ${topic} AND kind IN (SELECT kind FROM (${listed(group)}))`);
}

async function mailOf(ctx: Ctx, to: Due, group: readonly Due[]): Promise<Statement[]> {
  const kinds = group.map(({ kind }) => kind);
  const leave = newLeave(ctx, to.person, kinds);
  const payload = {
    topic: to.topic,
    title: to.title ?? "",
    from: Math.min(...group.map(({ from }) => from)),
    told: group.map(({ kind, count }) => ({ kind, count })),
    unsubscribe: leave.token,
  };
  const { person, email, locale } = to;
  return [mailStatement(ctx, { kind: "notice", to: { person, email, locale }, payload }), leaveStatement(ctx, leave)];
}
