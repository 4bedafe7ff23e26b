// Possible partners: the shortlist, and the match of a pair in whole sentences.
import { list } from "../format.ts";
import type { matching as source } from "../fr/matching.ts";
import { plural } from "../plural.ts";

const yourLevel = { 1: "you practise it", 2: "you master it", 3: "you can teach it" } as const;
const theirLevel = { 1: "practises it", 2: "masters it", 3: "can teach it" } as const;

const brings: (typeof source)["brings"] = {
  same_skill: ({ giver, by, level }) =>
    giver === null ? `You bring: ${by} — ${yourLevel[level]}.` : `${giver} brings: ${by} — ${theirLevel[level]}.`,
  own_theme: ({ giver, by, skill, level }) =>
    giver === null
      ? `You bring: ${by} — ${yourLevel[level]}. It is the very theme of “${skill}”, which is sought.`
      : `${giver} brings: ${by} — ${theirLevel[level]}. It is the very theme of “${skill}”, which is sought.`,
  same_theme: ({ giver, by, skill, level }) =>
    giver === null
      ? `You bring: ${by} — ${yourLevel[level]}. It is close to “${skill}”, which is sought.`
      : `${giver} brings: ${by} — ${theirLevel[level]}. It is close to “${skill}”, which is sought.`,
};

const nextStep: (typeof source)["nextStep"] = {
  add_need: ({ who, thing, from, to }) =>
    who === null
      ? `Add “${thing}” to what you look for: this match would go from ${from} to ${to}.`
      : `If ${who} also looked for “${thing}”, this match would go from ${from} to ${to}.`,
  add_offer: ({ who, thing, from, to }) =>
    who === null
      ? `If you can do it, add “${thing}” to what you bring: this match would go from ${from} to ${to}.`
      : `If ${who} also brought “${thing}”, this match would go from ${from} to ${to}.`,
  raise_level: ({ who, thing, from, to }) =>
    who === null
      ? `If you go further in “${thing}”, say so: this match would go from ${from} to ${to}.`
      : `If ${who} went further in “${thing}”, this match would go from ${from} to ${to}.`,
  add_sdg: ({ who, thing, from, to }) =>
    who === null
      ? `If the goal “${thing}” is yours too, tick it: this match would go from ${from} to ${to}.`
      : `If ${who} also served the goal “${thing}”, this match would go from ${from} to ${to}.`,
  add_way: ({ who, thing, from, to }) =>
    who === null
      ? `If it suits you, add “${thing}” to your ways of working: this match would go from ${from} to ${to}.`
      : `If ${who} also worked by “${thing}”, this match would go from ${from} to ${to}.`,
  add_language: ({ who, thing, from, to }) =>
    who === null
      ? `If someone among you speaks ${thing}, add it: this match would go from ${from} to ${to}.`
      : `If ${who} also worked in ${thing}, this match would go from ${from} to ${to}.`,
};

const gates: (typeof source)["gates"] = {
  same_organisation: () => "An organisation does not propose a meeting to itself.",
  same_side: () => "Both organisations are on the same side: a meeting always links a North and a South.",
  no_shared_language: () => "The two organisations share no working language.",
  not_published: (who) =>
    who === null ? "Your profile is not published yet." : `${who} has not published its profile yet.`,
  paused: (who) => (who === null ? "You are taking a pause." : `${who} is taking a pause.`),
  not_available: (who) => (who === null ? "Your dates are over." : `The dates of ${who} are over.`),
  capacity_full: (who) =>
    who === null
      ? "Your hands are full: partnerships and pending proposals take all your places."
      : `${who} has its hands full for now.`,
  already_partners: () => "The two organisations are partners already.",
  pending: () => "A proposal between the two organisations is already under way.",
  declined_recently: () => "One of the two declined this meeting less than twelve months ago.",
  forbidden: () => "The coordinators do not allow this meeting. Write to them to talk about it.",
  nothing_exchanged: () => "Nothing that either brings is sought by the other for now.",
};

