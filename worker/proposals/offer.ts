// Proposals of a round, already approved: many at once, in as many statements as for one.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { jsonChunks } from "../import/bulk.ts";
import { actorId } from "../kernel/actor.ts";
import { mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { pairKey } from "../matching/pair.ts";
import { refreshMarket } from "../organisations/market.ts";
import { mailsOfBirths } from "./mails.ts";
import type { Kept } from "./repository.ts";
import { dueAfter, PENDING_CAP } from "./rules.ts";

export interface Offered {
  readonly from: Organisation;
  readonly to: Organisation;
  /** The coordinator who published the round. */
  readonly by: string;
  readonly score: number;
  readonly oneWay: boolean;
}

/** A proposal as it will be once written. */
export function offered(ctx: Ctx, { from, to, by, score, oneWay }: Offered): Kept {
  return {
    ...{ id: ctx.newId("prp"), fromOrganisation: from.id, toOrganisation: to.id, pair: pairKey(from.id, to.id) },
    ...{ state: "approved", origin: "round", oneWay, score, message: "", proposedBy: by },
    ...{ createdAt: iso(ctx.now), updatedAt: iso(ctx.now), dueAt: iso(dueAfter("approve", ctx.now, ctx.now)) },
    ...{ remindedAt: null, escalatedAt: null, version: 2, answers: {}, partnership: null },
    ...{ fromName: from.name, toName: to.name },
  };
}

/** The conditions are asked again inside the batch, where nobody can come between. `reason`: why one was approved. */
export async function offer(ctx: Ctx, born: readonly Kept[], reason: (id: string) => string): Promise<Statement[]> {
  if (born.length === 0) return [];
  const ids = [...new Set(born.flatMap((kept) => [kept.fromOrganisation, kept.toOrganisation]))];
  const all = JSON.stringify(ids);
  const pairs = JSON.stringify(born.map((kept) => [kept.fromOrganisation, kept.toOrganisation]));
  const open = sql`state IN ('proposed', 'approved')`;
  return [
    ...jsonChunks(born.map((kept) => ({ ...kept, oneWay: kept.oneWay ? 1 : 0, reason: reason(kept.id) }))).flatMap(
      ({ json }) => rowsOf(ctx, json),
    ),
    mustHold(sql`NOT EXISTS (SELECT 1 FROM json_each(${all}) j
      WHERE (SELECT count(*) FROM proposals WHERE from_organisation = j.value AND ${open}) > ${PENDING_CAP}
        OR (SELECT count(*) FROM proposals WHERE to_organisation = j.value AND ${open}) > ${PENDING_CAP})`),
    ...refreshMarket(ids),
    mustHold(sql`NOT EXISTS (SELECT 1 FROM organisations WHERE id IN (SELECT value FROM json_each(${all}))
      AND (load > capacity OR state <> 'published'))`),
    mustHold(sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(born.map(({ pair }) => pair))}) j
      JOIN forbidden_pairs f ON f.pair = j.value)`),
    mustHold(sql`NOT EXISTS (SELECT 1 FROM json_each(${pairs}) j
      JOIN partnership_organisations mine ON mine.organisation = j.value ->> 0
      JOIN partnerships s ON s.id = mine.partnership AND s.state = 'open'
      JOIN partnership_organisations other ON other.partnership = s.id AND other.organisation = j.value ->> 1)`),
    ...(await mailsOfBirths(ctx, born)),
  ];
}

/** The proposals, the two first turns of each, and what the log says of them. */
function rowsOf(ctx: Ctx, json: string): Statement[] {
  const field = (name: string) => sql.raw(`value ->> '${name}'`);
  const at = iso(ctx.now);
  const turn = (version: 1 | 2, act: "propose" | "approve", text: "message" | "reason") =>
    raw(sql`INSERT INTO proposal_entries (proposal, version, act, organisation, person, text, created_at)
      SELECT ${field("id")}, ${version}, ${act}, NULL, ${field("proposedBy")}, ${field(text)}, ${at} FROM json_each(${json})`);
  const said = (act: string, detail: ReturnType<typeof sql>) =>
    raw(sql`INSERT INTO audit_entries (at, actor, act, subject, detail)
      SELECT ${at}, ${actorId(ctx.actor) === "system" ? field("proposedBy") : sql`${actorId(ctx.actor)}`}, ${act},
        ${field("id")}, ${detail} FROM json_each(${json})`);
  return [
    raw(sql`INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score, message,
        proposed_by, created_at, updated_at, due_at, version)
      SELECT ${sql.join(COLUMNS.map(field), sql`, `)} FROM json_each(${json})`),
    turn(1, "propose", "message"),
    turn(2, "approve", "reason"),
    said(
      "proposal.propose",
      sql`json_object('from', ${field("fromOrganisation")}, 'to', ${field("toOrganisation")}, 'by', 'round')`,
    ),
    said("proposal.approve", sql`json_object('version', 2)`),
  ];
}

const COLUMNS = [
  ...["id", "fromOrganisation", "toOrganisation", "pair", "state", "origin", "oneWay", "score", "message"],
  ...["proposedBy", "createdAt", "updatedAt", "dueAt", "version"],
];
