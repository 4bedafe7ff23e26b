// Circles or chains as they are listed: who is in each, and to whom each gives.
export interface Groups {
  /** Members of group `c` are `nodes[begin[c]]` up to, not including, `nodes[begin[c + 1]]`, each giving to the next. */
  readonly begin: number[];
  readonly nodes: number[];
  /** The least of its arcs. */
  readonly weight: number[];
  /** In a circle the last gives to the first. */
  readonly closed: boolean;
  /** Whether there are no others. */
  complete: boolean;
}

export const noGroups = (closed: boolean): Groups => ({ begin: [0], nodes: [], weight: [], closed, complete: true });

export function push({ begin, nodes, weight }: Groups, path: ArrayLike<number>, length: number, least: number): void {
  for (let at = 0; at < length; at++) nodes.push(path[at] as number);
  begin.push(nodes.length);
  weight.push(least);
}

export const membersOf = ({ begin, nodes }: Groups, group: number): number[] =>
  nodes.slice(begin[group], begin[group + 1]);

/**
 * Of several groups of the same members only the heaviest is kept, wherever one of them has room for a single group: no
 * two of these could be chosen together. Nor is any group told twice.
 */
export function withoutDominated(groups: Groups, room: Int32Array): Groups {
  const best = new Map<number | string, number>();
  const base = room.length + 1;
  const longest = groups.begin.reduce((most, end, c) => Math.max(most, end - (groups.begin[c - 1] ?? end)), 0);
  const short = base ** longest < Number.MAX_SAFE_INTEGER; // then one number says who they are
  for (let c = 0; c < groups.weight.length; c++) {
    const members = membersOf(groups, c);
    const single = members.some((v) => room[v] === 1);
    if (single) members.sort((a, b) => a - b);
    const key = short ? members.reduce((sum, v) => sum * base + v + 1, 0) : members.join();
    const other = best.get(key);
    if (other === undefined || (groups.weight[c] as number) > (groups.weight[other] as number)) best.set(key, c);
  }
  const left = noGroups(groups.closed);
  left.complete = groups.complete;
  for (const c of [...best.values()].sort((a, b) => a - b)) {
    const members = membersOf(groups, c);
    push(left, members, members.length, groups.weight[c] as number);
  }
  return left;
}
