// What every write to a partnership puts in its batch: the next version, one entry a turn, and a Conflict for the second of two.
import { type SQL, sql } from "drizzle-orm";
import { partnershipEntries } from "../../schema/tables/partnerships.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { Act } from "./rules.ts";

export interface Entry {
  act: Act;
  /** On whose behalf; null for the coordination and the clock. */
  organisation: string | null;
  text?: string;
}

export interface Turn {
  partnership: string;
  /** As it was read: whoever came first in the meantime has taken the next one. */
  version: number;
  /** One, or several that happen together. */
  entries: readonly [Entry, ...Entry[]];
  /** More columns of the partnership that change: `in_force = 3`. */
  set?: SQL;
}

export function turnStatements(ctx: Ctx, { partnership, version, entries, set }: Turn): Statement[] {
  const person = ctx.actor.kind === "person" ? ctx.actor.id : null;
  const rows = entries.map(({ act, organisation, text = "" }, at) => {
    return { partnership, version: version + 1 + at, act, organisation, person, text, createdAt: iso(ctx.now) };
  });
  return [
    raw(sql`UPDATE partnerships SET version = ${version + entries.length}${set ? sql`, ${set}` : sql``}
      WHERE id = ${partnership} AND version = ${version}`),
    mustChange(),
    ctx.db.insert(partnershipEntries).values(rows),
  ];
}
