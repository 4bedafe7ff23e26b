// Circles as the database keeps them: one read that says everything, and the statements of a turn.
import { type SQL, sql } from "drizzle-orm";
import type { Circle, CircleDetail } from "../../schema/contract/circles.ts";
import { circleAnswers, circleEntries, type circles } from "../../schema/tables/circles.ts";
import type { Answer, Side } from "../../schema/vocabulary.ts";
import { actorId } from "../kernel/actor.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { Gift } from "./arcs.ts";
import type { Standing, Who } from "./rules.ts";

type Row = Omit<typeof circles.$inferSelect, "lost">;

export interface KeptMember {
  readonly organisation: string;
  /** "" and north when it is there no more. */
  readonly name: string;
  readonly side: Side;
  readonly gives: readonly Gift[];
  readonly answer: Answer | null;
  readonly kept: boolean;
}

/** A row of the table with its ring, its answers, and the circle that took its place if one has. */
export interface Kept extends Row {
  readonly members: readonly KeptMember[];
  readonly lost: readonly string[];
  readonly repairedBy: string | null;
}

const COLUMNS = sql`c.id, c.state, c.message, c.weight, c.proposed_by AS proposedBy, c.repairs, c.replaces, c.partnership,
  c.lost, c.created_at AS createdAt, c.updated_at AS updatedAt, c.due_at AS dueAt, c.reminded_at AS remindedAt, c.version,
  (SELECT id FROM circles later WHERE later.repairs = c.id) AS repairedBy,
  (SELECT json_group_array(json_object('organisation', organisation, 'name', name, 'side', side, 'gives', json(gives),
     'answer', answer, 'kept', kept)) FROM (
     SELECT m.organisation, coalesce(o.name, '') AS name, coalesce(o.side, 'north') AS side, m.gives, a.answer, a.kept
     FROM circle_members m LEFT JOIN organisations o ON o.id = m.organisation
     LEFT JOIN circle_answers a ON a.circle = m.circle AND a.organisation = m.organisation
     WHERE m.circle = c.id ORDER BY m.position)) AS members`;

type Read = Row & { lost: string; members: string; repairedBy: string | null };

/** `rest` goes on after `FROM circles c`: conditions, order and limit. */
export async function loadCircles(ctx: Ctx, rest: SQL): Promise<Kept[]> {
  const rows = await ctx.db.all<Read>(sql`SELECT ${COLUMNS} FROM circles c ${rest}`);
  return rows.map((row) => ({
    ...row,
    lost: JSON.parse(row.lost) as string[],
    members: (JSON.parse(row.members) as (Omit<KeptMember, "kept"> & { kept: number | null })[]).map((member) => ({
      ...member,
      kept: member.kept === 1,
    })),
  }));
}

export async function loadCircle(ctx: Ctx, id: string): Promise<Kept | null> {
  return (await loadCircles(ctx, sql`WHERE c.id = ${id}`))[0] ?? null;
}

export const standingOf = ({ state, members, lost }: Kept): Standing => ({
  state,
  lost,
  answers: new Map(members.map(({ organisation, answer }) => [organisation, answer])),
});

export const idsOf = ({ members }: Pick<Kept, "members">): string[] => members.map(({ organisation }) => organisation);

export const nameOf = ({ members }: Kept, organisation: string): string =>
  members.find((member) => member.organisation === organisation)?.name ?? "";

/** What goes round: each member with what it receives from the one before. */
export function toCircle(kept: Kept): Circle {
  const { id, state, weight, message, lost, repairs, partnership, version, createdAt } = kept;
  const members = kept.members.map(({ organisation, gives, answer, kept: still }, at) => ({
    organisation,
    gives: [...gives],
    receives: [...(kept.members.at(at - 1)?.gives ?? [])],
    answer,
    kept: still,
  }));
  const dueAt = state === "proposed" ? kept.dueAt : null;
  return { id, state, members, weight, message, lost: [...lost], repairs, partnership, version, createdAt, dueAt };
}

export interface Entry {
  version: number;
  act: string;
  organisation: string | null;
  /** The name of whoever acted, "" when they have left. */
  personName: string;
  text: string;
  createdAt: string;
}

export async function loadEntries(ctx: Ctx, circle: string): Promise<Entry[]> {
  return ctx.db.all<Entry>(sql`SELECT e.version, e.act, e.organisation, coalesce(p.name, '') AS personName, e.text,
    e.created_at AS createdAt
    FROM circle_entries e LEFT JOIN people p ON p.id = e.person WHERE e.circle = ${circle} ORDER BY e.version`);
}

export function toDetail(kept: Kept, entries: readonly Entry[]): CircleDetail {
  return { ...toCircle(kept), entries: entries.map(({ personName: _, ...entry }) => entry) };
}

export interface EntryParts {
  circle: string;
  version: number;
  act: string;
  organisation: string | null;
  party: Who["party"];
  text: string;
}

export function insertEntry(ctx: Ctx, { party, ...entry }: EntryParts): Statement {
  const person = party === "clock" || ctx.actor.kind !== "person" ? null : actorId(ctx.actor);
  return ctx.db.insert(circleEntries).values({ ...entry, person, createdAt: iso(ctx.now) });
}

export function upsertAnswer(ctx: Ctx, circle: string, organisation: string, answer: Answer): Statement {
  const values = { answer, kept: false, createdAt: iso(ctx.now) };
  return ctx.db
    .insert(circleAnswers)
    .values({ circle, organisation, ...values })
    .onConflictDoUpdate({ target: [circleAnswers.circle, circleAnswers.organisation], set: values });
}

/** Writes the row as it is after a turn, unless someone else's turn came first. */
export function updateCircle(after: Kept): Statement[] {
  return [
    raw(sql`UPDATE circles SET state = ${after.state}, lost = ${JSON.stringify(after.lost)},
      partnership = ${after.partnership}, updated_at = ${after.updatedAt}, due_at = ${after.dueAt},
      reminded_at = ${after.remindedAt}, version = ${after.version}
      WHERE id = ${after.id} AND version = ${after.version - 1}`),
    mustChange(),
  ];
}
