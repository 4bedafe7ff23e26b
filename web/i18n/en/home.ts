// The home page.
import type { home as source } from "../fr/home.ts";
import { plural } from "../plural.ts";

export const home: typeof source = {
  title: "Le Partenariat, the network of partners of North and South",
  heading: ["Someone is missing what you know.", "What you are missing, someone knows."],
  lead: "Le Partenariat brings together organisations of the North and the South that have something to give each other, both ways. Each says what it knows and what it is missing; the network finds with whom, and coordinators watch over every meeting.",
  told: "What was tried is told here, what worked and what failed, so that others can use it.",
  join: "Present my organisation",
  stories: "Read what they have tried",
  seeMap: "See the map",
  map: "Map of the towns of the network, in Europe and Africa",
  mapAbout:
    "A dot for each town with an organisation; an arc for each partnership that shows itself; dotted, territories already twinned.",
  north: (n) => plural("en", n, { one: "organisation of the North", other: "organisations of the North" }),
  south: (n) => plural("en", n, { one: "organisation of the South", other: "organisations of the South" }),
  countries: (n) => plural("en", n, { one: "country", other: "countries" }),
  partnerships: (n) => plural("en", n, { one: "living partnership", other: "living partnerships" }),
  figures: "The network today",
  percent: (n) => `${n}%`,
  fromSouth: "of what is given comes from the South",
  allFigures: "All the figures, and who gains from it",
  sheets: "What has been learnt lately",
  allSheets: "All that was told",
  together: "They do it together",
  allTogether: "The partnerships on the map",
  sessions: "The next courses open to all",
  allSessions: "All courses",
  sessionAt: (day, hour, city) => `${day} at ${hour}, ${city} time`,
  remote: "At a distance",
  how: "How a meeting comes about",
  steps: [
    {
      title: "You say what you bring and what you look for",
      text: "One question a page, ten minutes. Nothing is shown before you decide so.",
    },
    {
      title: "The network finds those with whom giving goes both ways",
      text: "It explains why, part by part, and what small change would help.",
    },
    {
      title: "Coordinators read it, then each side says yes or no",
      text: "Your contact stays private until both have said yes. From then on the partnership is yours.",
    },
  ],
  policyTitle: "What we hold to",
  policy: [
    "Beneficiaries act from the first day: they are not the scenery of a project.",
    "Institutions and civil society meet at every step.",
    "The South teaches the North as much as the North the South.",
    "We also tell what failed: that is where we learn.",
  ],
  takePart: "Take part",
  howToTakePart: "All you need to know to take part",
  parts: [
    {
      title: "You are an association, a town hall, a school, a cooperative",
      text: "Say what you can do and what you look for. It is free, and nothing is shown without you.",
      links: [
        { href: "/organisations/new", label: "Present my organisation" },
        { href: "/organisations", label: "See who is here" },
      ],
    },
    {
      title: "You are a citizen",
      text: "Read what people here and there have tried together, and ask them your questions.",
      links: [
        { href: "/stories", label: "Read the experiences" },
        { href: "/courses", label: "Learn with them" },
      ],
    },
    {
      title: "You would rather follow from afar",
      text: "New sheets come to your feed reader and courses to your calendar, without an account or an address to give.",
      links: [
        { href: "/feed.atom", label: "Atom feed" },
        { href: "/feed.json", label: "JSON feed" },
        { href: "/courses/calendar.ics", label: "Calendar of courses" },
      ],
    },
  ],
};
