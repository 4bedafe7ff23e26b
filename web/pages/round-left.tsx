// Who is left without a pair, why, and the nearest thing that would help.
import type { Round, RoundUnmatched } from "../../schema/contract/rounds.ts";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { SideTag } from "../ui/side-tag.tsx";
import { Tag } from "../ui/tag.tsx";
import { nameIn } from "./round-pairs.tsx";
import { ROUNDS } from "./rounds.tsx";

const SHOWN = 12;

export function RoundLeft({ round, from }: { round: Round; from: number }) {
  const { left } = useFrame().t.rounds;
  const shown = round.unmatched.slice(from, from + SHOWN);
  const next = from + SHOWN < round.unmatched.length;
  if (round.members === 0) return null;
  return (
    <>
      <h2 id="left">{round.unmatched.length === 0 ? left.none : left.title(round.unmatched.length)}</h2>
      {shown.length > 0 && <p>{left.lead}</p>}
      <div class="grid">
        {shown.map((one) => (
          <LeftCard key={one.organisation} round={round} one={one} />
        ))}
      </div>
      <Pagination
        label={left.all}
        {...(next && { next: { href: `${ROUNDS}/${round.id}?left=${from + SHOWN}#left`, label: left.all } })}
      />
    </>
  );
}

function LeftCard({ round, one }: { round: Round; one: RoundUnmatched }) {
  const { t } = useFrame();
  const known = round.organisations[one.organisation];
  return (
    <Card
      level={3}
      title={nameIn(round, one.organisation, t.rounds.gone)}
      {...(known && { href: `/organisations/${one.organisation}` })}
      about={
        <>
          {known && <SideTag side={known.side} label={t.common.sides[known.side]} />}
          {one.waited > 0 && <Tag tone="wait">{t.rounds.left.waited(one.waited)}</Tag>}
        </>
      }
    >
      <p>{one.whyText}</p>
      {one.nextStep && (
        <p class="soft">
          {one.nextStep.text} <span dir="auto">→ {nameIn(round, one.nextStep.match, t.rounds.gone)}</span>
        </p>
      )}
    </Card>
  );
}
