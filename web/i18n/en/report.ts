// The yearly report for members and funders.
import type { report as source } from "../fr/report.ts";
import { plural } from "../plural.ts";

export const report: typeof source = {
  title: (year) => `Yearly report ${year}`,
  description: (year) => `What organisations of the North and the South did together in ${year}, in plain figures.`,
  lead: "What organisations of the North and the South did together, and whether each found its place. For our members, and for those who support us.",
  underWay: (day) => `The year is not over: this report stops on ${day}.`,
  intro:
    "A network like ours is not judged by the number of its meetings, but by what passes from hand to hand. Here is what the year has counted, without choosing the figures that suit us.",
  nothing: "Nothing is counted for this year yet",
  nothingHint: "Figures are counted at night. The first ones will be here tomorrow.",
  brief: {
    title: "The year in brief",
    proposed: (n) => plural("en", n, { one: "meeting proposed", other: "meetings proposed" }),
    yes: (n) => plural("en", n, { one: "yes", other: "yeses" }),
    partnerships: (n) => plural("en", n, { one: "partnership begun", other: "partnerships begun" }),
    carried: (n) =>
      plural("en", n, {
        one: "skill passed on by these partnerships",
        other: "skills passed on by these partnerships",
      }),
    untold:
      "A total is told only when each of its quarters is: otherwise it would give away the small number that is kept back.",
  },
  figures: "The figures, quarter by quarter",
  inFull: "The coordination’s copy: every number is in it, small ones included. The public version keeps those back.",
  stories: {
    title: "Partnerships that show themselves",
    lead: "All their organisations chose to be named. The others are not, here either.",
    none: "No partnership of this year has chosen to show itself.",
    since: (day) => `since ${day}`,
    until: (from, to) => `from ${from} to ${to}`,
  },
  methodTitle: "Where these figures come from",
  method:
    "They are those of the equity dashboard, counted every night by the same program; this report computes no others. They are under the CC BY 4.0 licence.",
  live: "The figures, kept up to date",
};
