// Meetings between authorities: called, held, written down in two languages.
import type { MeetingState } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import type { meetings as source } from "../fr/meetings.ts";
import { plural } from "../plural.ts";

const states: Record<MeetingState, string> = { planned: "to come", held: "held", cancelled: "cancelled" };

/** What happened, a whole sentence an act; the coordination acts where no organisation is named. */
const acts: Record<string, (name: string) => string> = {
  call: (name) => (name ? `${name} calls the meeting.` : "The coordinators call the meeting."),
  move: (name) =>
    name
      ? `${name} changes the time, the place or the guests.`
      : "The coordinators change the time, the place or the guests.",
  write: (name) => (name ? `${name} adds to the texts.` : "The coordinators add to the texts."),
  hold: (name) =>
    name ? `${name} notes that the meeting was held.` : "The coordinators note that the meeting was held.",
  cancel: (name) => (name ? `${name} cancels the meeting.` : "The coordinators cancel the meeting."),
  withdraw: (name) => (name ? `${name} is no longer part of it.` : "An organisation is no longer part of it."),
};

/** The same, by an organisation that does not show itself. */
const actsUnnamed: Record<string, string> = {
  call: "An organisation calls the meeting.",
  move: "An organisation changes the time, the place or the guests.",
  write: "An organisation adds to the texts.",
  hold: "An organisation notes that the meeting was held.",
  cancel: "An organisation cancels the meeting.",
  withdraw: "An organisation is no longer part of it.",
};

export const meetings: typeof source = {
  title: "Meetings between authorities",
  lead: "Town halls, regions and institutions talk to each other: an agenda, minutes and decisions, in two languages side by side.",
  states,
  cities: { UTC: "universal time", Reunion: "Réunion" },
  list: {
    coming: "To come",
    past: "Past",
    none: "No meeting is planned",
    noneLead: "A town hall or an institution may call one, with its partners or with other authorities.",
    noPast: "No past meeting yet.",
    call: "Call a meeting",
    callWith: (names) => `With ${list("en", names)}`,
    callIn: (label) => `In “${label}”`,
    with: (names) => list("en", names),
    next: "Older ones",
    start: "Back to the start",
    pages: "Pages of meetings",
    all: "All meetings",
  },
  at: (day, from, to) => `${day}, from ${from} to ${to}`,
  hours: (from, to) => `from ${from} to ${to}`,
  overnight: (day, from, until, to) => `${day} at ${from}, until ${until} at ${to}`,
  inPlace: (city, offset) => `Time in ${city} (${offset})`,
  one: {
    back: "All meetings",
    when: "When and where",
    place: "Place",
    link: "Online",
    who: "Taking part",
    unseen: (n) =>
      plural("en", n, {
        one: "and an organisation that does not show itself",
        other: "and # organisations that do not show themselves",
      }),
    caller: "Called by",
    coordination: "the coordinators",
    about: "About",
    agenda: "Agenda",
    minutes: "Minutes",
    decisions: "Decisions",
    empty: {
      agenda: "The agenda is not written yet.",
      minutes: "The minutes are not written yet.",
      decisions: "No decision is noted yet.",
    },
    untranslated: (language) => `Not written in ${language} yet.`,
    story: "What happened",
    change: "Change the time, place or guests",
    write: "Write the agenda",
    writeHeld: "Write the minutes and decisions",
    hold: "Note that it was held",
    holdLead: "You can then write the minutes and the decisions.",
    cancel: "Cancel the meeting",
    cancelLead: "Those invited receive a mail with your words.",
    reason: "A few words to explain",
    cancelled: "This meeting is cancelled.",
    mayHold: "Once the meeting has taken place, say so here: the minutes are written afterwards.",
    print: "This page prints as it is, without menus and buttons.",
    private: "Only the organisations of the partnership and the coordinators read this page.",
    network: "Members of the network read this page; it is not public.",
  },
  form: {
    titleNew: "Call a meeting",
    titleChange: "Change the meeting",
    lead: "The people in charge of the organisations invited receive a mail, with the time of the place and their own.",
    leadChange: "If the time or the place changes, those invited receive a mail.",
    as: "On behalf of",
    asCoordination: "the coordinators",
    date: "Day",
    time: "Time",
    timeHint: "What the clocks of the place show, for example 14:30.",
    duration: "Length",
    minutes: (n) => {
      const hours = Math.floor(n / 60);
      const rest = n % 60;
      if (hours === 0) return `${n} minutes`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
    },
    zone: "By the clocks of",
    zoneHint: "The country whose clocks count.",
    zonesNear: "Where the organisations are",
    zonesAll: "All countries",
    zoneOf: (country, city) => `${country} (${city})`,
    clock: "This hour comes twice",
    clockHint: "That night the clocks go back: the same hour comes again.",
    earlier: "The first time, before the clocks go back",
    later: "The second time, after",
    place: "Place",
    placeHint: "A room, an address. Leave it empty for a meeting at a distance.",
    link: "Address of the video call",
    linkHint: "Read only by those who read this page.",
    first: "First language",
    second: "Second language",
    secondNone: "One language only",
    titleIn: (language) => `Title in ${language}`,
    titleLabel: "Title",
    titleHint: "In the first language. You will write the rest, and the other language, on the next page.",
    invited: "Organisations invited",
    invitedHint: "Their names, as in the directory, or the address of their page. One organisation a line.",
    invitedSome: "Who takes part",
    send: "Call the meeting",
    save: "Save",
  },
  texts: {
    title: "The texts of the meeting",
    lead: "A column for each language. The first line of one says the same as the first line of the other.",
    point: "One point a line.",
    decision: "One decision a line.",
    in: (part, language) => `${part}, in ${language}`,
    part: { title: "Title", agenda: "Agenda", minutes: "Minutes", decisions: "Decisions" },
    save: "Save the texts",
    changed:
      "Somebody changed this meeting while you were writing. Your texts are kept below: read the page again, then save once more for them to replace the others.",
    see: "See the meeting as it is",
  },
  section: {
    title: "Meetings",
    lead: "Between elected members and services: an agenda and decisions, in two languages.",
    none: "No meeting yet.",
    call: "Call a meeting",
    all: "All meetings",
  },
  acts,
  actsUnnamed,
};
