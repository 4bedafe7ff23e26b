// How well two organisations answer each other: an arch whose legs rise from both shores and meet at 100.
import { otherSide, type Side } from "../../schema/vocabulary.ts";
import { share } from "./bar.tsx";

export interface ScoreProps {
  /** 0..100 */
  value: number;
  /** Under the number: "sur 100". */
  label: string;
  /** 0..1, how far each leg rises; both as the score unless said. */
  give?: number;
  receive?: number;
  /** Whose leg comes first. */
  giver?: Side;
}

export function Score({ value, label, give = value / 100, receive = value / 100, giver = "north" }: ScoreProps) {
  return (
    <p class="score">
      <svg class="turn" viewBox="0 0 96 52" width="96" height="52" aria-hidden="true">
        <path class="arch" d="M6 48a42 42 0 0 1 84 0" stroke="var(--line)" />
        <Leg from="M6 48A42 42 0 0 1 48 6" rise={give} side={giver} />
        <Leg from="M90 48A42 42 0 0 0 48 6" rise={receive} side={otherSide(giver)} />
      </svg>
      <strong>{Math.round(value)}</strong>
      {label}
    </p>
  );
}

function Leg({ from, rise, side }: { from: string; rise: number; side: Side }) {
  if (share(rise) === 0) return null;
  return (
    <path
      class="arch draw"
      d={from}
      stroke={`var(--${side})`}
      pathLength={100}
      stroke-dasharray={`${share(rise)} 300`}
    />
  );
}
