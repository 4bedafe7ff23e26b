// Counts over time as columns side by side, one for each series in every period.
import { ChartFrame, type ChartProps } from "./chart-frame.tsx";
import { heightOf, PLOT, round, roundTop } from "./chart-scale.ts";

/** The part of its band that a period's columns take. */
const FILLED = 0.72;

export function ChartColumns(props: ChartProps) {
  const { series, periods, write } = props;
  const top = props.top ?? roundTop(series.flatMap((one) => one.values));
  const band = 100 / periods.length;
  const width = (band * FILLED) / series.length;
  return (
    <ChartFrame {...props} top={top} mark="block">
      {series.map((one, at) => (
        <g key={one.label} class={one.tone} fill="var(--hue)">
          {one.values.map((value, index) => {
            const y = value === null ? PLOT.top + PLOT.height - 2 : heightOf(value, top);
            return (
              <rect
                key={index}
                x={`${round(index * band + (band * (1 - FILLED)) / 2 + at * width)}%`}
                width={`${round(width * 0.9)}%`}
                y={y}
                height={round(PLOT.top + PLOT.height - y)}
                rx="2"
                fill={value === null ? "var(--edge)" : undefined}
              >
                {value !== null && <title>{`${one.label}, ${periods[index]}\u00a0: ${write(value)}`}</title>}
              </rect>
            );
          })}
        </g>
      ))}
    </ChartFrame>
  );
}
