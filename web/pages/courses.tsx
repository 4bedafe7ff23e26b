// The courses of the network: those to come, the soonest first, and how to offer one.
import type { CoursesView } from "../../schema/contract/course-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { CourseFiltersForm, chosenOf, coursesAddress } from "./course-filters.tsx";
import { CourseCard } from "./course-parts.tsx";
import { Shell } from "./shell.tsx";

export function CoursesPage({ view }: { view: CoursesView }) {
  const { t, reader } = useFrame();
  const words = t.courses;
  const { lines, next, later, filters } = view;
  const filtered = chosenOf(filters) > 0;
  return (
    <Shell
      title={words.title}
      description={words.lead}
      noindex={later || filtered}
      open={!later && !filtered && { path: "/courses" }}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {reader && (
        <Buttons>
          {view.offers && <ButtonLink href="/courses/new">{words.list.offer}</ButtonLink>}
          <ButtonLink href="/enrolments" tone="quiet">
            {words.list.mine}
          </ButtonLink>
        </Buttons>
      )}
      <div class="stack">
        <CourseFiltersForm view={view} />
        {lines.length === 0 ? (
          <Nothing view={view} filtered={filtered} />
        ) : (
          <section aria-label={words.list.results}>
            <div class="grid">
              {lines.map((line) => (
                <CourseCard key={line.course.id} line={line} />
              ))}
            </div>
          </section>
        )}
        <Pagination
          label={words.list.pages}
          {...(later && { previous: { href: coursesAddress(filters), label: words.list.start } })}
          {...(next !== null && { next: { href: coursesAddress(filters, next), label: words.list.next } })}
        />
        <p class="small">
          <a href="/courses/calendar.ics">{words.list.calendar}</a>
        </p>
      </div>
    </Shell>
  );
}

function Nothing({ view, filtered }: { view: CoursesView; filtered: boolean }) {
  const words = useFrame().t.courses.list;
  if (view.next !== null) return <p class="soft">{words.emptyPart}</p>;
  return filtered || view.later ? (
    <Empty title={words.empty} action={{ href: "/courses", label: words.clear }}>
      <p>{words.emptyLead}</p>
    </Empty>
  ) : (
    <Empty title={words.none}>
      <p>{words.noneLead}</p>
    </Empty>
  );
}
