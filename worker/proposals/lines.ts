// Proposals as lists show them: each with the other organisation, and whose turn it is.
import { type SQL, sql } from "drizzle-orm";
import type { ProposalLine } from "../../schema/contract/proposal-views.ts";
import type { Side } from "../../schema/vocabulary.ts";
import { type Person, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Kept, loadProposals, nameOf, otherOf, standingOf } from "./repository.ts";
import { daysLeft, isOpen } from "./rules.ts";
import { waitOf } from "./waiting.ts";

interface Extra {
  id: string;
  fromSide: Side;
  toSide: Side;
  spoken: number;
  lastWord: string | null;
}

/** `rest` as for loadProposals; `ownOf` says for whom a line is read. Two reads whatever their number. */
export async function linesOf(ctx: Ctx, person: Person, rest: SQL, ownOf?: string): Promise<ProposalLine[]> {
  const kept = await loadProposals(ctx, rest);
  const extras = await extrasOf(
    ctx,
    kept.map((one) => one.id),
  );
  return kept.map((one) => lineOf(ctx, person, one, extras.get(one.id), ownOf));
}

async function extrasOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Extra>> {
  const talk = sql`FROM proposal_entries e WHERE e.proposal = p.id AND e.act IN ('ask', 'reply')`;
  const rows = await ctx.db.all<Extra>(sql`SELECT p.id, f.side AS fromSide, t.side AS toSide,
    EXISTS (SELECT 1 ${talk}) AS spoken,
    (SELECT e.organisation ${talk} ORDER BY e.version DESC LIMIT 1) AS lastWord
    FROM json_each(${JSON.stringify(ids)}) j JOIN proposals p ON p.id = j.value
    LEFT JOIN organisations f ON f.id = p.from_organisation LEFT JOIN organisations t ON t.id = p.to_organisation`);
  return new Map(rows.map((row) => [row.id, row]));
}

function lineOf(ctx: Ctx, person: Person, kept: Kept, extra: Extra | undefined, ownOf?: string): ProposalLine {
  const { fromOrganisation: from, toOrganisation: to } = kept;
  const managed = [from, to].find((id) => roleIn(person, id) === "manager");
  const own = ownOf ?? managed ?? ([from, to].find((id) => roleIn(person, id)) || from);
  const standing = standingOf(kept);
  const answer = own === from ? standing.from : standing.to;
  const lastWord = extra?.spoken ? extra.lastWord : undefined;
  return {
    id: kept.id,
    own,
    ownName: nameOf(kept, own),
    other: otherOf(kept, own),
    otherName: nameOf(kept, otherOf(kept, own)),
    otherSide: (own === from ? extra?.toSide : extra?.fromSide) ?? "south",
    mine: own === from && kept.origin === "organisation",
    offered: kept.origin !== "organisation",
    manages: roleIn(person, own) === "manager",
    state: kept.state,
    wait: waitOf({ state: kept.state, answer, lastWord }, own),
    score: kept.score,
    oneWay: kept.oneWay,
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
    daysLeft: isOpen(kept.state) ? daysLeft(new Date(kept.dueAt), ctx.now) : null,
    partnership: kept.partnership,
  };
}
