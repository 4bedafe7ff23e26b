// A circle in a list: its drawing, whose turn it is, how long is left.
import type { CircleLine } from "../../schema/contract/circle-lines.ts";
import { longDate } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { namesOf, RingDrawing, RingWords } from "./circle-ring.tsx";

export const CIRCLE_TONES: Record<CircleLine["state"], TagTone> = {
  proposed: "wait",
  accepted: "good",
  broken: "bad",
  repaired: "plain",
  closed: "plain",
};

export const isAwaited = (line: CircleLine): boolean =>
  line.manages && (line.wait === "answer" || line.wait === "word");

export function CircleCard({ line, level = 3 }: { line: CircleLine; level?: 2 | 3 }) {
  const words = useFrame().t.circles;
  const { ring } = line;
  const lost = ring.members.filter((member) => member.lost).map(({ name }) => name);
  const names = words.name(namesOf(ring));
  return (
    <Card title={names} href={`/circles/${line.id}`} level={level} about={<About line={line} />}>
      {lost.length > 0 && <p>{words.desk.lost(lost)}</p>}
      <div class="split">
        <RingDrawing ring={ring} asked />
        <div>
          <RingWords ring={ring} />
        </div>
      </div>
      <Buttons>
        <ButtonLink href={`/circles/${line.id}`} tone={isAwaited(line) ? "main" : "quiet"} about={names}>
          {isAwaited(line) ? words.list.open : words.list.see}
        </ButtonLink>
        {line.partnership && (
          <ButtonLink href={`/partnerships/${line.partnership}`} tone="quiet" about={names}>
            {words.list.partnership}
          </ButtonLink>
        )}
      </Buttons>
    </Card>
  );
}

/** Where it stands, whose turn it is, since when and until when. */
function About({ line }: { line: CircleLine }) {
  const { t, locale } = useFrame();
  const words = t.circles;
  const { state, wait, daysLeft, manages } = line;
  return (
    <>
      <Tag tone={CIRCLE_TONES[state]}>{words.states[state]}</Tag>
      {state === "proposed" && manages && <Tag tone={isAwaited(line) ? "wait" : "plain"}>{words.list.waits[wait]}</Tag>}
      <span class="soft">{longDate(locale, line.createdAt)}</span>
      {daysLeft !== null && <strong>{daysLeft === 0 ? words.lastDay : words.daysLeft(daysLeft)}</strong>}
    </>
  );
}
