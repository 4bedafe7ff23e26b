// Where the fractional packing is in two minds, and what to narrow so that it is not: one way, then the other.
import { type Search, WHOLE } from "./packing-state.ts";
import { share } from "./relaxation.ts";
import { narrow } from "./relaxation-repair.ts";

/** As much as must be taken of what must be: a hair less than whole, for rooms are a hair apart. */
const ALMOST = 1 - 1e-5;

/** Makes the first or the second narrowing (1), or takes it back (-1). */
export type Change = (first: boolean, by: 1 | -1) => void;

/** The likelier way first; null where all is whole. */
export function branching(s: Search, many: number): Change | null {
  const at = pair(s, many);
  if (at >= 0) return aroundPair(s, at);
  const group = split(s, many);
  return group < 0 ? null : aroundGroup(s, group);
}

/** The place in a group of who, with room for one, gives most nearly half to its next; -1 when nobody gives by parts. */
function pair(s: Search, many: number): number {
  const { part, relaxation, shared, head, link, flow } = s;
  head.fill(-1);
  for (let i = 0; i < many; i++) {
    const c = shared[i] as number;
    for (let at = part.begin[c] as number; at < (part.begin[c + 1] as number); at++) {
      const v = part.nodes[at] as number;
      flow[at] = share(relaxation, c);
      link[at] = head[v] as number;
      head[v] = at;
    }
  }
  let [best, far] = [-1, 0.5 - WHOLE];
  for (let v = 0; v < part.size; v++) {
    if (part.room[v] !== 1) continue;
    for (let at = head[v] as number; at >= 0; at = link[at] as number) {
      const distance = Math.abs(given(s, v, part.next[at] as number) - 0.5);
      if (distance < far) [best, far] = [at, distance];
    }
  }
  return best;
}

/** How much `v` gives to `next` in the fractional packing, over all groups. */
function given({ part, head, link, flow }: Search, v: number, next: number): number {
  let sum = 0;
  for (let at = head[v] as number; at >= 0; at = link[at] as number)
    if (part.next[at] === next) sum += flow[at] as number;
  return sum;
}

/** Either `v` is in a group and gives to `next`, or it does not give to `next`: it has room for one group. */
function aroundPair(s: Search, at: number): Change {
  const { part } = s;
  const [v, next] = [part.nodes[at] as number, part.next[at] as number];
  const likely = given(s, v, next) >= 0.5;
  return (first, by) => barAround(s, v, next, first === likely, by);
}

/** Bars, or frees again, the groups of `v` where it does not give to `next`, `v` being due; or those where it does. */
function barAround(s: Search, v: number, next: number, only: boolean, by: 1 | -1): void {
  const { part, due, relaxation } = s;
  const end = part.first[v + 1] as number;
  for (let i = part.first[v] as number; i < end; i++) {
    const c = part.groups[i] as number;
    let at = part.begin[c] as number;
    while (part.nodes[at] !== v) at++;
    if ((part.next[at] === next) !== only) mark(s, c, s.barred, by);
  }
  if (!only) return;
  due[v] = (due[v] as number) + by;
  const first = part.count + v;
  narrow(relaxation, first, due[v] ? ALMOST : 0, relaxation.ceiling[first] as number);
}

function split({ relaxation, shared }: Search, many: number): number {
  let [best, far] = [-1, 0.5 - WHOLE];
  for (let i = 0; i < many; i++) {
    const distance = Math.abs(share(relaxation, shared[i] as number) - 0.5);
    if (distance < far) [best, far] = [shared[i] as number, distance];
  }
  return best;
}

/** Among those with room for several: either the group is in, or it is not. */
function aroundGroup(s: Search, group: number): Change {
  const likely = share(s.relaxation, group) >= 0.5;
  return (first, by) => mark(s, group, first === likely ? s.held : s.barred, by);
}

function mark(s: Search, group: number, marks: Int32Array, by: 1 | -1): void {
  const { barred, held, relaxation, part } = s;
  marks[group] = (marks[group] as number) + by;
  const most = part.repeats[group] ? 1 : Infinity;
  narrow(relaxation, group, held[group] && !barred[group] ? ALMOST : 0, barred[group] ? 0 : most);
}
