// Rounds: the whole network matched at once, what comes out, who is left out, and what may be done about it.
import type { rounds as source } from "../fr/rounds.ts";
import { plural } from "../plural.ts";

const points = (n: number): string => plural("en", n, { one: "# point", other: "# points" });
const organisations = (n: number): string => plural("en", n, { one: "# organisation", other: "# organisations" });

export const rounds: typeof source = {
  gone: "An organisation that has left",
  objectives: {
    value: { name: "The best meetings", about: "The largest total of points, even if somebody is left out." },
    participation: {
      name: "As many as possible",
      about: "First serve as many organisations as possible, then choose the best meetings.",
    },
    fair: {
      name: "Nobody badly served",
      about: "Serve as many organisations as possible, lifting the weakest meeting first, then the next.",
    },
  },
  states: { running: "computing", review: "to read", published: "published", abandoned: "set aside" },
  leftOut: {
    nobody_seeks: () => "Nobody on the other shore seeks what it brings.",
    nobody_offers: () => "Nobody on the other shore brings what it seeks.",
    no_candidate: () => "No organisation answers it both ways, with a common language and enough points.",
    forbidden: () => "The meetings it could have had were ruled out of this round.",
    no_places: ({ candidates }) =>
      plural("en", candidates, {
        one: "One meeting was possible, but every place on the other shore is taken.",
        other: "# meetings were possible, but every place on the other shore is taken.",
      }),
    taken: ({ candidates, short }) =>
      plural("en", candidates, {
        one: `Only one meeting was possible, and the place went to others. It was ${points(short)} short.`,
        other: `# meetings were possible, and the places went to others. It was ${points(short)} short.`,
      }),
  },
  points,
  list: {
    title: "Rounds",
    lead: "A round looks at the whole network at once and finds the meetings that go best together. Nobody hears of it until you publish it.",
    start: "Make a round",
    before: "Earlier rounds",
    none: "No round has been made yet.",
    older: "Older ones",
    columns: { date: "Date", objective: "What is sought", pairs: "Meetings", state: "State" },
  },
  form: {
    objective: "What are we looking for?",
    minScore: "Points needed at least for a meeting",
    minScoreHint: "From 0 to 100. Below 20, little is exchanged.",
    who: "Who takes part",
    whoHint: "With nothing ticked: every published, available organisation that still has a place.",
    side: "These conditions are for",
    sides: { both: "both shores", north: "the North only", south: "the South only" },
    kinds: "Kinds of organisation",
    countries: "Countries",
    countriesHint: "Two-letter codes, separated by commas: SN, ML, FR.",
    newcomers: "Only those that have not lived through a partnership yet",
    seed: "Drawing of lots",
    seedHint: "Decides between equals. The same number always gives the same round.",
    submit: "Start the round",
    waiting: (rounds, gained) =>
      `Those left without a meeting last time go first: ${points(gained)} more for each round they waited, up to ${rounds} rounds.`,
  },
  review: {
    title: (date) => `Round of ${date}`,
    crumbs: "Where you are",
    wait: "This page updates by itself. You may leave it: the work goes on.",
    refresh: "Update now",
    progress: "The round is being computed",
    publishing: "The proposals are leaving",
    percent: (share) => `${Math.round(100 * share)}%`,
    members: (n) => plural("en", n, { one: "# organisation takes part", other: "# organisations take part" }),
    lead: (pairs, served, all) =>
      plural("en", pairs, {
        one: `One meeting, for ${served} organisations out of ${all}.`,
        other: `# meetings, for ${served} organisations out of ${all}.`,
      }),
    noPairs: "No meeting is possible",
    noPairsLead: "Ask for fewer points, open the round to more organisations, or read below what would help.",
    total: "Total of the round",
    totalText: (total, bound) => `${total.toLocaleString("en")} points out of ${bound.toLocaleString("en")} possible`,
    proven: (best) =>
      `It is proven: among the ${best} best possibilities of each, no other choice of meetings would give a larger total.`,
    provenServed: (best) =>
      `It is proven: among the ${best} best possibilities of each, no other choice would serve more organisations, nor do better while serving as many.`,
    fairCost: (gap) => `Serving the worst served better costs at most ${points(gap)} of the total.`,
    bonuses: (n) => `Including ${points(n)} added for waiting in earlier rounds.`,
    sides: {
      north: (served, all) => `North: ${served} out of ${organisations(all)}`,
      south: (served, all) => `South: ${served} out of ${organisations(all)}`,
    },
    places: (filled, places) =>
      plural("en", filled, { one: `# place taken out of ${places}`, other: `# places taken out of ${places}` }),
    picture: "The round at a glance",
    pictureAbout: (pairs) =>
      plural("en", pairs, {
        one: "One line joins the two organisations, from shore to shore.",
        other:
          "# lines join the organisations of the North, on the left, to those of the South, on the right. The wider the line, the better they answer each other. A ring marks those you imposed; empty dots are still waiting.",
      }),
    pictureFirst: (shown, all) => `The best ${shown} out of ${all} are drawn.`,
    north: "North",
    south: "South",
    score: "Points",
    pairs: "The meetings",
    pairsLead:
      "Impose those you want to keep whatever happens, rule out those that will not do, then run it again: you will see what it costs.",
    pin: "Impose",
    ban: "Rule out",
    about: (a, b) => `${a} and ${b}`,
    choice: "Your choice",
    pinned: "imposed",
    bonus: (n) => `+${n} for waiting`,
    oneWay: "one way only",
    see: "Why",
    seeAbout: (a, b) => `${a} and ${b} would meet`,
    addPair: "Impose or rule out another meeting",
    addNorth: "Organisation of the North",
    addSouth: "Organisation of the South",
    addChoose: "Choose",
    addAct: "For this meeting",
    addActs: { pin: "Impose it", ban: "Rule it out" },
    addReason: "Why, if it goes one way only",
    banned: "Ruled out of this round",
    keepBan: (a, b) => `${a} and ${b}`,
    rerun: "Run again with these choices",
    rerunObjective: "What is sought",
    more: "The next meetings",
    outcomes: { waiting: "not sent yet", proposed: "proposed", skipped: "left" },
    seeProposal: "See the proposal",
    dropped: "These imposed meetings were no longer possible:",
  },
  left: {
    title: (n) =>
      plural("en", n, {
        one: "One organisation is left without a meeting",
        other: "# organisations are left without a meeting",
      }),
    none: "Every organisation has a meeting.",
    lead: "Why, and what would help most.",
    waited: (n) => plural("en", n, { one: "has waited one round", other: "has waited # rounds" }),
    all: "All organisations without a meeting",
  },
  figures: {
    title: "Who is served",
    lead: "Share of organisations with at least one meeting, and how often each was shown in the lists of others over the last 90 days, on average.",
    served: (served, all) => `${served} out of ${all}`,
    shown: (times) => `seen ${times} times`,
    by: { side: "By shore", kind: "By kind", size: "By capacity", newcomer: "By experience" },
    sizes: { one: "One partnership at a time", few: "Two or three at a time", many: "More than three at a time" },
    newcomer: { yes: "No partnership so far", no: "A partnership already lived through" },
  },
  market: {
    title: "What is lacking, what abounds",
    scarce: "Scarce",
    scarceAbout: "more sought than offered",
    abundant: "Abundant",
    abundantAbout: "more offered than sought",
    from: { north: "From South to North.", south: "From North to South." },
    told: (seek, offer) => {
      const seekers = plural("en", seek, { one: "# organisation seeks it", other: "# organisations seek it" });
      const offerers =
        offer === 0 ? "nobody brings it" : plural("en", offer, { one: "# brings it", other: "# bring it" });
      return seek === 0 ? `Nobody seeks it, ${offerers}.` : `${seekers}, ${offerers}.`;
    },
    nothing: "What is sought and what is offered balance.",
  },
  blocking: {
    title: "Those who would rather have each other",
    none: "None: no two organisations would choose each other over this round.",
    told: (n) =>
      plural("en", n, {
        one: "Two organisations answer each other better than the meetings they are given; joining them would cost the others more.",
        other:
          "In # cases, two organisations answer each other better than the meetings they are given; joining them would cost the others more.",
      }),
    points,
  },
  act: {
    title: "Publish, or set aside",
    publishLead: (n) =>
      plural("en", n, {
        one: "The proposal leaves for both organisations, already approved by the coordinators. Each is free to say yes or no.",
        other:
          "# proposals leave for the organisations, already approved by the coordinators. Each is free to say yes or no.",
      }),
    unanswerable: (names) => `Nobody could answer for: ${names}. Invite somebody first, or rule their meetings out.`,
    publish: "Publish this round",
    aside: "Set aside",
    published: (date) => `Published on ${date}.`,
    publishedLead: (done, skipped) => {
      const sent = plural("en", done, { one: "# proposal has left", other: "# proposals have left" });
      const rest = plural("en", skipped, {
        one: "one meeting was no longer possible",
        other: "# meetings were no longer possible",
      });
      return skipped === 0 ? `${sent}.` : `${sent}; ${rest}.`;
    },
    asideTold: "This round is set aside: nothing of it has left.",
    check: "Check",
    checkLead: "The round is computed again from what was kept; the same meetings must come out.",
    checking: "The check is under way.",
    identical: (date) => `Checked on ${date}: the very same meetings.`,
    different: (date) => `Checked on ${date}: the result is different. Tell the network's administrators.`,
    about: "How this round was made",
    seed: "Drawing of lots",
    minScore: "Points at least",
    print: "Fingerprint of what went in",
    objective: "What is sought",
  },
  compare: {
    title: "Two rounds side by side",
    since: "Compared with the round it comes from",
    same: "Nothing changes: these choices cost nothing.",
    total: (n) => (n < 0 ? `${points(-n)} less in total` : n > 0 ? `${points(n)} more in total` : "the same total"),
    served: (n) =>
      n < 0
        ? plural("en", -n, { one: "one organisation fewer served", other: "# organisations fewer served" })
        : n > 0
          ? plural("en", n, { one: "one more organisation served", other: "# more organisations served" })
          : "as many organisations served",
    gained: "They gain",
    lost: "They lose",
    kept: (n) => plural("en", n, { one: "One meeting kept", other: "# meetings kept" }),
    gone: (n) => plural("en", n, { one: "One meeting lost", other: "# meetings lost" }),
    added: (n) => plural("en", n, { one: "One new meeting", other: "# new meetings" }),
    see: "See both side by side",
    with: "Compare with another round:",
    before: "Before",
    after: "After",
  },
  skipped: {
    gone: "One of the two organisations has left.",
    too_many_pending: "The organisation of the North already has three proposals under way.",
    too_many_received: "The organisation of the South already has three proposals to read.",
    hidden: "One of the two organisations has chosen to be visible to coordinators only.",
    not_taking_part: "one of the two does not take part in this round",
  },
};
