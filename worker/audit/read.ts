// The audit entries for those who answer for the network: newest first, narrowed to one subject when asked.
import { sql } from "drizzle-orm";
import type { AuditEntry, AuditLine, AuditQuery } from "../../schema/contract/audit.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Written } from "./chain.ts";

interface Row extends Written {
  sealed: number;
  name: string | null;
}

/** Keyset on the entry's number, so a page never shifts while others write. */
export async function listAudit(ctx: Ctx, query: AuditQuery): Promise<{ items: AuditLine[]; next: string | null }> {
  requireAdministrator(ctx);
  const { after, limit, subject } = query;
  const rows = await ctx.db.all<Row>(sql`
    SELECT e.seq, e.at, e.actor, e.act, e.subject, iif(json_valid(e.detail), e.detail, '{}') AS detail,
      s.up_to IS NOT NULL AS sealed,
      nullif(coalesce(nullif(p.name, ''), p.email), '') AS name
    FROM audit_entries e LEFT JOIN audit_seals s ON s.up_to = e.seq LEFT JOIN people p ON p.id = e.actor
    WHERE e.seq < ${after ?? Number.MAX_SAFE_INTEGER} ${subject ? sql`AND e.subject = ${subject}` : sql``}
    ORDER BY e.seq DESC LIMIT ${limit + 1}`);
  const items = rows.slice(0, limit).map(toLine);
  return { items, next: rows.length > limit ? String(items.at(-1)?.seq) : null };
}

function toLine({ sealed, detail, ...row }: Row): AuditLine {
  return { ...row, sealed: sealed === 1, detail: JSON.parse(detail) as AuditEntry["detail"] };
}
