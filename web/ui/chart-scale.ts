// Where a value stands in a chart: round ends for the scale, bands across, heights up.

/** The drawing's height, and the strips above and below it that words take, in px; across, everything is in %. */
export const PLOT = { top: 22, height: 150, foot: 26 } as const;

/** A number at or above the greatest value, not far above it, whose half is round too; at least `least`. */
export function roundTop(values: readonly (number | null)[], least = 4): number {
  const most = Math.max(least, ...values.map((value) => value ?? 0));
  const unit = 10 ** Math.floor(Math.log10(most));
  const steps = unit < 10 ? [1, 2, 4, 6, 8, 10] : [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10];
  return (steps.find((step) => step * unit >= most - unit / 1e9) ?? 10) * unit;
}

/** Down from the top of the drawing, in px. */
export const heightOf = (value: number, top: number): number =>
  round(PLOT.top + PLOT.height * (1 - Math.min(1, Math.max(0, value / top))));

/** The middle of a band, in %. */
export const middleOf = (index: number, count: number): number => round(((index + 0.5) / count) * 100);

/** A tenth of a pixel is fine enough, and shorter. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** Which labels are written: four at most, so that they stand apart on a phone, and neither end runs off the drawing. */
export const isLabelled = (index: number, count: number): boolean =>
  count < 5 || (count - 2 - index) % Math.ceil(count / 4) === 0;
