// The coordinators' queue: what waits, dangers first, then the oldest; a report is never shown to the person reported.
import { type SQL, sql } from "drizzle-orm";
import type { Case } from "../../schema/contract/moderation.ts";
import type { ReportReason } from "../../schema/vocabulary.ts";
import { pageOf } from "../accounts/rules.ts";
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { ownOrganisations } from "../organisations/see.ts";
import type { CaseRow } from "./open-case.ts";
import { hasOtherCoordinator } from "./subject.ts";

export type SeenCase = CaseRow & {
  title: string | null;
  topic: string | null;
  aboutName: string | null;
  reasons: string;
};

const COLUMNS = sql`c.id, c.subject, c.kind, c.cause, c.rank, c.state, c.reports, c.about, c.barred, c.opened_at AS openedAt,
  c.due_at AS dueAt, c.reminded_at AS remindedAt, c.closed_at AS closedAt, c.version, coalesce(t.title, o.name, '') AS title,
  t.id AS topic, nullif(p.name, '') AS aboutName,
  (SELECT json_group_array(DISTINCT reason) FROM moderation_reports r WHERE r.case_id = c.id) AS reasons`;

/** `from` gives the cases `c`, `rest` what follows the joins. An appeal has the title of what was decided about. */
export async function loadCases(ctx: Ctx, from: SQL, rest: SQL): Promise<SeenCase[]> {
  return ctx.db.all<SeenCase>(sql`SELECT ${COLUMNS} FROM ${from}
    LEFT JOIN appeals a ON a.id = c.subject LEFT JOIN moderation_acts m ON m.id = a.act
    LEFT JOIN posts s ON s.id = coalesce(m.subject, c.subject)
    LEFT JOIN topics t ON t.id = coalesce(s.topic, m.subject, c.subject)
    LEFT JOIN organisations o ON o.id = coalesce(m.subject, c.subject)
    LEFT JOIN people p ON p.id = c.about ${rest}`);
}

/**
 * A report about oneself does not exist; the only coordinator of the network, with nobody else to decide, reads the
 * ordinary ones, never a danger.
 */
export async function notAboutMe(ctx: Ctx): Promise<SQL> {
  const me = actorId(ctx.actor);
  const own = JSON.stringify(ownOrganisations(ctx));
  const alone = ctx.actor.kind === "person" && !(await hasOtherCoordinator(ctx)) ? 1 : 0;
  return sql`(cause <> 'report' OR (${alone} = 1 AND rank = 1) OR (coalesce(about, '') <> ${me}
    AND NOT (kind = 'organisation' AND subject IN (SELECT value FROM json_each(${own})))))`;
}

export async function listCases(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Case[]; next: string | null }> {
  requireCoordinator(ctx);
  const from = cursorOf(page.after);
  const on = from ? sql`AND (rank, opened_at, id) > (${from.rank}, ${from.at}, ${from.id})` : sql``;
  const rows = await loadCases(
    ctx,
    sql`(SELECT * FROM moderation_cases INDEXED BY moderation_cases_queue WHERE state = 'open' AND ${await notAboutMe(ctx)} ${on}
      ORDER BY rank, opened_at, id LIMIT ${page.limit + 1}) c`,
    sql`ORDER BY c.rank, c.opened_at, c.id`,
  );
  const { items, next } = pageOf(rows, page.limit, (row) => `${row.rank}~${row.openedAt}~${row.id}`);
  return { items: items.map(toCase), next };
}

function cursorOf(after: string | undefined): { rank: number; at: string; id: string } | null {
  if (after === undefined) return null;
  const [, rank, at, id] = /^([01])~(\d{4}-\d\d-\d\dT[\d:.]+Z)~(cas_\w{1,60})$/.exec(after) ?? [];
  if (!rank || !at || !id) throw InvalidField("after", "invalid");
  return { rank: Number(rank), at, id };
}

export function toCase(row: SeenCase): Case {
  return {
    ...{ id: row.id, subject: row.subject, kind: row.kind, cause: row.cause, state: row.state, version: row.version },
    danger: row.rank === 0,
    reports: row.reports,
    reasons: JSON.parse(row.reasons) as ReportReason[],
    title: row.title ?? "",
    topic: row.topic,
    about: row.about && row.aboutName !== null ? { id: row.about, name: row.aboutName } : null,
    openedAt: row.openedAt,
    dueAt: row.dueAt,
  };
}

const MOST_COUNTED = 100;

/** For "today": how many wait, up to a hundred, and how many of them are dangers. */
export async function countCases(ctx: Ctx): Promise<{ waiting: number; danger: number }> {
  requireCoordinator(ctx);
  return ctx.db.get<{ waiting: number; danger: number }>(sql`SELECT count(*) AS waiting,
    coalesce(sum(rank = 0), 0) AS danger FROM (SELECT rank FROM moderation_cases INDEXED BY moderation_cases_queue
      WHERE state = 'open' AND ${await notAboutMe(ctx)} ORDER BY rank, opened_at, id LIMIT ${MOST_COUNTED})`);
}
