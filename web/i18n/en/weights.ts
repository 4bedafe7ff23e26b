// The weights of the score, explained in plain words to those who set them.
import type { weights as source } from "../fr/weights.ts";

export const weights: typeof source = {
  title: "The weights of the score",
  lead: "What the network holds important when it ranks meetings. A change counts at once for every list; proposals already made keep their score.",
  howTitle: "How a score is counted",
  how: [
    "For each direction, we look at what is sought and what the other brings of it: the same skill counts in full, a skill and its theme for seven tenths, two skills of one theme for four tenths. Practising is worth six tenths, mastering eight, being able to teach ten. What presses weighs more.",
    "Reciprocity joins the two directions by their harmonic mean: it follows the weaker of the two, and it is nothing when one is empty, however generous the other.",
    "Context is what the two organisations have in common, each element with the weight you give it below.",
    "The score is the sum of the two, out of 100, each for its share.",
  ],
  share: "The share of reciprocity, in per cent",
  shareHint: (context) => `Context has the rest: ${context}% at present.`,
  componentsTitle: "What each element of context weighs",
  componentsHint: "Only proportions count: 2 weighs twice as much as 1, and 0 does not count.",
  components: {
    sdgs: { label: "Sustainable Development Goals in common", hint: "As a share of the smaller of the two sets." },
    themes: { label: "Themes of action in common", hint: "As a share of the smaller of the two sets." },
    kindred: {
      label: "Organisations of the same nature",
      hint: "Town hall with town hall, school with school; half for kindred natures.",
    },
    tie: { label: "Territories already tied", hint: "By a twinning, for example." },
    experience: {
      label: "An experienced organisation with a newcomer",
      hint: "Half for the others, and nothing for two newcomers.",
    },
    ways: { label: "Ways of working in common", hint: "Visits, distance, training, volunteers." },
    dates: { label: "Dates that meet", hint: "At least one day in common." },
  },
  preview: "See the effect",
  save: "Save these weights",
  exampleTitle: "The effect on two made-up meetings",
  exampleLead:
    "A cooperative in Lille looks for someone to turn to. The first meeting carries much both ways, between organisations that little brings together; in the second they bring each other less, but have almost everything in common.",
  examples: { giving: "Much to bring each other, little in common", alike: "Less to bring each other, much in common" },
  headers: { pair: "Meeting", now: "Today", tried: "With these weights" },
  counted: (score, reciprocity, context) => `${score}: ${reciprocity} of reciprocity and ${context} of context`,
  changed: "These weights are not saved yet.",
};
