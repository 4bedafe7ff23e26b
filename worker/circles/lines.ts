// Circles as lists show them: the ring with its answers, and whose turn it is.
import { type SQL, sql } from "drizzle-orm";
import type { CircleLine, CircleWait } from "../../schema/contract/circle-lines.ts";
import type { CircleState } from "../../schema/vocabulary.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { daysLeft } from "../proposals/rules.ts";
import { waitOf } from "../proposals/waiting.ts";
import { inStates, ofMine } from "./read.ts";
import { idsOf, type Kept, loadCircles } from "./repository.ts";
import { type Telling, teller, toldOf } from "./tell.ts";

const MOST = 40;

/** Those of the reader's organisations in these states, newest first. */
export async function myCircles(
  ctx: Ctx,
  states: readonly CircleState[],
  organisation?: string,
): Promise<CircleLine[]> {
  return circleLines(ctx, sql`${ofMine(ctx, states, { organisation })} LIMIT ${MOST}`);
}

/** All of them, for coordinators. */
export async function allCircles(ctx: Ctx, states: readonly CircleState[]): Promise<CircleLine[]> {
  return circleLines(ctx, sql`${inStates(states)} LIMIT ${MOST}`);
}

/** Those whose partnership goes on, for coordinators. */
export async function livingCircles(ctx: Ctx): Promise<CircleLine[]> {
  return circleLines(
    ctx,
    sql`WHERE c.state = 'accepted' AND EXISTS (SELECT 1 FROM partnerships WHERE id = c.partnership AND state = 'open')
      ORDER BY c.id DESC LIMIT ${MOST}`,
  );
}

/** Counted on the index of states. */
export async function brokenCircles(ctx: Ctx): Promise<number> {
  return (await ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM circles WHERE state = 'broken'`)).n;
}

async function circleLines(ctx: Ctx, rest: SQL): Promise<CircleLine[]> {
  const kept = await loadCircles(ctx, rest);
  if (kept.length === 0) return [];
  const [tell, words] = await Promise.all([teller(ctx), lastWords(ctx, kept)]);
  return kept.map((one) => lineOf(ctx, one, tell, words.get(one.id)));
}

/** Who wrote last in each exchange: an organisation, null for the coordination; absent when nobody did. */
export async function lastWords(ctx: Ctx, kept: readonly Kept[]): Promise<ReadonlyMap<string, string | null>> {
  const ids = JSON.stringify(kept.map(({ id }) => id));
  const rows = await ctx.db.all<{ circle: string; organisation: string | null }>(sql`
    SELECT e.circle, e.organisation FROM json_each(${ids}) j JOIN circle_entries e ON e.circle = j.value
    WHERE e.act IN ('ask', 'reply') ORDER BY e.circle, e.version`);
  return new Map(rows.map(({ circle, organisation }) => [circle, organisation]));
}

export function lineOf(ctx: Ctx, kept: Kept, tell: Telling, lastWord: string | null | undefined): CircleLine {
  const { id, state, createdAt, partnership, members } = kept;
  return {
    ...{ id, state, createdAt, partnership },
    ring: tell(toldOf(kept)),
    wait: waitFor(ctx, kept, lastWord),
    manages: idsOf(kept).some((one) => roleIn(ctx.actor, one) === "manager"),
    yeses: members.filter(({ answer }) => answer === "accept").length,
    daysLeft: state === "proposed" ? daysLeft(new Date(kept.dueAt), ctx.now) : null,
  };
}

/** As for a proposal that is approved; of several organisations of theirs, the one that is most awaited. */
function waitFor(ctx: Ctx, { state, members }: Kept, lastWord: string | null | undefined): CircleWait {
  if (state !== "proposed") return "over";
  const person = requirePerson(ctx);
  const own = members.filter(({ organisation }) => roleIn(person, organisation));
  const waits = own.map(({ organisation, answer }) => waitOf({ state: "approved", answer, lastWord }, organisation));
  return (["answer", "word"] as const).find((wait) => waits.includes(wait)) ?? "other";
}
