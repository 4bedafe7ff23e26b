// Every circle of a network up to a length, each once, from its smallest index; or, where they are too many, some for every arc.
import type { Arcs } from "./arcs.ts";
import { type Groups, noGroups, push } from "./groups.ts";

interface Walk {
  readonly arcs: Arcs;
  readonly longest: number;
  readonly circles: Groups;
  readonly limit: number;
  /** Weight of the arc from each to the start of the circle; -1 where there is none. */
  readonly back: Float64Array;
  readonly on: Uint8Array;
  readonly path: Int32Array;
}

/** `complete` says whether all are there. */
export function listCircles(arcs: Arcs, longest: number, limit: number): Groups {
  const { size, start, to, weight } = arcs;
  const incoming = inverse(arcs);
  const walk: Walk = {
    ...{ arcs, longest, limit, circles: noGroups(true), path: new Int32Array(longest) },
    ...{ back: new Float64Array(size).fill(-1), on: new Uint8Array(size) },
  };
  for (let v = 0; v < size && walk.circles.complete; v++) {
    for (let i = incoming.start[v] as number; i < (incoming.start[v + 1] as number); i++)
      walk.back[incoming.from[i] as number] = weight[incoming.arc[i] as number] as number;
    walk.path[0] = v;
    for (let arc = start[v] as number; arc < (start[v + 1] as number); arc++)
      if ((to[arc] as number) > v) follow(walk, to[arc] as number, 1, weight[arc] as number);
    for (let i = incoming.start[v] as number; i < (incoming.start[v + 1] as number); i++)
      walk.back[incoming.from[i] as number] = -1;
  }
  return walk.circles.complete ? walk.circles : listSome(arcs, longest, limit);
}

function follow(w: Walk, v: number, length: number, least: number): void {
  const { arcs, path, on, circles } = w;
  path[length] = v;
  const back = w.back[v] as number;
  if (back >= 0) push(circles, path, length + 1, Math.min(least, back));
  if (circles.weight.length > w.limit) circles.complete = false;
  if (length + 1 === w.longest || !circles.complete) return;
  on[v] = 1;
  const end = arcs.start[v + 1] as number;
  for (let arc = arcs.start[v] as number; arc < end; arc++) {
    const to = arcs.to[arc] as number;
    if (to > (path[0] as number) && !on[to]) follow(w, to, length + 1, Math.min(least, arcs.weight[arc] as number));
  }
  on[v] = 0;
}

interface Incoming {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly arc: Int32Array;
}

function inverse({ size, start, to }: Arcs): Incoming {
  const first = new Int32Array(size + 1);
  for (const v of to) first[v + 1] = (first[v + 1] as number) + 1;
  for (let v = 0; v < size; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const [free, from, arc] = [first.slice(), new Int32Array(to.length), new Int32Array(to.length)];
  for (let u = 0; u < size; u++) {
    for (let at = start[u] as number; at < (start[u + 1] as number); at++) {
      const place = free[to[at] as number] as number;
      free[to[at] as number] = place + 1;
      from[place] = u;
      arc[place] = at;
    }
  }
  return { start: first, from, arc };
}

/** For every arc a few circles through it, along the heaviest arcs: whoever is in a circle at all is in one of these. */
function listSome(arcs: Arcs, longest: number, limit: number): Groups {
  const { size, start, to, weight } = arcs;
  const circles = noGroups(true);
  circles.complete = false;
  const weightOf = new Map<number, number>();
  const heaviest: Int32Array[] = [];
  for (let v = 0; v < size; v++) {
    const out = Int32Array.from(
      { length: (start[v + 1] as number) - (start[v] as number) },
      (_, i) => (start[v] as number) + i,
    );
    // Among equals the nearest after v, so that everybody's first choice is another.
    const turn = (arc: number) => ((to[arc] as number) - v + size) % size;
    heaviest.push(out.sort((a, b) => (weight[b] as number) - (weight[a] as number) || turn(a) - turn(b)));
    for (const arc of out) weightOf.set(v * size + (to[arc] as number), weight[arc] as number);
  }
  const seen = new Set<string>();
  const quota = Math.max(1, Math.floor(limit / to.length));
  const path: number[] = [];
  let left = 0;
  const along = (v: number, least: number): void => {
    path.push(v);
    const back = weightOf.get(v * size + (path[0] as number));
    if (back !== undefined && path.length > 1) {
      left--;
      const turned = fromSmallest(path);
      const key = turned.join();
      if (!seen.has(key)) push(circles, turned, turned.length, Math.min(least, back));
      seen.add(key);
    }
    for (const arc of path.length < longest ? (heaviest[v] as Int32Array) : []) {
      if (left <= 0) break;
      const next = to[arc] as number;
      if (!path.includes(next)) along(next, Math.min(least, weight[arc] as number));
    }
    path.pop();
  };
  for (let v = 0; v < size; v++) {
    for (const arc of heaviest[v] as Int32Array) {
      left = quota;
      path.length = 0;
      path.push(v);
      along(to[arc] as number, weight[arc] as number);
    }
  }
  return circles;
}

function fromSmallest(path: readonly number[]): number[] {
  const at = path.indexOf(Math.min(...path));
  return [...path.slice(at), ...path.slice(0, at)];
}
