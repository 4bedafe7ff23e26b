// The fractional packing of groups under everyone's room, by the simplex method; its prices bound whatever whole choice there is.
import type { Part } from "./part.ts";
import { FULL, noState, OFF, type State } from "./relaxation-state.ts";

/**
 * Groups may be chosen by fractions. What organisation `v` takes part in is split in two: `first` (0..1), which earns the
 * reward, and `more` (0..room−1), which earns nothing: so being covered counts once.
 *
 *     maximise  Σ cost·x + reward·Σ first
 *     for each v: Σ x of its groups − first − more = 0          price[v]
 *     and         Σ first + spare = atMost                       price[size]
 *
 * Variables are numbered groups, then `first`, then `more`, then `spare`. The search narrows their ranges; the rows and
 * what is earned never change.
 */
export interface Relaxation {
  readonly part: Part;
  readonly rows: number;
  readonly reward: number;
  readonly atMost: number;
  readonly cost: Float64Array;
  readonly floor: Float64Array;
  readonly ceiling: Float64Array;
  readonly state: State;
  readonly column: Float64Array;
  cursor: number;
  /** Elementary steps spent: the search stops on these, never on a clock. */
  work: number;
  gain: number;
}

const BLOCK = 4096;
const LEAST = 1e-9;

export function relax(part: Part, reward: number, atMost: number, cost: Float64Array): Relaxation {
  const { size, count } = part;
  const rows = size + 1;
  const ceiling = new Float64Array(count + 2 * size + 1).fill(Infinity);
  for (let c = 0; c < count; c++) if (part.repeats[c]) ceiling[c] = 1;
  // Rooms a hair apart leave no ties between rows, on which the method could turn in circles.
  for (let v = 0; v < size; v++) {
    const hair = 1e-7 * (1 + ((v * 7919) % 1009) / 1009);
    ceiling[count + v] = 1 + hair;
    ceiling[count + size + v] = (part.room[v] as number) - 1 + ((part.room[v] as number) > 1 ? hair : 0);
  }
  const relaxation: Relaxation = {
    ...{ part, rows, reward, atMost, ceiling, floor: new Float64Array(ceiling.length) },
    ...{ cost, state: noState(rows, ceiling.length) },
    ...{ column: new Float64Array(rows), cursor: 0, work: 0, gain: 0 },
  };
  begin(relaxation);
  return relaxation;
}

/** Nobody is in a group: `first` and `spare` are basic. */
function begin({ part, rows, atMost, state: { place, basis, inverse, value } }: Relaxation): void {
  const { size, count } = part;
  place.fill(OFF);
  for (let v = 0; v < size; v++) {
    basis[v] = count + v;
    place[count + v] = v;
    inverse[v * rows + v] = -1;
    inverse[size * rows + v] = 1;
  }
  basis[size] = count + 2 * size;
  place[count + 2 * size] = size;
  inverse[rows * rows - 1] = 1;
  value[size] = atMost + 1e-4;
}

/** Best prices, from a state within all ranges. */
export function optimise(r: Relaxation): void {
  findPrices(r);
  const most = 60 * r.rows + 2000;
  for (let turn = 0; turn < most; turn++) {
    const entering = choose(r);
    if (entering < 0) return;
    findColumn(r, entering);
    move(r, entering);
    r.work += 2 * r.rows * r.rows;
  }
}

const costOf = ({ part: { count, size }, cost, reward }: Relaxation, variable: number): number => {
  if (variable < count) return cost[variable] as number;
  return variable < count + size ? reward : 0;
};

function findPrices(r: Relaxation): void {
  const { rows } = r;
  const { basis, inverse, price } = r.state;
  price.fill(0);
  for (let row = 0; row < rows; row++) {
    const cost = costOf(r, basis[row] as number);
    if (cost === 0) continue;
    const from = row * rows;
    for (let at = 0; at < rows; at++) price[at] = (price[at] as number) + cost * (inverse[from + at] as number);
  }
  r.work += rows * rows;
}

/** What a unit of the group earns beyond what its members' prices ask. */
export function surplus({ part: { begin, nodes }, state: { price } }: Relaxation, group: number, cost: number): number {
  const end = begin[group + 1] as number;
  let left = cost;
  for (let at = begin[group] as number; at < end; at++) left -= price[nodes[at] as number] as number;
  return left;
}

