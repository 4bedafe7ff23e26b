// "Today": what waits for the person who has just come in.
import type { today as source } from "../fr/today.ts";
import { plural } from "../plural.ts";

export const today: typeof source = {
  title: "Today",
  hello: (name) => (name ? `Hello ${name}` : "Hello"),
  waits: (n) => plural("en", n, { one: "One thing waits for you.", other: "# things wait for you." }),
  nothing: "Nothing waits for you. Have a good day!",
  waiting: "What waits for you",
  answer: (name) => `Answer the meeting with ${name}`,
  word: (name) => `Read the message about the meeting with ${name}`,
  tags: {
    answer: "to answer",
    word: "to read",
    draft: "to finish",
    invitation: "to open",
    queue: "to decide",
    back: "paused",
  },
  draft: (name) => `Finish the profile of ${name}`,
  draftHint: "It is not published yet: nobody else sees it.",
  back: (name) => `End the pause of ${name}`,
  backHint: "Your profile is waiting for you, with everything you wrote in it.",
  invitation: (organisation) => `Join ${organisation}`,
  invitationHint: (inviter) => `${inviter} invites you. The link is in your mail.`,
  queue: (n) => plural("en", n, { one: "Decide on a proposal", other: "Decide on # proposals" }),
  queueEscalated: (n) =>
    plural("en", n, {
      one: "One of them has waited for more than three weeks.",
      other: "# of them have waited for more than three weeks.",
    }),
  queueHint: "The oldest first.",
  moderation: (n: number) =>
    plural("en", n, { one: "Read a report or a text that waits", other: "Read # reports and texts that wait" }),
  moderationDanger: (n: number) =>
    plural("en", n, {
      one: "Somebody may be in danger: begin there.",
      other: "# reports of danger: begin there.",
    }),
  others: "What waits for someone else",
  partnerships: "Your partnerships",
  allProposals: "All your proposals",
  allPartnerships: "All your partnerships",
  look: "Look for a partner",
  houses: "Your organisations",
  welcomeTitle: "Only you are missing",
  welcome: "Present your organisation: what it brings, what it looks for. The network finds who answers it.",
  welcomeAction: "Present my organisation",
  browse: "See the organisations of the network",
};
