// What an organisation brings and what it looks for: each a whole list, put in place of the one before.
import type { Need, Offer, Organisation } from "../../schema/contract/organisations.ts";
import { requireManagerOrCoordinator } from "../kernel/actor.ts";
import { type AuditEntry, commit, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { needRows, nextVersion, offerRows, refreshed } from "./record.ts";
import { revise } from "./revise.ts";
import { type Problem, skillProblems } from "./rules.ts";

type Seen = (current: Organisation) => void;
/** The list itself, or how it follows from the one before. */
type List<T> = T[] | ((before: readonly T[]) => T[]);
const anything: Seen = () => undefined;

export async function replaceOffers(ctx: Ctx, id: string, list: List<Offer>, seen = anything): Promise<Organisation> {
  requireManagerOrCoordinator(ctx, id);
  return revise(ctx, id, async (current) => {
    seen(current);
    const offers = typeof list === "function" ? list(current.offers) : list;
    return replaceList(ctx, current, { list: "offers", rows: offers, write: offerRows(id, offers) });
  });
}

/** `also`: what else the change is, for the audit: a need that a course has met. */
export async function replaceNeeds(
  ctx: Ctx,
  id: string,
  list: List<Need>,
  seen = anything,
  also: readonly AuditEntry[] = [],
): Promise<Organisation> {
  requireManagerOrCoordinator(ctx, id);
  return revise(ctx, id, async (current) => {
    seen(current);
    const needs = typeof list === "function" ? list(current.needs) : list;
    return replaceList(ctx, current, { list: "needs", rows: needs, write: needRows(id, needs), also });
  });
}

interface Replacement {
  list: "offers" | "needs";
  rows: (Offer | Need)[];
  write: Statement[];
  also?: readonly AuditEntry[];
}

/** The same list again leaves no trace. */
async function replaceList(
  ctx: Ctx,
  current: Organisation,
  { list, rows, write, also = [] }: Replacement,
): Promise<Organisation> {
  const problems = await listProblems(ctx, rows, current[list]);
  if (problems.length > 0) throw Invalid("invalid", problems);
  const after = bySkill(rows);
  if (JSON.stringify(after.map(inOrder)) === JSON.stringify(current[list].map(inOrder))) return current;
  const reply = { ...current, [list]: after, version: current.version + 1 };
  return commit(ctx, {
    statements: [...nextVersion(ctx, current, {}), ...write, ...refreshed(ctx, reply)],
    audit: [{ act: `organisation.${list}`, subject: current.id, detail: { count: rows.length } }, ...also],
    reply,
  });
}

/** What is wrong with a list, given the one it replaces. */
export async function listProblems(
  ctx: Ctx,
  rows: readonly { skill: string }[],
  held: readonly { skill: string }[],
  prefix = "",
): Promise<Problem[]> {
  if (rows.length === 0) return [];
  const labels = await taxonomyLabels(ctx);
  const problems = skillProblems(rows, { labels, held: new Set(held.map((row) => row.skill)) });
  return problems.map((problem) => ({ ...problem, field: prefix + problem.field }));
}

/** The order in which lists are kept and read back. */
export const bySkill = <T extends { skill: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => (one.skill < other.skill ? -1 : 1));

const inOrder = (row: Offer | Need): unknown[] => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
