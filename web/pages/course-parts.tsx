// What the pages of training share: a course in a list, when and where a session is, how many seats are left.
import type { CourseLine } from "../../schema/contract/course-views.ts";
import type { Course } from "../../schema/contract/courses.ts";
import type { Session } from "../../schema/contract/sessions.ts";
import type { SessionState } from "../../schema/vocabulary.ts";
import { spellIn } from "../i18n/meeting-time.ts";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { usePlaceName } from "./organisation-parts.tsx";
import type { FormErrors } from "./problems.tsx";

/** What a form of a session's page sent that was refused, and why. */
export interface SessionRefused {
  errors: FormErrors;
  values: Record<string, string>;
}

export const SESSION_TONES: Record<SessionState, TagTone> = { planned: "wait", held: "good", cancelled: "bad" };

/** A text in the course's language, told so when it is not the page's. */
export function useLangOf(): (lang: string) => string | undefined {
  const { locale } = useFrame();
  return (lang) => (lang === locale ? undefined : lang);
}

export function useBy(): (course: Course) => string {
  const words = useFrame().t.courses;
  return ({ organisation, partner }) =>
    partner?.agreed ? words.byBoth(organisation.name, partner.name) : words.by(organisation.name);
}

export function CourseTags({ course }: { course: Course }) {
  const { t } = useFrame();
  const words = t.courses;
  return (
    <>
      <Tag tone="north">{words.fields[course.field]}</Tag>
      {course.vocational && <Tag tone="south">{words.vocational}</Tag>}
      {course.state !== "open" && <Tag>{words.states[course.state]}</Tag>}
    </>
  );
}

/** One course: what it is, by whom, and when it next begins. */
export function CourseCard({ line: { course, session }, level = 2 }: { line: CourseLine; level?: 2 | 3 }) {
  const { t } = useFrame();
  const by = useBy();
  const lang = useLangOf()(course.lang);
  return (
    <Card
      title={<span lang={lang}>{course.title}</span>}
      href={`/courses/${course.id}`}
      level={level}
      about={<CourseTags course={course} />}
    >
      {course.summary && (
        <p dir="auto" lang={lang}>
          {course.summary}
        </p>
      )}
      {session ? (
        <p>
          <SessionWhen session={session} />
          <br />
          <SessionPlace session={session} /> · <SeatsLeft session={session} />
        </p>
      ) : (
        <p class="soft">{t.courses.noDate}</p>
      )}
      <p class="small soft" dir="auto">
        {by(course)}
      </p>
    </Card>
  );
}

export function SessionWhen({ session }: { session: Pick<Session, "starts" | "ends" | "timeZone"> }) {
  const { locale } = useFrame();
  const at = { startsAt: session.starts, endsAt: session.ends };
  return <When iso={session.starts} text={spellIn(locale, at, session.timeZone)} />;
}

export function SessionPlace({ session }: { session: Pick<Session, "country" | "town" | "lang"> }) {
  const { t } = useFrame();
  const place = usePlaceName()(session);
  return (
    <span dir="auto">
      {place || t.courses.online} · {t.common.languages[session.lang] ?? session.lang}
    </span>
  );
}

/** « 4 places libres », « complet · 2 personnes en attente »; by side where the seats are shared. */
export function SeatsLeft({ session }: { session: Session }) {
  const words = useFrame().t.courses;
  const said = (left: number) => (left > 0 ? words.seats(left) : words.full);
  const { left, leftBySide, waiting } = session;
  return (
    <span>
      {leftBySide ? words.onSide(said(leftBySide.north), said(leftBySide.south)) : said(left)}
      {waiting > 0 && ` · ${words.waitingCount(waiting)}`}
    </span>
  );
}
