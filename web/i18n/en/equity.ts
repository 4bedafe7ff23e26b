// The network's fairness in figures: for coordinators by name, for everyone without names.
import type { equity as source } from "../fr/equity.ts";
import { plural } from "../plural.ts";

export const equity: typeof source = {
  title: "How fair the network is",
  lead: "Who proposes, who answers, who is seen, and what goes each way.",
  publicTitle: "The network in figures",
  publicLead:
    "What organisations of the North and the South do together, and whether each finds its place. Without any name.",
  publicLink: "The public version, without names",
  countedOn: (day) => `Counted every night; last on ${day}. The last period is not over.`,
  never: "Nothing is counted yet",
  neverHint: "Figures are counted at night. The first ones will be here tomorrow.",
  by: { label: "Count by", month: "month", quarter: "quarter" },
  few: (n) =>
    `A number below ${n} is not given: nobody must be recognised by it. In the charts, a grey stroke stands in its place.`,
  lessThan: (n) => `fewer than ${n}`,
  unknown: "–",
  numbers: "In short",
  key: {
    proposed: {
      month: (n) => plural("en", n, { one: "proposal in a year", other: "proposals in a year" }),
      quarter: (n) => plural("en", n, { one: "proposal in two years", other: "proposals in two years" }),
    },
    partnerships: {
      month: (n) => plural("en", n, { one: "partnership begun in a year", other: "partnerships begun in a year" }),
      quarter: (n) =>
        plural("en", n, { one: "partnership begun in two years", other: "partnerships begun in two years" }),
    },
    gini: "of inequality in what is shown (0: none, 1: total)",
    below: (n) => plural("en", n, { one: "organisation shown too seldom", other: "organisations shown too seldom" }),
    answerDays: {
      north: "days before an answer of the North (median)",
      south: "days before an answer of the South (median)",
    },
  },
  table: "See the table",
  csv: "Download as CSV",
  about: (title) => `: ${title}`,
  period: { month: "Month", quarter: "Quarter" },
  quarter: (n, year) => `Q${n} ${year}`,
  north: "North",
  south: "South",
  coordination: "Coordinators",
  proposed: {
    title: "Who proposes",
    lead: "Meetings proposed, by the side that takes the first step. Those of coordinators and rounds stand apart.",
  },
  answers: {
    title: "Who says yes",
    lead: "The yeses of each side. The table also gives the noes, and the proposals left without a word.",
    columns: {
      yesNorth: "Yes, North",
      yesSouth: "Yes, South",
      noNorth: "No, North",
      noSouth: "No, South",
      silentNorth: "No answer, North",
      silentSouth: "No answer, South",
    },
  },
  answerDays: {
    title: "The time to answer",
    lead: "Days between the coordinators’ approval and the first answer. Half of the answers come sooner, half later.",
    days: (n) => `${n} d`,
  },
  hours: {
    title: "Hours given and received",
    lead: "Time given in partnerships, as their journals count it. An hour written down later joins the month it was given in.",
    givenNorth: "Given by the North",
    givenSouth: "Given by the South",
    receivedNorth: "Received by the North",
    receivedSouth: "Received by the South",
  },
  carried: {
    title: "What goes each way",
    lead: "The skills that partnerships carry once begun: those that one looks for and the other brings.",
    givenNorth: "Given by the North",
    givenSouth: "Given by the South",
    receivedNorth: "Received in the North",
    receivedSouth: "Received in the South",
    partnerships: "Partnerships begun",
  },
  gini: {
    title: "How uneven the looks are, over time",
    lead: (n) =>
      `The Gini index of what was shown in the ${n} days before. At 0, every organisation is shown as often; at 1, one alone takes all the room.`,
    column: "Gini index",
  },
  lorenz: {
    title: "How the looks are shared",
    lead: "From the least seen to the most seen. The further the curve bends from the diagonal, the more the looks go to a few.",
    across: "organisations",
    up: "looks received",
    equal: "equal shares",
    real: "in reality",
    read: (organisations, share) =>
      `The least seen half (${organisations} of organisations) receives ${share} of the looks.`,
    columns: { organisations: "Organisations, from the least seen to the most", share: "Share of looks" },
  },
  below: {
    title: "Under the floor",
    lead: (shown, days) =>
      `Organisations published more than ${days} days ago, with room left, that were shown fewer than ${shown} times meanwhile.`,
  },
  groups: {
    title: "Who is seen",
    lead: (n) => `How many times an organisation is shown to others in ${n} days, on average.`,
    names: {
      north: "North",
      south: "South",
      new: "Newcomers",
      settled: "Already in partnership",
      association: "Associations",
      local_authority: "Local authorities",
      school: "Schools",
      training_centre: "Training centres",
      institution: "Institutions",
      cooperative: "Cooperatives",
      health: "Health organisations",
      other: "Others",
    },
    columns: { group: "Group", organisations: "Organisations", shown: "Times shown, on average" },
    times: (n) => `${n} times`,
  },
  scarce: {
    title: "Scarce skills",
    lead: "Looked for on one side by more organisations than there are, on the other, to bring them.",
  },
  abundant: {
    title: "Abundant skills",
    lead: "Offered on one side by more organisations than there are, on the other, to look for them.",
  },
  skills: {
    columns: { skill: "Skill", side: "Offered by", offered: "Offer it", sought: "Look for it" },
    label: (skill, side) => `${skill} (offered in the ${side})`,
    offered: (n) => plural("en", n, { one: "# offers it", other: "# offer it" }),
    sought: (n) => plural("en", n, { one: "# looks for it", other: "# look for it" }),
    offeredFew: "few offer it",
    soughtFew: "few look for it",
    none: "Nothing to tell for now.",
  },
  names: {
    below: {
      title: "To be shown more",
      lead: "The floor gives them a place beside the lists of others. You may also propose them a meeting.",
      columns: { name: "Organisation", side: "Side", shown: "Shown", why: "Why" },
      none: "No organisation is under the floor.",
      look: "Possible partners",
    },
    silent: {
      title: "Without a word",
      lead: (n) =>
        `At least ${n} proposals in a row ended without a word from them. Call them first; a pause takes them off the lists and erases nothing, and they come back when they like.`,
      columns: { name: "Organisation", side: "Side", silences: "Silences in a row", act: "What to do" },
      none: "No organisation stays silent.",
      pause: "Propose a pause",
    },
    why: {
      newcomer: "new to the network",
      first_partnership: "no partnership yet",
      seldom_shown: "seldom shown",
      enough: "",
    },
  },
};
