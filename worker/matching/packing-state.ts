// What a search of one part works with, all of it made at once: nothing is made anew while it runs.
import type { Part } from "./part.ts";
import { type Relaxation, relax } from "./relaxation.ts";
import type { State } from "./relaxation-state.ts";

export interface Choice {
  /** Groups of the part, by their outside numbers. */
  groups: number[];
  covered: number;
  /** In weights of the part. */
  total: number;
}

export interface Search {
  readonly part: Part;
  readonly relaxation: Relaxation;
  /** Whether the total matters too, what it covers being settled. */
  readonly forTotal: boolean;
  /** Only pairs, and room for one each: whatever is covered is an even number. */
  readonly even: boolean;
  readonly barred: Int32Array;
  readonly held: Int32Array;
  /** Organisations that must be covered. */
  readonly due: Int32Array;
  /** States to go back to, one for each depth. */
  readonly kept: State[];
  readonly budget: number;
  readonly room: Int32Array;
  readonly chosen: Uint8Array;
  readonly order: Int32Array;
  readonly shared: Int32Array;
  readonly head: Int32Array;
  readonly link: Int32Array;
  readonly flow: Float64Array;
  covered: number;
  total: number;
  best: Choice;
  /** The best when it began: once it has a better one, and has been patient, it rests. */
  readonly known: Choice;
  patience: number;
  rests: boolean;
  depth: number;
  stopped: boolean;
  /** Some of it could not be explored. */
  missed: boolean;
}

/** What differs from a whole number by less is whole. */
export const WHOLE = 1e-4;

export interface Phase {
  reward: number;
  atMost: number;
  forTotal: boolean;
  even: boolean;
  best: Choice;
  budget: number;
}

export function prepare(part: Part, { reward, atMost, forTotal, even, best, budget }: Phase): Search {
  const relaxation = relax(part, reward, atMost, costs(part, forTotal));
  const { count, size } = part;
  const byWeight = Int32Array.from({ length: count }, (_, c) => c);
  byWeight.sort((a, b) => (part.weight[b] as number) - (part.weight[a] as number) || a - b);
  return {
    ...{
      part,
      relaxation,
      forTotal,
      even,
      best,
      known: best,
      budget,
      stopped: false,
      missed: false,
      kept: [],
      depth: 0,
    },
    ...{
      barred: new Int32Array(count),
      held: new Int32Array(count),
      due: new Int32Array(size),
      room: new Int32Array(size),
    },
    ...{ chosen: new Uint8Array(count), order: byWeight, shared: new Int32Array(count) },
    ...{ head: new Int32Array(size), link: new Int32Array(part.nodes.length) },
    ...{ flow: new Float64Array(part.nodes.length), covered: 0, total: 0, patience: 0, rests: false },
  };
}

/**
 * What groups earn, a hair apart where many could earn the same: ties hold the method up. The hairs of all that can be
 * chosen together are less than what `promising` lets pass.
 */
function costs({ weight, grain, room }: Part, forTotal: boolean): Float64Array {
  const most = room.reduce((sum, one) => sum + one, 0);
  const hair = forTotal ? (isCoarse(grain) ? (0.1 * grain) / most : 0) : 1e-5 / most;
  return weight.map((own, c) => (forTotal ? own : 0) + hair * (1 + ((c * 7919) % 1009) / 1009));
}

export const isCoarse = (grain: number): boolean => grain > 1e-4;
