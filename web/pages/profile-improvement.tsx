// The one change of a profile that would most improve its best match, in words, with the way to make it.
import { SDG_NAMES } from "../../schema/sdgs.ts";
import type { Sdg, Way } from "../../schema/vocabulary.ts";
import { number } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { stepAddress } from "./profile-step.tsx";

type Change =
  | { code: "add_need" | "add_offer" | "raise_level"; skill: string }
  | { code: "add_sdg"; sdg: number }
  | { code: "add_way"; way: string }
  | { code: "add_language"; language: string };

export interface ImprovementView {
  change: Change;
  /** The name of the change's skill, in the reader's language. */
  skillName: string;
  /** Scores of the best match before and after, 0..100. */
  from: number;
  to: number;
  match: { id: string; name: string };
}

const STEPS: Record<Change["code"], string> = {
  add_need: "needs",
  add_offer: "offers",
  raise_level: "offers/levels",
  add_sdg: "goals",
  add_way: "ways",
  add_language: "languages",
};

export function ImprovementNotice({ id, change, skillName, from, to, match }: ImprovementView & { id: string }) {
  const { t, locale } = useFrame();
  const words = t.profile.improvement;
  const said = { match: match.name, from: number(locale, Math.round(from)), to: number(locale, Math.round(to)) };
  return (
    <Notice kind="north" title={t.profile.tasks.improve}>
      <p>
        <a href={stepAddress(id, STEPS[change.code])}>{words[change.code]({ thing: useThing(change, skillName) })}</a>{" "}
        {from < 1 ? words.first(said) : words.gain(said)}
      </p>
    </Notice>
  );
}

function useThing(change: Change, skillName: string): string {
  const { t, locale } = useFrame();
  switch (change.code) {
    case "add_sdg":
      return SDG_NAMES[change.sdg as Sdg][locale];
    case "add_way":
      return t.common.ways[change.way as Way];
    case "add_language":
      return t.common.languages[change.language] ?? change.language;
    default:
      return skillName;
  }
}
