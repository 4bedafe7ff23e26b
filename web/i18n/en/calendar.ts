// The secret address of one's calendar.

import { list } from "../format.ts";
import type { calendar as fr } from "../fr/calendar.ts";

export const calendar: typeof fr = {
  title: "Your calendar",
  lead: "The steps of your partnerships, in the calendar of your phone or computer. It keeps itself up to date.",
  secret:
    "Each address is secret: whoever knows it reads the titles and dates of your steps. It is shown only once. Making another one ends the one before.",
  all: "All your partnerships",
  name: "My partnerships",
  nameOf: (names) => `Partnership: ${list("en", names)}`,
  none: "no address yet",
  since: (date) => `address made on ${date}`,
  make: "Make an address",
  again: "Replace the address",
  end: "End the address",
  madeTitle: "Your calendar’s address",
  made: "Copy it now: it will not be shown again.",
  address: "Secret address",
  open: "Open it in this device’s calendar",
  how: "How to add it",
  ways: [
    "iPhone, iPad, Mac: follow the link above, then “Subscribe”.",
    "Google Calendar, on a computer: “Other calendars”, “From URL”, paste the address.",
    "Outlook: “Add calendar”, “Subscribe from web”, paste the address.",
    "Thunderbird: “New calendar”, “On the network”, paste the address.",
  ],
  kept: "It is copied",
  done: (title) => `✓ ${title}`,
  with: (names) => `Partnership between ${list("en", names)}`,
  back: "Your settings",
  fromPartnership: "Get the steps in your calendar",
};