export const matching: typeof source = {
  levelOf: (giver, level) => (giver === null ? yourLevel[level] : theirLevel[level]),
  brings,
  context: {
    sdgs: ({ shared }) => `SDG ${list("en", shared)} in common`,
    themes: ({ shared }) => `Same themes: ${list("en", shared)}`,
    kindred: ({ kinds, kindNames }) =>
      kinds[0] === kinds[1] ? `Same nature: ${kindNames[0]}` : `Kindred natures: ${list("en", kindNames)}`,
    tie: () => "Territories already tied",
    experience_half: () => "At least one partnership lived through",
    experience_whole: () => "One is used to partnerships, the other begins",
    ways: ({ shared }) => `Same ways of working: ${list("en", shared)}`,
    dates: () => "Dates that meet",
  },
  notShared: {
    sdgs: "No Sustainable Development Goal in common",
    themes: "No theme of action in common",
    kindred: "Two organisations of different natures",
    tie: "No tie yet between the two territories",
    experience: "Neither has lived through a partnership yet",
    ways: "No way of working in common",
    dates: "The dates do not meet",
  },
  nextStep,
  gates,
  facing: {
    gives: (who) => (who === null ? "You bring" : `${who} brings`),
    receives: "You receive",
    value: (n) => `${n} out of 100`,
    nothing: "Nothing that is sought, for now",
    met: (met, all) =>
      plural("en", met, { one: `# need out of ${all} is answered`, other: `# needs out of ${all} are answered` }),
    near: (note, skill) => `${note}; for “${skill}”`,
    unmet: (priority) => `sought (${priority}), not found here`,
  },
  alsoToSee: {
    title: "Also worth a look",
    lead: "One place in ten goes to those who are seldom seen. They are drawn for the day among those closest to you: each gives and receives.",
    why: {
      newcomer: "New to the network: little seen so far",
      first_partnership: "No partnership yet: little seen so far",
      seldom_shown: "Little seen in the last two months",
      enough: "Worth another look",
    },
  },
  shortlist: {
    title: "Your possible partners",
    titleOf: "Possible partners",
    lead: "Ranked by what each brings the other.",
    left: (n) =>
      plural("en", n, {
        one: "You have # proposal left out of three.",
        other: "You have # proposals left out of three.",
      }),
    noneLeft: "Your three proposals are under way: wait for an answer, or withdraw one, before you make another.",
    score: "out of 100",
    propose: "Propose a meeting",
    compare: "See in detail",
    with: (name) => `with ${name}`,
    oneWay: "one way only",
    oneWayTitle: "One way only",
    oneWayLead:
      "Here one brings and the other does not, for now. For such a meeting the coordinators must write why they approve it.",
    hidden: "shown to coordinators only",
    more: "See more organisations",
    managersPropose: "The managers of your organisation can propose a meeting.",
    languages: (names) =>
      plural("en", names.length, {
        one: `Common language: ${list("en", names)}`,
        other: `Common languages: ${list("en", names)}`,
      }),
    shutTitle: "The list is waiting",
    shutEdit: "Go to the profile",
    emptyTitle: "Nobody yet, but that may change",
    empty:
      "No organisation on the other shore looks for what you bring, or brings what you look for, with a language in common. Others will come; and a slightly wider profile often changes everything.",
    emptyAction: "Complete the profile",
    improveTitle: "A small step that counts",
  },
  match: {
    title: (a, b) => (a === null ? `You and ${b}` : `${a} and ${b}`),
    heading: "What you could bring each other",
    headingOf: "What these two organisations could bring each other",
    back: "Possible partners",
    see: (name) => `See the profile of ${name}`,
    shutTitle: "This meeting is not possible for now",
    oneWay:
      "For now only one direction carries something. The coordinators will have to write why they approve such a meeting.",
    nothing: "For now nothing that either brings is sought by the other.",
    common: "What you have in common",
    commonOf: "What they have in common",
    missing: "What is missing",
    stepTitle: "What would help",
    parts: "Where this score comes from",
    partsLead: "Each line says how many points it brings; their sum is the score.",
    reason: "Reason",
    pointsHead: "Points",
    total: "The score",
  },
};
