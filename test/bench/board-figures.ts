// How the figures of the bench are gathered and written.
export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? 0;
/** Where the slowest tenth begins. */
export const ninth = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.9)] ?? 0;
export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const number = (value: number): string => Math.round(value).toLocaleString("en");
export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
