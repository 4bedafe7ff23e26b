// What went each way, summed up by month in the batch of each entry: pages read sums, not entries.
import { sql } from "drizzle-orm";
import type { Balance } from "../../schema/contract/journal.ts";
import type { MonthSum } from "../../schema/contract/journal-views.ts";
import type { JournalKind } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Said, wayOf } from "./rules.ts";

export interface Summed extends Said {
  partnership: string;
  kind: JournalKind;
}

export function addToSums(entry: Summed): Statement {
  const { month, from, to } = wayOf(entry);
  return raw(sql`INSERT INTO journal_sums (partnership, month, kind, from_organisation, to_organisation, entries, minutes)
    VALUES (${entry.partnership}, ${month}, ${entry.kind}, ${from}, ${to}, 1, ${entry.minutes ?? 0})
    ON CONFLICT (partnership, month, kind, from_organisation, to_organisation)
    DO UPDATE SET entries = entries + 1, minutes = minutes + excluded.minutes`);
}

export function takeFromSums(entry: Summed): Statement {
  const { month, from, to } = wayOf(entry);
  return raw(sql`UPDATE journal_sums SET entries = entries - 1, minutes = minutes - ${entry.minutes ?? 0}
    WHERE partnership = ${entry.partnership} AND month = ${month} AND kind = ${entry.kind}
      AND from_organisation = ${from} AND to_organisation = ${to}`);
}

/** Oldest first. A dozen a month at most among four, whatever the journal holds. */
export async function readSums(ctx: Ctx, partnership: string): Promise<MonthSum[]> {
  return ctx.db.all<MonthSum>(sql`SELECT month, kind, from_organisation AS "from", to_organisation AS "to", entries, minutes
    FROM journal_sums WHERE partnership = ${partnership} AND entries > 0 ORDER BY month`);
}

/** Everyone of the partnership, and whoever gave or received in it before they left. */
export function balanceOf(sums: readonly MonthSum[], organisations: readonly string[]): Balance {
  const hours = sums.filter(({ kind }) => kind === "hours");
  const all = [...new Set([...organisations, ...hours.flatMap(({ from, to }) => [from, to])])];
  const sum = (some: readonly MonthSum[]) => some.reduce((total, { minutes }) => total + minutes, 0);
  const ways = Map.groupBy(hours, ({ from, to }) => `${from} ${to}`);
  return {
    organisations: all.map((organisation) => ({
      organisation,
      given: sum(hours.filter(({ from }) => from === organisation)),
      received: sum(hours.filter(({ to }) => to === organisation)),
    })),
    ways: [...ways.values()].flatMap((some) => {
      const entries = some.reduce((total, one) => total + one.entries, 0);
      return some[0] ? [{ from: some[0].from, to: some[0].to, minutes: sum(some), entries }] : [];
    }),
    months: hours.map(({ month, from, to, minutes }) => ({ month, from, to, minutes })),
  };
}
