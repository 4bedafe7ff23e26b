// Who comes to a session, who waits, who came, and what they say of it: for those who organise it.
import type { PeopleView } from "../../schema/contract/course-views.ts";
import type { Participation } from "../../schema/contract/sessions.ts";
import { number } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Checkboxes } from "../ui/choices.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Table } from "../ui/table.tsx";
import { When } from "../ui/when.tsx";
import { SeatsLeft, SessionWhen } from "./course-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function SessionPeoplePage({ view, errors }: { view: PeopleView; errors?: FormErrors }) {
  const { t } = useFrame();
  const words = t.courses.people;
  const { course, session, people } = view;
  const line = people.filter(({ state }) => state === "waiting");
  const others = people.filter(({ state }) => state !== "waiting");
  return (
    <Shell title={words.title} noindex>
      <Problems errors={errors} />
      <Back href={`/sessions/${session.id}`} label={t.common.back} />
      <h1>{words.title}</h1>
      <p class="lead" dir="auto">
        {course.title}
      </p>
      <p>
        <SessionWhen session={session} /> · <SeatsLeft session={session} />
      </p>
      {people.length === 0 && <p class="soft">{words.none}</p>}
      {others.length > 0 && <People caption={words.caption} people={others} />}
      {line.length > 0 && <People caption={words.line} people={line} />}
      <Attendance view={view} />
      {session.state === "held" && (
        <Buttons>
          <ButtonLink href={`/sessions/${session.id}/badges`} tone="quiet">
            {t.badges.session.link}
          </ButtonLink>
        </Buttons>
      )}
      <Said view={view} />
      <p class="soft small">{words.private}</p>
    </Shell>
  );
}

function People({ caption, people }: { caption: string; people: Participation[] }) {
  const { t, locale } = useFrame();
  const words = t.courses.people;
  const { columns } = words;
  const sided = people.some(({ side }) => side !== null);
  const until = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(new Date(iso));
  return (
    <Table
      caption={caption}
      headers={[
        { label: columns.name },
        { label: columns.organisation },
        ...(sided ? [{ label: columns.side }] : []),
        { label: columns.state },
      ]}
      rows={people.map((one) => ({
        key: one.person,
        cells: [
          <span key="name" dir="auto">
            {one.name || words.nameless}
          </span>,
          <span key="organisation" dir="auto">
            {one.organisation?.name ?? "–"}
          </span>,
          ...(sided ? [one.side ? t.common.sides[one.side] : "–"] : []),
          <>
            {t.courses.theirs[one.state]}
            {one.position !== null && `, ${words.rank(one.position)}`}
            {one.offeredUntil !== null && (
              <>
                , <When iso={one.offeredUntil} text={words.until(`${until(one.offeredUntil)} UTC`)} />
              </>
            )}
          </>,
        ],
      }))}
    />
  );
}

/** Those who have a seat are ticked beforehand: on most days nearly all of them come. */
function Attendance({ view: { session, people, begun } }: { view: PeopleView }) {
  const { t, newKey } = useFrame();
  const words = t.courses.people;
  if (session.state === "cancelled" || people.length === 0) return null;
  if (!begun) return <p class="soft">{words.notYet}</p>;
  const held = session.state === "held";
  const came = people.filter(({ state }) => state === "attended" || (!held && state === "enrolled"));
  return (
    <Form action={`/sessions/${session.id}/attendance`} idempotencyKey={newKey()}>
      <Checkboxes
        name="attended"
        label={words.attendance}
        hint={words.attendanceLead}
        values={came.map(({ person }) => person)}
        options={people.map(({ person, name, organisation }) => ({
          value: person,
          label: name || words.nameless,
          ...(organisation && { hint: organisation.name }),
        }))}
      />
      <Submit>{held ? words.saveAgain : words.save}</Submit>
    </Form>
  );
}

function Said({ view: { session, feedback } }: { view: PeopleView }) {
  const { t, locale } = useFrame();
  const words = t.courses.people;
  if (session.state !== "held") return null;
  return (
    <section>
      <h2>{words.feedback}</h2>
      {feedback.average === null ? (
        <p class="soft">{words.noFeedback}</p>
      ) : (
        <p>{words.average(number(locale, feedback.average, 1), feedback.count)}</p>
      )}
      {feedback.items
        .filter(({ text }) => text !== "")
        .map(({ rating, text }, at) => (
          <blockquote key={at}>
            <p dir="auto">{text}</p>
            <p class="small soft">{rating} / 5</p>
          </blockquote>
        ))}
    </section>
  );
}
