// An organisation answers a half-yearly review, or corrects what it answered while another is awaited.
import { sql } from "drizzle-orm";
import type { Review, ReviewInput } from "../../schema/contract/reviews.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { requirePart } from "../partnerships/part.ts";
import type { Kept } from "../partnerships/repository.ts";
import { turnStatements } from "../partnerships/turn.ts";
import { untilSettled } from "../proposals/turn.ts";
import { mailsOfComplete } from "./mails.ts";
import { momentOf, type Period } from "./periods.ts";
import { refreshPulse } from "./pulse.ts";
import { dayOf, loadSaid, periodConcerning, type Reviewed, type Said, seeReview, stateOf } from "./see.ts";

/** Its managers. The last answer closes it: from then on all is read and nothing changes. */
export async function answerReview(
  ctx: Ctx,
  { partnership, period, organisation, answers }: ReviewInput & { partnership: string; period: string },
): Promise<Review> {
  await untilSettled(async () => {
    const { kept } = await requirePart(ctx, partnership, "review", organisation);
    const reviewed = reviewedOf(kept);
    const known = periodConcerning(reviewed, period);
    const said = await loadSaid(ctx, sql`partnership = ${partnership} AND period = ${period}`);
    const before = said.find((one) => one.organisation === organisation);
    if (before && JSON.stringify(before.answers) === JSON.stringify(answers)) return;
    refuseUnlessOpen(ctx, reviewed, known, said);
    const after = [...said.filter((one) => one !== before), { organisation, answers }];
    const isLast = stateOf(reviewed, known, after, dayOf(ctx)) === "complete";
    const now = iso(ctx.now);
    await commit(ctx, {
      statements: [
        ...turnStatements(ctx, { partnership, version: kept.version, entries: [{ act: "review", organisation }] }),
        raw(sql`INSERT INTO reviews (partnership, period, organisation, answers, person, created_at, updated_at)
          VALUES (${partnership}, ${period}, ${organisation}, ${JSON.stringify(answers)}, ${requirePerson(ctx).id}, ${now}, ${now})
          ON CONFLICT (partnership, period, organisation)
          DO UPDATE SET answers = excluded.answers, person = excluded.person, updated_at = excluded.updated_at`),
        ...refreshPulse(ctx, [partnership]),
        ...(isLast ? await mailsOfComplete(ctx, kept, period) : []),
      ],
      audit: [
        { act: before ? "review.correct" : "review.answer", subject: partnership, detail: { organisation, period } },
      ],
      reply: null,
    });
  });
  return seeReview(ctx, partnership, period);
}

export const reviewedOf = ({ id, state, openedAt, organisations }: Kept): Reviewed => ({
  ...{ id, state, openedAt },
  organisations: organisations.map((one) => one.id),
});

function refuseUnlessOpen(ctx: Ctx, partnership: Reviewed, period: Period, said: readonly Said[]): void {
  const day = dayOf(ctx);
  if (stateOf(partnership, period, said, day) === "complete") throw Conflict("review_complete");
  const moment = momentOf(period, day);
  if (moment === "before") throw Conflict("review_not_yet");
  if (moment === "over") throw Conflict("review_over");
}
