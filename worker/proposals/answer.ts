// An organisation answers an approved proposal: yes, no, or a question. Two yeses open a partnership.
import type { Proposal } from "../../schema/contract/proposals.ts";
import type { Answer } from "../../schema/vocabulary.ts";
import { requireManager } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { recordExposure } from "../matching/exposure.ts";
import { arePartners, hasRoom, openPartnership } from "../partnerships/open.ts";
import { type Kept, otherOf, upsertAnswer } from "./repository.ts";
import { type Also, take } from "./turn.ts";

export interface NewAnswer {
  proposal: string;
  organisation: string;
  answer: Answer;
  reason: string;
}

/** Saying yes twice is harmless; what is over answers with a Conflict that says how it ended. */
export async function answer(ctx: Ctx, input: NewAnswer): Promise<Proposal> {
  requireManager(ctx, input.organisation);
  if (input.answer === "ask" && !input.reason) throw InvalidField("reason", "question_needed");
  return take(ctx, {
    proposal: input.proposal,
    act: input.answer,
    by: { organisation: input.organisation },
    text: input.reason,
    also: async (_, after) => consequences(ctx, input, after),
  });
}

async function consequences(ctx: Ctx, { organisation, answer: said }: NewAnswer, after: Kept): Promise<Also> {
  const other = otherOf(after, organisation);
  const kept = upsertAnswer(ctx, after.id, organisation, said);
  if (said === "ask") return { statements: [kept] };
  const act = said === "accept" ? "accepted" : "declined";
  const statements = [kept, recordExposure(ctx, { organisation, candidates: [other], act })];
  if (after.state !== "accepted") return { statements };
  if (!(await hasRoom(ctx, organisation))) throw Conflict("no_room_here");
  if (!(await hasRoom(ctx, other))) throw Conflict("no_room_there");
  const organisations = [after.fromOrganisation, after.toOrganisation] as const;
  if (await arePartners(ctx, organisations)) throw Conflict("already_partners");
  const partnership = ctx.newId("par");
  return {
    statements: [
      ...statements,
      ...openPartnership(ctx, { id: partnership, proposal: after.id, pair: after.pair, organisations }),
    ],
    audit: [{ act: "partnership.open", subject: partnership, detail: { proposal: after.id } }],
    partnership,
  };
}