/** The variable that earns most among those of one block of groups and of the others; -1 when nothing earns. */
function choose(r: Relaxation): number {
  const { part, cost, ceiling } = r;
  const { place } = r.state;
  r.gain = 0;
  let best = chooseSlack(r);
  const { count } = part;
  let size = Math.abs(r.gain);
  for (let seen = 0; seen < count; ) {
    const end = Math.min(count, r.cursor + BLOCK);
    for (let c = r.cursor; c < end; c++) {
      const at = place[c] as number;
      if (at >= 0 || ceiling[c] === 0) continue;
      const gain = surplus(r, c, cost[c] as number);
      if ((at === OFF ? gain : -gain) <= size + LEAST) continue;
      size = Math.abs(gain);
      r.gain = gain;
      best = c;
    }
    seen += end - r.cursor;
    r.work += 4 * (end - r.cursor);
    r.cursor = end === count ? 0 : end;
    if (best >= 0) return best;
  }
  return best;
}

function chooseSlack(r: Relaxation): number {
  const { part, reward, ceiling } = r;
  const { place, price } = r.state;
  const { size, count } = part;
  const spare = price[size] as number;
  let best = -1;
  for (let v = 0; v <= 2 * size; v++) {
    const at = place[count + v] as number;
    if (at >= 0 || ceiling[count + v] === 0) continue;
    const gain = v < size ? reward + (price[v] as number) - spare : v < 2 * size ? (price[v - size] as number) : -spare;
    if ((at === OFF ? gain : -gain) <= Math.abs(r.gain) + LEAST) continue;
    r.gain = gain;
    best = count + v;
  }
  return best;
}

export function findColumn({ part, rows, column, state: { inverse } }: Relaxation, variable: number): void {
  const { size, count, begin, nodes } = part;
  column.fill(0);
  if (variable < count) {
    const end = begin[variable + 1] as number;
    for (let at = begin[variable] as number; at < end; at++) add(column, inverse, rows, nodes[at] as number, 1);
    return;
  }
  if (variable < count + 2 * size) add(column, inverse, rows, (variable - count) % size, -1);
  if (variable < count + size || variable === count + 2 * size) add(column, inverse, rows, size, 1);
}

function add(column: Float64Array, inverse: Float64Array, rows: number, of: number, times: number): void {
  for (let row = 0; row < rows; row++)
    column[row] = (column[row] as number) + times * (inverse[row * rows + of] as number);
}

/** The entering variable moves as far as the basic ones let it; one of them leaves, unless it crosses its whole range. */
function move(r: Relaxation, entering: number): void {
  const { rows, column, floor, ceiling } = r;
  const { value, basis, place } = r.state;
  const way = place[entering] === OFF ? 1 : -1;
  let far = (ceiling[entering] as number) - (floor[entering] as number);
  let leaving = -1;
  for (let row = 0; row < rows; row++) {
    const slope = way * (column[row] as number);
    if (slope < 1e-7 && slope > -1e-7) continue;
    const room =
      slope > 0 ? (value[row] as number) : (ceiling[basis[row] as number] as number) - (value[row] as number);
    const step = room / Math.abs(slope);
    if (step < far) {
      far = step;
      leaving = row;
    }
  }
  for (let row = 0; row < rows; row++) value[row] = (value[row] as number) - way * far * (column[row] as number);
  if (leaving < 0) {
    place[entering] = way > 0 ? FULL : OFF;
    return;
  }
  const left = basis[leaving] as number;
  place[left] = way * (column[leaving] as number) > 0 ? OFF : FULL;
  place[entering] = leaving;
  basis[leaving] = entering;
  value[leaving] = way > 0 ? (floor[entering] as number) + far : (ceiling[entering] as number) - far;
  turn(r, leaving);
}

/** One step of elimination on the inverse, and the prices with it. */
export function turn({ rows, column, gain, state: { inverse, price } }: Relaxation, leaving: number): void {
  const pivot = column[leaving] as number;
  const from = leaving * rows;
  const rise = gain / pivot;
  for (let at = 0; at < rows; at++) {
    price[at] = (price[at] as number) + rise * (inverse[from + at] as number);
    inverse[from + at] = (inverse[from + at] as number) / pivot;
  }
  for (let row = 0; row < rows; row++) {
    const times = column[row] as number;
    if (row === leaving || times === 0) continue;
    const to = row * rows;
    for (let at = 0; at < rows; at++)
      inverse[to + at] = (inverse[to + at] as number) - times * (inverse[from + at] as number);
  }
}

/** How much of a group the fractional packing takes. */
export const share = ({ state: { place, value }, ceiling, floor }: Relaxation, group: number): number => {
  const at = place[group] as number;
  if (at >= 0) return value[at] as number;
  return (at === FULL ? ceiling : floor)[group] as number;
};
