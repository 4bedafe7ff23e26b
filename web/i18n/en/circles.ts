// Circles: three or four organisations where each gives to the next, and every one of them says yes.

import { list } from "../format.ts";
import type { circles as source } from "../fr/circles.ts";
import { plural } from "../plural.ts";

const states: (typeof source)["states"] = {
  proposed: "waiting for answers",
  accepted: "everyone said yes",
  broken: "to be repaired",
  repaired: "repaired",
  closed: "over",
};

const SIZES: Record<number, string> = { 2: "A circle of two", 3: "A circle of three", 4: "A circle of four" };

const acts: (typeof source)["one"]["acts"] = {
  propose: () => "The coordinators propose this circle.",
  accept: (name) => `${name} says yes.`,
  ask: (name) => `${name} asks to know more.`,
  decline: (name) => `${name} says no.`,
  reply: (name) => (name ? `${name} writes.` : "The coordinators write."),
  leave: (name) => `${name} leaves the partnership.`,
  lose: () => "One of the members can no longer take part.",
  remind: () => "A reminder went to those who have not answered yet.",
  expire: () => "Answers are missing, and the thirty days are over.",
  repair: () => "The coordinators propose another circle in its place.",
  close: () => "The coordinators leave it there.",
};

export const circles: typeof source = {
  title: "Circles",
  name: (names) => list("en", names),
  ofSize: (n) => SIZES[n] ?? "A circle",
  states,
  daysLeft: (n) => plural("en", n, { one: "one day left", other: "# days left" }),
  lastDay: "today is the last day",
  drawing: (names) => `A circle: ${list("en", names)}. Each gives to the next, and the last to the first.`,
  yeses: "said yes",
  yesesOf: (yes, all) => `${yes} of ${all}`,
  marks: {
    yes: "said yes",
    ask: "asks a question",
    no: "said no",
    wait: "has not answered yet",
    kept: "said yes before, and nothing changes for them",
    lost: "is no longer part of it",
    none: "",
  },
  you: "you",
  toWhom: (from, to) => `${from} gives to ${to}`,
  youTo: (to) => `You give to ${to}`,
  toYou: (from) => `${from} gives to you`,
  who: "Who gives what to whom",
  answers: "What each has answered",
  list: {
    waiting: "A circle is waiting for you",
    title: "Your circles",
    lead: "In a circle you give to one organisation and receive from another. It begins once all of them have said yes.",
    open: "Read and answer",
    see: "See the circle",
    partnership: "See the partnership",
    waits: { answer: "your turn to answer", word: "a message for you", other: "others are answering", over: "" },
  },
  one: {
    title: (names) => `A circle: ${list("en", names)}`,
    all: "All your proposals",
    desk: "Circles",
    give: "What you give",
    receive: "What you receive",
    others: "What the others give each other",
    exchange: "What was said",
    noWords: "Nobody has written yet.",
    coordination: "The coordinators",
    story: "What happened",
    by: (person) => `by ${person}`,
    acts,
    organisations: "The organisations of the circle",
    due: (days, date) => `The circle begins if all of them say yes before ${date} (${days}).`,
    opened: "Everyone has said yes: a partnership has opened, where each sees how to reach the others.",
    seePartnership: "See the partnership",
    waitingOthers: "Your yes is noted. Others have not answered yet.",
    waitingMember: "The managers of your organisation answer here. You can read everything.",
    asked: "Your question is on its way. The others will answer you here.",
    broken: (names) =>
      names.length > 1
        ? `${list("en", names)} are no longer part of it. The coordinators are looking for a way to close the circle again.`
        : `${list("en", names)} is no longer part of it. The coordinators are looking for a way to close the circle again.`,
    brokenTogether: (names) =>
      names.length > 1
        ? `${list("en", names)} are no longer part of it. Those who stay go on together; the coordinators are looking for someone to join them.`
        : `${list("en", names)} is no longer part of it. Those who stay go on together; the coordinators are looking for someone to join them.`,
    repaired: "Another circle has been proposed in place of this one.",
    closed: "The coordinators left it there. Nothing prevents another beginning.",
    before: "The circle whose place this one takes",
    after: "The circle that took its place",
    unmanned: (names) =>
      `Nobody answers yet for ${list("en", names)}. Invite a manager, or the circle will not come about.`,
  },
  answer: {
    title: "Your turn to answer",
    titleAs: (name) => `${name}: your turn to answer`,
    lead: "The circle begins if all of you say yes: a partnership then opens between you, and each sees how to reach the others. Nothing binds you before that.",
    yes: "Yes, we join the circle",
    ask: "Ask a question first",
    question: "Your question",
    questionHint:
      "The other organisations and the coordinators will read it. You will have at least two more weeks to decide.",
    sendQuestion: "Send the question",
    no: "Say no",
    back: "Take your yes back",
    noReason: "A word to explain",
    noReasonHint:
      "The others will read it. A plain no helps: the coordinators will look for someone to take your place.",
    sendNo: "Say no to this circle",
    leave: "Leave this partnership",
    leaveLead:
      "The others may go on together. You will no longer see how to reach them nor their room, and they will no longer see how to reach you.",
    sendLeave: "Leave the partnership",
  },
  write: {
    title: "Write a message",
    as: (name) => `Write for ${name}`,
    asCoordination: "Write for the coordinators",
    label: "Your message",
    hint: "All the organisations of the circle and the coordinators will read it.",
    send: "Send",
  },
  repair: {
    title: "Close the circle again",
    lead: "The smallest repair first. Those who give and receive as before keep their yes; the others are asked again.",
    kinds: {
      replace: "Someone takes the place left",
      shorter: "A shorter circle among those who stay",
      pair: "Two of them already answer each other",
    },
    comes: (names) => (names.length > 1 ? `${list("en", names)} join.` : `${list("en", names)} joins.`),
    asked: (names) =>
      names.length > 1
        ? `${list("en", names)} are asked again: what they give or receive changes.`
        : `${list("en", names)} is asked again: what it gives or receives changes.`,
    keeps: (names) =>
      names.length > 1
        ? `${list("en", names)} keep their yes: nothing changes on their side.`
        : `${list("en", names)} keeps its yes: nothing changes on its side.`,
    message: "Your message to these organisations",
    send: "Propose this circle instead",
    none: "Nobody in the network can take this place today, and those who stay do not answer each other.",
    together: "Those who stay are still partners: you may also let them go on as they are.",
    close: "Leave it there",
    closeLead: "The organisations concerned are told kindly. Another circle may be proposed.",
    stay: "Let them go on as they are",
    closeReason: "A word to explain",
    end: "Stop this circle",
  },
  desk: {
    title: "Exchange circles",
    lead: "Where two organisations do not answer each other, three or four can: each gives to the next, and the last to the first. At least one organisation of each side takes part.",
    search: "Look for circles",
    searchHint:
      "The search first looks at organisations that no meeting of two serves well. Nothing is sent before you decide.",
    found: "Circles found",
    foundLead: (covered, considered) =>
      plural("en", considered, {
        one: `${covered} of one organisation considered would find its place in a circle.`,
        other: `${covered} of # organisations considered would find their place in a circle.`,
      }),
    best: "No other choice of circles would bring in more.",
    bound: (n) => `No choice of circles would bring in more than ${n}.`,
    foundNone: "No circle takes shape today. Every profile completed may change that.",
    chains: "Solidarity chains",
    chainsLead:
      "No circle closes here, but a first gift may bring others: whoever receives gives in turn, and the last receives without owing anything. Each step is proposed as a one-way meeting, with your reason.",
    chainPropose: (from, to) => `Propose a meeting of ${from} and ${to}`,
    propose: "Propose this circle",
    message: "Your message to the organisations of the circle",
    messageHint: "Say what makes you think they would go well together.",
    send: "Propose this circle",
    broken: "To be repaired",
    proposed: "Waiting for answers",
    accepted: "Living circles",
    empty: "No circle yet.",
    lost: (names) => `Without ${list("en", names)}.`,
  },
  today: {
    answer: (names) => `Answer about the circle with ${list("en", names)}`,
    word: (names) => `Read the message about the circle with ${list("en", names)}`,
    repair: (n) => plural("en", n, { one: "Repair a circle", other: "Repair # circles" }),
    repairHint: "An organisation is no longer part of it: see who could take its place.",
    tag: "to repair",
  },
};
