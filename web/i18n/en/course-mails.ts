// The mails about sessions of courses: a seat, a place in the line, a seat that came free, a change.
import { dayIn, hourIn } from "../clock.ts";
import type { courseMails as source, ToldOfSession } from "../fr/course-mails.ts";
import { placeOfTime, spellIn } from "../meeting-time.ts";

const when = (p: ToldOfSession): string =>
  [
    `${placeOfTime("en", p, p.timeZone)}: ${spellIn("en", p, p.timeZone)}`,
    ...(p.place ? [`Place: ${p.place}`] : []),
    ...(p.link ? [`To join the session: ${p.link}`] : []),
  ].join("\n");

/** What one has in a session that changes. */
const STILL: Readonly<Record<ToldOfSession["state"], string>> = {
  enrolled: "Your seat is kept. If it no longer suits you, give it back from this page.",
  waiting: "You are still on the waiting list. If it no longer suits you, leave it from this page.",
  offered:
    "The seat you were offered is still waiting for you: take it, or leave it to the next person, from this page, by the time already announced.",
};

export const courseMails: typeof source = {
  course_enrolled: (p) => ({
    subject: `You are enrolled: ${p.title}`,
    text: [
      `A seat is yours in the course “${p.title}”.`,
      when(p),
      "Something in the way? Give your seat back from this page: somebody may be waiting for it.",
    ],
  }),
  course_waiting: (p) => ({
    subject: `Waiting list: ${p.title}`,
    text: [
      `All seats of the course “${p.title}” are taken. You are on the waiting list, number ${p.position}.`,
      when(p),
      "As soon as a seat comes free for you, we write to you, and it is kept for you while you answer.",
    ],
  }),
  course_seat_offered: (p) => ({
    subject: `A seat has come free: ${p.title}`,
    text: [
      `A seat is kept for you in the course “${p.title}”. Say whether you take it before ${dayIn("en", p.until, p.timeZone)}, ${hourIn("en", p.until, p.timeZone)}, by the clocks of the session: without an answer it goes to the next person.`,
      when(p),
    ],
  }),
  course_offer_passed: (p) => ({
    subject: `The seat has gone to somebody else: ${p.title}`,
    text: [
      `A seat was kept for you in the course “${p.title}”, and the time to answer has passed. It is offered to the next person.`,
      "You can enrol again from this page, behind the others.",
    ],
  }),
  course_session_moved: (p) => ({
    subject: `Changed: ${p.title}`,
    text: [
      `The time or the place of the course “${p.title}” has changed. This is what holds now:`,
      when(p),
      STILL[p.state],
    ],
  }),
  course_session_cancelled: (p) => ({
    subject: `Cancelled: ${p.title}`,
    text: [
      `The session of the course “${p.title}” will not take place. It was planned like this:`,
      when(p),
      ...(p.reason ? [`“${p.reason}”`] : []),
      "Other sessions may be planned: this page leads to them.",
    ],
  }),
  course_partner_asked: (p) => ({
    subject: `${p.organisation} would like to offer a course with you: ${p.title}`,
    text: [
      `${p.organisation} would like to offer the course “${p.title}” with you.`,
      "Your organisation is named only if you say yes. You may then plan sessions and note attendance too.",
    ],
  }),
};
