// A profile, step by step: the list of what is left, one page a step, and the check before publishing.
import type { profile as source } from "../fr/profile.ts";
import { plural } from "../plural.ts";

const steps: (typeof source)["steps"] = {
  identity: { name: "Who you are", hint: "The name, the kind, and a few sentences to present yourselves." },
  place: { name: "Where you are", hint: "Country and town; a meeting always links a North and a South." },
  languages: { name: "Your working languages", hint: "Without a shared language, no meeting is proposed." },
  offers: {
    name: "What you bring",
    hint: "Your skills, and how far you master them. To publish, one is enough, brought or looked for.",
  },
  needs: { name: "What you look for", hint: "What would help you, and why. Every meeting goes both ways." },
  goals: { name: "Your goals", hint: "Shared goals bring two organisations closer." },
  ways: { name: "Your way of working", hint: "Visits, distance, training, and how many partnerships at once." },
  experience: { name: "Your experience", hint: "An experienced organisation goes well with a newcomer." },
  relations: { name: "Around you", hint: "Institutions, civil society, and the part the people concerned take." },
  visibility: { name: "Who sees you", hint: "Everyone, the network, or coordinators alone." },
  contact: { name: "Your contact", hint: "Kept apart: a partner sees it once each has said yes." },
};

const tasks: (typeof source)["tasks"] = {
  title: (name) => `The profile of ${name}`,
  progress: "Your profile",
  done: (done, all) => plural("en", done, { one: `# step done of ${all}`, other: `# steps done of ${all}` }),
  needed: "To publish",
  better: "For better meetings",
  yours: "To protect you",
  states: { done: "done", todo: "needed", optional: "advised" },
  check: "Read again and publish",
  checkAgain: "Read my answers again",
  see: "See the public page",
  ready: "What is needed is there: you can publish, and complete it later.",
  left: (n) =>
    plural("en", n, {
      one: "# needed step is left before publishing.",
      other: "# needed steps are left before publishing.",
    }),
  improve: "One small step that counts",
};

const improvement: (typeof source)["improvement"] = {
  add_need: (p) => `Add “${p.thing}” to what you look for.`,
  add_offer: (p) => `If you can do it, add “${p.thing}” to what you bring.`,
  raise_level: (p) => `If so, say that you go further in “${p.thing}”.`,
  add_sdg: (p) => `If you work on it, tick the goal “${p.thing}”.`,
  add_way: (p) => `If it suits you, add “${p.thing}” to your ways of working.`,
  add_language: (p) => `If someone speaks it among you, add the language “${p.thing}”.`,
  gain: (p) => `Your best meeting, with ${p.match}, would go from ${p.from} to ${p.to} out of 100.`,
  first: (p) => `A meeting would open with ${p.match}: ${p.to} out of 100.`,
};

const frame: (typeof source)["frame"] = {
  back: "The list of steps",
  backToCheck: "My answers",
  where: (n, all) => `Step ${n} of ${all}`,
  saveAndList: "Save and see the list",
  skip: "Skip for now",
  theirs: "See what is saved now",
};

