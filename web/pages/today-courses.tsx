// The courses of the person who has just come in: where they have a seat, and where they wait.
import type { CoursesToday } from "../../schema/contract/course-views.ts";
import { useFrame } from "../ui/frame.ts";
import { EnrolmentCard } from "./enrolments.tsx";

export function TodayCourses({ courses }: { courses: CoursesToday }) {
  const words = useFrame().t.courses.today;
  return (
    <section>
      <h2>{words.title}</h2>
      {courses.coming.map((one) => (
        <EnrolmentCard key={one.session} one={one} />
      ))}
      <p class="row">
        <a href="/courses">{words.browse}</a>
        {courses.coming.length > 0 && <a href="/enrolments">{words.all}</a>}
      </p>
    </section>
  );
}
