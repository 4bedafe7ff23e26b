// The mails about circles, each a subject and whole paragraphs; the link and the signature follow.

import { list } from "../format.ts";
import type { circleMails as source } from "../fr/circle-mails.ts";
import { plural } from "../plural.ts";

const all = (names: readonly string[]): string => list("en", names);

export const circleMails: typeof source = {
  circle_proposed: (p) => ({
    subject: `A circle with ${all(p.names)}?`,
    text: [
      `The coordinators invite you to join a circle with ${all(p.names)}: you give to one, you receive from another, and each finds what it looks for.`,
      "Read who gives what to whom, then say yes or no, or ask a question. The circle begins if all of you say yes within thirty days.",
    ],
  }),
  circle_repaired: (p) => ({
    subject: "Your circle closes again: your yes still holds",
    text: [
      `A place had become free in your circle. This is how it closes again: with ${all(p.names)}. What you give and what you receive do not change, so your yes is kept.`,
      "Nothing is asked of you. If you would rather step back, you can say so until everyone has answered.",
    ],
  }),
  circle_question: (p) => ({
    subject: `${p.who} writes to you about your circle`,
    text: [`${p.who} writes:`, `“${p.text}”`, "Your answer will be read by the whole circle and the coordinators."],
  }),
  circle_coordination: (p) => ({
    subject: "The coordinators write to you about your circle",
    text: [
      `About the circle with ${all(p.names)}, the coordinators write:`,
      `“${p.text}”`,
      "Your answer will be read by the whole circle and the coordinators.",
    ],
  }),
  circle_reminder: (p) => ({
    subject: `The circle with ${all(p.names)} is waiting for your answer`,
    text: [
      `The circle with ${all(p.names)} is still waiting for your answer. ${plural("en", p.days, { one: "One day is left", other: "# days are left" })}. A no helps too: someone else can take the place.`,
    ],
  }),
  circle_opened: (p) => ({
    subject: `Your circle begins, with ${all(p.names)}`,
    text: [
      `Everyone has said yes: your partnership with ${all(p.names)} is open. You now see how to reach them, and they how to reach you.`,
    ],
  }),
  circle_broken: (p) => ({
    subject: "Your circle stops for now",
    text: [
      `The circle cannot come about as it is with ${all(p.names)}. Nothing is asked of you: the coordinators are looking for a way to close it again, and will write to you.`,
      ...(p.reason ? [`“${p.reason}”`] : []),
    ],
  }),
  circle_expired: (p) => ({
    subject: "The circle stops, for want of an answer",
    text: [
      `Without an answer in time, the circle with ${all(p.names)} stops on your side. No harm done: other meetings remain possible.`,
    ],
  }),
  circle_to_repair: (p) => ({
    subject: `A circle to repair, without ${all(p.names)}`,
    text: [
      `The circle of ${all(p.all)} has lost ${all(p.names)}. See who could take the place left, or how those who stay can go on.`,
    ],
  }),
  circle_left: (p) => ({
    subject: `${p.name} leaves your partnership`,
    text: [
      `${p.name} leaves your partnership. Those who stay may go on together: nothing is asked of you. The coordinators know, and will look for someone to join you if you wish.`,
    ],
  }),
  circle_closed: (p) => ({
    subject: `The circle with ${all(p.names)} will not happen this time`,
    text: [
      `The circle with ${all(p.names)} will not happen this time. Thank you for considering it; other meetings remain possible.`,
    ],
  }),
};
