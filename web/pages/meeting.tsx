// What two organisations can bring each other, where people decide: both directions in full, and what they share.
import type { Meeting } from "../../schema/contract/proposal-views.ts";
import type { Side } from "../../schema/vocabulary.ts";
import { Facing } from "../ui/facing.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Score } from "../ui/score.tsx";
import { InCommon, useDirections } from "./match-parts.tsx";

export interface MeetingDrawingProps {
  meeting: Meeting;
  /** Whose reading it is: `gives` is what the first brings. */
  first: { name: string; side: Side };
  second: { name: string; side: Side };
  /** The reader is of the first; otherwise both are named. */
  inside: boolean;
}

export function MeetingDrawing({ meeting, first, second, inside }: MeetingDrawingProps) {
  const { t } = useFrame();
  const words = t.proposals.meeting;
  const { match, names, languages } = meeting;
  const giver = inside ? null : first.name;
  const directions = useDirections({ match, names, giver, receiver: second.name, side: first.side });
  return (
    <section>
      <div class="card-head">
        <h2 class="card-title">{inside ? words.title : words.titleOthers}</h2>
        <Score
          value={match.score}
          label={t.matching.shortlist.score}
          give={match.covers.gives}
          receive={match.covers.receives}
          giver={first.side}
        />
      </div>
      {match.oneWay && (
        <Notice kind="wait" title={t.matching.shortlist.oneWayTitle} level={3}>
          <p>{words.oneWay}</p>
        </Notice>
      )}
      {match.covers.gives === 0 && match.covers.receives === 0 && <p>{t.matching.match.nothing}</p>}
      <Facing {...directions} emptyText={t.matching.facing.nothing} />
      <h3>{inside ? words.contextTitle : words.contextTitleOthers}</h3>
      <InCommon match={match} languages={languages} />
    </section>
  );
}
