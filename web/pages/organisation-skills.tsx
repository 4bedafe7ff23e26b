// What an organisation brings, with how well, and what it seeks, with how much and in its own words.
import type { Need, Organisation } from "../../schema/contract/organisations.ts";
import type { Level, Priority } from "../../schema/vocabulary.ts";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import type { SkillNames } from "./organisation-parts.tsx";

const LEVEL_TONES: Record<Level, TagTone> = { 1: "plain", 2: "plain", 3: "good" };
const PRIORITY_TONES: Record<Priority, TagTone> = { 1: "plain", 2: "plain", 3: "wait" };

interface OrganisationSkillsProps {
  organisation: Organisation;
  skills: SkillNames;
  /** Its own people still see what is no longer sought. */
  inside: boolean;
}

export function OrganisationSkills({ organisation, skills, inside }: OrganisationSkillsProps) {
  const { t } = useFrame();
  const words = t.organisations.profile;
  const offers = [...organisation.offers].sort((a, b) => b.level - a.level);
  const needs = organisation.needs.filter((need) => need.open || inside).sort((a, b) => weight(b) - weight(a));
  return (
    <div class="grid">
      <Card title={words.brings}>
        {offers.length === 0 && <p class="soft">{words.noOffers}</p>}
        <ul class="plain stack">
          {offers.map(({ skill, level }) => (
            <li key={skill} class="row">
              <strong>{skills[skill] ?? skill}</strong>
              <Tag tone={LEVEL_TONES[level]}>{t.common.levels[level]}</Tag>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={words.seeks}>
        {needs.length === 0 && <p class="soft">{words.noNeeds}</p>}
        <ul class="plain stack">
          {needs.map((need) => (
            <Sought key={need.skill} need={need} name={skills[need.skill] ?? need.skill} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

const weight = (need: Need): number => (need.open ? need.priority : 0);

function Sought({ need, name }: { need: Need; name: string }) {
  const { t } = useFrame();
  const { open, priority, context } = need;
  return (
    <li>
      <span class="row">
        <strong>{name}</strong>
        <Tag tone={open ? PRIORITY_TONES[priority] : "plain"}>
          {open ? t.common.priorities[priority] : t.organisations.profile.closed}
        </Tag>
      </span>
      {context && (
        <p class="quote" dir="auto">
          {context}
        </p>
      )}
    </li>
  );
}
