// Where the simplex method stands with a relaxation: what is in its basis, at what values and prices.
/** Where the method stands: kept, and gone back to. */
export interface State {
  /** Row of a basic variable; OFF at its floor, FULL at its ceiling. */
  readonly place: Int32Array;
  readonly basis: Int32Array;
  readonly inverse: Float64Array;
  readonly value: Float64Array;
  readonly price: Float64Array;
}

export const OFF = -1;
export const FULL = -2;
export const noState = (rows: number, variables: number): State => ({
  ...{ place: new Int32Array(variables), basis: new Int32Array(rows), inverse: new Float64Array(rows * rows) },
  ...{ value: new Float64Array(rows), price: new Float64Array(rows) },
});

/** A copy, into `kept` where there is one. */
export function keep(state: State, kept = noState(state.basis.length, state.place.length)): State {
  copy(state, kept);
  return kept;
}

export function copy(from: State, to: State): void {
  to.place.set(from.place);
  to.basis.set(from.basis);
  to.inverse.set(from.inverse);
  to.value.set(from.value);
  to.price.set(from.price);
}
