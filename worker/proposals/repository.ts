// Proposals as the database keeps them: one read that says everything, and the statements of a turn.
import { type SQL, sql } from "drizzle-orm";
import type { Proposal, ProposalDetail } from "../../schema/contract/proposals.ts";
import { proposalAnswers, proposalEntries, type proposals } from "../../schema/tables/proposals.ts";
import type { Answer } from "../../schema/vocabulary.ts";
import { type Actor, actorId } from "../kernel/actor.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { isOpen, type Party, type Standing } from "./rules.ts";

type Row = typeof proposals.$inferSelect;

/** A row of the table with its answers, its partnership if it has become one, and both names. */
export interface Kept extends Row {
  answers: Readonly<Record<string, Answer>>;
  partnership: string | null;
  fromName: string;
  toName: string;
}

const COLUMNS = sql`p.id, p.from_organisation AS fromOrganisation, p.to_organisation AS toOrganisation, p.pair, p.state,
  p.origin, p.one_way AS oneWay, p.score, p.message, p.proposed_by AS proposedBy, p.created_at AS createdAt,
  p.updated_at AS updatedAt, p.due_at AS dueAt, p.reminded_at AS remindedAt, p.escalated_at AS escalatedAt, p.version,
  (SELECT json_group_object(organisation, answer) FROM proposal_answers WHERE proposal = p.id) AS answers,
  (SELECT id FROM partnerships WHERE proposal = p.id) AS partnership,
  (SELECT name FROM organisations WHERE id = p.from_organisation) AS fromName,
  (SELECT name FROM organisations WHERE id = p.to_organisation) AS toName`;

/** `rest` goes on after `FROM proposals p`: conditions, order and limit. */
export async function loadProposals(ctx: Ctx, rest: SQL): Promise<Kept[]> {
  const rows = await ctx.db.all<Omit<Kept, "answers" | "oneWay"> & { answers: string; oneWay: number }>(
    sql`SELECT ${COLUMNS} FROM proposals p ${rest}`,
  );
  return rows.map((row) => ({
    ...row,
    oneWay: row.oneWay === 1,
    answers: JSON.parse(row.answers) as Record<string, Answer>,
    fromName: row.fromName ?? "",
    toName: row.toName ?? "",
  }));
}

export async function loadProposal(ctx: Ctx, id: string): Promise<Kept | null> {
  return (await loadProposals(ctx, sql`WHERE p.id = ${id}`))[0] ?? null;
}

export function standingOf(kept: Kept): Standing {
  const { state, answers, fromOrganisation, toOrganisation } = kept;
  return { state, from: answers[fromOrganisation] ?? null, to: answers[toOrganisation] ?? null };
}

export function partyOf(kept: Kept, organisation: string): "from" | "to" | null {
  if (organisation === kept.fromOrganisation) return "from";
  return organisation === kept.toOrganisation ? "to" : null;
}

export const otherOf = (kept: Kept, organisation: string): string =>
  organisation === kept.fromOrganisation ? kept.toOrganisation : kept.fromOrganisation;

export const nameOf = (kept: Kept, organisation: string): string =>
  organisation === kept.fromOrganisation ? kept.fromName : kept.toName;

export function toProposal(kept: Kept): Proposal {
  return {
    id: kept.id,
    from: kept.fromOrganisation,
    to: kept.toOrganisation,
    state: kept.state,
    oneWay: kept.oneWay,
    by: kept.origin,
    message: kept.message,
    score: kept.score,
    answers: { ...kept.answers },
    ...(kept.partnership && { partnership: kept.partnership }),
    version: kept.version,
    createdAt: kept.createdAt,
    dueAt: isOpen(kept.state) ? kept.dueAt : null,
  };
}

export interface Entry {
  version: number;
  act: string;
  organisation: string | null;
  person: string | null;
  /** The name of whoever acted, "" when they have left. */
  personName: string;
  text: string;
  createdAt: string;
}

export async function loadEntries(ctx: Ctx, proposal: string): Promise<Entry[]> {
  return ctx.db.all<Entry>(sql`SELECT e.version, e.act, e.organisation, e.person, coalesce(p.name, '') AS personName,
    e.text, e.created_at AS createdAt
    FROM proposal_entries e LEFT JOIN people p ON p.id = e.person WHERE e.proposal = ${proposal} ORDER BY e.version`);
}

export function toDetail(kept: Kept, entries: readonly Entry[]): ProposalDetail {
  const shown = entries.map(({ version, act, organisation, text, createdAt }) => ({
    version,
    act,
    organisation,
    text,
    createdAt,
  }));
  return { ...toProposal(kept), entries: shown };
}

export interface EntryParts {
  proposal: string;
  version: number;
  act: string;
  organisation: string | null;
  by: Party;
  text: string;
}

const personOf = (actor: Actor): string | null => (actor.kind === "person" ? actorId(actor) : null);

export function insertEntry(ctx: Ctx, { by, ...entry }: EntryParts): Statement {
  const person = by === "clock" ? null : personOf(ctx.actor);
  return ctx.db.insert(proposalEntries).values({ ...entry, person, createdAt: iso(ctx.now) });
}

export function upsertAnswer(ctx: Ctx, proposal: string, organisation: string, answer: Answer): Statement {
  const createdAt = iso(ctx.now);
  return ctx.db
    .insert(proposalAnswers)
    .values({ proposal, organisation, answer, createdAt })
    .onConflictDoUpdate({
      target: [proposalAnswers.proposal, proposalAnswers.organisation],
      set: { answer, createdAt },
    });
}

/** Writes the row as it is after a turn, unless someone else's turn came first. */
export function updateProposal(after: Kept): Statement[] {
  return [
    raw(sql`UPDATE proposals SET state = ${after.state}, updated_at = ${after.updatedAt}, due_at = ${after.dueAt},
      reminded_at = ${after.remindedAt}, escalated_at = ${after.escalatedAt}, version = ${after.version}
      WHERE id = ${after.id} AND version = ${after.version - 1}`),
    mustChange(),
  ];
}
