// A member answers: yes, no, or a question. The last yes opens a partnership of all; a no breaks the circle.
import type { Circle } from "../../schema/contract/circles.ts";
import type { Answer } from "../../schema/vocabulary.ts";
import { requireManager } from "../kernel/actor.ts";
import { mustHold } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { recordExposure } from "../matching/exposure.ts";
import { arePartners, carriedNow, openPartnership, replacePartnership, withoutRoom } from "../partnerships/open.ts";
import { holds, mayMeet } from "./facts.ts";
import { idsOf, type Kept } from "./repository.ts";
import { type Also, take } from "./turn.ts";

export interface NewCircleAnswer {
  circle: string;
  organisation: string;
  answer: Answer;
  reason: string;
}

/** Saying yes twice is harmless; what is over answers with a Conflict that says how it stands. */
export async function answerCircle(ctx: Ctx, input: NewCircleAnswer): Promise<Circle> {
  requireManager(ctx, input.organisation);
  if (input.answer === "ask" && !input.reason) throw InvalidField("reason", "question_needed");
  return take(ctx, {
    circle: input.circle,
    act: input.answer,
    by: { party: "member", member: input.organisation },
    text: input.reason,
    also: (_, after) => consequences(ctx, input, after),
  });
}

async function consequences(ctx: Ctx, { organisation, answer }: NewCircleAnswer, after: Kept): Promise<Also> {
  if (answer === "ask") return {};
  const candidates = idsOf(after).filter((id) => id !== organisation);
  const act = answer === "accept" ? "accepted" : "declined";
  const statements = [recordExposure(ctx, { organisation, candidates, act })];
  if (after.state !== "accepted") return { statements };
  const opened = await opening(ctx, organisation, after);
  return { ...opened, statements: [...statements, ...(opened.statements ?? [])] };
}

/** Those who stayed in the partnership of the circle it repairs leave it for this one: a newcomer never reads its room. */
async function opening(ctx: Ctx, organisation: string, after: Kept): Promise<Also> {
  const ids = idsOf(after);
  const full = await withoutRoom(ctx, ids, after.replaces);
  if (full.length > 0) throw Conflict(full.includes(organisation) ? "no_room_here" : "circle_no_room_there");
  const partners = await arePartners(ctx, ids, after.replaces);
  if (partners || !(await holds(ctx, mayMeet(ids)))) throw Conflict("circle_apart");
  const [before, partnership] = [await carriedNow(ctx, after.replaces), ctx.newId("par")];
  const pair = [...ids].sort().join("|");
  return {
    partnership,
    statements: [
      mustHold(mayMeet(ids)),
      ...(before ? replacePartnership(ctx, before) : []),
      ...openPartnership(ctx, { id: partnership, proposal: after.id, pair, organisations: ids }),
    ],
    audit: [{ act: "partnership.open", subject: partnership, detail: { circle: after.id } }],
  };
}
