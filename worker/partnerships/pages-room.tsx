// The room of a partnership put together: its own view, where the agreement stands, and the parts of its life.
import type { WaiverRefused } from "../../web/pages/agreement-missing.tsx";
import { JournalLatest } from "../../web/pages/journal.tsx";
import { PartnershipPage } from "../../web/pages/partnership.tsx";
import { PartnershipEnds } from "../../web/pages/partnership-ends.tsx";
import { PartnershipLife } from "../../web/pages/partnership-life.tsx";
import { PartnershipMeetings } from "../../web/pages/partnership-meetings.tsx";
import { PartnershipReviews } from "../../web/pages/partnership-reviews.tsx";
import { PartnershipShown } from "../../web/pages/partnership-shown.tsx";
import { listTopics } from "../board/list-topics.ts";
import { viewLatest, viewLife } from "../journal/view.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { viewMeetingsOf } from "../meetings/view.ts";
import { viewEnding, viewReviews } from "../reviews/view.ts";
import { viewPublicity } from "./publicity.ts";
import { isInRoom } from "./room.ts";
import { viewPartnership } from "./view.ts";
import { viewStanding } from "./view-standing.ts";

export async function roomPage(ctx: Ctx, id: string, refused?: WaiverRefused) {
  const [view, standing, within] = await Promise.all([
    viewPartnership(ctx, id),
    viewStanding(ctx, id),
    inside(ctx, id),
  ]);
  const life = within && (
    <>
      <PartnershipLife view={within.life} />
      <JournalLatest view={within.journal} />
    </>
  );
  const room = within?.topics ?? null;
  const reviews = within && <PartnershipReviews view={within.reviews} />;
  const meetings = within && <PartnershipMeetings partnership={id} {...within.meetings} />;
  const ends = within && (
    <>
      <PartnershipShown view={within.publicity} />
      <PartnershipEnds view={within.ending} />
    </>
  );
  return <PartnershipPage {...{ view, standing, room, life, meetings, reviews, ends }} {...(refused && { refused })} />;
}

/** What is said and lived there, for those who enter: people of a suspended organisation do not. */
async function inside(ctx: Ctx, partnership: string) {
  if (!isCoordinator(ctx.actor) && !(await isInRoom(ctx, partnership))) return null;
  const [{ items: topics }, life, journal, reviews, ending, meetings, publicity] = await Promise.all([
    listTopics(ctx, { partnership, limit: 3 }),
    viewLife(ctx, partnership),
    viewLatest(ctx, partnership),
    viewReviews(ctx, partnership),
    viewEnding(ctx, partnership),
    viewMeetingsOf(ctx, partnership),
    viewPublicity(ctx, partnership),
  ]);
  return { topics, life, journal, reviews, ending, meetings, publicity };
}
