// Two versions of an agreement side by side: each answer word by word, each step as new, gone, changed or kept.
import type { Agreement, AgreementStep } from "../../schema/contract/agreement.ts";
import type { AgreementView, ComparisonView, StepComparison } from "../../schema/contract/agreement-views.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import type { Locale, Sdg } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { viewAgreement } from "./view-standing.ts";
import { differs, wordDiff } from "./word-diff.ts";

/** Without numbers, the last two; with one version only there is nothing to compare. */
export async function compareVersions(
  ctx: Ctx,
  id: string,
  asked: { from?: number | undefined; to?: number | undefined },
): Promise<ComparisonView> {
  const after = await viewAgreement(ctx, id, asked.to);
  const from = asked.from ?? Math.max(1, after.agreement.number - 1);
  const before = from === after.agreement.number ? after : await viewAgreement(ctx, id, from);
  return compared(before, after, ctx.locale);
}

function compared(before: AgreementView, after: AgreementView, locale: Locale): ComparisonView {
  const [a, b] = [before.agreement, after.agreement];
  const parties = after.parties.map(({ id, name, side }) => ({ id, name, side }));
  const gives = parties.map((party) => ({ party, parts: wordDiff(a.gives[party.id] ?? "", b.gives[party.id] ?? "") }));
  const aims = wordDiff(a.aims, b.aims);
  const steps = stepsOf(a, b, locale);
  return {
    id: after.id,
    from: a.number,
    to: b.number,
    versions: after.versions,
    ...{ aims, gives, steps },
    same: !differs(aims) && gives.every(({ parts }) => !differs(parts)) && steps.every(({ state }) => state === "kept"),
  };
}

/** In the order of the second version; what is gone stands where it stood. */
function stepsOf({ steps: before }: Agreement, { steps: after }: Agreement, locale: Locale): StepComparison[] {
  const known = new Map(before.map((step) => [step.id, step]));
  const stays = new Set(after.map(({ id }) => id));
  const gone = before
    .filter(({ id }) => !stays.has(id))
    .map((step) => ({ at: step.starts, told: oneStep(step, null, locale) }));
  const there = after.map((step) => ({ at: step.starts, told: oneStep(known.get(step.id) ?? null, step, locale) }));
  return [...there, ...gone].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ told }) => told);
}

function oneStep(before: AgreementStep | null, after: AgreementStep | null, locale: Locale): StepComparison {
  const [a, b] = [before ?? NOTHING, after ?? NOTHING];
  const title = wordDiff(a.title, b.title);
  const people = wordDiff(names(a), names(b));
  const [local, global] = [wordDiff(a.local, b.local), wordDiff(a.global, b.global)];
  const sdgs = wordDiff(goals(a, locale), goals(b, locale));
  const dates = { before: before && when(before), after: after && when(after) };
  const moved = a.starts !== b.starts || a.ends !== b.ends;
  const changed = moved || [title, people, local, global, sdgs].some(differs);
  const state = !before ? "new" : !after ? "gone" : changed ? "changed" : "kept";
  return { id: (after ?? before ?? NOTHING).id, state, title, dates, people, local, global, sdgs };
}

const NOTHING: AgreementStep = {
  id: "",
  title: "",
  starts: "",
  ends: "",
  participants: [],
  local: "",
  global: "",
  sdgs: [],
};

const when = ({ starts, ends }: AgreementStep) => ({ starts, ends });

/** Their order says nothing. */
const names = ({ participants }: AgreementStep): string => lines(participants.map(({ name }) => name).sort());

/** One a line, whole: each is one word of the comparison. */
const lines = (texts: readonly string[]): string => texts.map((text) => `${text.replaceAll(" ", "\u00a0")}\n`).join("");

const goals = ({ sdgs }: AgreementStep, locale: Locale): string =>
  lines(sdgs.map((goal) => `${goal}. ${SDG_NAMES[goal as Sdg][locale]}`));
