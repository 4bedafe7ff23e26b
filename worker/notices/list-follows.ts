// What somebody follows, by name; what they may no longer see has none, and can still be let go.
import { sql } from "drizzle-orm";
import type { Follow } from "../../schema/contract/notices.ts";
import type { FollowKind } from "../../schema/vocabulary.ts";
import { pageOf } from "../accounts/rules.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { MAY_READ } from "./may-read.ts";

interface Row {
  kind: FollowKind;
  subject: string;
  createdAt: string;
  label: string | null;
}

export async function listFollows(
  ctx: Ctx,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ items: Follow[]; next: string | null }> {
  const { id } = requirePerson(ctx);
  const [, kind, subject] = /^(topic|category|organisation|skill)~(.+)$/.exec(after ?? "") ?? [];
  if (after !== undefined && !kind) throw InvalidField("after", "invalid");
  const later = kind ? sql`AND (kind, subject) > (${kind}, ${subject})` : sql``;
  const label = ctx.locale === "fr" ? sql`c.label_fr` : sql`c.label_en`;
  const rows = await ctx.db.all<Row>(sql`SELECT f.kind, f.subject, f.created_at AS createdAt,
      CASE f.kind WHEN 'category' THEN ${label} WHEN 'organisation' THEN o.name WHEN 'topic' THEN t.title END AS label
    FROM (SELECT * FROM follows WHERE person = ${id} ${later} ORDER BY kind, subject LIMIT ${limit + 1}) f
    CROSS JOIN people p ON p.id = f.person
    LEFT JOIN categories c ON f.kind = 'category' AND c.id = f.subject
    LEFT JOIN topics t ON f.kind = 'topic' AND t.id = f.subject AND ${MAY_READ}
    LEFT JOIN organisations o ON f.kind = 'organisation' AND o.id = f.subject AND (p.network_role IS NOT NULL
      OR (o.state IN ('published', 'paused') AND o.visibility <> 'coordinators')
      OR EXISTS (SELECT 1 FROM memberships m WHERE m.organisation = o.id AND m.person = p.id))
    ORDER BY f.kind, f.subject`);
  const skills = await taxonomyLabels(ctx);
  const { items, next } = pageOf(rows, limit, (row) => `${row.kind}~${row.subject}`);
  return {
    items: items.map((row) => ({
      ...row,
      label: row.kind === "skill" ? (skills.get(row.subject)?.label ?? null) : row.label,
    })),
    next,
  };
}
