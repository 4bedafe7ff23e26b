// One course as anyone reads it: what one learns, by whom, when; and for those who organise it, what they may do.
import type { CourseView } from "../../schema/contract/course-views.ts";
import type { Session } from "../../schema/contract/sessions.ts";
import { number } from "../i18n/format.ts";
import { placeOfTime } from "../i18n/meeting-time.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Prose } from "../ui/prose.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { courseData } from "./course-data.ts";
import { CourseDesk, PartnerAnswer } from "./course-desk.tsx";
import { CourseTags, SESSION_TONES, SeatsLeft, SessionPlace, SessionWhen, useLangOf } from "./course-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function CoursePage({ view, errors }: { view: CourseView; errors?: FormErrors }) {
  const { t, origin } = useFrame();
  const words = t.courses.one;
  const { course } = view;
  const lang = useLangOf()(course.lang);
  const open = course.visibility === "public" && course.state !== "draft";
  return (
    <Shell
      title={course.title}
      description={course.summary}
      noindex={!open}
      open={
        open && {
          path: `/courses/${course.id}`,
          above: [{ name: t.courses.title, path: "/courses" }],
          data: [courseData(course, view.sessions, origin)],
        }
      }
    >
      <Problems errors={errors} />
      <Back href="/courses" label={words.back} />
      <div class="stack">
        <h1 dir="auto" lang={lang}>
          {course.title}
        </h1>
        <div class="row">
          <CourseTags course={course} />
        </div>
        {course.summary && (
          <p class="lead said" dir="auto" lang={lang}>
            {course.summary}
          </p>
        )}
        <States view={view} />
        <PartnerAnswer view={view} />
        <div class="beside">
          <div>
            <Sessions view={view} />
            {course.html && (
              <section>
                <h2>{words.program}</h2>
                <Prose html={course.html} lang={lang} />
              </section>
            )}
          </div>
          <Facts view={view} />
        </div>
        <CourseDesk view={view} />
      </div>
    </Shell>
  );
}

function States({ view: { course, may } }: { view: CourseView }) {
  const words = useFrame().t.courses.one;
  if (course.state === "open") return null;
  return (
    <Notice kind="wait">
      <p>
        {course.state === "closed" ? words.closed : words.draft}{" "}
        {course.state === "draft" && !may.open && words.draftMember}
      </p>
    </Notice>
  );
}

function Sessions({ view: { course, sessions, past } }: { view: CourseView }) {
  const words = useFrame().t.courses.one;
  return (
    <section>
      <h2>{words.sessions}</h2>
      {sessions.length === 0 && <p class="soft">{words.noSessions}</p>}
      {sessions.map((session) => (
        <SessionLine key={session.id} session={session} />
      ))}
      {sessions.length > 0 && course.state === "open" && (
        <p class="small">
          <a href={`/courses/${course.id}/calendar.ics`}>{words.calendar}</a>
        </p>
      )}
      {past.length > 0 && (
        <>
          <h3>{words.past}</h3>
          <ul class="plain">
            {past.map((session) => (
              <li key={session.id}>
                <a href={`/sessions/${session.id}`}>
                  <SessionWhen session={session} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** When by the clocks of the place, where, how many seats, and what the reader is in it. */
function SessionLine({ session }: { session: Session }) {
  const { t, locale } = useFrame();
  const words = t.courses;
  const { id, state, mine, timeZone, starts } = session;
  const here = mine !== null && mine.state !== "left";
  const open = state === "planned" && !here;
  return (
    <article class="card">
      <h3>
        <a href={`/sessions/${id}`}>
          <SessionWhen session={session} />
        </a>
      </h3>
      <p>
        <SessionPlace session={session} />
        <br />
        <span class="soft small">{placeOfTime(locale, { startsAt: starts }, timeZone)}</span>
      </p>
      <p class="row">
        {state === "cancelled" ? (
          <Tag tone={SESSION_TONES[state]}>{words.sessionStates[state]}</Tag>
        ) : (
          <SeatsLeft session={session} />
        )}
        {here && <Tag tone="good">{words.mine[mine.state]}</Tag>}
      </p>
      <Buttons>
        <ButtonLink href={`/sessions/${id}`} tone={open ? "main" : "quiet"}>
          {open ? (session.left > 0 ? words.one.enrol : words.session.wait) : words.one.see}
        </ButtonLink>
      </Buttons>
    </article>
  );
}

function Facts({ view: { course, names, rating } }: { view: CourseView }) {
  const { t, locale } = useFrame();
  const words = t.courses.one;
  const { organisation, partner, level, lang, skills, sdgs, licence } = course;
  const rows = [
    {
      label: t.courses.by("").trim(),
      value: (
        <ul class="plain">
          {[organisation, ...(partner?.agreed ? [partner] : [])].map(({ id, name }) => (
            <li key={id}>
              <a href={`/organisations/${id}`} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    { label: words.level, value: t.courses.levels[level] },
    { label: words.lang, value: t.common.languages[lang] ?? lang },
    {
      label: words.skills,
      value: skills.length > 0 && (
        <ul class="plain">
          {skills.map((skill) => (
            <li key={skill}>
              <a href={`/courses?skill=${encodeURIComponent(skill)}`}>{names[skill] ?? skill}</a>
            </li>
          ))}
        </ul>
      ),
    },
    { label: words.sdgs, value: sdgs.length > 0 && sdgs.join(", ") },
    { label: words.licence, value: licence && t.courses.licences[licence] },
    {
      label: words.ratingLabel,
      value: rating && words.rating(number(locale, rating.average, 1), rating.count),
    },
  ];
  return (
    <section>
      <h2>{words.facts}</h2>
      <SummaryList rows={rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
    </section>
  );
}
