// Partnerships: two yeses, two contacts, and a way to begin.

import { list } from "../format.ts";
import type { partnerships as source } from "../fr/partnerships.ts";

export const partnerships: typeof source = {
  title: "Partnerships",
  lead: "What your yeses have opened.",
  among: (names) => list("en", names),
  since: (date) => `since ${date}`,
  ended: "ended",
  next: "Older ones",
  start: "Back to the start",
  pages: "Pages of partnerships",
  emptyTitle: "No partnership yet",
  empty: "A partnership opens when all the organisations have said yes to a proposal.",
  emptyAction: "See the proposals",
  one: {
    exchange: "What brought you together",
    title: (names) => `${list("en", names)}, partners`,
    lead: (date) => `Both said yes on ${date}.`,
    leadCircle: (date) => `The circle formed on ${date}: each gives to the next.`,
    over: "This partnership has ended. What was said there can still be read.",
    circle: "Read the circle and the exchange again",
    all: "All partnerships",
    contactsTitle: "Reaching each other",
    contactsLead: "Your organisations, and they alone, see these contacts.",
    contactOf: (name) => `Reach ${name}`,
    contactOwn: "Yours, as they see them",
    contactName: "Person to reach",
    contactEmail: "E-mail",
    contactPhone: "Telephone",
    contactAddress: "Address",
    contactEmpty: "Nothing is written here yet. A message in the proposal may be enough to ask for it.",
    contactPrivate: "Contacts are shown to the partner organisations only.",
    next: "To begin well",
    steps: [
      {
        title: "Speak to each other",
        text: "Half an hour, by phone or video, with at least two people on each side: one from the institution, one from the association or the neighbourhood.",
      },
      {
        title: "Choose a first step, small, both ways",
        text: "One thing that each brings the other within three months. Small and done is better than big and promised.",
      },
      {
        title: "Bring in the people concerned from now on",
        text: "Those whom the partnership is to serve decide on this first step with you.",
      },
    ],
    proposal: "Read the proposal and the exchange again",
  },
};
