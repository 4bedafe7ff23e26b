// The choice of circles as an integer program, one yes or no for each, given to HiGHS: most covered first, then the total.
import loadHighs from "highs";
import { type Best, type Listed, listAll, type Network } from "./circles-oracle.ts";

export type Highs = Awaited<ReturnType<typeof loadHighs>>;
export const openHighs = (): Promise<Highs> => loadHighs();

export interface Solved extends Best {
  circles: number;
}

/** Throws when HiGHS does not prove its answer the best. */
export function solveByProgram(highs: Highs, asked: Network): Solved {
  const listed = listAll(asked);
  if (listed.length === 0) return { covered: 0, total: 0, circles: 0 };
  const seen = [...new Set(listed.flatMap(({ members }) => members))];
  // With room for one circle each, a circle covers as many as it has members; else covering needs a yes or no of its own.
  const single = (asked.capacity ?? []).every((room) => room < 2);
  const rows = rowsOf(asked, listed, single);
  const reach = sum(single ? listed.map(({ members }, c) => [members.length, `x${c}`]) : seen.map((v) => [1, `y${v}`]));
  const names = [...listed.map((_, c) => `x${c}`), ...(single ? [] : seen.map((v) => `y${v}`))];
  const solve = (goal: string, more: readonly string[]): number => {
    const program = ["Maximize", ` goal: ${goal}`, "Subject To", ...rows, ...more, "Binary", ...names, "End"].join(
      "\n",
    );
    const solved = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solved.Status !== "Optimal") throw new Error(`HiGHS ended with ${solved.Status}`);
    return solved.ObjectiveValue;
  };
  const covered = Math.round(solve(reach, []));
  const weights = sum(listed.map(({ weight }, c) => [weight, `x${c}`]));
  return { covered, total: solve(weights, [` most: ${reach} >= ${covered}`]), circles: listed.length };
}

/** Nobody beyond capacity, and covered only by a circle. */
function rowsOf({ size, capacity }: Network, listed: readonly Listed[], single: boolean): string[] {
  const circlesOf = Array.from({ length: size }, () => [] as string[]);
  for (const [c, { members }] of listed.entries()) for (const v of members) circlesOf[v]?.push(`x${c}`);
  return circlesOf.flatMap((all, v) => {
    if (all.length === 0) return [];
    const uses = all.join("\n + "); // a line of the format has an end
    const room = ` room${v}: ${uses} <= ${capacity?.[v] ?? 1}`;
    return single ? [room] : [room, ` met${v}: ${uses} - y${v} >= 0`];
  });
}

const sum = (terms: readonly (readonly [number, string])[]): string =>
  terms.map(([times, name]) => `${times} ${name}`).join("\n + ");
