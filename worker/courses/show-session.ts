// A session as its reader may see it: the link only for those enrolled and those who organise it.
import type { Enrolment, Session } from "../../schema/contract/sessions.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { localOf } from "../meetings/zones.ts";
import type { KeptCourse, KeptSession } from "./repository.ts";
import { freeIn, isBySide } from "./rules.ts";
import { isOrganiser, type SeenSession } from "./see.ts";

const JOINS = new Set<Enrolment["state"]>(["enrolled", "attended", "absent"]);

export function toSession(kept: KeptSession, mine: Enrolment | null, organises: boolean): Session {
  const linked = organises || (mine !== null && JOINS.has(mine.state));
  const { id, course, state, timeZone, place, country, town, lang, answerHours, reason, version } = kept;
  return {
    ...{ id, course, state, timeZone, place, country, town, lang, answerHours, reason, version },
    starts: kept.startsAt,
    ends: kept.endsAt,
    localStarts: localOf(timeZone, new Date(kept.startsAt)),
    localEnds: localOf(timeZone, new Date(kept.endsAt)),
    link: linked ? kept.link : null,
    ...{ seats: kept.seats, seatsNorth: kept.seatsNorth, seatsSouth: kept.seatsSouth, waiting: kept.waiting },
    left: isBySide(kept) ? freeIn(kept, "north") + freeIn(kept, "south") : freeIn(kept, "all"),
    leftBySide: isBySide(kept) ? { north: freeIn(kept, "north"), south: freeIn(kept, "south") } : null,
    mine,
  };
}

export const shownSession = (ctx: Ctx, { session, course, mine }: SeenSession): Session =>
  toSession(session, mine, isOrganiser(ctx, course));

export const shownSessions = (
  ctx: Ctx,
  course: KeptCourse,
  { sessions, mine }: { sessions: readonly KeptSession[]; mine: ReadonlyMap<string, Enrolment> },
): Session[] => sessions.map((one) => toSession(one, mine.get(one.id) ?? null, isOrganiser(ctx, course)));