const fields: (typeof source)["fields"] = {
  identity: {
    title: "Who are you?",
    name: "The name of your organisation",
    kind: "What it is",
    summary: "In a few sentences",
    summaryHint:
      "Who you are, with whom you act, what you care about. Six hundred characters at most, without address or telephone: your contact has a page of its own.",
  },
  place: {
    title: "Where are you?",
    country: "Country",
    choose: "Choose",
    town: "Town or village",
    side: "On which side?",
    sideHint: "A meeting always links a North and a South. The country proposes one; you know better.",
    byCountry: (side) => (side ? `The one the country proposes: ${side}` : "The one the country proposes"),
    map: "Put you on the map",
    mapHint:
      "In degrees, such as 16.03 and −16.50. The centre of the town is enough: the map never shows anything closer.",
    lat: "Latitude",
    lon: "Longitude",
  },
  languages: {
    title: "In which languages do you work?",
    hint: "Those in which you can hold a meeting and write a message.",
  },
  offers: {
    title: "What do you bring?",
    lead: "What you can do and could share. Five to eight skills are enough.",
  },
  needs: {
    title: "What do you look for?",
    lead: "What would take you further. Two or three precise needs say more than a long list.",
  },
  pick: {
    chosen: "Already chosen",
    chosenHint: "Untick what no longer holds.",
    above: (label) => `${label} (chosen above)`,
    whole: "The whole theme",
    most: (n) => `${n} at most.`,
    domain: (label, n) => plural("en", n, { one: `${label} (# chosen)`, other: `${label} (# chosen)` }),
  },
  levels: {
    title: "How far do you go?",
    lead: "Be fair to yourselves: practising already counts, and being able to teach is what others hope for most.",
    more: "Change the list",
  },
  details: {
    title: "Why, and how much?",
    lead: "One sentence of context helps more than ten learned words: what happens where you are, what is missing.",
    priority: "How much?",
    context: "Why, in one sentence",
    open: "We still look for it",
    openHint: "Untick a need once it is met: it stays on your profile, for you alone.",
    more: "Change the list",
  },
  goals: {
    title: "Which goals do you serve?",
    hint: "The Sustainable Development Goals that your work really serves. Three or four are enough.",
  },
  ways: {
    title: "How do you work with others?",
    ways: "What suits you",
    from: "Available from",
    until: "Until",
    datesHint: "Leave empty if nothing presses or limits you.",
    capacity: "How many partnerships at once?",
    capacityHint: "On a human scale: one or two, when beginning.",
    load: (n) =>
      plural("en", n, {
        one: "You carry # at present, proposals under way included. A number as small or smaller breaks nothing: you only leave the possible partners until a place frees up.",
        other:
          "You carry # at present, proposals under way included. A number as small or smaller breaks nothing: you only leave the possible partners until a place frees up.",
      }),
  },
  experience: {
    title: "Where do you come from?",
    founded: "Year founded",
    foundedHint: "Four digits, such as 1998.",
    past: "International partnerships already lived",
    pastHint: "None is a good answer: the network gladly brings newcomers to those who have the habit.",
  },
  relations: {
    title: "Who is around you?",
    beneficiaries: "How do the people concerned take part?",
    beneficiariesHint: "Who decides, who is asked, who can say no.",
    institutions: "With public institutions",
    institutionsHint: "Town hall, public services, school, health centre …",
    civilSociety: "With civil society",
    civilSocietyHint: "Associations, groups, unions, networks you belong to.",
  },
  visibility: {
    title: "Who can see you?",
    options: {
      public: { label: "Everyone", hint: "Your page and the directory open without an account." },
      network: { label: "The network", hint: "Only people signed in see you." },
      coordinators: {
        label: "Coordinators alone",
        hint: "For those whom being seen puts at risk. Coordinators can still propose meetings to you, and only the organisations you are in touch with see you.",
      },
    },
  },
  contact: {
    title: "Where can you be reached?",
    lead: "Nobody sees it but your members, then your partners, once both organisations and the coordinators have said yes.",
    name: "Person to reach",
    email: "E-mail",
    phone: "Telephone",
    phoneHint: "With the country code, such as +221 33 961 00 00.",
    address: "Postal address",
  },
};

const check: (typeof source)["check"] = {
  title: "Read again before publishing",
  titleAgain: "Your answers",
  lead: "Others will read all of this, except your contact. Every line can still be changed, now or later.",
  missing: "Before publishing",
  nothing: "Nothing yet",
  publish: "Publish the profile",
  published: "Your profile is published: what you change is seen at once.",
  afterwards:
    "Once published, you enter the directory and the possible partners. You can take a pause whenever you like.",
};

export const profile: typeof source = { steps, tasks, improvement, frame, fields, check };
