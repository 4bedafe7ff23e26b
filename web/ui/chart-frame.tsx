// What charts over time stand in: a legend, three level lines with their numbers, and the periods along the foot.
import type { ComponentChildren } from "preact";
import { heightOf, isLabelled, middleOf, PLOT } from "./chart-scale.ts";

/** One run of values: whose they are decides the colour, and the mark beside it says the same without colour. */
export interface Series {
  label: string;
  tone: "north" | "south" | "good";
  /** Null where nothing is known, or told. */
  values: readonly (number | null)[];
}

export interface ChartProps {
  /** What a reader who does not see it is told. */
  label: string;
  /** The periods, oldest first. */
  periods: readonly string[];
  series: readonly Series[];
  /** How a value is written. */
  write: (value: number) => string;
  /** The end of the scale, where it is not the next round number. */
  top?: number;
}

export interface ChartFrameProps extends Omit<ChartProps, "top"> {
  top: number;
  mark: "line" | "block";
  children: ComponentChildren;
}

export function ChartFrame({ label, periods, series, write, top, mark, children }: ChartFrameProps) {
  return (
    <div class="chart">
      {series.length > 1 && <Legend series={series} mark={mark} />}
      <svg width="100%" height={PLOT.top + PLOT.height + PLOT.foot} role="img" aria-label={label}>
        {[0, top / 2, top].map((level) => (
          <g key={level}>
            <line
              x2="100%"
              y1={heightOf(level, top)}
              y2={heightOf(level, top)}
              stroke={level === 0 ? "var(--edge)" : "var(--line)"}
            />
          </g>
        ))}
        {children}
        {[top / 2, top].map((level) => (
          <text key={level} y={heightOf(level, top) - 5}>
            {write(level)}
          </text>
        ))}
        {periods.map(
          (period, index) =>
            isLabelled(index, periods.length) && (
              <text
                key={period}
                x={`${middleOf(index, periods.length)}%`}
                y={PLOT.top + PLOT.height + 19}
                text-anchor="middle"
              >
                {period}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

function Legend({ series, mark }: Pick<ChartFrameProps, "series" | "mark">) {
  return (
    <p class="row small">
      {series.map(({ label, tone }, index) => (
        <span key={label} class={`key ${tone}`}>
          <svg width="22" height="10" aria-hidden="true">
            {mark === "line" ? (
              <Stroke x2="22" y1="5" y2="5" index={index} />
            ) : (
              <rect width="22" height="10" rx="3" fill="var(--hue)" />
            )}
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}

function Stroke({ index, ...at }: { index: number; x2: string; y1: string; y2: string }) {
  return <line {...at} stroke="var(--hue)" stroke-width="3" stroke-dasharray={DASHES[index]} />;
}

/** Lines differ by their dashes too. */
export const DASHES: readonly (string | undefined)[] = [undefined, "7 4", "2 4"];
