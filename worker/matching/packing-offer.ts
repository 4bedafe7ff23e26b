// A whole choice out of a fractional one.
import { type Search, WHOLE } from "./packing-state.ts";
import { share } from "./relaxation.ts";
import { FULL } from "./relaxation-state.ts";

/** The groups the fractional packing takes, the largest shares first, into `shared`; how many they are. */
export function gather({ part, relaxation, shared }: Search): number {
  const { basis, place } = relaxation.state;
  let many = 0;
  const insert = (c: number) => {
    const part = share(relaxation, c);
    if (part <= WHOLE) return;
    let at = many++;
    for (; at > 0 && share(relaxation, shared[at - 1] as number) < part; at--) shared[at] = shared[at - 1] as number;
    shared[at] = c;
  };
  for (let row = 0; row < relaxation.rows; row++) if ((basis[row] as number) < part.count) insert(basis[row] as number);
  for (let c = 0; c < part.count; c++) if (part.repeats[c] && place[c] === FULL) insert(c);
  return many;
}

/** A whole choice near the fractional one: its largest shares, then whatever still fits; kept if it is the best. */
export function offer(s: Search, many = gather(s)): void {
  const { part, room, chosen, shared, order, best } = s;
  room.set(part.room);
  chosen.fill(0);
  s.covered = s.total = 0;
  for (let at = 0; at < many; at++) take(s, shared[at] as number, 0);
  for (let at = 0; at < order.length; at++) take(s, order[at] as number, 1);
  for (let at = 0; at < order.length; at++) if (part.repeats[order[at] as number]) take(s, order[at] as number, 0);
  s.relaxation.work += 8 * part.count;
  if (s.covered < best.covered || (s.covered === best.covered && s.total <= best.total)) return;
  s.best = { covered: s.covered, total: s.total, groups: [] };
  for (let c = 0; c < part.count; c++) if (chosen[c]) s.best.groups.push(part.id[c] as number);
}

/** Takes a group that fits and newly covers so many, or covers nobody new but adds to the total. */
function take(s: Search, group: number, least: number): void {
  const { part, room, chosen } = s;
  const news = chosen[group] ? -1 : gains(s, group);
  if (news < least || (news === 0 && part.weight[group] === 0)) return;
  const end = part.begin[group + 1] as number;
  for (let at = part.begin[group] as number; at < end; at++) {
    const v = part.nodes[at] as number;
    room[v] = (room[v] as number) - 1;
  }
  chosen[group] = 1;
  s.covered += news;
  s.total += part.weight[group] as number;
}

/** How many organisations a group would newly cover; -1 if it does not fit. */
function gains({ part, room }: Search, group: number): number {
  const end = part.begin[group + 1] as number;
  let news = 0;
  for (let at = part.begin[group] as number; at < end; at++) {
    const v = part.nodes[at] as number;
    if (room[v] === 0) return -1;
    if (room[v] === part.room[v]) news++;
  }
  return news;
}
