// One place each and nearly every pair possible: the assignment on a matrix, where rows are read faster than edges.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.

const NONE = -1;
/** Bids a row may make on average before shortest paths take over: without an end, rounding could keep them bidding. */
const MOST_BIDS = 4;

export interface Dense {
  /** The column of each row. */
  columnOf: Int32Array;
  priceOfRow: Float64Array;
  priceOfColumn: Float64Array;
}

/**
 * Every row gets a column of its own, for the largest total; `weight` is rows × columns, 0 or more, `rows` ≤ `columns`
 * and at least two columns. Prices are 0 or more, weight ≤ price of row + price of column, equal for a pair; of those,
 * the lowest for columns.
 *
 * Jonker & Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems" (1987):
 * rows bid for columns, then those without one find it along shortest paths. Time O(rows² · columns).
 */
export function assignDense(weight: Float64Array, rows: number, columns: number): Dense {
  const found = {
    ...{ weight, rows, columns },
    columnOf: new Int32Array(rows).fill(NONE),
    rowOf: new Int32Array(columns).fill(NONE),
    price: new Float64Array(columns),
  };
  const search = { far: new Float64Array(columns), by: new Int32Array(columns), order: new Int32Array(columns) };
  if (rows === columns) startFromColumns(found);
  for (const row of bid(found)) augment(found, search, row);
  if (rows === columns) fromZero(found.price);
  lower(found, search.far);
  const priceOfRow = Float64Array.from(found.columnOf, (j, i) =>
    Math.max(0, weight[i * columns + j]! - found.price[j]!),
  );
  return { columnOf: found.columnOf, priceOfRow, priceOfColumn: found.price };
}

interface Found {
  readonly weight: Float64Array;
  readonly rows: number;
  readonly columns: number;
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  readonly price: Float64Array;
}

/** Every column will have a row: each is priced at its best, and that row has it if it has none yet. */
function startFromColumns({ weight, rows, columns, columnOf, rowOf, price }: Found): void {
  const best = new Int32Array(columns);
  price.set(weight.subarray(0, columns));
  for (let row = 1, place = columns; row < rows; row++) {
    for (let j = 0; j < columns; j++, place++) {
      if (weight[place]! <= price[j]!) continue;
      price[j] = weight[place]!;
      best[j] = row;
    }
  }
  for (let j = columns - 1; j >= 0; j--) {
    if (columnOf[best[j]!] !== NONE) continue;
    columnOf[best[j]!] = j;
    rowOf[j] = best[j]!;
  }
}

/** Each row without a column takes its best, at the price that leaves it just the best, and whoever had it bids anew. Who is left. */
function bid({ weight, rows, columns, columnOf, rowOf, price }: Found): Int32Array {
  let waiting = columnOf.map((_, row) => row).filter((row) => columnOf[row] === NONE);
  let bids = MOST_BIDS * rows;
  for (let pass = 0; pass < 2; pass++) {
    const later: number[] = [];
    for (let at = 0; at < waiting.length; ) {
      const row = waiting[at++]!;
      let [first, second, best, next] = [-Infinity, -Infinity, NONE, NONE];
      for (let j = 0, place = row * columns; j < columns; j++, place++) {
        const gain = weight[place]! - price[j]!;
        if (gain <= second) continue;
        if (gain > first) {
          second = first;
          next = best;
          first = gain;
          best = j;
        } else {
          second = gain;
          next = j;
        }
      }
      const column = first === second && rowOf[best] !== NONE ? next : best;
      const holder = rowOf[column]!;
      price[column]! += column === best ? first - second : 0;
      columnOf[row] = column;
      rowOf[column] = row;
      if (holder === NONE) continue;
      columnOf[holder] = NONE;
      if (first > second && bids-- > 0) waiting[--at] = holder;
      else later.push(holder);
    }
    waiting = Int32Array.from(later);
  }
  return waiting;
}

interface Search {
  readonly far: Float64Array;
  readonly by: Int32Array;
  /** Columns: those done, then those as near as the nearest, then the rest. */
  readonly order: Int32Array;
}

/** From a row without a column to the nearest column without a row. */
function augment({ weight, columns, columnOf, rowOf, price }: Found, { far, by, order }: Search, source: number): void {
  for (let j = 0; j < columns; j++) {
    far[j] = price[j]! - weight[source * columns + j]!;
    by[j] = source;
    order[j] = j;
  }
  let [done, level, nearest, end] = [0, 0, 0, NONE];
  while (end === NONE) {
    nearest = far[order[level]!]!;
    let same = level;
    for (let at = level; at < columns; at++) {
      const j = order[at]!;
      if (far[j]! > nearest) continue;
      if (far[j]! < nearest) [nearest, same] = [far[j]!, level];
      order[at] = order[same]!;
      order[same++] = j;
    }
    done = level;
    for (let at = level; at < same && end === NONE; at++) if (rowOf[order[at]!] === NONE) end = order[at]!;
    for (; level < same && end === NONE; level++) {
      const column = order[level]!;
      const row = rowOf[column]!;
      const start = row * columns;
      const less = price[column]! - weight[start + column]! - nearest;
      for (let at = same; at < columns; at++) {
        const j = order[at]!;
        const there = price[j]! - weight[start + j]! - less;
        if (there >= far[j]!) continue;
        by[j] = row;
        far[j] = there;
        if (there > nearest) continue;
        if (rowOf[j] === NONE) {
          end = j;
          break;
        }
        order[at] = order[same]!;
        order[same++] = j;
      }
    }
  }
  for (let at = 0; at < done; at++) price[order[at]!]! += nearest - far[order[at]!]!;
  for (let column = end; ; ) {
    const row = by[column]!;
    const before = columnOf[row]!;
    rowOf[column] = row;
    columnOf[row] = column;
    if (row === source) return;
    column = before;
  }
}

/** All columns have a row: only the differences between their prices matter, and the lowest may be 0. */
function fromZero(price: Float64Array): void {
  const least = price.reduce((low, one) => Math.min(low, one), Infinity);
  for (let j = 0; j < price.length; j++) price[j]! -= least;
}

/** As low as they can be: each by the length of a shortest path, from a price of 0 or a column without a row. */
function lower({ weight, columns, rowOf, price }: Found, by: Float64Array): void {
  const open = Int32Array.from({ length: columns }, (_, column) => column);
  for (let j = 0; j < columns; j++) by[j] = rowOf[j] === NONE ? 0 : price[j]!;
  for (let left = columns; left > 0; ) {
    let nearest = 0;
    for (let at = 1; at < left; at++) if (by[open[at]!]! < by[open[nearest]!]!) nearest = at;
    const column = open[nearest]!;
    open[nearest] = open[--left]!;
    const row = rowOf[column]!;
    if (row === NONE) continue;
    const paid = weight[row * columns + column]! - price[column]! + by[column]!;
    for (let at = 0, start = row * columns; at < left; at++) {
      const j = open[at]!;
      const there = paid + price[j]! - weight[start + j]!;
      if (there < by[j]!) by[j] = Math.max(there, by[column]!);
    }
  }
  for (let j = 0; j < columns; j++) price[j] = Math.max(0, price[j]! - by[j]!); // but for rounding
}
