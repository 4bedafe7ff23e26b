// Circles and chains the plain way: every one is listed, then every choice among them is tried.
export interface Network {
  size: number;
  arcs: [number, number, number][];
  maxLength: number;
  capacity?: number[];
}
export interface Listed {
  members: number[];
  weight: number;
}
export interface Best {
  covered: number;
  total: number;
}

/** Circles from their smallest index; chains from each of the starts, when some are given. */
export function listAll({ size, arcs, maxLength }: Network, starts?: readonly number[]): Listed[] {
  const weight = new Map(arcs.map(([from, to, value]) => [`${from}>${to}`, value]));
  const all: Listed[] = [];
  const extend = (members: number[], least: number): void => {
    const [first = 0, last = 0] = [members[0], members.at(-1)];
    const back = weight.get(`${last}>${first}`);
    if (members.length > 1 && starts) all.push({ members, weight: least });
    if (members.length > 1 && !starts && back !== undefined) all.push({ members, weight: Math.min(least, back) });
    if (members.length === maxLength) return;
    for (let next = starts ? 0 : first + 1; next < size; next++) {
      const value = weight.get(`${last}>${next}`);
      if (value === undefined || members.includes(next) || starts?.includes(next)) continue;
      extend([...members, next], Math.min(least, value));
    }
  };
  for (const first of starts ?? Array.from({ length: size }, (_, at) => at)) extend([first], Infinity);
  return all;
}

/** The most covered, then the largest total, over every choice. */
export function tryAll({ size, capacity }: Network, listed: readonly Listed[]): Best {
  const room = capacity ? [...capacity] : Array.from({ length: size }, () => 1);
  const met = Array.from({ length: size }, () => 0);
  let best: Best = { covered: 0, total: 0 };
  const choose = (from: number, covered: number, total: number): void => {
    if (covered > best.covered || (covered === best.covered && total > best.total)) best = { covered, total };
    for (let at = from; at < listed.length; at++) {
      const { members, weight } = listed[at] as Listed;
      if (members.some((v) => room[v] === 0)) continue;
      let news = 0;
      for (const v of members) {
        room[v] = (room[v] ?? 0) - 1;
        if (met[v] === 0) news++;
        met[v] = (met[v] ?? 0) + 1;
      }
      choose(at + 1, covered + news, total + weight);
      for (const v of members) {
        room[v] = (room[v] ?? 0) + 1;
        met[v] = (met[v] ?? 0) - 1;
      }
    }
  };
  choose(0, 0, 0);
  return best;
}
