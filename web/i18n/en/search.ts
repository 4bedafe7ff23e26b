// Searching: the question, its filters, its answers.
import type { FoundKind } from "../../../schema/contract/search.ts";
import type { search as fr } from "../fr/search.ts";
import { plural } from "../plural.ts";

const kinds: Record<FoundKind, string> = {
  question: "Question",
  discussion: "Discussion",
  sheet: "Experience sheet",
  post: "Answer",
  organisation: "Organisation",
  course: "Course",
};
const kindsMany: Record<FoundKind, string> = {
  question: "Questions",
  discussion: "Discussions",
  sheet: "Experience sheets",
  post: "Answers",
  organisation: "Organisations",
  course: "Courses",
};

export const search: typeof fr = {
  title: "Search",
  titleOf: (question) => `“${question}”: what answers`,
  question: "What are you looking for?",
  questionHint:
    "A few words are enough, with or without accents, in your language: texts in other languages answer too.",
  go: "Search",
  hint: "Here you find what members have asked, tried and told, and the organisations of the network.",
  filters: "Narrow down",
  filtersOn: (n) => plural("en", n, { one: "Narrow down (# choice)", other: "Narrow down (# choices)" }),
  clear: "Search everywhere",
  any: "Any",
  by: {
    kind: "Looking for",
    category: "Field",
    skill: "Skill",
    sdg: "Sustainable Development Goal",
    country: "Country",
    lang: "Language of the text",
    since: "Written since",
    until: "Written until",
  },
  kinds,
  kindsMany,
  results: "What answers",
  inTopic: (title) => `In “${title}”`,
  pages: "Pages of answers",
  next: "More",
  start: "Back to the first",
  knowers: "They know how",
  emptyTitle: "Nobody has spoken of this in these words yet",
  empty: "It may be the question that others have too. Before you ask it, try this:",
  advice: [
    "a single word, the most precise: “latrine” rather than “sanitation project”,",
    "the name of a place, an organisation or a trade,",
    "fewer filters.",
  ],
  ask: "Ask the question",
  toIndex: "The search index",
  index: {
    title: "The search index",
    lead: "What the search knows of topics, answers and organisations. It follows every change by itself.",
    waiting: (n) =>
      n === 0
        ? "Everything is up to date."
        : plural("en", n, {
            one: "# text waits to be read again by the search.",
            other: "# texts wait to be read again by the search.",
          }),
    rebuilding: (source, n) =>
      plural("en", n, {
        one: `The search is reading everything again: it is at the ${source}, # text waits.`,
        other: `The search is reading everything again: it is at the ${source}, # texts wait.`,
      }),
    sources: { organisations: "organisations", topics: "topics", posts: "answers", courses: "courses" },
    when: "To do after a restore, or when something written cannot be found. Searching goes on meanwhile.",
    rebuild: "Read everything again",
  },
};
