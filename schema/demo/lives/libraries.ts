// Two libraries, a year and a half: much went one way, little the other, and nobody has written for months.
import type { DemoLife } from "./shape.ts";

const [north, south] = ["lua-cheia", "mar-azul"];

export const LIBRARIES: DemoLife = {
  between: [north, south],
  moves: [],
  entries: [
    { ...{ daysAgo: 543, by: south, kind: "text" }, text: "The boxes are here. The cat has chosen hers." },
    {
      ...{ daysAgo: 498, by: south, kind: "learning", learnedBy: "the Saturday volunteers" },
      text: "A book nobody opens is on the wrong shelf, not in the wrong library.",
    },
    {
      ...{ daysAgo: 471, by: north, kind: "visit", visitor: north, host: south, place: "Mindelo" },
      text: "Inês came for a week of sorting and stayed for the dancing.",
    },
    {
      ...{ daysAgo: 388, by: north, kind: "text" },
      text: "First tape transcribed. **Forty minutes, nine hours of work**, one sentence still unclear.",
    },
    {
      ...{ daysAgo: 262, by: south, kind: "learning", learnedBy: "the storytellers of the harbour" },
      text: "Seeing one’s own words written is like hearing one’s voice on a machine: it is somebody else, and it is true.",
    },
    { ...{ daysAgo: 187, by: north, kind: "text" }, text: "Ten stories, two languages, one evening to read them all." },
    { ...{ daysAgo: 148, by: south, kind: "text" }, text: "We are looking for a bus. Any bus." },
  ],
  rhythms: [
    {
      ...{ givenBy: north, receivedBy: south, from: 540, to: 170, everyDays: 15, hours: 6 },
      texts: ["Sorting, by video.", "Transcribing a tape.", "Reading proofs."],
    },
    {
      ...{ givenBy: south, receivedBy: north, from: 430, to: 210, everyDays: 52, hours: 2 },
      texts: ["A story told for the reading club."],
    },
  ],
};
