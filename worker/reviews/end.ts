// One turn towards the end of a partnership's term: asks the rules, then writes it, its sheet and the places given back in one batch.
import { sql } from "drizzle-orm";
import type { EndingAnswerInput, EndingInput, EndingStanding } from "../../schema/contract/endings.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden, InvalidField } from "../kernel/errors.ts";
import { refreshMarket } from "../organisations/market.ts";
import { requirePart } from "../partnerships/part.ts";
import type { Kept } from "../partnerships/repository.ts";
import type { Act } from "../partnerships/rules.ts";
import { turnStatements } from "../partnerships/turn.ts";
import { untilSettled } from "../proposals/turn.ts";
import { type KeptEnding, loadEnding, seeEnding } from "./ending.ts";
import { type EndingAct, nextEnding } from "./ending-rules.ts";
import { lessonsDraft } from "./lessons.ts";
import { type EndingMail, mailsOfEnding } from "./mails.ts";
import { daysBefore } from "./needs.ts";
import { refreshPulse } from "./pulse.ts";
import { dayOf } from "./see.ts";

/** A renewal runs ten years at most: then one agrees anew. */
const MOST_DAYS = 3653;

/** Proposes to renew or to finish; breaks off at once, alone. A manager of one of its organisations. */
export async function proposeEnding(ctx: Ctx, input: EndingInput & { partnership: string }): Promise<EndingStanding> {
  requirePerson(ctx);
  return take(ctx, {
    ...{ partnership: input.partnership, organisation: input.organisation, text: input.text },
    act: input.how === "broken_off" ? "break_off" : "propose",
    said: input,
  });
}

/** The others confirm or refuse; the one that proposed withdraws. */
export async function answerEnding(
  ctx: Ctx,
  input: EndingAnswerInput & { partnership: string },
): Promise<EndingStanding> {
  requirePerson(ctx);
  const { partnership, organisation, answer, text } = input;
  return take(ctx, { partnership, organisation, act: answer, text });
}

interface Turn {
  partnership: string;
  organisation: string;
  act: EndingAct;
  text: string;
  said?: EndingInput;
}

async function take(ctx: Ctx, turn: Turn): Promise<EndingStanding> {
  await untilSettled(async () => {
    const { kept } = await requirePart(ctx, turn.partnership, "end", turn.organisation);
    const change = await prepare(ctx, turn, kept, await loadEnding(ctx, kept.id));
    if (change) await commit(ctx, { ...change, reply: null });
  });
  return seeEnding(ctx, turn.partnership);
}

async function prepare(ctx: Ctx, turn: Turn, kept: Kept, before: KeptEnding | null) {
  const organisations = kept.organisations.map(({ id }) => id);
  const outcome = nextEnding({ state: kept.state, organisations, ending: before }, turn.act, turn.organisation);
  if ("refused" in outcome) throw outcome.refused === "not_yours" ? Forbidden("not_yours") : Conflict(outcome.refused);
  if (outcome.next === "stay") return null;
  if (turn.act === "propose") refuseTerm(ctx, turn.said?.termEnds ?? null);
  const ending = turn.said ? proposedBy(ctx, turn, turn.said) : before;
  if (!ending) throw Conflict("ending_absent");
  const settled = outcome.next === "settle";
  const act = settled ? SETTLED[ending.how] : WRITTEN[turn.act];
  const mail: EndingMail = settled ? "ending_settled" : MAILED[turn.act];
  const { how, termEnds } = ending;
  return {
    statements: [
      ...turnStatements(ctx, {
        ...{ partnership: kept.id, version: kept.version },
        entries: [{ act, organisation: turn.organisation, text: turn.text }],
        ...(settled && { set: columnsOf(ctx, ending) }),
      }),
      ...rows(ctx, turn, kept.id, outcome.next, ending),
      ...(settled ? await lessonsDraft(ctx, kept, ending) : []),
      ...(settled && how !== "renewed" ? refreshMarket(organisations) : []),
      ...refreshPulse(ctx, [kept.id]),
      ...(await mailsOfEnding(ctx, mail, { kept, by: turn.organisation, how, termEnds, text: turn.text })),
    ],
    audit: [{ act: `partnership.${act}`, subject: kept.id, detail: { organisation: turn.organisation, how } }],
  };
}

const SETTLED = { renewed: "renew", finished: "finish", broken_off: "break_off" } as const satisfies Record<
  string,
  Act
>;
const WRITTEN = {
  ...{ propose: "propose_end", confirm: "confirm_end", refuse: "refuse_end", withdraw: "withdraw_end" },
  break_off: "break_off",
} as const satisfies Record<EndingAct, Act>;
const MAILED: Record<EndingAct, EndingMail> = {
  ...{
    propose: "ending_proposed",
    confirm: "ending_confirmed",
    refuse: "ending_refused",
    withdraw: "ending_withdrawn",
  },
  break_off: "ending_settled",
};

/** A renewal runs to a day that is still to come. */
function refuseTerm(ctx: Ctx, termEnds: string | null): void {
  if (termEnds === null) return;
  if (termEnds <= dayOf(ctx)) throw InvalidField("termEnds", "date_past");
  if (daysBefore(termEnds, MOST_DAYS) > dayOf(ctx)) throw InvalidField("termEnds", "term_too_far");
}

const proposedBy = (ctx: Ctx, { organisation }: Turn, { how, termEnds, lessons }: EndingInput): KeptEnding => ({
  ...{ how, lessons, organisation, yeses: [organisation], createdAt: iso(ctx.now), person: requirePerson(ctx).id },
  termEnds: how === "renewed" ? termEnds : null,
});

function columnsOf(ctx: Ctx, { how, termEnds }: KeptEnding) {
  if (how === "renewed") return sql`term_ends = ${termEnds}`;
  return sql`state = 'ended', ended_at = ${iso(ctx.now)}, ended_how = ${how}`;
}

function rows(
  ctx: Ctx,
  { organisation, act }: Turn,
  partnership: string,
  next: "proposed" | "drop" | "settle",
  ending: KeptEnding,
): Statement[] {
  const person = requirePerson(ctx).id;
  const yes = raw(sql`INSERT OR REPLACE INTO ending_yeses (partnership, organisation, person, created_at)
    VALUES (${partnership}, ${organisation}, ${person}, ${iso(ctx.now)})`);
  if (next === "proposed" && act === "confirm") return [yes];
  const gone = [
    raw(sql`DELETE FROM endings WHERE partnership = ${partnership}`),
    raw(sql`DELETE FROM ending_yeses WHERE partnership = ${partnership}`),
  ];
  if (next !== "proposed") return gone;
  const { how, termEnds, lessons } = ending;
  return [
    ...gone,
    raw(sql`INSERT INTO endings (partnership, how, term_ends, organisation, person, said, created_at)
      VALUES (${partnership}, ${how}, ${termEnds}, ${organisation}, ${person}, ${JSON.stringify(lessons)}, ${iso(ctx.now)})`),
    yes,
  ];
}
