// Who could give to whom, checked and in rows, as circles and chains are searched along.
import { Invalid } from "../kernel/errors.ts";

export type Arc = readonly [from: number, to: number, weight: number];

export interface Arcs {
  readonly size: number;
  readonly room: Int32Array;
  /** Arcs out of `v`: `to[start[v]]` up to, not including, `to[start[v + 1]]`, by `to`. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

export interface Asked {
  readonly size: number;
  readonly arcs: readonly Arc[];
  readonly maxLength: number;
  readonly capacity?: readonly number[];
}

export const refuse = (field: string, code: string, params: Record<string, string | number>) =>
  Invalid(code, [{ field, code, params }]);

const isIndex = (value: number, size: number): boolean => Number.isInteger(value) && value >= 0 && value < size;

/** Throws `Invalid` naming the first thing that cannot be. An arc at somebody without capacity is left out. */
export function readArcs(p: Asked, longest: number): Arcs {
  if (!(Number.isInteger(p.size) && p.size >= 0 && p.size < 2 ** 24))
    throw refuse("size", "size_not_whole", { size: p.size });
  if (!(Number.isInteger(p.maxLength) && p.maxLength >= 2 && p.maxLength <= longest))
    throw refuse("maxLength", "length_out_of_range", { length: p.maxLength, min: 2, max: longest });
  const room = readCapacity(p);
  p.arcs.forEach((arc, at) => {
    const [from, to, weight] = arc;
    if (!isIndex(from, p.size)) throw refuse(`arcs[${at}]`, "index_out_of_range", { from });
    if (!isIndex(to, p.size)) throw refuse(`arcs[${at}]`, "index_out_of_range", { to });
    if (from === to) throw refuse(`arcs[${at}]`, "arc_to_itself", { from, to });
    if (!(weight >= 0 && weight < Infinity)) throw refuse(`arcs[${at}]`, "weight_not_positive", { from, to, weight });
  });
  const order = Int32Array.from(p.arcs, (_, at) => at);
  const at = (i: number): Arc => p.arcs[i] as Arc;
  order.sort((i, j) => at(i)[0] - at(j)[0] || at(i)[1] - at(j)[1] || i - j);
  const twice = order.findIndex((i, k) => k > 0 && same(at(i), at(order[k - 1] as number)));
  if (twice >= 0) {
    const [from, to] = at(order[twice] as number);
    throw refuse(`arcs[${order[twice]}]`, "arc_twice", { from, to });
  }
  return inRows(
    p.size,
    room,
    Array.from(order, at).filter(([from, to]) => room[from] && room[to]),
  );
}

const same = (a: Arc, b: Arc): boolean => a[0] === b[0] && a[1] === b[1];

function readCapacity({ size, capacity }: Asked): Int32Array {
  if (!capacity) return new Int32Array(size).fill(1);
  if (capacity.length !== size) throw refuse("capacity", "capacity_length", { length: capacity.length, size });
  capacity.forEach((room, at) => {
    if (!(Number.isInteger(room) && room >= 0 && room < 2 ** 31))
      throw refuse(`capacity[${at}]`, "capacity_not_whole", { capacity: room });
  });
  return Int32Array.from(capacity);
}

function inRows(size: number, room: Int32Array, arcs: readonly Arc[]): Arcs {
  const start = new Int32Array(size + 1);
  for (const [from] of arcs) start[from + 1] = (start[from + 1] as number) + 1;
  for (let v = 0; v < size; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  return {
    ...{ size, room, start },
    ...{ to: Int32Array.from(arcs, (arc) => arc[1]), weight: Float64Array.from(arcs, (arc) => arc[2]) },
  };
}
