// What schema.org calls an organisation, and what several of them do together. Only what their public pages say.
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { Story } from "../../schema/contract/publicity.ts";
import type { Kind } from "../../schema/vocabulary.ts";
import type { SkillNames } from "./organisation-parts.tsx";

const TYPES: Readonly<Partial<Record<Kind, string>>> = {
  association: "NGO",
  local_authority: "GovernmentOrganization",
  school: "School",
  training_centre: "EducationalOrganization",
};

const place = (town: string, country: string) => ({
  "@type": "PostalAddress",
  ...(town && { addressLocality: town }),
  ...(country && { addressCountry: country }),
});

export function organisationData(organisation: Organisation, skills: SkillNames, origin: string): object {
  const { id, name, kind, summary, place: at, languages, offers } = organisation;
  return {
    "@type": TYPES[kind] ?? "Organization",
    "@id": `${origin}/organisations/${id}`,
    name,
    url: `${origin}/organisations/${id}`,
    ...(summary && { description: summary }),
    address: place(at.town, at.country),
    knowsLanguage: languages,
    knowsAbout: offers.map(({ skill }) => skills[skill] ?? skill),
  };
}

/** A partnership has no word of its own there: a project of its organisations comes nearest. */
export function storyData(story: Story, name: string, origin: string): object {
  const { id, aims, openedAt, endedAt, organisations } = story;
  return {
    "@type": "Project",
    "@id": `${origin}/stories/${id}`,
    name,
    url: `${origin}/stories/${id}`,
    ...(aims && { description: aims }),
    foundingDate: openedAt.slice(0, 10),
    ...(endedAt && { dissolutionDate: endedAt.slice(0, 10) }),
    member: organisations.map((one) => ({
      "@type": TYPES[one.kind] ?? "Organization",
      "@id": `${origin}/organisations/${one.id}`,
      name: one.name,
      url: `${origin}/organisations/${one.id}`,
      address: place(one.town, one.country),
    })),
  };
}
