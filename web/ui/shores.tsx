// A whole round at one look: the North on the left, the South on the right, and a line for each pair between them.
import type { Side } from "../../schema/vocabulary.ts";

export interface ShoresProps {
  north: Standing[];
  south: Standing[];
  lines: { a: string; b: string /** 0..100 */; score: number; pinned: boolean }[];
  /** The names of the two shores, above them. */
  heads: Record<Side, string>;
  /** What the drawing shows, in a sentence. The table beside it says the rest. */
  label: string;
  about: string;
}

export interface Standing {
  id: string;
  name: string;
}

const WIDTH = 940;
const SHORE = { north: 310, south: WIDTH - 310 };
const ROW = 26;
const TOP = 56;
const LONGEST = 36;

const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

export function Shores({ north, south, lines, heads, label, about }: ShoresProps) {
  const rows = Math.max(north.length, south.length);
  const height = TOP + rows * ROW + 14;
  const middle = (count: number): number => TOP + ((rows - count) * ROW) / 2 + ROW / 2;
  const starts = { north: middle(north.length), south: middle(south.length) };
  const place = new Map<string, number>();
  for (const [at, one] of north.entries()) place.set(one.id, starts.north + at * ROW);
  for (const [at, one] of south.entries()) place.set(one.id, starts.south + at * ROW);
  const busy = new Set(lines.flatMap(({ a, b }) => [a, b]));
  return (
    <svg
      class="shores"
      viewBox={`0 0 ${WIDTH} ${height}`}
      font-size="14"
      fill="var(--ink)"
      direction="ltr"
      role="img"
      aria-labelledby="shores-title"
      aria-describedby="shores-about"
    >
      <title id="shores-title">{label}</title>
      <desc id="shores-about">{about}</desc>
      <defs>
        <linearGradient id="shores-line" gradientUnits="userSpaceOnUse" x1={SHORE.north} x2={SHORE.south} y1="0" y2="0">
          <stop offset="0" stop-color="var(--north)" />
          <stop offset="1" stop-color="var(--south)" />
        </linearGradient>
      </defs>
      <Shore side="north" height={height} />
      <Shore side="south" height={height} />
      <Head side="north" text={heads.north} />
      <Head side="south" text={heads.south} />
      <g fill="none" stroke="url(#shores-line)" stroke-linecap="round">
        {lines.map(({ a, b, score }) => (
          <path
            key={`${a}${b}`}
            class="draw"
            d={curve(place.get(a) ?? 0, place.get(b) ?? 0)}
            stroke-width={Math.round(10 * (1 + score / 16)) / 10}
            stroke-opacity={Math.round(100 * (0.25 + score / 160)) / 100}
            pathLength={100}
            stroke-dasharray="100"
          />
        ))}
      </g>
      {lines
        .filter(({ pinned }) => pinned)
        .map(({ a, b }) => (
          <circle
            key={`${a}${b}`}
            cx={WIDTH / 2}
            cy={((place.get(a) ?? 0) + (place.get(b) ?? 0)) / 2}
            r="6"
            fill="var(--sand)"
            stroke="var(--ink)"
            stroke-width="2.5"
          />
        ))}
      <Stand side="north" people={north} place={place} busy={busy} />
      <Stand side="south" people={south} place={place} busy={busy} />
    </svg>
  );
}

/** From shore to shore, leaving each of them straight. */
const curve = (from: number, to: number): string =>
  `M${SHORE.north + 8} ${from}C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${SHORE.south - 8} ${to}`;

/** The land behind the names. */
function Shore({ side, height }: { side: Side; height: number }) {
  const width = SHORE.north + 26;
  return (
    <rect
      x={side === "north" ? 0 : WIDTH - width}
      width={width}
      height={height}
      rx="14"
      fill={`var(--${side}-bg)`}
      fill-opacity="0.55"
    />
  );
}

function Head({ side, text }: { side: Side; text: string }) {
  return (
    <text
      class="serif"
      font-size="19.2"
      fill={`var(--${side})`}
      x={SHORE[side]}
      y="34"
      text-anchor={side === "north" ? "end" : "start"}
    >
      {text}
    </text>
  );
}

interface StandProps {
  side: Side;
  people: Standing[];
  place: ReadonlyMap<string, number>;
  busy: ReadonlySet<string>;
}

/** A full dot has a pair, an empty one still waits. */
function Stand({ side, people, place, busy }: StandProps) {
  const end = side === "north";
  return (
    <g class={side}>
      {people.map(({ id, name }) => (
        <g key={id} fill={busy.has(id) ? undefined : "var(--soft)"}>
          <circle
            cx={SHORE[side]}
            cy={place.get(id)}
            r="5"
            fill={busy.has(id) ? "var(--hue)" : "var(--sand)"}
            stroke="var(--hue)"
            stroke-width="2"
          />
          <text x={SHORE[side] + (end ? -13 : 13)} y={(place.get(id) ?? 0) + 4.5} text-anchor={end ? "end" : "start"}>
            {short(name)}
          </text>
        </g>
      ))}
    </g>
  );
}
