// My enrolments: where I have a seat, where I wait, where I was.
import type { EnrolmentsView } from "../../schema/contract/course-views.ts";
import type { MyEnrolment } from "../../schema/contract/sessions.ts";
import type { EnrolmentState } from "../../schema/vocabulary.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { SessionWhen } from "./course-parts.tsx";
import { Shell } from "./shell.tsx";

const TONES: Record<EnrolmentState, TagTone> = {
  ...{ enrolled: "good", waiting: "wait", offered: "wait", attended: "good" },
  ...{ left: "plain", absent: "plain" },
};

export function EnrolmentCard({ one }: { one: MyEnrolment }) {
  const { t } = useFrame();
  const words = t.courses;
  const cancelled = one.sessionState === "cancelled";
  return (
    <Card
      title={one.course.title}
      level={3}
      href={`/sessions/${one.session}`}
      about={
        <Tag tone={cancelled ? "bad" : TONES[one.state]}>
          {cancelled ? words.enrolments.cancelled : words.mine[one.state]}
          {!cancelled && one.position !== null && ` (${words.people.rank(one.position)})`}
        </Tag>
      }
    >
      <p>
        <SessionWhen session={one} />
      </p>
    </Card>
  );
}

export function EnrolmentsPage({ view }: { view: EnrolmentsView }) {
  const { t } = useFrame();
  const words = t.courses.enrolments;
  const { coming, past, next, later } = view;
  const nothing = coming.length + past.length === 0;
  return (
    <Shell title={words.title} noindex>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {nothing && <Empty title={words.none} action={{ href: "/courses", label: words.browse }} />}
      <Part title={words.coming} list={coming} />
      <Part title={words.past} list={past} />
      <p>
        <a href="/badges">{t.badges.title}</a>
      </p>
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: "/enrolments", label: words.start } })}
        {...(next && { next: { href: `/enrolments?after=${encodeURIComponent(next)}`, label: words.next } })}
      />
    </Shell>
  );
}

function Part({ title, list }: { title: string; list: MyEnrolment[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {list.map((one) => (
        <EnrolmentCard key={one.session} one={one} />
      ))}
    </section>
  );
}
