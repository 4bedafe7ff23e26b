// The life of a partnership: its journal, its steps, what went each way.
import type { JournalKind, StepState } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";
import type {
  journal as fr,
  journalCodes as frCodes,
  journalFields as frFields,
  journalMails as frMails,
} from "../fr/journal.ts";
import { plural } from "../plural.ts";

const kinds: Record<JournalKind, string> = {
  text: "Story",
  visit: "Visit",
  hours: "Hours",
  learning: "What was learned",
};

const begin: Record<JournalKind, { title: string; hint: string }> = {
  text: { title: "Tell a moment", hint: "A few lines, a picture: what happened." },
  visit: { title: "Note a visit", hint: "Where, and who went to see whom." },
  hours: { title: "Count hours", hint: "Time that one organisation gave another." },
  learning: { title: "Say what was learned", hint: "Who learned, and what." },
};

const states: Record<StepState, string> = { planned: "to come", done: "done", dropped: "dropped" };

const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest} min`;
  const said = `${whole.toLocaleString("en")} h`;
  return rest === 0 ? said : `${said} ${rest} min`;
};

export const journal: typeof fr = {
  title: "Journal",
  pageTitle: (names) => `Journal of ${list("en", names)}`,
  lead: "What you live together, day by day. The people of your organisations and the coordinators read it.",
  back: "The partnership",
  backJournal: "The journal",
  gone: "an organisation that has left",
  goneAuthor: "somebody who is no longer here",
  all: "All",
  filter: "Show",
  kinds,
  begin,
  write: "Write in the journal",
  over: "This partnership is over: its journal stays to be read.",
  emptyTitle: "The journal awaits its first page",
  empty: "A meeting, a call, a morning’s work: note it while it is fresh.",
  emptyOver: "Nothing was written in it.",
  emptyKind: "Nothing of this kind is written yet.",
  latest: "Latest pages of the journal",
  readAll: "Read the whole journal",
  count: (n) => plural("en", n, { one: "# entry", other: "# entries" }),
  older: "Older",
  newest: "Back to the latest",
  pages: "Pages of the journal",
  by: (author, organisation) => `${author}, ${organisation}`,
  visited: (visitor, host, place) => `${visitor} visiting ${host}: ${place}`,
  gaveHours: (giver, receiver, time) => `${giver} gave ${time} to ${receiver}`,
  learned: (who) => `Learned by: ${who}`,
  edited: (date) => `changed on ${date}`,
  removed: "An entry was taken away from here.",
  removedOn: (date) => `Taken away on ${date}.`,
  edit: "Change",
  remove: "Take away",
  hours,
  form: {
    editTitle: "Change this entry",
    date: "Day",
    dateHint: "The day it happened.",
    text: "Your story",
    textHint: "**Bold**, *italics*, lists and links: as on the board.",
    textOptional: "A few words more",
    what: "What was done in that time",
    learned: "What was learned",
    hours: "Hours",
    minutes: "Minutes",
    hoursHint: "Count each person: three people for two hours make six hours.",
    givenBy: "Given by",
    receivedBy: "To",
    place: "Place",
    placeHint: "The town, the village, the hall.",
    visitor: "Who went",
    host: "To see whom",
    learnedBy: "Who learned",
    learnedByHint: "For example: the growers of the cooperative, two clerks of the town hall.",
    organisation: "On behalf of",
    choose: "Choose",
    send: "Write in the journal",
    save: "Save",
  },
  removal: {
    title: "Take this entry away?",
    lead: "Its words, its pictures and its earlier versions go. That an entry stood there stays to be seen. The hours it counted count no more.",
    yes: "Take it away",
    no: "Keep it",
  },
  history: {
    title: "What this entry said before",
    version: (n, date) => `Version ${n}, of ${date}`,
  },
  life: {
    title: "The life of the partnership",
    lead: "From left to right, time going by: the steps agreed, what the journal holds, and the hours each has given.",
    label: (names) =>
      `The life of the partnership between ${list("en", names)}, drawn. The table says the same in numbers.`,
    empty: "The drawing begins with the first step signed or the first page of the journal.",
    steps: "Steps",
    marks: { text: "story", visit: "visit", learning: "learned" },
    todayMark: "today",
    endMark: "end",
    gave: (name) => `${name} gives`,
    received: "and receives",
    noHours: "No hours are counted yet.",
    balance: "The balance of hours",
    given: (name, time) => `${name} gave ${time}`,
    gaveTime: (time) => `gave ${time}`,
    receivedTime: (time) => `received ${time}`,
    givenReceived: (name, given, received) => `${name} gave ${given} and received ${received}.`,
    even: "As much one way as the other, or nearly.",
    leans: (name) => `${name} has given more.`,
    quarter: (n, year) => `Q${n} ${year}`,
    quarterColumn: "Quarter",
    entriesColumn: "Entries",
    givenColumn: (name) => `${name} gives`,
    table: "The same numbers in a table",
    marked: (what, month, n) => `${what}, ${month}: ${n}`,
    column: (time, quarter) => `${time}, ${quarter}`,
  },
  steps: {
    title: "The steps",
    states,
    late: "still to be done",
    soon: "soon",
    whereStands: (title) => `Say where “${title}” stands`,
    wasToEnd: (date) => `This step should have ended on ${date}.`,
    begins: (date) => `This step begins on ${date}.`,
    from: (starts, ends) => (starts === ends ? starts : `${starts} to ${ends}`),
    doneOn: (date) => `done on ${date}`,
    moved: (date) => `first planned for ${date}`,
    about: "Say where it stands",
    back: "The partnership",
    lead: "Say where this step stands: your partners and your calendars will know.",
    doneTitle: "It is done",
    doneDate: "Day it was done",
    done: "Mark as done",
    undoTitle: "It is not done after all",
    undoLead: "The step is to come again, on the same days.",
    undo: "Put it back",
    moveTitle: "Move it",
    moveLead: "All partners will read the reason, and their calendars will follow.",
    starts: "New beginning",
    ends: "New end",
    reason: "Reason",
    move: "Move the step",
    dropped: "The agreement in force goes without this step.",
  },
};

export const journalFields: typeof frFields = {
  ends_before_start: () => "The end comes before the beginning.",
  date_in_future: () => "That day has not come yet: the journal tells what has happened.",
  date_before_partnership: () => "That day comes before the partnership began.",
  date_too_far: () => "That is too far: ten years at most.",
  same_dates: () => "The step is on these days already.",
  no_hours: () => "Count at least one minute.",
  too_many_hours: (p) =>
    `That is too much for one entry: ${Number(p.max).toLocaleString("en")} hours at most. Divide them by week or by month.`,
  not_for_kind: () => "This answer does not belong to this kind of entry.",
  not_of_partnership: () => "Choose one of the partnership’s organisations.",
  same_partner: () => "Choose another organisation than the first.",
};

export const journalCodes: typeof frCodes = {
  entry_not_taken: "This entry could not be kept: the partnership has just ended.",
  entry_removed: "This entry has been taken away already.",
  not_your_entry: "Only the person who wrote it may touch it.",
  step_done: "This step is done already.",
  step_not_done: "This step is not done yet.",
  step_dropped: "The agreement in force goes without this step.",
  step_changed: "Somebody moved this step meanwhile: here are its days now.",
};

const day = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(date),
  );

export const journalMails: typeof frMails = {
  step_soon: (p) => ({
    subject: `Soon: ${p.title}`,
    text: [
      `The step “${p.title}”, with ${list("en", p.names)}, begins on ${day(p.starts)}.`,
      "Now is the time to make sure together that all is ready. If the days no longer suit, move it: your partners will read why.",
    ],
  }),
  step_late: (p) => ({
    subject: `Where does “${p.title}” stand?`,
    text: [
      `The step “${p.title}”, with ${list("en", p.names)}, should have ended on ${day(p.ends)}.`,
      "If it is done, mark it as done and tell of it in a few lines. If not, give it new days.",
    ],
  }),
};
