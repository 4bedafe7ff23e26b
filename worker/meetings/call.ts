// A meeting is called, by an authority that takes part in it or by a coordinator; those invited are told.
import type { Meeting, MeetingInput } from "../../schema/contract/meetings.ts";
import { meetingEntries, meetings } from "../../schema/tables/meetings.ts";
import { readCategory } from "../board/categories.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import { commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden, InvalidField } from "../kernel/errors.ts";
import { chosenAmong, invitedOnes, partnersOf, several } from "./guests.ts";
import { mailsOfMeeting } from "./mails.ts";
import { type KeptGuest, type KeptMeeting, toMeeting, writeGuests, writeTexts } from "./repository.ts";
import { isAuthority } from "./rules.ts";
import { shownTo } from "./see.ts";
import { newTexts } from "./texts.ts";
import { spanOf } from "./when.ts";

/** One that lies in the past may be written down too: nobody is then told to come. */
export async function callMeeting(ctx: Ctx, input: MeetingInput): Promise<Meeting> {
  requirePerson(ctx);
  const { guests, organisation } = await guestsOf(ctx, input);
  several(guests);
  const kept = newborn(ctx, input, { guests, organisation });
  const toCome = kept.endsAt > iso(ctx.now);
  return commit(ctx, {
    statements: [
      ...rows(ctx, kept),
      ...(toCome ? await mailsOfMeeting(ctx, "meeting_called", kept, { to: kept.guests }) : []),
    ],
    audit: [
      {
        act: "meeting.call",
        subject: kept.id,
        detail: { partnership: kept.partnership, category: kept.category, organisation, guests: guests.length },
      },
    ],
    reply: toMeeting(kept, shownTo(ctx, kept)),
  });
}

interface Company {
  guests: KeptGuest[];
  organisation: string | null;
}

/** Of a partnership or of a category: one of the two. */
async function guestsOf(ctx: Ctx, input: MeetingInput): Promise<Company> {
  const { partnership, category, organisations } = input;
  if ((partnership === undefined) === (category === undefined)) throw InvalidField("partnership", "meeting_about");
  if (partnership !== undefined) {
    const all = await partnersOf(ctx, partnership);
    const guests = chosenAmong(all, organisations);
    return { guests, organisation: callerAmong(ctx, all, input.organisation) };
  }
  await requireCategory(ctx, category ?? "");
  const own = input.organisation === undefined ? [] : [input.organisation];
  const guests = await invitedOnes(ctx, [...new Set([...own, ...organisations])]);
  return { guests, organisation: callerAmong(ctx, guests, input.organisation) };
}

/** A category that only authorities begin is where they speak among themselves. */
async function requireCategory(ctx: Ctx, id: string): Promise<void> {
  const category = await readCategory(ctx, id);
  if (!category || category.retired || category.posting !== "authorities")
    throw InvalidField("category", "category_without_meetings");
}

/** One's own authority among them, the one named or the first; coordinators may call in nobody's name. */
function callerAmong(ctx: Ctx, among: readonly KeptGuest[], named: string | undefined): string | null {
  const own = among.filter((one) => isAuthority(one) && roleIn(ctx.actor, one.id) !== null);
  const caller = own.find(({ id }) => named === undefined || id === named);
  if (caller) return caller.id;
  if (isCoordinator(ctx.actor) && named === undefined) return null;
  throw Forbidden("meeting_authorities_only");
}

function newborn(ctx: Ctx, input: MeetingInput, { guests, organisation }: Company): KeptMeeting {
  const { partnership = null, category = null, place, link, languages } = input;
  const at = iso(ctx.now);
  return {
    ...{ id: ctx.newId("mtg"), partnership, category, place, link, languages, guests, organisation },
    ...spanOf(input),
    texts: newTexts(input),
    state: "planned",
    moves: 0,
    person: requirePerson(ctx).id,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

function rows(ctx: Ctx, kept: KeptMeeting): Statement[] {
  const { guests, texts, languages, ...row } = kept;
  const { id: meeting, organisation, person, createdAt } = kept;
  return [
    ctx.db.insert(meetings).values({ ...row, languages: JSON.stringify(languages) }),
    ctx.db.insert(meetingEntries).values({ meeting, version: 1, act: "call", organisation, person, createdAt }),
    ...writeTexts(meeting, texts),
    ...writeGuests(
      meeting,
      guests.map(({ id }) => id),
    ),
  ];
}
