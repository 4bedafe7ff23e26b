// What the demo partnerships said of themselves each half-year, and how two of them ended, through the same use-cases as anyone's.
import { sql } from "drizzle-orm";
import { Sheet, TopicInput } from "../../schema/contract/board.ts";
import { EndingInput } from "../../schema/contract/endings.ts";
import { Answers } from "../../schema/contract/reviews.ts";
import {
  DEMO_ENDS,
  DEMO_REVIEWS,
  type DemoAnswers,
  type DemoEnd,
  type DemoReviews,
} from "../../schema/demo/reviews.ts";
import { REVIEW_QUESTIONS } from "../../schema/vocabulary.ts";
import { listDrafts } from "../board/drafts.ts";
import { writeTopic } from "../board/write-topic.ts";
import { iso, later } from "../kernel/ctx.ts";
import { answerReview } from "../reviews/answer.ts";
import { answerEnding, proposeEnding } from "../reviews/end.ts";
import { type Period, periodOn, periodOver } from "../reviews/periods.ts";
import { sweepPulse } from "../reviews/pulse.ts";
import type { DemoNetwork } from "./network.ts";
import { as, day, idOf, partnershipOf } from "./partnerships.ts";

/** Days after it was asked for; each organisation a little later than the one before. */
const ANSWERED_AFTER = 9;

export async function tellReviews(network: DemoNetwork): Promise<void> {
  for (const one of DEMO_REVIEWS) await tell(network, one);
  for (const end of DEMO_ENDS) await tellEnd(network, end);
  const clock = network.at(0, { kind: "system" });
  while ((await sweepPulse(clock)) > 0);
}

/** The oldest first; none of a half-year in which the partnership was not yet there for two months. */
async function tell(network: DemoNetwork, { between, now = {}, over, skip = 0 }: DemoReviews): Promise<void> {
  const partnership = await partnershipOf(network, between);
  const { db } = network.at(0, { kind: "system" });
  const { openedAt } = await db.get<{ openedAt: string }>(
    sql`SELECT opened_at AS openedAt FROM partnerships WHERE id = ${partnership}`,
  );
  const settled = iso(later(new Date(openedAt), { days: 60 })).slice(0, 10);
  const ended = DEMO_ENDS.find((end) => end.between.join() === between.join())?.daysAgo ?? 0;
  const periods = lastOver(day(network, 0), over.length + skip).slice(skip);
  const told = over.flatMap((answers, at) => {
    const period = periods[at];
    const answered = period ? daysAgo(network, period.asked) - ANSWERED_AFTER - 4 : 0;
    return period && period.asked > settled && answered > ended ? [{ period, answers }] : [];
  });
  for (const { period, answers } of told.reverse())
    for (const [at, [key, said]] of Object.entries(answers).entries())
      await answer(network, {
        partnership,
        period,
        key,
        said,
        daysAgo: daysAgo(network, period.asked) - ANSWERED_AFTER - 4 * at,
      });
  for (const [key, said] of Object.entries(now))
    await answer(network, { partnership, period: periodOn(day(network, 1)), key, said, daysAgo: 1 });
}

/** The latest first. */
function lastOver(today: string, many: number): Period[] {
  const periods: Period[] = [];
  for (let before = today; periods.length < many; ) {
    const period = periodOver(before);
    periods.push(period);
    before = period.opens;
  }
  return periods;
}

const daysAgo = ({ today }: DemoNetwork, date: string): number =>
  Math.floor((today.getTime() - Date.parse(date)) / 86_400_000);

interface Saying {
  partnership: string;
  period: Period;
  key: string;
  said: DemoAnswers;
  daysAgo: number;
}

async function answer(network: DemoNetwork, { partnership, period, key, said, daysAgo: ago }: Saying): Promise<void> {
  const answers = Answers.parse(
    Object.fromEntries(
      REVIEW_QUESTIONS.map((question, at) => [
        question,
        { scale: said.scales[at], words: said.words?.[question] ?? "" },
      ]),
    ),
  );
  const input = { partnership, period: period.id, organisation: idOf(network, key), answers };
  await answerReview(as(network, key, ago), input);
}

async function tellEnd(network: DemoNetwork, end: DemoEnd): Promise<void> {
  const partnership = await partnershipOf(network, end.between);
  const { how, text, lessons, confirmed, sheet } = end;
  const organisation = idOf(network, end.by);
  const ctx = as(network, end.by, end.daysAgo);
  await proposeEnding(ctx, { partnership, ...EndingInput.parse({ organisation, how, text, lessons }) });
  if (confirmed) {
    const { by, text: word } = confirmed;
    const yes = { partnership, organisation: idOf(network, by), answer: "confirm", text: word } as const;
    await answerEnding(as(network, by, confirmed.daysAgo), yes);
  }
  if (sheet) await publish(network, end.by, sheet);
}

/** The draft that the end left, read again: its steps and its journal are in it already. */
async function publish(network: DemoNetwork, key: string, sheet: NonNullable<DemoEnd["sheet"]>): Promise<void> {
  const ctx = as(network, key, sheet.daysAgo);
  const [draft] = await listDrafts(ctx);
  if (!draft) throw new Error("an end leaves a draft");
  const { category, title, text, skills } = sheet;
  const { lang, sdgs, organisation } = draft.said;
  const input = { category, title, text, skills, kind: "sheet", visibility: "public", lang, sdgs, organisation };
  await writeTopic(ctx, draft.id, TopicInput.parse({ ...input, sheet: Sheet.parse(draft.said.sheet ?? {}) }));
}
