// Hours given and received, for programs.
import { sql } from "drizzle-orm";
import type { Balance } from "../../schema/contract/journal.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { requireReader } from "./see-entry.ts";
import { balanceOf, readSums } from "./sums.ts";

export async function seeBalance(ctx: Ctx, partnership: string): Promise<Balance> {
  await requireReader(ctx, partnership);
  const [sums, members] = await Promise.all([
    readSums(ctx, partnership),
    ctx.db.all<{ organisation: string }>(
      sql`SELECT organisation FROM partnership_organisations WHERE partnership = ${partnership} ORDER BY organisation`,
    ),
  ]);
  return balanceOf(
    sums,
    members.map(({ organisation }) => organisation),
  );
}
