// The reader's place in a session: to take one, to wait for one, to answer an offer, to give it back.
import type { SessionView } from "../../schema/contract/course-views.ts";
import type { Enrolment } from "../../schema/contract/sessions.ts";
import { dayIn, hourIn } from "../i18n/clock.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Radios } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import type { SessionRefused } from "./course-parts.tsx";

interface PlaceProps {
  view: SessionView;
  refused?: SessionRefused;
}

export function SessionPlaceForm({ view, refused }: PlaceProps) {
  const { t, reader } = useFrame();
  const { mine, id } = view.session;
  if (mine !== null && mine.state !== "left") return <Held view={view} mine={mine} />;
  if (view.closed !== null) {
    if (view.session.state !== "planned" || view.course.state === "draft") return null;
    return <p class="soft">{t.errors.codes[view.closed as keyof typeof t.errors.codes]}</p>;
  }
  if (reader) return <Take view={view} {...(refused && { refused })} />;
  return (
    <Notice kind="north">
      <p>{t.courses.session.signInLead}</p>
      <Buttons>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/sessions/${id}`)}`}>
          {t.courses.session.signIn}
        </ButtonLink>
      </Buttons>
    </Notice>
  );
}

function Take({ view: { session, own }, refused }: PlaceProps) {
  const { t, newKey } = useFrame();
  const words = t.courses.session;
  const full = session.left === 0 || (session.leftBySide === null && session.waiting > 0);
  const [only] = own;
  return (
    <Form action={`/sessions/${session.id}/enrolments`} idempotencyKey={newKey()}>
      {full && <p>{words.waitLead}</p>}
      {own.length === 1 && only && <Hidden name="organisation" value={only.id} />}
      {own.length > 1 && (
        <Radios
          name="organisation"
          label={words.as}
          value={refused?.values.organisation ?? only?.id ?? ""}
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
          error={refused?.errors.fields.organisation}
        />
      )}
      {own.length === 0 && session.leftBySide !== null && (
        <Radios
          name="side"
          label={words.side}
          hint={words.sideHint}
          value={refused?.values.side ?? ""}
          options={[
            { value: "north", label: words.north },
            { value: "south", label: words.south },
          ]}
          error={refused?.errors.fields.side}
        />
      )}
      <Submit>{full ? words.wait : words.enrol}</Submit>
    </Form>
  );
}

function Held({ view, mine }: { view: SessionView; mine: Enrolment }) {
  const words = useFrame().t.courses.session;
  const { session } = view;
  if (session.state === "cancelled") return null;
  if (mine.state === "attended") return <Notice kind="good">{words.attended}</Notice>;
  if (mine.state === "absent") return <p class="soft">{words.absent}</p>;
  if (mine.state === "offered" && view.when === "after") return null; // nobody took it, and it is over
  if (mine.state === "offered") return <Offered view={view} mine={mine} />;
  const waits = mine.state === "waiting";
  return (
    <Notice kind={waits ? "wait" : "good"}>
      <p>{waits ? words.waiting(mine.position ?? 1) : words.enrolled}</p>
      {view.when !== "after" && <Leave session={session.id} label={waits ? words.leaveWaiting : words.leave} />}
    </Notice>
  );
}

function Offered({ view: { session }, mine }: { view: SessionView; mine: Enrolment }) {
  const { t, locale, newKey } = useFrame();
  const words = t.courses.session;
  const until = mine.offeredUntil ?? session.ends;
  const zone = session.timeZone;
  return (
    <Notice kind="wait">
      <p>
        <strong>{words.offered(`${dayIn(locale, until, zone)}, ${hourIn(locale, until, zone)}`)}</strong>{" "}
        {words.offeredLead}
      </p>
      <Form action={`/sessions/${session.id}/enrolments`} idempotencyKey={newKey()}>
        <Submit>{words.accept}</Submit>
      </Form>
      <Leave session={session.id} label={words.leaveOffered} />
    </Notice>
  );
}

function Leave({ session, label }: { session: string; label: string }) {
  const { newKey } = useFrame();
  return (
    <Form action={`/sessions/${session}/departure`} idempotencyKey={newKey()}>
      <Submit tone="quiet">{label}</Submit>
    </Form>
  );
}
