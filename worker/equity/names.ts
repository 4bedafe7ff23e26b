// The names behind two of the figures, for coordinators to act on: the caller has asked for the right.
import { sql } from "drizzle-orm";
import type { Equity } from "../../schema/contract/equity.ts";
import type { Side, Standing } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { isSilent } from "./silent.ts";

const NAMES = 50;

// CROSS JOIN keeps the order of the walk: the fifty first, then each by its id.
export const belowFloor = (ctx: Ctx): Promise<Equity["below"]> =>
  ctx.db.all<{ id: string; name: string; side: Side; shown: number; why: Standing }>(sql`
    SELECT o.id, o.name, o.side, e.shown, e.standing AS why
    FROM (SELECT organisation, shown, standing FROM exposure_lately WHERE below = 1
      ORDER BY shown, organisation LIMIT ${NAMES}) e
    CROSS JOIN organisations o ON o.id = e.organisation WHERE o.state = 'published' ORDER BY e.shown, o.name_folded`);

export const silentOnes = (ctx: Ctx): Promise<Equity["silent"]> =>
  ctx.db.all<{ id: string; name: string; side: Side; silences: number }>(sql`
    SELECT o.id, o.name, o.side, e.silences
    FROM (SELECT organisation, silences FROM exposure_lately WHERE ${isSilent}
      ORDER BY silences DESC, organisation LIMIT ${NAMES}) e
    CROSS JOIN organisations o ON o.id = e.organisation WHERE o.state = 'published' ORDER BY e.silences DESC, o.name_folded`);
