// What went each way: columns above a line for one way, below it for the other, quarter by quarter.
import { number } from "../i18n/format.ts";
import { useFrame } from "./frame.ts";
import type { Band, Quarter } from "./life-plan.ts";
import { inLines } from "./text.ts";

export interface LifeFlowProps {
  band: Band;
  quarters: readonly Quarter[];
  top: number;
  height: number;
}

const LABEL = 18;
/** Of a name, so that it stays within a phone. */
const LETTERS = 32;
/** Beyond so many quarters the numbers would touch. */
const MOST_NUMBERS = { narrow: 10, wide: 20 };

export function LifeFlow({ band, quarters, top, height }: LifeFlowProps) {
  const words = useFrame().t.journal.life;
  const { above, below } = band;
  const middle = top + height / 2 - 5;
  const room = height / 2 - LABEL * 2 - 4;
  const most = Math.max(1, ...above.values, ...below.values);
  const name = (one: { name: string }) => inLines(one.name, LETTERS, 1)[0] ?? "";
  const up = words.gave(name(above.from));
  const down = below.from ? words.gave(name(below.from)) : words.received;
  const side = { up: above.from.side, down: below.from?.side ?? below.to.side };
  return (
    <g>
      <g class={side.up}>
        <Columns values={above.values} {...{ quarters, most, room, middle }} up />
        <text y={top + 12} class="flow-name">
          {up}
        </text>
      </g>
      <g class={side.down}>
        <Columns values={below.values} {...{ quarters, most, room, middle }} up={false} hollow={!above.to} />
        <text y={top + height - 14} class="flow-name">
          {down}
        </text>
      </g>
      <line x2="100%" y1={middle} y2={middle} stroke="var(--ink)" stroke-width="2" />
    </g>
  );
}

interface ColumnsProps {
  values: readonly number[];
  quarters: readonly Quarter[];
  most: number;
  room: number;
  middle: number;
  up: boolean;
  /** What comes in where nothing says from whom. */
  hollow?: boolean;
}

function Columns({ values, quarters, most, room, middle, up, hollow = false }: ColumnsProps) {
  const { t, locale } = useFrame();
  const words = t.journal;
  return quarters.map(({ key, x, width }, at) => {
    const minutes = values[at] ?? 0;
    if (minutes === 0) return null;
    const height = Math.max(3, Math.round((minutes / most) * room));
    const [year = "", n = ""] = key.split("-q");
    return (
      <g key={key}>
        <rect
          x={`${x + width * 0.18}%`}
          width={`${width * 0.64}%`}
          y={up ? middle - height - 1 : middle + 1}
          height={height}
          rx="3"
          fill={hollow ? "var(--tint)" : "var(--hue)"}
          stroke={hollow ? "var(--hue)" : undefined}
        >
          <title>{words.life.column(words.hours(minutes), words.life.quarter(n, year))}</title>
        </rect>
        {quarters.length <= MOST_NUMBERS.wide && (
          <text
            x={`${x + width / 2}%`}
            y={up ? middle - height - 5 : middle + height + 14}
            text-anchor="middle"
            class={quarters.length > MOST_NUMBERS.narrow ? "wide" : undefined}
          >
            {number(locale, minutes / 60)}
          </text>
        )}
      </g>
    );
  });
}
