// Partnerships as lists show them: who, with whom, since when.
import { sql } from "drizzle-orm";
import type { PartnershipLine } from "../../schema/contract/proposal-views.ts";
import type { Side } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { listPartnerships } from "./read.ts";

interface Named {
  id: string;
  name: string;
  side: Side;
}

/** Those of the reader's own organisations; `everything` is for coordinators. */
export async function partnershipLines(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number; everything?: boolean },
): Promise<{ lines: PartnershipLine[]; next: string | null }> {
  const { items, next } = await listPartnerships(ctx, { ...page, own: !page.everything });
  const ids = JSON.stringify(items.flatMap((one) => one.organisations));
  const rows = await ctx.db.all<Named>(
    sql`SELECT DISTINCT o.id, o.name, o.side FROM json_each(${ids}) j JOIN organisations o ON o.id = j.value`,
  );
  const named = new Map(rows.map((row) => [row.id, row]));
  const lines = items.map(({ id, openedAt, state, organisations }) => ({
    id,
    openedAt,
    state,
    organisations: organisations.flatMap((one) => named.get(one) ?? []),
  }));
  return { lines, next };
}
