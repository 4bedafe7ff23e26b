// One's proposals, by whose turn it is: all that are open, then those that are over, page by page.
import { sql } from "drizzle-orm";
import type { ProposalLine, ProposalsView } from "../../schema/contract/proposal-views.ts";
import { myCircles } from "../circles/lines.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { loadOrganisation } from "../organisations/repository.ts";
import { linesOf } from "./lines.ts";
import { ofMine } from "./read.ts";

const OPEN = ["proposed", "approved"] as const;
const OVER = ["accepted", "declined", "expired", "withdrawn"] as const;
const PAGE = 20;
const MOST_OPEN = 100;

/** Open proposals of the reader's organisations. */
export async function openLines(ctx: Ctx, organisation?: string): Promise<ProposalLine[]> {
  const person = requirePerson(ctx);
  return linesOf(ctx, person, sql`${ofMine(ctx, OPEN, { organisation })} LIMIT ${MOST_OPEN}`, organisation);
}

export async function myProposals(
  ctx: Ctx,
  input: { organisation?: string | undefined; after?: string | undefined },
): Promise<ProposalsView> {
  const person = requirePerson(ctx);
  const { organisation, after } = input;
  const over = ofMine(ctx, OVER, { organisation, after });
  const [about, open, past, circles] = await Promise.all([
    organisation === undefined ? null : named(ctx, organisation),
    after === undefined ? openLines(ctx, organisation) : [],
    linesOf(ctx, person, sql`${over} LIMIT ${PAGE + 1}`, organisation),
    after === undefined ? myCircles(ctx, ["proposed", "broken", "accepted"], organisation) : [],
  ]);
  const shown = past.slice(0, PAGE);
  return {
    organisation: about,
    lines: [...open, ...shown],
    next: past.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    circles,
  };
}

/** Its people and coordinators; for others it has no such page. */
async function named(ctx: Ctx, id: string): Promise<ProposalsView["organisation"]> {
  const role = roleIn(ctx.actor, id) ?? (isCoordinator(ctx.actor) ? ("coordinator" as const) : null);
  const found = role && (await loadOrganisation(ctx, id));
  if (!role || !found) throw NotFound();
  return { id, name: found.name, role };
}
