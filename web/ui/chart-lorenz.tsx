// The Lorenz curve: how far from the straight line of equal shares the real ones bend.
import { round } from "./chart-scale.ts";

export interface ChartLorenzProps {
  label: string;
  /** Shares from 0 to 1, at even steps from nobody to everybody. */
  curve: readonly number[];
  /** What is counted along each side, and the two lines. */
  across: string;
  up: string;
  equal: string;
  real: string;
}

const SIZE = 200;
const LEFT = 8;
const TOP = 24;

export function ChartLorenz({ label, curve, across, up, equal, real }: ChartLorenzProps) {
  const x = (step: number) => round(LEFT + (SIZE * step) / (curve.length - 1));
  const y = (share: number) => round(TOP + SIZE * (1 - share));
  const points = curve.map((share, step) => `${x(step)},${y(share)}`).join(" ");
  const middle = Math.floor(curve.length * 0.7);
  return (
    <div class="chart">
      <svg class="lorenz" viewBox={`0 0 ${SIZE + 100} ${TOP + SIZE + 26}`} role="img" aria-label={label}>
        <path d={`M${LEFT},${TOP}V${TOP + SIZE}H${LEFT + SIZE}`} fill="none" stroke="var(--edge)" />
        <polygon points={`${points} ${x(0)},${y(0)}`} fill="var(--south-bg)" />
        <line x1={x(0)} y1={y(0)} x2={x(curve.length - 1)} y2={y(1)} stroke="var(--soft)" stroke-dasharray="4 4" />
        <polyline points={points} fill="none" stroke="var(--south)" stroke-width="3" stroke-linejoin="round" />
        <text x={LEFT} y={TOP - 9}>
          {up}
        </text>
        <text x={LEFT} y={TOP + SIZE + 18}>
          {across}
        </text>
        <text x={x(curve.length / 2) - 8} y={y(0.5) - 14} text-anchor="end">
          {equal}
        </text>
        <text x={x(middle) + 8} y={y(curve[middle] ?? 0) + 14}>
          {real}
        </text>
      </svg>
    </div>
  );
}
