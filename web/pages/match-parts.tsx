// What the shortlist and the page of one match share: a match as facing bars, and what is common in one line.
import type { Match, Part } from "../../schema/contract/matching.ts";
import type { Level, Priority, Side } from "../../schema/vocabulary.ts";
import { number } from "../i18n/format.ts";
import type { Direction, FacingItem } from "../ui/facing.tsx";
import { useFrame } from "../ui/frame.ts";
import type { SkillNames } from "./organisation-parts.tsx";

/** Null where the reader's own organisation is meant: it is then « you ». */
export type Who = string | null;

export interface DrawnMatch {
  match: Match;
  names: SkillNames;
  /** Who brings on either side, as the reader calls them. */
  giver: Who;
  receiver: Who;
  side: Side;
}

export const nameIn = (names: SkillNames, id: string): string => names[id] ?? id;

/** Both directions with everything: what is met, heaviest first, then what stays sought. */
export function useDirections({ match, names, giver, receiver, side }: DrawnMatch): {
  give: Direction;
  receive: Direction;
} {
  const { t, locale } = useFrame();
  const words = t.matching.facing;
  const value = (covers: number) => words.value(number(locale, Math.round(100 * covers)));
  const items = (parts: Part[], missing: Match["missing"]["gives"], brings: Who): FacingItem[] => [
    ...parts.map((part) => ({
      text: nameIn(names, part.by ?? ""),
      note: noteOf(part, brings),
      strong: part.code === "same_skill",
    })),
    ...missing.map(({ skill, priority }) => ({
      text: nameIn(names, skill),
      note: words.unmet(t.common.priorities[priority as Priority]),
      missing: true,
    })),
  ];
  const noteOf = ({ code, skill = "", level = 1 }: Part, brings: Who): string => {
    const said = t.matching.levelOf(brings, level as Level);
    return code === "same_skill" ? said : words.near(said, nameIn(names, skill));
  };
  return {
    give: {
      title: words.gives(giver),
      value: match.covers.gives,
      label: value(match.covers.gives),
      items: items(match.gives, match.missing.gives, giver),
      side,
    },
    receive: {
      title: giver === null ? words.receives : words.gives(receiver),
      value: match.covers.receives,
      label: value(match.covers.receives),
      items: items(match.receives, match.missing.receives, receiver),
    },
  };
}

interface InCommonProps {
  match: Match;
  languages: readonly string[];
}

/** What the two have in common, the languages first, then what weighs most. */
export function InCommon(props: InCommonProps) {
  return (
    <ul>
      {useReasons(props).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** The same at a glance, in one line: « Français · Territoires déjà liés · ODD 6 en commun ». */
export function InCommonAtAGlance(props: InCommonProps) {
  return <p class="soft">{useReasons({ ...props, codes: ["tie", "sdgs", "kindred", "ways"] }).join(" · ")}</p>;
}

function useReasons({ match, languages, codes }: InCommonProps & { codes?: readonly string[] }): string[] {
  const { t } = useFrame();
  const shared = match.organisation.languages.filter((one) => languages.includes(one));
  const spoken = shared.map((one) => t.common.languages[one] ?? one);
  const reasons = match.context
    .filter(({ code }) => codes?.includes(code) ?? true)
    .sort((one, other) => other.points - one.points);
  return [...(spoken.length > 0 ? [t.matching.shortlist.languages(spoken)] : []), ...reasons.map((part) => part.text)];
}
