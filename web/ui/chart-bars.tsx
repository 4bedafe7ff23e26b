// Groups compared: a bar for each, or two that belong together, with the number in words at its end.
import { Bar } from "./bar.tsx";

export interface BarGroup {
  label: string;
  bars: readonly {
    tone: "north" | "south" | "good";
    /** Null: not told. */
    value: number | null;
    /** « 12 fois », « 3 l’offrent ». */
    text: string;
  }[];
}

export function ChartBars({ groups }: { groups: readonly BarGroup[] }) {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
  return (
    <ul class="plain chart">
      {groups.map(({ label, bars }) => (
        <li key={label}>
          <span>{label}</span>
          {bars.map(({ tone, value, text }) => (
            <div key={text} class={`bar-row ${tone}`}>
              <svg class="bar turn" height="14" aria-hidden="true">
                <Bar value={(value ?? 0) / most} />
              </svg>
              <span class="soft small">{text}</span>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
