// A calendar as iCalendar writes it (RFC 5545): steps as whole days, the same wherever they are read; meetings at their moment.
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { CalendarMeeting } from "./meetings.ts";
import type { CalendarStep } from "./read.ts";

export interface CalendarWords {
  name: string;
  prodLanguage: string;
  /** « Fait », « Abandonné »: before the title of a step that is over. */
  done: (title: string) => string;
  with: (names: readonly string[]) => string;
}

export interface CalendarInput {
  origin: string;
  words: CalendarWords;
  steps: readonly CalendarStep[];
  meetings?: readonly CalendarMeeting[];
  now: Date;
}

const HOURS = 60 * 60;

/** An event keeps its UID for ever; each move raises its SEQUENCE, so that calendars know the newer from the older. */
export function writeCalendar({ origin, words, steps, meetings = [], now }: CalendarInput): string {
  const host = new URL(origin).hostname;
  const calendar = ical({
    name: words.name,
    prodId: { company: host, product: "Le Partenariat", language: words.prodLanguage },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 12 * HOURS,
  });
  for (const step of steps) {
    const page = `${origin}/partnerships/${step.partnership}`;
    calendar.createEvent({
      id: `${step.id}@${host}`,
      sequence: step.moves,
      stamp: now,
      allDay: true,
      start: atMidnight(step.starts),
      end: new Date(atMidnight(step.ends).getTime() + DAY), // the day after the last: DTEND is not part of it
      summary: step.state === "done" ? words.done(step.title) : step.title,
      description: `${words.with(step.names)}\n${page}`,
      url: page,
      status: step.state === "dropped" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT, // nobody is busy all these days
    });
  }
  for (const meeting of meetings) calendar.createEvent(meetingEvent(meeting, { origin, host, now }));
  return calendar.toString();
}

/** In universal time: every calendar shows it by the clocks of its own place. */
function meetingEvent(
  { id, title, startsAt, endsAt, place, state, moves }: CalendarMeeting,
  { origin, host, now }: { origin: string; host: string; now: Date },
): ICalEventData {
  const page = `${origin}/meetings/${id}`;
  return {
    ...{ id: `${id}@${host}`, sequence: moves, stamp: now, summary: title, description: page, url: page },
    start: new Date(startsAt),
    end: new Date(endsAt),
    ...(place && { location: place }),
    status: state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

const DAY = 86_400_000;
const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
