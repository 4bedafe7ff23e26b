// A part of the network that shares no organisation with the others, as its groups: circles or chains.

/** Members of group `c` are `nodes[begin[c]]` up to, not including, `nodes[begin[c + 1]]`; `next` says to whom each gives. */
export interface Part {
  readonly size: number;
  /** In how many groups each may be: 1 or more. */
  readonly room: Int32Array;
  readonly count: number;
  readonly begin: Int32Array;
  readonly nodes: Int32Array;
  /** -1 for the last of a chain. */
  readonly next: Int32Array;
  /** Of the least covered member; 1 is the largest of the part. */
  readonly weight: Float64Array;
  /** What every weight is a whole number of; 0 where nothing is known to be. */
  readonly grain: number;
  /** 1 where every member has room for several: the group itself could be told twice. */
  readonly repeats: Uint8Array;
  /** Groups of organisation `v`: `groups[first[v]]` up to, not including, `groups[first[v + 1]]`. */
  readonly first: Int32Array;
  readonly groups: Int32Array;
  /** The number each group goes by outside. */
  readonly id: Int32Array;
}

export type Listed = Pick<Part, "size" | "room" | "begin" | "nodes" | "next" | "weight" | "grain" | "id">;

/** Fills what follows from the rest. */
export function makePart(listed: Listed): Part {
  const { size, room, begin, nodes } = listed;
  const count = begin.length - 1;
  const repeats = new Uint8Array(count).fill(1);
  const first = new Int32Array(size + 1);
  for (const v of nodes) first[v + 1] = (first[v + 1] as number) + 1;
  for (let v = 0; v < size; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const [free, groups] = [first.slice(), new Int32Array(nodes.length)];
  for (let c = 0; c < count; c++) {
    for (let at = begin[c] as number; at < (begin[c + 1] as number); at++) {
      const v = nodes[at] as number;
      if (room[v] === 1) repeats[c] = 0;
      groups[free[v] as number] = c;
      free[v] = (free[v] as number) + 1;
    }
  }
  return { ...listed, count, repeats, first, groups };
}

/** The part with only the groups that `keeps` says. */
export function sift(part: Part, keeps: (group: number) => boolean): Part {
  const kept: number[] = [];
  for (let c = 0; c < part.count; c++) if (keeps(c)) kept.push(c);
  return kept.length === part.count ? part : makePart(pick(part, kept));
}

export function pick(from: Listed, kept: ArrayLike<number>): Listed {
  const begin = new Int32Array(kept.length + 1);
  for (let at = 0; at < kept.length; at++) {
    const c = kept[at] as number;
    begin[at + 1] = (begin[at] as number) + (from.begin[c + 1] as number) - (from.begin[c] as number);
  }
  const nodes = new Int32Array(begin[kept.length] as number);
  const next = new Int32Array(nodes.length);
  const weight = new Float64Array(kept.length);
  const id = new Int32Array(kept.length);
  for (let at = 0; at < kept.length; at++) {
    const c = kept[at] as number;
    const [start, end] = [from.begin[c] as number, from.begin[c + 1] as number];
    nodes.set(from.nodes.subarray(start, end), begin[at]);
    next.set(from.next.subarray(start, end), begin[at]);
    weight[at] = from.weight[c] as number;
    id[at] = from.id[c] as number;
  }
  return { size: from.size, room: from.room, grain: from.grain, begin, nodes, next, weight, id };
}
