// A circle drawn, and said beside the drawing: who brings what to whom, and what each has answered.
import type { CircleArcView, CirclePlace, CircleRingView } from "../../schema/contract/circle-lines.ts";
import { CircleDrawing, type RingMark } from "../ui/circle-drawing.tsx";
import { useFrame } from "../ui/frame.ts";

export interface RingProps {
  ring: CircleRingView;
  /** Members are asked, or have been: their answers show. */
  asked?: boolean;
}

const markOf = ({ answer, lost }: CirclePlace): RingMark => {
  if (lost) return "no";
  return answer === "accept" ? "yes" : answer === "ask" ? "ask" : answer === "decline" ? "no" : "wait";
};

export const namesOf = ({ members }: CircleRingView): string[] => members.map(({ name }) => name);

/** The drawing alone, with how many have said yes in its middle. */
export function RingDrawing({ ring, asked = false }: RingProps) {
  const { t } = useFrame();
  const yes = ring.members.filter(({ answer, lost }) => answer === "accept" && !lost).length;
  const centre = { figure: t.circles.yesesOf(yes, ring.members.length), word: t.circles.yeses };
  return (
    <CircleDrawing
      label={t.circles.drawing(namesOf(ring))}
      members={ring.members.map((member) => ({ ...member, mark: asked ? markOf(member) : "none" }))}
      {...(asked && ring.members.length > 2 && { centre })}
    />
  );
}

/**
 * Beside the drawing, for those who listen and for those who want the words: the reader's own giving and receiving
 * first. `headed`: a heading above says what it is.
 */
export function RingWords({ ring, headed }: { ring: CircleRingView; headed?: boolean }) {
  const { t } = useFrame();
  const words = t.circles;
  const give = ring.arcs.filter(({ from }) => from.own);
  const receive = ring.arcs.filter(({ to, from }) => to.own && !from.own);
  const others = ring.arcs.filter(({ from, to }) => !from.own && !to.own);
  const inside = give.length + receive.length > 0;
  return (
    <>
      {give.length > 0 && <Arcs title={words.one.give} arcs={give} />}
      {receive.length > 0 && <Arcs title={words.one.receive} arcs={receive} />}
      {others.length > 0 && (
        <Arcs arcs={others} {...(inside ? { title: words.one.others } : !headed && { title: words.who })} />
      )}
    </>
  );
}

function Arcs({ title, arcs }: { title?: string; arcs: CircleArcView[] }) {
  const words = useFrame().t.circles;
  const between = ({ from, to }: CircleArcView): string =>
    from.own ? words.youTo(to.name) : to.own ? words.toYou(from.name) : words.toWhom(from.name, to.name);
  return (
    <section>
      {title && <h3>{title}</h3>}
      <ul class="gifts">
        {arcs.map((arc) => (
          <li key={arc.from.id} class={arc.side}>
            <strong dir="auto">{between(arc)}</strong>
            {arc.gifts.map(({ text, note }) => (
              <p key={text}>
                {text} <span class="soft">{note}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each member with its answer, one line each. */
export function RingAnswers({ ring }: { ring: CircleRingView }) {
  const words = useFrame().t.circles;
  const said = (member: CirclePlace): string => {
    if (member.lost) return words.marks.lost;
    return member.kept && member.answer === "accept" ? words.marks.kept : words.marks[markOf(member)];
  };
  return (
    <section>
      <h2>{words.answers}</h2>
      <ul>
        {ring.members.map((member) => (
          <li key={member.id}>
            <span dir="auto">{member.name}</span> <span class="soft">{said(member)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
