// The coordinators' desk: its tabs, and the queue of what waits for a decision.
import type { coordination as source } from "../fr/coordination.ts";
import { plural } from "../plural.ts";

export const coordination: typeof source = {
  nav: {
    label: "Coordination",
    partnerships: "Partnerships",
    queue: "To decide",
    rounds: "Rounds",
    moderation: "Moderation",
    circles: "Circles",
    board: "Pulse of the board",
    imports: "Imports",
    equity: "Fairness",
    weights: "Weights of the score",
    taxonomy: "Skills",
    categories: "Fields",
    words: "Words of the house",
    people: "People",
    audit: "Log",
  },
  title: "Coordination",
  heading: "What waits for a decision",
  lead: "The oldest first. Open a line to read both directions, then decide.",
  filter: "Show",
  states: {
    proposed: "To decide",
    approved: "Waiting for answers",
    accepted: "Accepted",
    declined: "Declined",
    expired: "Ended in silence",
    withdrawn: "Withdrawn",
  },
  caption: "Proposals",
  columns: { pair: "Meeting", score: "Score", since: "Since" },
  pair: (a, b) => `${a} and ${b}`,
  days: (n) => plural("en", n, { one: "# day", other: "# days" }),
  today: "today",
  marks: {
    oneWay: "one way",
    escalated: "waiting for long",
    coordinator: "by the coordinators",
    round: "from a round",
    yeses: (n) => plural("en", n, { one: "# yes", other: "# yeses" }),
    left: (n) => plural("en", n, { one: "# day left", other: "# days left" }),
  },
  emptyTitle: "Nothing waits",
  empty: "Every proposal has been read. The next ones arrive here, and by mail.",
  emptyOther: "No proposal is in this state.",
  next: "The next ones",
  start: "Back to the start",
  pages: "Pages of the queue",
  silent: (n) =>
    plural("en", n, {
      one: "One organisation leaves its proposals without an answer: give it a call.",
      other: "# organisations leave their proposals without an answer: give them a call.",
    }),
  failedMails: (n) =>
    plural("en", n, {
      one: "One mail could not leave, after several tries.",
      other: "# mails could not leave, after several tries.",
    }),
  failedMailsHint: "Check how mail is sent with the administrators of the network.",
};
