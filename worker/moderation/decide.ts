// A coordinator decides: on a case of the queue, or from the page itself without any report.
import { sql } from "drizzle-orm";
import type { ActInput, DecisionInput, Done } from "../../schema/contract/moderation.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, DomainError, InvalidField, NotFound } from "../kernel/errors.ts";
import { carryOut } from "./carry-out.ts";
import type { SeenCase } from "./cases.ts";
import { judge } from "./judge.ts";
import { endsWaiting } from "./rules.ts";
import { findCase } from "./see-case.ts";
import { loadSubject } from "./subject.ts";

/** The second of two coordinators gets Conflict `already_decided`; a report come in meanwhile, `case_changed`. */
export async function decide(ctx: Ctx, id: string, input: DecisionInput): Promise<Done> {
  requireCoordinator(ctx);
  const row = await findCase(ctx, id);
  if (row.state === "closed") throw Conflict("already_decided");
  if (input.version !== undefined && input.version !== row.version) throw Conflict("case_changed");
  const { decision: act, ...rest } = input;
  if ((act === "keep" || act === "reverse") !== (row.cause === "appeal")) throw InvalidField("decision", "not_in_list");
  try {
    if (row.cause === "appeal") return await judge(ctx, row, { act, ...rest }, closing(ctx, row));
    const subject = await loadSubject(ctx, row.subject);
    if (!subject) throw NotFound();
    const waits = row.cause === "waiting" && subject.state === "waiting";
    if (act === "dismiss" && waits) throw InvalidField("decision", "not_in_list");
    const done = await carryOut(ctx, subject, { act, ...rest, case: { id, danger: row.rank === 0 } });
    const settled = waits && !endsWaiting(act) ? moved(row) : closing(ctx, row);
    return await commit(ctx, { ...done, statements: [...settled, ...done.statements] });
  } catch (error) {
    throw await explained(ctx, id, error);
  }
}

/** On this very state of the case, so that nothing said meanwhile is closed unread. */
function closing(ctx: Ctx, { id, version }: SeenCase): Statement[] {
  return [
    raw(sql`UPDATE moderation_cases SET state = 'closed', closed_at = ${iso(ctx.now)}, version = version + 1
      WHERE id = ${id} AND version = ${version} AND state = 'open'`),
    mustChange(),
  ];
}

/** Moved, or its author warned, it waits all the same: its case stays in the queue. */
const moved = ({ id, version }: SeenCase): Statement[] => [
  raw(
    sql`UPDATE moderation_cases SET version = version + 1 WHERE id = ${id} AND version = ${version} AND state = 'open'`,
  ),
  mustChange(),
];

async function explained(ctx: Ctx, id: string, error: unknown): Promise<unknown> {
  if (!(error instanceof DomainError) || error.code !== "changed_meanwhile") return error;
  const now = await ctx.db.get<{ state: string }>(sql`SELECT state FROM moderation_cases WHERE id = ${id}`);
  return Conflict(now.state === "closed" ? "already_decided" : "case_changed");
}

/** Straight from a topic, a post, an organisation or a person. */
export async function act(ctx: Ctx, input: ActInput): Promise<Done> {
  requireCoordinator(ctx);
  if (input.act === "dismiss" || input.act === "keep" || input.act === "reverse")
    throw InvalidField("act", "not_in_list");
  const subject = await loadSubject(ctx, input.subject);
  if (!subject) throw NotFound();
  if (input.act === "approve" && input.version !== undefined && input.version !== subject.version)
    throw Conflict("text_changed");
  const done = await carryOut(ctx, subject, input);
  return commit(ctx, done);
}
