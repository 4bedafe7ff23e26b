// When a range narrows, the prices stay right and some values fall outside: the dual simplex method brings them back in.
import { findColumn, type Relaxation, surplus, turn } from "./relaxation.ts";
import { FULL, OFF } from "./relaxation-state.ts";

const ASTRAY = 1e-9;
const LEAST = 1e-7;

/** A new range for a variable; one at an end moves with that end. */
export function narrow(r: Relaxation, variable: number, floor: number, ceiling: number): void {
  const { state } = r;
  const at = state.place[variable] as number;
  const end = at === FULL ? r.ceiling : r.floor;
  const before = end[variable] as number;
  r.floor[variable] = floor;
  r.ceiling[variable] = ceiling;
  const by = (end[variable] as number) - before;
  if (at >= 0 || by === 0) return;
  findColumn(r, variable);
  for (let row = 0; row < r.rows; row++)
    state.value[row] = (state.value[row] as number) - by * (r.column[row] as number);
}

/**
 * Brings every value into its range, the prices staying the best for what they bound. False when it could not: where
 * nothing can, the prices are left far along the direction that proves it, so that their bound falls below any answer.
 */
export function repair(r: Relaxation): boolean {
  const { state, column, floor, ceiling } = r;
  const { basis, place, value } = state;
  const most = 60 * r.rows + 2000;
  for (let turns = 0; turns < most; turns++) {
    const row = mostAstray(r, turns > 2 * r.rows);
    if (row < 0) return true;
    const leaving = basis[row] as number;
    const low = (value[row] as number) < (floor[leaving] as number);
    const entering = choose(r, row, low);
    if (entering < 0) {
      push(r, row, low);
      return false;
    }
    findColumn(r, entering);
    const target = (low ? floor : ceiling)[leaving] as number;
    const by = ((value[row] as number) - target) / (column[row] as number);
    const from = (place[entering] === FULL ? ceiling : floor)[entering] as number;
    for (let i = 0; i < r.rows; i++) value[i] = (value[i] as number) - by * (column[i] as number);
    value[row] = from + by;
    place[leaving] = low ? OFF : FULL;
    place[entering] = row;
    basis[row] = entering;
    turn(r, row);
    r.work += 2 * r.rows * r.rows;
  }
  return false;
}

/** The farthest; or, once that may be turning in circles, the one of the smallest number, which never does (Bland). */
function mostAstray({ rows, floor, ceiling, state: { value, basis } }: Relaxation, bySmallest: boolean): number {
  let [worst, far] = [-1, ASTRAY];
  for (let row = 0; row < rows; row++) {
    const at = value[row] as number;
    const variable = basis[row] as number;
    const out = Math.max((floor[variable] as number) - at, at - (ceiling[variable] as number));
    if (bySmallest ? out > ASTRAY && (worst < 0 || variable < (basis[worst] as number)) : out > far)
      [worst, far] = [row, out];
  }
  return worst;
}

/** Of those that can bring the row's value back, the one whose price gives way first; -1 when none can. Sets `gain`. */
function choose(r: Relaxation, row: number, low: boolean): number {
  const { part, rows, reward, cost, state } = r;
  const { count, size, begin, nodes } = part;
  const { place, price, inverse } = state;
  const from = row * rows;
  const best = { variable: -1, ratio: Infinity, slope: 0 };
  r.gain = 0;
  const weigh = (variable: number, slope: number, gain: number): void => {
    const up = place[variable] === OFF;
    if (Math.abs(slope) < LEAST || slope < 0 !== (up === low)) return;
    const ratio = Math.max(0, up ? -gain : gain) / Math.abs(slope);
    if (ratio > best.ratio || (ratio === best.ratio && Math.abs(slope) <= best.slope)) return;
    best.variable = variable;
    best.ratio = ratio;
    best.slope = Math.abs(slope);
    r.gain = gain;
  };
  for (let c = 0; c < count; c++) {
    if ((place[c] as number) >= 0 || r.floor[c] === r.ceiling[c]) continue;
    let slope = 0;
    for (let at = begin[c] as number; at < (begin[c + 1] as number); at++)
      slope += inverse[from + (nodes[at] as number)] as number;
    if (slope !== 0) weigh(c, slope, surplus(r, c, cost[c] as number));
  }
  const spare = inverse[from + size] as number;
  for (let v = 0; v < size; v++) {
    const [first, more] = [count + v, count + size + v];
    const [own, at] = [inverse[from + v] as number, price[v] as number];
    if ((place[first] as number) < 0) weigh(first, spare - own, reward + at - (price[size] as number));
    if ((place[more] as number) < 0 && r.ceiling[more] !== 0) weigh(more, -own, at);
  }
  if ((place[count + 2 * size] as number) < 0) weigh(count + 2 * size, spare, -(price[size] as number));
  r.work += 8 * count;
  return best.variable;
}

/** Far along the row that nothing can bring back. */
function push({ rows, reward, state: { price, inverse } }: Relaxation, row: number, low: boolean): void {
  const by = (low ? 1e4 : -1e4) * reward;
  for (let at = 0; at < rows; at++) price[at] = (price[at] as number) + by * (inverse[row * rows + at] as number);
}
