// The skills tree: read by everyone, tended by coordinators.
import { SDG_NAMES } from "../../../schema/sdgs.ts";
import type { taxonomy as source } from "../fr/taxonomy.ts";
import { plural } from "../plural.ts";

const tend: typeof source.tend = {
  title: "The skills of the network",
  lead: "Add, rename, retire. A retired skill stays on the profiles that hold it and still counts in their matches; it is simply no longer offered for choice.",
  skills: (n) => plural("en", n, { one: "# skill", other: "# skills" }),
  retiredCount: (n) => plural("en", n, { other: "# retired" }),
  kinds: { domain: "Domain", theme: "Theme", skill: "Skill" },
  crumbs: "Where you are in the tree",
  labelFr: "Name in French",
  labelEn: "Name in English",
  dac: "OECD DAC code",
  dacHint: "The sector under which aid statistics count this skill.",
  dacEmpty: "Choose a code",
  sdgs: "Sustainable Development Goals",
  sdgsHint: "One to three: those it serves most.",
  id: "Identifier",
  slug: "End of the identifier",
  slugHint:
    "Lower-case letters without accents, digits and underscores, such as hand_pumps. Left empty, it is made from the English name. It never changes afterwards.",
  used: "Published profiles",
  unused: "nobody for now",
  state: "State",
  open: "offered for choice",
  retired: "retired",
  retiredLong: "retired: kept on profiles, no longer offered for choice",
  themes: "Themes",
  edit: "Change",
  editTitle: (label) => `Change “${label}”`,
  addTheme: "Add a theme",
  addThemeTitle: (label) => `A new theme in “${label}”`,
  addSkill: "Add a skill",
  addSkillTitle: (label) => `A new skill in “${label}”`,
  retire: "Retire",
  retireTitle: (label) => `Retire “${label}”?`,
  retireLead:
    "Organisations that have it keep it, and it still counts in their matches. It is no longer offered to others. You can bring it back.",
  bringBack: "Bring back",
  bringBackTitle: (label) => `Bring back “${label}”?`,
  bringBackLead: "It will be offered to every organisation again.",
  changedTitle: "Someone else has just changed this",
  changed: (fr, en) =>
    `The name is now “${fr}” in French and “${en}” in English. Save again to put yours in its place.`,
};

export const taxonomy: typeof source = {
  title: "Skills",
  lead: "What the organisations of the network bring and ask of each other. A number leads to those that offer a skill or look for it.",
  domains: "Go to a domain",
  size: (n) => plural("en", n, { one: "# skill in the tree.", other: "# skills in the tree." }),
  offers: (n) => plural("en", n, { one: "# offers it", other: "# offer it" }),
  needs: (n) => plural("en", n, { one: "# looks for it", other: "# look for it" }),
  theme: "The whole theme",
  retired: "retired",
  programs: "The same tree for programs, with OECD DAC codes and Sustainable Development Goals",
  goal: (goal) => `${goal}. ${SDG_NAMES[goal].en}`,
  tend,
};
