// A step is done, moves to other days, or was not done after all: each a turn of its partnership.
import { type SQL, sql } from "drizzle-orm";
import type { DoneInput, MoveInput, Step } from "../../schema/contract/steps.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { turnStatements } from "../partnerships/turn.ts";
import { untilSettled } from "../proposals/turn.ts";
import { STEP_TURNS, type StepTurn, whyNotTurn } from "./rules.ts";
import { seeStep } from "./steps.ts";
import { requireWriter, type Writing, writerFor } from "./writer.ts";

export interface StepAt {
  partnership: string;
  step: string;
}

/** People of its organisations; today unless a day is named, which is not one to come. */
export async function finishStep(ctx: Ctx, at: StepAt, input: DoneInput): Promise<Step> {
  return untilSettled(async () => {
    const { step, around } = await before(ctx, at, "done");
    const date = input.date ?? around.today;
    if (date > around.today) throw InvalidField("date", "date_in_future");
    if (date < around.openedOn) throw InvalidField("date", "date_before_partnership");
    return turn(ctx, at, "done", {
      ...{ organisation: writerFor(around, input.organisation), version: around.version, text: step.title },
      ...{ set: sql`done_at = ${date}`, after: { ...step, state: "done", doneAt: date } },
    });
  });
}

/** It was not done after all. */
export async function reopenStep(ctx: Ctx, at: StepAt, organisation?: string): Promise<Step> {
  return untilSettled(async () => {
    const { step, around } = await before(ctx, at, "planned");
    return turn(ctx, at, "planned", {
      ...{ organisation: writerFor(around, organisation), version: around.version, text: step.title },
      ...{ set: sql`done_at = NULL`, after: { ...step, state: "planned", doneAt: null } },
    });
  });
}

/** To other days, for a reason that all read. The day it was first to begin stays known. */
export async function moveStep(ctx: Ctx, at: StepAt, input: MoveInput): Promise<Step> {
  let { seen } = input;
  return untilSettled(async () => {
    const { step, around } = await before(ctx, at, "moved");
    const { starts, ends, reason } = input;
    seen ??= step.starts;
    if (seen !== step.starts) throw Conflict("step_changed"); // somebody else has moved it meanwhile
    if (starts === step.starts && ends === step.ends) throw InvalidField("starts", "same_dates");
    if (starts < around.openedOn) throw InvalidField("starts", "date_before_partnership");
    if (ends > farthest(around.today)) throw InvalidField("ends", "date_too_far");
    const movedFrom = step.movedFrom ?? step.starts;
    return turn(ctx, at, "moved", {
      ...{ organisation: writerFor(around, input.organisation), version: around.version },
      set: sql`starts = ${starts}, ends = ${ends}, moved_from = ${movedFrom}, moves = moves + 1`,
      after: { ...step, starts, ends, movedFrom, moves: step.moves + 1 },
      text: `${step.title}\n${step.starts} → ${starts}\n${reason}`,
    });
  });
}

/** Whether it may take that turn now. */
async function before(ctx: Ctx, at: StepAt, kind: StepTurn): Promise<{ step: Step; around: Writing }> {
  requirePerson(ctx);
  const around = await requireWriter(ctx, at.partnership);
  const step = await seeStep(ctx, at.partnership, at.step);
  if (around.over) throw Conflict("partnership_ended");
  const refusal = whyNotTurn(kind, step.state);
  if (refusal) throw Conflict(refusal);
  return { step, around };
}

const FARTHEST_YEARS = 10;
const farthest = (today: string): string => `${Number(today.slice(0, 4)) + FARTHEST_YEARS}${today.slice(4)}`;

interface Turn {
  organisation: string;
  version: number;
  set: SQL;
  after: Step;
  text: string;
}

async function turn(ctx: Ctx, { partnership, step }: StepAt, kind: StepTurn, to: Turn): Promise<Step> {
  const { from, to: state } = STEP_TURNS[kind];
  return commit(ctx, {
    statements: [
      ...turnStatements(ctx, {
        partnership,
        version: to.version,
        entries: [{ act: `step_${kind}`, organisation: to.organisation, text: to.text }],
      }),
      raw(sql`UPDATE steps SET state = ${state}, ${to.set} WHERE id = ${step} AND partnership = ${partnership}
        AND state = ${from}`),
      mustChange(),
    ],
    audit: [{ act: `step.${kind}`, subject: step, detail: { partnership } }],
    reply: to.after,
  });
}
