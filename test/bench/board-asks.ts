// What is asked of the board in the bench: the addresses, how much each must show, and how one would ask plainly.
import type { Random } from "./board-words.ts";

export interface Ask {
  name: string;
  token: string | null;
  paths: string[];
  shown: (text: string) => number;
  /** Fewer would mean that something is not there. */
  least: number;
  plain?: { name: string; text: string; inputs: unknown[][]; found?: false };
}

export const API = "/api/v1";
export const VARIANTS = 40;
export const items = (text: string): number => (JSON.parse(text) as { items: unknown[] }).items.length;
export const every = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
export const sample = <T>(random: Random, list: readonly T[], count: number): T[] =>
  every(count, () => list[Math.floor(random() * list.length)] as T);
