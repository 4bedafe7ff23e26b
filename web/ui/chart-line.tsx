// Values over time as lines; where a value is unknown the line is broken, never drawn through.
import { ChartFrame, type ChartProps, DASHES, type Series } from "./chart-frame.tsx";
import { heightOf, middleOf, PLOT, roundTop } from "./chart-scale.ts";

export function ChartLine(props: ChartProps) {
  const top = props.top ?? roundTop(props.series.flatMap((one) => one.values));
  return (
    <ChartFrame {...props} top={top} mark="line">
      {props.series.map((one, index) => (
        <Line key={one.label} series={one} top={top} dash={DASHES[index]} write={props.write} periods={props.periods} />
      ))}
    </ChartFrame>
  );
}

interface LineProps extends Pick<ChartProps, "write" | "periods"> {
  series: Series;
  top: number;
  dash: string | undefined;
}

function Line({ series, top, dash, write, periods }: LineProps) {
  const count = series.values.length;
  return (
    <g class={series.tone} fill="var(--hue)">
      <svg
        y="0"
        width="100%"
        height={PLOT.top + PLOT.height}
        viewBox={`0 0 100 ${PLOT.top + PLOT.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {runsOf(series.values).map((run) => (
          <polyline
            key={run[0]?.index}
            points={run.map(({ index, value }) => `${middleOf(index, count)},${heightOf(value, top)}`).join(" ")}
            fill="none"
            stroke="var(--hue)"
            stroke-width="3"
            stroke-linejoin="round"
            stroke-dasharray={dash}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      {series.values.map(
        (value, index) =>
          value !== null && (
            <circle key={index} cx={`${middleOf(index, count)}%`} cy={heightOf(value, top)} r="4">
              <title>{`${series.label}, ${periods[index]}\u00a0: ${write(value)}`}</title>
            </circle>
          ),
      )}
    </g>
  );
}

interface Point {
  index: number;
  value: number;
}

/** The stretches without a gap. */
export function runsOf(values: readonly (number | null)[]): Point[][] {
  const runs: Point[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run?.at(-1)?.index === index - 1) run.push({ index, value });
    else runs.push([{ index, value }]);
  });
  return runs;
}
