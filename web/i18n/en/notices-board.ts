// What people are told of the board, what they follow, and how they wish to be told.
import type { FollowKind, MailPace, NoticeKind } from "../../../schema/vocabulary.ts";
import type { noticesBoard as source } from "../fr/notices-board.ts";
import { plural } from "../plural.ts";

const happened: Record<NoticeKind, (n: number) => string> = {
  answer: (n) => plural("en", n, { one: "Somebody answered you.", other: "# answers to what you wrote." }),
  mention: (n) => plural("en", n, { one: "You are called by name.", other: "You are called by name, # times." }),
  helped: () => "Your answer helped.",
  moderation: () => "The coordination stepped in.",
  reply: (n) => plural("en", n, { one: "A new reply.", other: "# new replies." }),
  new_topic: () => "A new topic.",
};

const kinds: Record<NoticeKind, string> = {
  answer: "Somebody answers what I wrote",
  mention: "Somebody calls me, or my organisation, by name",
  helped: "My answer helped",
  moderation: "The coordination steps in on what I wrote",
  reply: "A reply in a topic I follow",
  new_topic: "A new topic in a field, an organisation or a skill I follow",
};

const paces: Record<MailPace, string> = {
  at_once: "At once",
  daily: "Once a day",
  weekly: "Once a week",
  none: "Never",
};

const followKinds: Record<FollowKind, string> = {
  topic: "Topics",
  category: "Fields",
  organisation: "Organisations",
  skill: "Skills",
};

export const noticesBoard: typeof source = {
  title: "New for you",
  navCount: (n: number) => plural("en", n, { one: "# topic to see", other: "# topics to see" }),
  navMany: "more than nine topics to see",
  fresh: "To see",
  seen: "Already seen",
  more: "There are more, older ones: they will come once you have seen these.",
  none: "Nothing new for now.",
  noneHint: "Follow a topic, a field, an organisation or a skill: what is written there will wait for you here.",
  clear: "Mark everything as seen",
  toFollows: "What you follow",
  toSettings: "Choose how to be told",
  happened,
  today: "New in the conversations",
  todayAll: "See everything",
  follow: {
    title: "What you follow",
    lead: "New replies in topics, and new topics in the rest, wait for you under “New for you”.",
    kinds: followKinds,
    gone: "Something you can no longer see",
    none: "You do not follow anything yet.",
    noneHint: "The “Follow” button is on topics, fields, organisations and skills.",
    browse: "See the conversations",
    begin: "Follow",
    end: "Stop following",
    next: "More",
    pages: "Pages of what you follow",
  },
  settings: {
    title: "Being told",
    lead: "Everything about you waits for you on the site. Say what should also reach you by email, and how often.",
    kinds,
    paces,
    mail: "By email",
    push: "On my devices too",
    daily: (date: string) => `The next daily email leaves on ${date}, at seven, Paris time.`,
    weekly: (date: string) => `The next weekly email leaves on ${date}, at seven, Paris time.`,
    row: "When?",
    mails: "Emails",
    devices: "On your devices",
    devicesLead:
      "A device can show a short announcement, even when the site is closed. The screen only shows the title of public topics. Signing out ends it.",
    noDevice: "No device tells you.",
    here: "this device",
    since: (date: string) => `since ${date}`,
    endDevice: "Stop telling this device",
    addDevice: "Tell this device",
    value: { mails: "by email for the essential", change: "how to be told" },
  },
  push: {
    busy: "Your device is asking you…",
    denied: "Your browser refuses announcements from this site. You can change your mind in its settings.",
    failed: "That did not work. Check the connection and try again.",
    quiet: "Something new in the network",
  },
  leave: {
    title: "Stop receiving these emails",
    lead: "This button ends the emails that say:",
    stays: "Nothing changes on the site: everything waits for you there.",
    these: "Stop receiving these emails",
    all: "Stop receiving any email of this sort",
    expired: "This address no longer works. Sign in to choose your emails.",
    settings: "Choose my emails",
    doneTitle: "Done",
    done: "You will no longer receive these emails. Everything still waits for you on the site.",
    home: "Back to the home page",
  },
  welcome: {
    digest: "Would you like an email summary of what is told in the network?",
    hint: "You can change your mind at any time, in your settings or at the foot of each email.",
    options: { daily: "Yes, once a day", weekly: "Yes, once a week", none: "No thank you" },
  },
};
