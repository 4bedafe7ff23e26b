// The courses of one organisation, drafts among them for its own people.
import type { OrganisationCoursesView } from "../../schema/contract/course-views.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { CourseCard } from "./course-parts.tsx";
import { Shell } from "./shell.tsx";

export function OrganisationCoursesPage({ view }: { view: OrganisationCoursesView }) {
  const words = useFrame().t.courses;
  const { organisation, lines, drafts } = view;
  const title = words.ofOrganisation.titleOf(organisation.name);
  return (
    <Shell title={title} noindex={drafts}>
      <Back href={`/organisations/${organisation.id}`} label={organisation.name} />
      <h1 dir="auto">{title}</h1>
      {drafts && (
        <Buttons>
          <ButtonLink href={`/courses/new?organisation=${organisation.id}`}>{words.list.offer}</ButtonLink>
        </Buttons>
      )}
      {lines.length === 0 && <p class="soft">{drafts ? words.ofOrganisation.noneOwn : words.ofOrganisation.none}</p>}
      <div class="grid">
        {lines.map((line) => (
          <CourseCard key={line.course.id} line={line} />
        ))}
      </div>
    </Shell>
  );
}
