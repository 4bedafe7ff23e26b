// Two who give: a beam on an arch, that leans towards the one who has given more.
import { leanOf } from "./life-plan.ts";

interface Pan {
  minutes: number;
  side: "north" | "south";
}

export interface BalanceBeamProps {
  label: string;
  left: Pan;
  right: Pan;
}

const [WIDTH, PIVOT, ARM] = [300, 34, 98];
const LINE = { "stroke-width": 3, "stroke-linecap": "round" } as const;

export function BalanceBeam({ label, left, right }: BalanceBeamProps) {
  const angle = leanOf(left.minutes, right.minutes);
  const radians = (angle * Math.PI) / 180;
  const reach = { x: Math.round(ARM * Math.cos(radians)), y: Math.round(ARM * Math.sin(radians)) };
  const middle = WIDTH / 2;
  const most = Math.max(1, left.minutes, right.minutes);
  const ends = [
    { ...left, x: middle - reach.x, y: PIVOT - reach.y },
    { ...right, x: middle + reach.x, y: PIVOT + reach.y },
  ];
  return (
    <svg class="lorenz" fill="none" viewBox={`0 0 ${WIDTH} 132`} role="img" aria-label={label}>
      <path d={`M${middle - 26} 130V96a26 26 0 0 1 52 0V130`} fill="var(--paper)" stroke="var(--edge)" {...LINE} />
      <line x1={middle} x2={middle} y1={PIVOT} y2="70" stroke="var(--ink)" {...LINE} />
      <line x1={ends[0]?.x} y1={ends[0]?.y} x2={ends[1]?.x} y2={ends[1]?.y} stroke="var(--ink)" {...LINE} />
      {ends.map(({ x, y, minutes, side }, at) => {
        const r = 9 + Math.round(15 * Math.sqrt(minutes / most));
        return (
          <g key={at === 0 ? "left" : "right"} class={side}>
            <line x1={x} x2={x} y1={y} y2={y + 16} stroke="var(--ink)" stroke-width="1.5" />
            <circle
              cx={x}
              cy={y + 16 + r}
              r={minutes === 0 ? 5 : r}
              {...(minutes === 0 ? { stroke: "var(--hue)", "stroke-width": 2 } : { fill: "var(--hue)" })}
            />
          </g>
        );
      })}
      <circle cx={middle} cy={PIVOT} r="4" fill="var(--ink)" />
    </svg>
  );
}
