// A version in the making as its pages show it.
import type { AgreementStep } from "../../schema/contract/agreement.ts";
import type { AgreementDraftView } from "../../schema/contract/agreement-views.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Drafting } from "./draft.ts";
import { type Kept, type KeptStep, present, toSteps } from "./repository.ts";
import { partiesOf } from "./view-standing.ts";

export function draftView(ctx: Ctx, { kept, draft }: Drafting): AgreementDraftView {
  return {
    id: kept.id,
    parties: partiesOf(ctx, kept),
    people: present(kept).length,
    base: draft.base,
    latest: kept.agreement?.number ?? 0,
    begun: draft.begun,
    aims: draft.said.aims,
    gives: draft.said.gives,
    steps: stepsView(kept, draft.said.steps),
  };
}

export const stepsView = (kept: Kept, steps: readonly KeptStep[]): AgreementStep[] => toSteps(kept, steps);
