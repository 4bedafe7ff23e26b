// Telling people of what was written, in the batch of its cause: one statement however many there are to tell.
import { type SQL, sql } from "drizzle-orm";
import { NOTICE_KINDS } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { MAY_READ } from "./may-read.ts";
import { DEFAULTS, QUIET_HOURS } from "./rules.ts";

const kindsWhere = (test: (kind: (typeof NOTICE_KINDS)[number]) => boolean): SQL =>
  sql.raw(
    NOTICE_KINDS.filter(test)
      .map((kind) => `'${kind}'`)
      .join(", ") || "''",
  );

const MAILED = kindsWhere((kind) => DEFAULTS[kind].mail === "at_once");
const PUSHED = kindsWhere((kind) => DEFAULTS[kind].push);

/**
 * `whom` selects person, topic, kind and seq. Nobody suspended is told, nor anyone who may not read the topic.
 * What comes while the last was not seen adds to it; `again` false leaves those alone who were told before.
 */
export function tell(ctx: Ctx, whom: SQL, { again = true } = {}): Statement {
  if (!ctx.nudges.some((nudge) => nudge.kind === "notices")) ctx.nudges.push({ kind: "notices" });
  const now = iso(ctx.now);
  return raw(sql`INSERT INTO notices (person, topic, kind, count, first_seq, last_seq, at, mail_due, push_due)
    SELECT w.person, w.topic, w.kind, 1, w.seq, w.seq, ${now},
      CASE WHEN coalesce(c.mail, CASE WHEN w.kind IN (${MAILED}) THEN 'at_once' END) = 'at_once' THEN ${now} END,
      CASE WHEN coalesce(c.push, w.kind IN (${PUSHED}))
        AND EXISTS (SELECT 1 FROM push_subscriptions d WHERE d.person = w.person) THEN ${now} END
    FROM (${whom}) w CROSS JOIN people p ON p.id = w.person CROSS JOIN topics t ON t.id = w.topic
    LEFT JOIN notice_preferences c ON c.person = w.person AND c.kind = w.kind
    WHERE p.suspended_at IS NULL AND p.email NOT LIKE '%@invalid' AND ${MAY_READ}
    ON CONFLICT (person, topic, kind) DO ${again ? sql`UPDATE SET ${MORE}` : sql`NOTHING`}`);
}

/** Seen: it begins anew. Not seen: it grows, and is mailed again only after a quiet day. */
const MORE = sql`
  count = CASE WHEN seen_at IS NULL THEN count + 1 ELSE 1 END,
  first_seq = CASE WHEN seen_at IS NULL THEN min(first_seq, excluded.first_seq) ELSE excluded.first_seq END,
  last_seq = max(last_seq, excluded.last_seq), at = excluded.at, seen_at = NULL,
  mail_due = CASE WHEN excluded.mail_due IS NULL THEN NULL
    WHEN mail_due IS NOT NULL THEN mail_due
    WHEN seen_at IS NOT NULL OR mailed_at IS NULL THEN excluded.mail_due
    ELSE max(excluded.mail_due, strftime('%Y-%m-%dT%H:%M:%fZ', mailed_at, '+${sql.raw(String(QUIET_HOURS))} hours')) END,
  push_due = CASE WHEN seen_at IS NULL AND push_due IS NULL THEN NULL ELSE excluded.push_due END`;
