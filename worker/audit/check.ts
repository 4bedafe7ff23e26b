// Keeps the chain under watch: a pass a day by the clock, slice after slice, or at once when an administrator asks.
import { sql } from "drizzle-orm";
import type { AuditChain } from "../../schema/contract/audit.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import { commit, raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { sealAudit } from "./seal.ts";
import { chainEnds, type Slice, verifySlice } from "./verify.ts";

const NAME = "audit.check";
const SLICES_AT_ONCE = 20;

type Check = NonNullable<AuditChain["check"]>;

async function lastCheck(ctx: Ctx): Promise<Check | null> {
  const row = await ctx.db.get<{ value: string } | undefined>(sql`SELECT value FROM settings WHERE name = ${NAME}`);
  return row ? (JSON.parse(row.value) as Check) : null;
}

function keep(ctx: Ctx, check: Check): Statement {
  return raw(sql`INSERT INTO settings (name, value, version, updated_at) VALUES (${NAME}, ${JSON.stringify(check)}, 1, ${iso(ctx.now)})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, version = version + 1, updated_at = excluded.updated_at`);
}

const toCheck = (ctx: Ctx, { upTo, done, bad }: Slice): Check => ({ at: iso(ctx.now), upTo, done, bad });

/** The clock's: seals what is new, then one slice of the pass under way; a finished pass rests a day. */
export async function watchAudit(ctx: Ctx): Promise<void> {
  await sealAudit(ctx);
  const before = await lastCheck(ctx);
  if (before?.done && before.at > iso(later(ctx.now, { days: -1 }))) return;
  const slice = await verifySlice(ctx, before && !before.done ? before.upTo : 0);
  if (slice.bad) console.error("audit chain broken", slice.bad);
  await runBatch(ctx, [keep(ctx, toCheck(ctx, slice))]);
}

/** Seals what is new, then checks from the first entry on, as far as one call may go; the clock continues the rest. */
export async function checkAudit(ctx: Ctx): Promise<AuditChain> {
  requireAdministrator(ctx);
  await sealAudit(ctx);
  let slice = await verifySlice(ctx, 0);
  for (let n = 1; n < SLICES_AT_ONCE && !slice.done; n++) slice = await verifySlice(ctx, slice.upTo);
  const check = toCheck(ctx, slice);
  return commit(ctx, {
    statements: [keep(ctx, check)],
    audit: [{ act: "audit.check", subject: "audit", detail: { upTo: check.upTo, bad: check.bad } }],
    reply: await chainWith(ctx, check),
  });
}

export async function auditChain(ctx: Ctx): Promise<AuditChain> {
  requireAdministrator(ctx);
  return chainWith(ctx, await lastCheck(ctx));
}

async function chainWith(ctx: Ctx, check: Check | null): Promise<AuditChain> {
  const { sealed, given, head } = await chainEnds(ctx);
  return { lastEntry: given, sealedUpTo: sealed, head, check };
}
