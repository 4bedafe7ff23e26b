// One organisation in a few lines, with the way to its profile: beside what is to be decided about it.
import type { OrganisationBrief } from "../../schema/contract/proposal-views.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Card } from "../ui/card.tsx";
import { AboutTags } from "./organisation-parts.tsx";

export function BriefCard({ organisation, level = 3 }: { organisation: OrganisationBrief; level?: 2 | 3 }) {
  const { id, name, side, summary } = organisation;
  if (organisation.nameOnly) return <Card title={name} level={level} />;
  return (
    <Card
      title={name}
      href={`/organisations/${id}`}
      level={level}
      face={<Avatar name={name} side={side} />}
      about={<AboutTags organisation={organisation} />}
    >
      {summary && (
        <p class="said" dir="auto">
          {summary}
        </p>
      )}
    </Card>
  );
}
