// Where several stand on one scale: a dot for each, and between them the way that parts them.
import type { Side } from "../../schema/vocabulary.ts";

export interface Stand {
  key: string;
  side: Side;
  /** From 1 to `most`. */
  value: number;
}

const HEIGHT = 34;
/** The scale begins and ends a little inside, so that no dot is cut. */
const at = (value: number, most: number): string => `${Math.round(30 + ((value - 1) / (most - 1)) * 940) / 10}%`;

/** Said in words beside it: hidden from those who listen. Two that agree stand one above the other. */
export function ChartDumbbell({ stands, most = 5 }: { stands: readonly Stand[]; most?: number }) {
  const values = stands.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <svg class="dumbbell turn" width="100%" height={HEIGHT} aria-hidden="true">
      <line x1={at(1, most)} x2={at(most, most)} y1="17" y2="17" stroke="var(--line)" stroke-width="2" />
      {ticks.map((tick) => (
        <line key={tick} x1={at(tick, most)} x2={at(tick, most)} y1="12" y2="22" stroke="var(--edge)" />
      ))}
      {high > low && (
        <line x1={at(low, most)} x2={at(high, most)} y1="17" y2="17" stroke="var(--ink)" stroke-width="3" />
      )}
      {stands.map(({ key, side, value }, index) => (
        <Mark key={key} side={side} cx={at(value, most)} cy={17 + lift(stands, index)} />
      ))}
    </svg>
  );
}

/** Full for the North, hollow for the South: told apart without colour too. */
function Mark({ side, ...place }: { side: Side; cx: string | number; cy: number }) {
  const fill = side === "north" ? "var(--hue)" : "var(--paper)";
  return <circle class={side} {...place} r="7" fill={fill} stroke="var(--hue)" stroke-width="3" />;
}

/** The same mark, for a legend. */
export function Dot({ side }: { side: Side }) {
  return (
    <svg width="18" height="18" aria-hidden="true">
      <Mark side={side} cx={9} cy={9} />
    </svg>
  );
}

/** Those that share a place are spread a little, up and down. */
function lift(stands: readonly Stand[], index: number): number {
  const same = stands.flatMap(({ value }, place) => (value === stands[index]?.value ? [place] : []));
  return same.length < 2 ? 0 : (same.indexOf(index) - (same.length - 1) / 2) * 12;
}
