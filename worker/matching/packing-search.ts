// Branch and bound over the groups of one part: first how many can be covered, then for how much.
import { bound, evenly, promising } from "./packing-bound.ts";
import { branching, type Change } from "./packing-branch.ts";
import { gather, offer } from "./packing-offer.ts";
import { type Choice, type Phase, prepare, type Search, WHOLE } from "./packing-state.ts";
import { type Part, sift } from "./part.ts";
import { optimise, surplus } from "./relaxation.ts";
import { repair } from "./relaxation-repair.ts";
import { copy, keep, type State } from "./relaxation-state.ts";

export interface Found extends Choice {
  /** No choice covers more. */
  mostCovered: number;
  /** Nothing better exists, in either. */
  proven: boolean;
  work: number;
}

/** Questions asked before a better choice is reason enough to begin again. */
const PATIENCE = 12;
/** Numbers kept to go back to: 64 MB. */
const MOST_KEPT = 8e6;

/** The best choice of groups, within a budget of elementary steps. */
export function searchPart(part: Part, budget: number): Found {
  const even = part.nodes.length === 2 * part.count && part.room.every((room) => room === 1);
  const none: Choice = { groups: [], covered: 0, total: 0 };
  const most = phase(part, { reward: 1, atMost: part.size, forTotal: false, even, best: none, budget: budget / 2 });
  // A reward that no total outweighs.
  const reward = 1 + part.room.reduce((sum, room) => sum + room, 0) / 2;
  const { covered } = most.best;
  const rest = { reward, atMost: covered, forTotal: true, even, best: most.best, budget: budget - most.work };
  const last = phase(part, rest);
  return {
    ...last.best,
    mostCovered: most.stopped ? Math.max(most.bound, last.best.covered) : covered,
    proven: !most.stopped && !last.stopped,
    work: most.work + last.work,
  };
}

/**
 * Bounds the whole, drops the groups that no better choice can hold, then searches among the others; and begins again,
 * with fewer, once it has found something better.
 */
function phase(part: Part, asked: Phase): { best: Choice; bound: number; stopped: boolean; work: number } {
  const whole = prepare(part, asked);
  const { relaxation } = whole;
  optimise(relaxation);
  const top = bound(whole);
  offer(whole);
  const surpluses = Float64Array.from(part.weight, (weight, c) => surplus(relaxation, c, asked.forTotal ? weight : 0));
  const most = asked.even ? evenly(top) : Math.floor(top + WHOLE);
  let search = whole;
  for (let patience = PATIENCE; promising(search, top); patience *= 2) {
    const { best } = search;
    const fewer = sift(part, (c) => promising({ ...whole, best }, top + Math.min(0, surpluses[c] as number)));
    const { work } = search.relaxation;
    search = { ...prepare(fewer, { ...asked, best }), patience };
    search.relaxation.work = work;
    explore(search);
    if (!search.rests) break;
  }
  return { best: search.best, bound: most, stopped: search.stopped || search.missed, work: search.relaxation.work };
}

function explore(s: Search): void {
  if (s.relaxation.work > s.budget) s.stopped = true;
  if (--s.patience < 0 && s.best !== s.known) s.rests = true;
  if (s.stopped || s.rests) return;
  const fits = repair(s.relaxation);
  if (fits) optimise(s.relaxation);
  const top = bound(s);
  if (!promising(s, top)) return;
  if (!fits) s.missed = true; // never seen: rounding would have to hide the proof
  if (!fits) return;
  const many = gather(s);
  offer(s, many);
  if (!promising(s, top)) return;
  const change = branching(s, many);
  if (change) bothWays(s, change);
  else s.missed = true; // whole, and yet below its bound: only a turn limit of the simplex does this
}

/**
 * Explores under the first change, then, from the same state, under the other. Where the states would no longer fit into
 * memory only the first is followed, and nothing is proven.
 */
function bothWays(s: Search, change: Change): void {
  const { relaxation, kept, depth } = s;
  const room = (depth + 1) * relaxation.rows * relaxation.rows <= MOST_KEPT;
  if (room) kept[depth] = keep(relaxation.state, kept[depth]);
  relaxation.work += relaxation.rows * relaxation.rows;
  s.depth++;
  change(true, 1);
  explore(s);
  change(true, -1);
  if (room && !s.stopped && !s.rests) {
    copy(kept[depth] as State, relaxation.state);
    change(false, 1);
    explore(s);
    change(false, -1);
  }
  if (!room) s.missed = true;
  s.depth--;
}
