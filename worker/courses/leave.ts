// Somebody leaves a session or its line; the seat goes to the next one in the same batch.
import { sql } from "drizzle-orm";
import type { Enrolment } from "../../schema/contract/sessions.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { again } from "./again.ts";
import { offerSeats } from "./offer.ts";
import { poolFor } from "./rules.ts";
import { type SeenSession, seeSession } from "./see.ts";

/** Said twice, or by somebody who was never in it, it is the same. */
export async function leaveSession(ctx: Ctx, id: string): Promise<Enrolment> {
  requirePerson(ctx);
  return again(async () => {
    const seen = await seeSession(ctx, id);
    const { mine } = seen;
    if (!mine || mine.state === "left")
      return mine ?? { session: id, state: "left", position: null, offeredUntil: null, organisation: null, side: null };
    if (mine.state === "attended" || mine.state === "absent") throw Conflict("session_held");
    return goOut(ctx, seen, mine);
  });
}

async function goOut(ctx: Ctx, { session, course }: SeenSession, mine: Enrolment): Promise<Enrolment> {
  const person = requirePerson(ctx);
  const pool = poolFor(session, mine.side) ?? "all";
  const freed = mine.state === "waiting" ? {} : { [pool]: 1 };
  // Without oneself in the line: nobody is offered a seat and leaves it at once.
  const others = mine.state === "waiting" ? withoutOneWaiting(session, pool) : session;
  return commit<Enrolment>(ctx, {
    statements: [
      raw(sql`UPDATE enrolments SET state = 'left', offered_until = NULL, updated_at = ${iso(ctx.now)}
        WHERE session = ${session.id} AND person = ${person.id} AND state = ${mine.state}`),
      mustChange(),
      ...(await offerSeats(ctx, { session: others, course, freed, leaves: person.id })),
    ],
    audit: [{ act: "enrolment.leave", subject: session.id, detail: { from: mine.state } }],
    reply: { ...mine, state: "left", position: null, offeredUntil: null },
    conflict: "seats_moved",
  });
}

function withoutOneWaiting(session: SeenSession["session"], pool: string): SeenSession["session"] {
  return {
    ...session,
    waiting: session.waiting - 1,
    waitingNorth: session.waitingNorth - (pool === "north" ? 1 : 0),
    waitingSouth: session.waitingSouth - (pool === "south" ? 1 : 0),
  };
}
