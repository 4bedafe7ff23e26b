// A meeting is moved, held, cancelled or written about: one turn of its life, refused where it has no place in it.
import type { Meeting, MeetingPatch } from "../../schema/contract/meetings.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Stale } from "../kernel/errors.ts";
import { chosenAmong, invitedOnes, partnersOf, several } from "./guests.ts";
import { mailsOfMeeting } from "./mails.ts";
import { type KeptGuest, type KeptMeeting, toMeeting, turnMeeting, writeGuests, writeTexts } from "./repository.ts";
import { LIFE, type MeetingAct, refusedNow } from "./rules.ts";
import { requireHand, seeMeeting, shownTo } from "./see.ts";
import { mergedTexts, saysSomething } from "./texts.ts";
import { movedTo } from "./when.ts";

/** The version named must be the one there. A change that changes nothing is answered as things stand. */
export async function changeMeeting(ctx: Ctx, id: string, version: number, patch: MeetingPatch): Promise<Meeting> {
  requirePerson(ctx);
  const before = await seeMeeting(ctx, id);
  const organisation = requireHand(ctx, before);
  if (before.version !== version) throw Stale();
  const [act, ...more] = actsOf(patch);
  if (act === undefined) return toMeeting(before, shownTo(ctx, before));
  for (const one of [act, ...more]) refuse(ctx, before, one);
  if (before.state !== "held" && patch.state !== "held" && (patch.minutes ?? patch.decisions))
    throw Conflict("meeting_not_held");
  const after = await changed(ctx, before, patch, act);
  return commit(ctx, {
    statements: await statements(ctx, { before, after, patch, act, organisation }),
    audit: [{ act: `meeting.${act}`, subject: id, detail: { version: after.version, organisation } }],
    reply: toMeeting(after, shownTo(ctx, after)),
  });
}

const MOVES = ["starts", "duration", "timeZone", "clock", "place", "link", "organisations"] as const;

/** What a change does, the weightiest first: its name in the story. */
function actsOf(patch: MeetingPatch): MeetingAct[] {
  const moves = MOVES.some((field) => patch[field] !== undefined);
  const writes = saysSomething(patch) || patch.languages !== undefined;
  const state = { held: "hold", cancelled: "cancel" } as const;
  return [
    ...(patch.state ? [state[patch.state]] : []),
    ...(moves ? (["move"] as const) : []),
    ...(writes ? (["write"] as const) : []),
  ];
}

function refuse(ctx: Ctx, { state, startsAt }: KeptMeeting, act: MeetingAct): void {
  const refused = refusedNow(state, act, startsAt <= iso(ctx.now));
  if (refused !== null) throw Conflict(refused);
}

async function changed(ctx: Ctx, before: KeptMeeting, patch: MeetingPatch, act: MeetingAct): Promise<KeptMeeting> {
  const span = movedTo(before, patch);
  const languages = patch.languages ?? before.languages;
  const said = { place: patch.place ?? before.place, link: patch.link ?? before.link, languages };
  const after = { ...before, ...span, ...said, guests: await guestsAfter(ctx, before, patch.organisations) };
  const elsewhere = isElsewhere(before, after);
  return {
    ...after,
    texts: mergedTexts(before.texts, patch, languages),
    state: LIFE[before.state][act] ?? before.state,
    moves: before.moves + (elsewhere || act === "cancel" ? 1 : 0),
    version: before.version + 1,
  };
}

async function guestsAfter(ctx: Ctx, before: KeptMeeting, named: string[] | undefined): Promise<readonly KeptGuest[]> {
  if (named === undefined) return before.guests;
  const { partnership, guests: there } = before;
  if (partnership !== null) return several(chosenAmong(await partnersOf(ctx, partnership), named));
  const shown = shownTo(ctx, before);
  const stay = there.filter(({ id }) => named.includes(id) || !shown.has(id)); // whom one does not see, one does not dismiss
  const fresh = named.filter((id) => !there.some((one) => one.id === id));
  return several([...stay, ...(await invitedOnes(ctx, fresh))]);
}

const isElsewhere = (before: KeptMeeting, after: KeptMeeting): boolean =>
  before.startsAt !== after.startsAt ||
  before.endsAt !== after.endsAt ||
  before.timeZone !== after.timeZone ||
  before.place !== after.place ||
  before.link !== after.link;

interface Change {
  before: KeptMeeting;
  after: KeptMeeting;
  patch: MeetingPatch;
  act: MeetingAct;
  organisation: string | null;
}

async function statements(ctx: Ctx, { before, after, patch, act, organisation }: Change): Promise<Statement[]> {
  const text = act === "cancel" ? (patch.reason ?? "") : "";
  const writes = saysSomething(patch);
  return [
    ...turnMeeting(ctx, after, { act, organisation, text }),
    ...(writes ? writeTexts(after.id, after.texts) : []),
    ...(patch.organisations
      ? writeGuests(
          after.id,
          after.guests.map(({ id }) => id),
        )
      : []),
    ...(await mails(ctx, before, after, { act, reason: text })),
  ];
}

/** Whoever comes in is called, whoever was to come hears of a new time or that it will not be. */
async function mails(
  ctx: Ctx,
  before: KeptMeeting,
  after: KeptMeeting,
  { act, reason }: { act: MeetingAct; reason: string },
): Promise<Statement[]> {
  const there = new Set(before.guests.map(({ id }) => id));
  const stays = after.guests.filter(({ id }) => there.has(id));
  if (act === "cancel") return mailsOfMeeting(ctx, "meeting_cancelled", after, { to: before.guests, reason });
  if (act !== "move") return [];
  return [
    ...(isElsewhere(before, after) ? await mailsOfMeeting(ctx, "meeting_moved", after, { to: stays }) : []),
    ...(await mailsOfMeeting(ctx, "meeting_called", after, { to: after.guests.filter(({ id }) => !there.has(id)) })),
  ];
}
