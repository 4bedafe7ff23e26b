// Parts that show a step: its state as a tag, its days in words.
import type { Step } from "../../schema/contract/steps.ts";
import { longDate } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";

export const isLate = (step: Step, today: string): boolean => step.state === "planned" && step.ends < today;

export function StepState({ step, today }: { step: Step; today: string }) {
  const words = useFrame().t.journal.steps;
  const late = isLate(step, today);
  const tone: TagTone = step.state === "done" ? "good" : late ? "wait" : "plain";
  return <Tag tone={tone}>{late ? words.late : words.states[step.state]}</Tag>;
}

export function useStepDates(): (step: Step) => string {
  const { t, locale } = useFrame();
  return ({ starts, ends }) => t.journal.steps.from(longDate(locale, starts), longDate(locale, ends));
}
