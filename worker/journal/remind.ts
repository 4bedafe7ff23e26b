// The clock's part: a word two weeks before a step begins, and one a week after it should have ended. Once each.
import { sql } from "drizzle-orm";
import { managersOfAll } from "../accounts/recipients.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { tried } from "../kernel/tried.ts";
import { mailStatements } from "../notifications/outbox.ts";
import { turnStatements } from "../partnerships/turn.ts";
import { addDays, LATE_DAYS, LATE_UNTIL, reminderDue, SOON_DAYS } from "./rules.ts";

interface Due {
  id: string;
  partnership: string;
  title: string;
  starts: string;
  ends: string;
  remindedOn: string | null;
  organisations: string; // JSON [{id, name}], suspended ones left out
}

const AT_ONCE = 40;

/** Called by cron as the system. A step that changes at this moment waits for the next time. */
export async function remindOfSteps(ctx: Ctx): Promise<number> {
  const today = iso(ctx.now).slice(0, 10);
  let told = 0;
  for (const step of await candidates(ctx, today)) {
    const kind = reminderDue(step, today);
    if (kind && (await tried(`remind of ${step.id}`, () => remind(ctx, step, kind, today)))) told++;
  }
  return told;
}

/** Along two indexes, within the days that matter. */
async function candidates(ctx: Ctx, today: string): Promise<Due[]> {
  const due = sql`s.id, s.partnership, s.title, s.starts, s.ends, s.reminded_at AS remindedOn,
    (SELECT json_group_array(json_object('id', o.id, 'name', o.name)) FROM partnership_organisations po
      JOIN organisations o ON o.id = po.organisation AND o.state <> 'suspended'
      WHERE po.partnership = s.partnership) AS organisations`;
  return ctx.db.all<Due>(sql`SELECT ${due} FROM steps s INDEXED BY steps_state
      JOIN partnerships p ON p.id = s.partnership AND p.state = 'open'
      WHERE s.state = 'planned' AND s.starts BETWEEN ${today} AND ${addDays(today, SOON_DAYS)}
        AND coalesce(s.reminded_at, '') < date(s.starts, ${`-${SOON_DAYS} days`})
    UNION SELECT ${due} FROM steps s INDEXED BY steps_ends
      JOIN partnerships p ON p.id = s.partnership AND p.state = 'open'
      WHERE s.state = 'planned' AND s.ends BETWEEN ${addDays(today, -LATE_UNTIL)} AND ${addDays(today, -LATE_DAYS)}
        AND coalesce(s.reminded_at, '') < date(s.ends, ${`+${LATE_DAYS} days`})
    LIMIT ${AT_ONCE}`);
}

async function remind(ctx: Ctx, step: Due, kind: "soon" | "late", today: string): Promise<void> {
  const { id, partnership, title, remindedOn } = step;
  const { version } = await ctx.db.get<{ version: number }>(
    sql`SELECT version FROM partnerships WHERE id = ${partnership}`,
  ); // another step of it may just have been spoken of
  await commit(ctx, {
    statements: [
      ...turnStatements(ctx, {
        ...{ partnership, version },
        entries: [{ act: `step_${kind}`, organisation: null, text: title }],
      }),
      raw(sql`UPDATE steps SET reminded_at = ${today}
        WHERE id = ${id} AND state = 'planned' AND starts = ${step.starts} AND reminded_at IS ${remindedOn}`),
      mustChange(),
      ...(await mails(ctx, step, kind)),
    ],
    audit: [{ act: "step.remind", subject: id, detail: { partnership, kind } }],
    reply: null,
  });
}

/** To each organisation's managers, with the names of the others. */
async function mails(ctx: Ctx, step: Due, kind: "soon" | "late") {
  const organisations = JSON.parse(step.organisations) as { id: string; name: string }[];
  const managers = await managersOfAll(
    ctx,
    organisations.map(({ id }) => id),
  );
  const { partnership, title, starts, ends } = step;
  return mailStatements(
    ctx,
    organisations.flatMap(({ id }) => {
      const names = organisations.filter((one) => one.id !== id).map(({ name }) => name);
      const payload = { partnership, title, names, starts, ends };
      return (managers.get(id) ?? []).map((to) => ({ kind: `step_${kind}` as const, to, payload }));
    }),
  );
}
