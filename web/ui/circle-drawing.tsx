// A circle: its organisations on a ring, an arrow from each to the next with what it brings, in the colour of its shore.
import type { Side } from "../../schema/vocabulary.ts";
import { PLANS, type Point, type Way, WIDTH } from "./circle-plans.ts";
import { initials, inLines } from "./text.ts";

/** What a member has said: yes, a question, no, nothing yet; none where nobody is asked. */
export type RingMark = "yes" | "ask" | "no" | "wait" | "none";

export interface RingMember {
  id: string;
  name: string;
  side: Side;
  /** What it brings to the next, in a few words. */
  gives: string;
  mark: RingMark;
  /** The reader's own organisation. */
  own?: boolean;
}

export interface CircleDrawingProps {
  /** Two to four, each giving to the next and the last to the first. */
  members: readonly RingMember[];
  /** The whole drawing in one sentence; the list beside it says the rest. */
  label: string;
  /** In the middle: a figure and its word. */
  centre?: { figure: string; word: string };
}

export function CircleDrawing({ members, label, centre }: CircleDrawingProps) {
  const plan = PLANS[members.length];
  if (!plan) return null;
  return (
    <svg
      class="ring"
      viewBox={`0 0 ${WIDTH} ${plan.height}`}
      width={WIDTH}
      height={plan.height}
      direction="ltr"
      font-size="12.5"
      fill="var(--ink)"
      role="img"
      aria-label={label}
    >
      {plan.ways.map((way, at) => (
        <Arrow key={at} way={way} side={members[at]?.side ?? "north"} />
      ))}
      {centre && (
        <text class="serif" font-size="20" x={plan.middle[0]} y={plan.middle[1]} text-anchor="middle">
          {centre.figure}
          <tspan x={plan.middle[0]} dy="20" font-family="system-ui" font-size="13" font-weight="400">
            {centre.word}
          </tspan>
        </text>
      )}
      {members.map((member, at) => (
        <Place key={member.id} member={member} at={plan.places[at] ?? [0, 0]} />
      ))}
      {plan.ways.map(({ says }, at) => (
        <Gift key={at} text={members[at]?.gives ?? ""} side={members[at]?.side ?? "north"} at={says} />
      ))}
    </svg>
  );
}

/** The arrow's head lies along the end of its curve. */
function Arrow({ way: { from, bend, to }, side }: { way: Way; side: Side }) {
  const angle = (Math.atan2(to[1] - bend[1], to[0] - bend[0]) * 180) / Math.PI;
  return (
    <g class={side} fill="none" stroke="var(--hue)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
      <path class="draw" d={`M${from}Q${bend} ${to}`} pathLength={100} stroke-dasharray="100" />
      <path d="M-11-8 0 0-11 8" transform={`translate(${to})rotate(${Math.round(angle)})`} />
    </g>
  );
}

const CARD = { width: 126, top: -48, height: 112 } as const;
const LINE = 15;

function Place({ member, at }: { member: RingMember; at: Point }) {
  const { name, side, mark, own } = member;
  return (
    <g class={side} transform={`translate(${at})`}>
      <rect
        x={-CARD.width / 2}
        y={CARD.top}
        width={CARD.width}
        height={CARD.height}
        rx="14"
        fill="var(--paper)"
        stroke={own ? "var(--hue)" : "var(--line)"}
        stroke-width={own ? 2.5 : 1.5}
      />
      <path d="M-19-1v-18a19 19 0 0 1 38 0v18a4 4 0 0 1-4 4h-30a4 4 0 0 1-4-4z" fill="var(--tint)" />
      <text y="-12" text-anchor="middle" font-size="14" font-weight="600" fill="var(--hue)">
        {initials(name)}
      </text>
      <Lines text={name} letters={15} />
      <Mark mark={mark} />
    </g>
  );
}

/** A name over at most three lines, each in the middle. */
function Lines({ text, letters }: { text: string; letters: number }) {
  const lines = inLines(text, letters, 3);
  return (
    <text font-weight="600" text-anchor="middle">
      {lines.map((line, at) => (
        <tspan key={at} x="0" y={37 + LINE * (at - (lines.length - 1) / 2)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const SIGNS: Readonly<Record<Exclude<RingMark, "none">, { tone: string; path: string }>> = {
  yes: { tone: "good", path: "m-5 0 4 4 6-8" },
  ask: { tone: "wait", path: "M-3-2.5c0-4.5 6.500-3.500 6 0-.3 2-3 2-3 4.500M0 5.500v.01" },
  no: { tone: "bad", path: "m-4-4 8 8m0-8-8 8" },
  wait: { tone: "", path: "M-4 0h.01M0 0h.01M4 0h.01" },
};

function Mark({ mark }: { mark: RingMark }) {
  if (mark === "none") return null;
  const { tone, path } = SIGNS[mark];
  return (
    <g class={tone} transform="translate(48-38)" fill="none" stroke-linecap="round" stroke-linejoin="round">
      <circle r="11" fill="var(--tint, var(--sand))" stroke="var(--hue, var(--edge))" stroke-width="1.5" />
      <path d={path} stroke="var(--hue, var(--edge))" stroke-width="2.5" />
    </g>
  );
}

/** What is brought, on its arrow. */
function Gift({ text, side, at }: { text: string; side: Side; at: Point }) {
  const lines = inLines(text, 18, 3);
  const width = Math.min(140, Math.max(...lines.map((line) => line.length), 4) * 6.9 + 20);
  const height = lines.length * LINE + 12;
  const x = Math.min(Math.max(at[0], width / 2 + 3), WIDTH - width / 2 - 3);
  return (
    <g class={side} transform={`translate(${x} ${at[1]})`}>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx="10"
        fill="var(--tint)"
        stroke="var(--paper)"
        stroke-width="3"
      />
      <text class="ring-gift" text-anchor="middle">
        {lines.map((line, row) => (
          <tspan key={row} x="0" y={5 - ((lines.length - 1) * LINE) / 2 + row * LINE - 1}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
