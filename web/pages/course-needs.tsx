// Courses that answer what an organisation looks for, beside its possible partners; a need they met can be closed.
import type { NeedCourses } from "../../schema/contract/course-views.ts";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { CourseCard } from "./course-parts.tsx";

export function CoursesForNeeds({ found }: { found: NeedCourses }) {
  const { t, newKey } = useFrame();
  const words = t.courses.needs;
  if (found.needs.length === 0) return null;
  return (
    <section id="courses">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {found.needs.map(({ skill, name, lines }) => (
        <div key={skill} class="stack">
          <h3>{words.forNeed(name)}</h3>
          {lines.map((line) => (
            <CourseCard key={line.course.id} line={line} level={3} />
          ))}
          {found.closes && lines[0] && (
            <Form action={`/organisations/${found.organisation}/needs-met`} idempotencyKey={newKey()}>
              <Hidden name="skill" value={skill} />
              <Hidden name="course" value={lines[0].course.id} />
              <Submit tone="quiet" about={words.metAbout(name, lines[0].course.title)}>
                {words.met}
              </Submit>
              <p class="hint">{words.metHint}</p>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}
