// A pair as pages draw it: the match in the reader's words, with the names of the skills it speaks of.
import type { Meeting } from "../../schema/contract/proposal-views.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { tellMatch } from "../matching/view.ts";
import { skillNames } from "../organisations/names.ts";
import type { PairRead } from "./facts.ts";

/** The next step is for those who still choose; here people decide. */
export async function meetingOf(ctx: Ctx, { a, b, match }: PairRead): Promise<Meeting> {
  const [told, names] = await Promise.all([
    tellMatch(ctx, { own: a, organisation: b, match, step: null, shut: [] }),
    skillNames(ctx, [a, b]),
  ]);
  return { match: told, names, languages: a.languages };
}
