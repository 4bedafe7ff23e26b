// Learning paths: sheets gathered for a class, read, printed, written step by step.
import type { Licence, PathState } from "../../../schema/vocabulary.ts";
import type { paths as source, pathCodes as sourceCodes, pathFields as sourceFields } from "../fr/paths.ts";
import { plural } from "../plural.ts";

const states: Record<PathState, string> = { draft: "draft", public: "public" };
const licences: Record<Licence, string> = {
  "CC-BY": "Questions and activities under CC BY: reuse them, naming their authors.",
  "CC-BY-SA": "Questions and activities under CC BY-SA: reuse them, naming their authors, under the same licence.",
  CC0: "Questions and activities under CC0: reuse them freely.",
};

export const paths: typeof source = {
  title: "Paths for the classroom",
  lead: "Experiences lived in the North and the South, gathered for a class or a group: a question to begin with, a story to read, an activity to lead.",
  fromStories: "For the classroom: paths made from these stories",
  back: "All paths",
  create: "Write a path",
  drafts: "Your drafts",
  published: "Public paths",
  none: "No path yet",
  noneSo: "No path for this choice",
  noneLead: "Members of the network write them from public experience sheets.",
  next: "Older ones",
  start: "Back to the start",
  pages: "Pages of paths",
  states,
  licences,
  sheetsLicence: "Each experience sheet stays its authors’.",
  ages: (from, to) => (to >= 99 ? `from age ${from}` : `ages ${from} to ${to}`),
  minutes: (n) => {
    const [hours, rest] = [Math.floor(n / 60), n % 60];
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
  },
  steps: (n) => plural("en", n, { one: "# step", other: "# steps" }),
  by: (name) => `Written by ${name}`,
  updated: (when) => `Updated on ${when}.`,
  filters: {
    title: "Choose",
    lang: "Language",
    age: "Age of the class",
    any: "all",
    apply: "Show",
    clear: "Show all",
  },
  step: {
    number: (n) => `Step ${n}`,
    sheet: "To read",
    author: (name) => `by ${name}`,
    activity: "To do",
    gone: "This step is no longer shown: the sheet it was about is no longer public.",
    goneToMend:
      "The sheet of this step is no longer public: the step is no longer shown. Choose another sheet, or take the step out.",
  },
  print: {
    link: "Print, one page a step",
    back: "Back to the path",
    lead: "Print this page: each step begins a new sheet of paper, with the story to read.",
  },
  write: {
    title: "Write this path",
    first: "The path is ready for its steps: each begins with a public experience sheet.",
    addStep: "Add a step",
    edit: "Change the title, age, licence",
    publishLead: "Once public, anyone reads and prints it, under the licence chosen.",
    publish: "Make public",
    takeBackLead: "As a draft again, only members of the organisation read it.",
    takeBack: "Back to draft",
    editStep: "Change",
    up: "Move up",
    down: "Move down",
    out: "Take out",
  },
  form: {
    titleNew: "Write a path",
    titleEdit: "Change the path",
    lead: "First say who it is for. You then add the steps, one by one.",
    organisation: "On behalf of",
    organisationHint: "The address of the organisation’s page.",
    title: "Title",
    titleHint: "For example: “Water, here and there”.",
    summary: "In a few words",
    summaryHint: "What the class will have understood at the end, and what to prepare.",
    ageFrom: "Age, from",
    ageTo: "Age, up to",
    lang: "Language",
    licence: "Licence",
    licenceHint: "It holds for your questions and activities. The sheets stay their authors’.",
    create: "Continue",
    save: "Save",
  },
  sheets: {
    title: "Choose a sheet",
    lead: "A step begins with an experience told: which one?",
    search: "Search the sheets",
    go: "Search",
    latest: "The latest public sheets",
    found: "Sheets found",
    none: "No sheet. Try other words.",
    byAddress: "Give the address of a sheet",
    address: "Address",
    addressHint: "That of the sheet’s page.",
    choose: "Choose this sheet",
  },
  stepForm: {
    titleNew: "New step",
    sheet: "From the sheet:",
    topic: "Sheet",
    topicHint: "The address of its page.",
    question: "Question to begin with",
    questionHint: "Just one, that can be asked aloud.",
    activity: "What the class does",
    activityHint: "In small groups, alone, outdoors… and what to prepare.",
    minutes: "Time, in minutes",
    add: "Add the step",
    save: "Save",
  },
};

export const pathCodes: typeof sourceCodes = {
  path_empty: "Add at least one step before making this path public.",
  path_organisation_not_published:
    "Publish the organisation first: a path becomes public on behalf of a published organisation.",
};

export const pathFields: typeof sourceFields = {
  ages_reversed: () => "The second age comes after the first.",
  sheet_twice: () => "This sheet is already in the path.",
  unknown_sheet: () => "This sheet does not exist, or does not show itself to you.",
  sheet_not_public: () => "This sheet is not public: a public path shows public sheets only.",
};
