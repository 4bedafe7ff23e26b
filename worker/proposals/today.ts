// "What waits for me": answers due, words to read, drafts, invitations, partnerships; the queue for coordinators.
import { sql } from "drizzle-orm";
import type { TodayView } from "../../schema/contract/proposal-views.ts";
import type { OrganisationState } from "../../schema/vocabulary.ts";
import { myInvitations } from "../accounts/list-invitations.ts";
import { brokenCircles, myCircles } from "../circles/lines.ts";
import { coursesToday } from "../courses/today.ts";
import { stepsNear } from "../journal/steps-near.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { countCases } from "../moderation/cases.ts";
import { newestNotices } from "../notices/list.ts";
import { partnershipLines } from "../partnerships/lines.ts";
import { signaturesDue } from "../partnerships/signatures-due.ts";
import { reviewsDue } from "../reviews/due.ts";
import { openLines } from "./my-proposals.ts";

const MOST_NEWS = 6;

export async function today(ctx: Ctx): Promise<TodayView> {
  const person = requirePerson(ctx);
  const [
    lines,
    circles,
    organisations,
    invitations,
    partnerships,
    queue,
    broken,
    moderation,
    news,
    steps,
    courses,
    signatures,
    reviews,
  ] = await Promise.all([
    openLines(ctx),
    myCircles(ctx, ["proposed"]),
    mine(ctx, [...person.memberships.keys()]),
    myInvitations(ctx),
    partnershipLines(ctx, { limit: 10 }),
    isCoordinator(person) ? queueCounts(ctx) : null,
    isCoordinator(person) ? brokenCircles(ctx) : 0,
    isCoordinator(person) ? countCases(ctx) : null,
    newestNotices(ctx, MOST_NEWS),
    stepsNear(ctx),
    coursesToday(ctx),
    signaturesDue(ctx),
    reviewsDue(ctx),
  ]);
  const first = lines.filter((line) => line.manages && (line.wait === "answer" || line.wait === "word"));
  const inState = (state: OrganisationState) =>
    organisations.filter((one) => one.state === state).map(({ id, name }) => ({ id, name }));
  return {
    name: person.name,
    waiting: first.sort((one, other) => (one.daysLeft ?? 99) - (other.daysLeft ?? 99)),
    others: lines.filter((line) => !first.includes(line)),
    drafts: inState("draft"),
    paused: inState("paused"),
    published: inState("published"),
    invitations: invitations.map(({ id, organisationName, inviter }) => ({ id, organisationName, inviter })),
    partnerships: partnerships.lines,
    steps,
    signatures,
    reviews,
    queue,
    circles,
    brokenCircles: broken,
    moderation,
    news,
    courses,
    now: iso(ctx.now),
  };
}

async function mine(ctx: Ctx, ids: readonly string[]) {
  return ctx.db.all<{ id: string; name: string; state: OrganisationState }>(sql`
    SELECT o.id, o.name, o.state FROM json_each(${JSON.stringify(ids)}) j JOIN organisations o ON o.id = j.value
    ORDER BY o.name`);
}

/** Counted on the index of states. */
async function queueCounts(ctx: Ctx): Promise<{ waiting: number; escalated: number }> {
  return ctx.db.get<{ waiting: number; escalated: number }>(sql`
    SELECT count(*) AS waiting, count(escalated_at) AS escalated FROM proposals WHERE state = 'proposed'`);
}
