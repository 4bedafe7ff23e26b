// One possible partner on the shortlist: two bars, what comes back to the reader, and the small step that would help.
import type { Match } from "../../schema/contract/matching.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { Avatar } from "../ui/avatar.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { type Direction, Facing } from "../ui/facing.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Score } from "../ui/score.tsx";
import { Tag } from "../ui/tag.tsx";
import { InCommonAtAGlance, useDirections } from "./match-parts.tsx";
import { AboutTags, type SkillNames } from "./organisation-parts.tsx";

export interface CandidateCardProps {
  match: Match;
  own: Organisation;
  names: SkillNames;
  proposes: boolean;
  /** Why it stands beside the list, when it does. */
  why?: string;
  /** The reader belongs to `own`; coordinators read both by their names. */
  inside: boolean;
}

export function CandidateCard({ match, own, names, proposes, inside, why }: CandidateCardProps) {
  const { t } = useFrame();
  const words = t.matching.shortlist;
  const { organisation, covers, oneWay } = match;
  const here = `/organisations/${own.id}`;
  return (
    <Card
      title={organisation.name}
      href={`${here}/match/${organisation.id}`}
      face={<Avatar name={organisation.name} side={organisation.side} />}
      about={
        <>
          <AboutTags organisation={organisation} />
          {why && <Tag tone="good">{why}</Tag>}
          {oneWay && <Tag tone="wait">{words.oneWay}</Tag>}
          {organisation.visibility === "coordinators" && <Tag tone="wait">{words.hidden}</Tag>}
        </>
      }
      aside={
        <Score value={match.score} label={words.score} give={covers.gives} receive={covers.receives} giver={own.side} />
      }
    >
      <Bars {...{ match, own, names, inside }} />
      <InCommonAtAGlance match={match} languages={own.languages} />
      {match.nextStep && <p class="hint">{match.nextStep.text}</p>}
      <Buttons>
        {proposes && (
          <ButtonLink href={`${here}/propose/${organisation.id}`} about={words.with(organisation.name)}>
            {words.propose}
          </ButtonLink>
        )}
        <ButtonLink href={`${here}/match/${organisation.id}`} tone="quiet" about={organisation.name}>
          {words.compare}
        </ButtonLink>
      </Buttons>
    </Card>
  );
}

const REASONS = 2;

/** While browsing, the reasons are the reader's own: what comes back. What goes is counted; the match tells it in full. */
function Bars({ match, own, names, inside }: Omit<CandidateCardProps, "proposes" | "why">) {
  const { t } = useFrame();
  const words = t.matching.facing;
  const giver = inside ? null : own.name;
  const { give, receive } = useDirections({ match, names, giver, receiver: match.organisation.name, side: own.side });
  const sought = match.gives.length + match.missing.gives.length;
  const counted: Direction = {
    ...give,
    items: match.gives.length === 0 ? [] : [{ text: words.met(match.gives.length, sought) }],
  };
  const telling = receive.items.filter((item) => !item.missing).slice(0, REASONS);
  return <Facing give={counted} receive={{ ...receive, items: telling }} emptyText={words.nothing} />;
}
