// On a partnership's page: the meetings of its authorities, the latest first.
import type { MeetingLine } from "../../schema/contract/meeting-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { MeetingCard } from "./meeting-parts.tsx";

export interface PartnershipMeetingsProps {
  partnership: string;
  lines: MeetingLine[];
  mayCall: boolean;
}

/** Nothing where there is no authority to meet and nothing was ever said. */
export function PartnershipMeetings({ partnership, lines, mayCall }: PartnershipMeetingsProps) {
  const words = useFrame().t.meetings.section;
  if (lines.length === 0 && !mayCall) return null;
  return (
    <section id="meetings">
      <h2>{words.title}</h2>
      <p class="soft">{words.lead}</p>
      {lines.length === 0 && <p>{words.none}</p>}
      {lines.map((line) => (
        <MeetingCard key={line.id} line={line} within />
      ))}
      <Buttons>
        {mayCall && (
          <ButtonLink href={`/meetings/new?partnership=${partnership}`} tone="quiet">
            {words.call}
          </ButtonLink>
        )}
        {lines.length > 0 && <a href="/meetings">{words.all}</a>}
      </Buttons>
    </section>
  );
}
