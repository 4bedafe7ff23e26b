// A version in the making, kept page by page for the one who writes it, until it is proposed or thrown away.
import { sql } from "drizzle-orm";
import { MOST_STEPS } from "../../schema/contract/agreement.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, NotFound } from "../kernel/errors.ts";
import { requirePart } from "./part.ts";
import { type Kept, type KeptStep, present } from "./repository.ts";

export interface DraftSaid {
  aims: string;
  gives: Record<string, string>;
  steps: KeptStep[];
}

export interface AgreementDraft {
  /** The version it began from; 0 for none. */
  base: number;
  /** Something of it is kept already. */
  begun: boolean;
  said: DraftSaid;
}

export interface Drafting {
  kept: Kept;
  organisation: string;
  draft: AgreementDraft;
}

/** Nothing begun yet: it starts from the latest version, with the days to which its steps have moved. */
export async function readDraft(ctx: Ctx, partnership: string): Promise<Drafting> {
  const { kept, organisation } = await requirePart(ctx, partnership, "agreement");
  const person = requirePerson(ctx).id;
  const row = await ctx.db.get<{ base: number; said: string } | undefined>(sql`SELECT base, said FROM agreement_drafts
    WHERE partnership = ${partnership} AND person = ${person}`);
  const said = row ? (JSON.parse(row.said) as DraftSaid) : await fromLatest(ctx, kept);
  const draft = { base: row?.base ?? kept.agreement?.number ?? 0, begun: row !== undefined, said: current(kept, said) };
  return { kept, organisation, draft };
}

/** Steps move under the version in force: one that awaits signatures says its own days. */
async function fromLatest(ctx: Ctx, { id, agreement, inForce }: Kept): Promise<DraftSaid> {
  if (!agreement) return { aims: "", gives: {}, steps: [] };
  const rows =
    agreement.number === inForce
      ? await ctx.db.all<{ id: string; starts: string; ends: string }>(
          sql`SELECT id, starts, ends FROM steps WHERE partnership = ${id} AND moved_from IS NOT NULL`,
        )
      : [];
  const moved = new Map(rows.map((row) => [row.id, row]));
  const steps = agreement.steps.map((step) => ({ ...step, ...moved.get(step.id) }));
  return { aims: agreement.aims, gives: { ...agreement.gives }, steps };
}

/** Without those who have left in the meantime. */
function current(kept: Kept, said: DraftSaid): DraftSaid {
  const here = new Set(present(kept).map(({ id }) => id));
  const steps = said.steps.map((step) => ({ ...step, participants: step.participants.filter((id) => here.has(id)) }));
  return { ...said, steps: steps.sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0)) };
}

/** Keeps one answer of it. */
export async function saveDraft(
  ctx: Ctx,
  partnership: string,
  change: (said: DraftSaid) => DraftSaid,
): Promise<DraftSaid> {
  const { draft } = await readDraft(ctx, partnership);
  const said = change(draft.said);
  const person = requirePerson(ctx).id;
  return commit(ctx, {
    statements: [
      raw(sql`INSERT INTO agreement_drafts (partnership, person, base, said, updated_at)
        VALUES (${partnership}, ${person}, ${draft.base}, ${JSON.stringify(said)}, ${iso(ctx.now)})
        ON CONFLICT (partnership, person) DO UPDATE SET said = excluded.said, updated_at = excluded.updated_at`),
    ],
    audit: [{ act: "partnership.draft", subject: partnership }],
    reply: said,
  });
}

/** One step, new or changed. */
export function saveStep(ctx: Ctx, partnership: string, step: KeptStep): Promise<DraftSaid> {
  return saveDraft(ctx, partnership, (said) => {
    const known = said.steps.some(({ id }) => id === step.id);
    if (!known && said.steps.length >= MOST_STEPS) throw Conflict("too_many_steps");
    return {
      ...said,
      steps: known ? said.steps.map((one) => (one.id === step.id ? step : one)) : [...said.steps, step],
    };
  });
}

export function removeStep(ctx: Ctx, partnership: string, step: string): Promise<DraftSaid> {
  return saveDraft(ctx, partnership, (said) => {
    if (!said.steps.some(({ id }) => id === step)) throw NotFound();
    return { ...said, steps: said.steps.filter(({ id }) => id !== step) };
  });
}

export async function throwDraftAway(ctx: Ctx, partnership: string): Promise<null> {
  await requirePart(ctx, partnership, "agreement");
  const person = requirePerson(ctx).id;
  return commit(ctx, {
    statements: [raw(sql`DELETE FROM agreement_drafts WHERE partnership = ${partnership} AND person = ${person}`)],
    audit: [{ act: "partnership.draft_delete", subject: partnership }],
    reply: null,
  });
}
