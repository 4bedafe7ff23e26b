// One session: when, where, how many seats; and the reader's place in it.
import type { SessionView } from "../../schema/contract/course-views.ts";
import { placeOfTime, sameClocks, spellIn } from "../i18n/meeting-time.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { sessionData } from "./course-data.ts";
import { SESSION_TONES, SeatsLeft, type SessionRefused, SessionWhen, useBy, useLangOf } from "./course-parts.tsx";
import { usePlaceName } from "./organisation-parts.tsx";
import { Problems } from "./problems.tsx";
import { SessionDesk } from "./session-desk.tsx";
import { SessionFeedback } from "./session-feedback.tsx";
import { SessionPlaceForm } from "./session-place.tsx";
import { Shell } from "./shell.tsx";

export function SessionPage({ view, refused }: { view: SessionView; refused?: SessionRefused }) {
  const { t, origin } = useFrame();
  const words = t.courses;
  const by = useBy();
  const { course, session } = view;
  const open = course.visibility === "public" && course.state !== "draft" && session.state !== "cancelled";
  return (
    <Shell
      title={words.session.title(course.title)}
      description={course.summary}
      noindex={!open}
      open={
        open && {
          path: `/sessions/${session.id}`,
          above: [
            { name: words.title, path: "/courses" },
            { name: course.title, path: `/courses/${course.id}` },
          ],
          data: [sessionData(course, session, origin)],
        }
      }
    >
      <Problems errors={refused?.errors} />
      <Back href={`/courses/${course.id}`} label={words.session.back} />
      <div class="stack">
        <h1 dir="auto" lang={useLangOf()(course.lang)}>
          {course.title}
        </h1>
        <p class="row">
          {session.state !== "planned" && (
            <Tag tone={SESSION_TONES[session.state]}>{words.sessionStates[session.state]}</Tag>
          )}
          <span class="soft" dir="auto">
            {by(course)}
          </span>
        </p>
        {session.state === "cancelled" && (
          <Notice kind="bad">
            <p>{words.session.cancelled}</p>
            {session.reason && <p dir="auto">« {session.reason} »</p>}
          </Notice>
        )}
        <Facts view={view} />
        <SessionPlaceForm view={view} {...(refused && { refused })} />
        <SessionFeedback view={view} {...(refused && { refused })} />
        <p class="small">
          <a href={`/sessions/${session.id}/calendar.ics`}>{words.session.calendar}</a>
        </p>
        <SessionDesk view={view} {...(refused && { refused })} />
      </div>
    </Shell>
  );
}

function Facts({ view }: { view: SessionView }) {
  const { t } = useFrame();
  const words = t.courses.session;
  const where = usePlaceName();
  const { session } = view;
  const rows = [
    { label: words.when, value: <Clocks view={view} /> },
    {
      label: words.where,
      value: <span dir="auto">{[session.place, where(session)].filter(Boolean).join(", ") || t.courses.online}</span>,
    },
    {
      label: words.link,
      value: session.link ? (
        <a href={session.link}>{session.link}</a>
      ) : (
        session.link === null && session.country === "" && <span class="soft">{words.linkLater}</span>
      ),
    },
    { label: words.lang, value: t.common.languages[session.lang] ?? session.lang },
    { label: words.seats, value: session.state === "planned" && <SeatsLeft session={session} /> },
  ];
  return <SummaryList rows={rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />;
}

/** By the clocks of the place; and by the reader's own where they say something else. */
function Clocks({ view: { session, zone } }: { view: SessionView }) {
  const { t, locale } = useFrame();
  const at = { startsAt: session.starts, endsAt: session.ends };
  const differs = zone !== null && !sameClocks(locale, at, session.timeZone, zone);
  return (
    <>
      <SessionWhen session={session} />
      <br />
      <span class="soft small">{placeOfTime(locale, at, session.timeZone)}</span>
      {differs && (
        <>
          <br />
          <span class="small">
            {t.courses.session.yourClock} ({placeOfTime(locale, at, zone)}) : {spellIn(locale, at, zone)}
          </span>
        </>
      )}
    </>
  );
}
