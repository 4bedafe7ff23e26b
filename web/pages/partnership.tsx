// A partnership's room: where the agreement stands, who takes part, what was agreed, what happens, how to reach each other.
import type { ComponentChildren } from "preact";
import type { StandingView } from "../../schema/contract/agreement-views.ts";
import type { Topic } from "../../schema/contract/board.ts";
import type { PartnershipView } from "../../schema/contract/proposal-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import type { WaiverRefused } from "./agreement-missing.tsx";
import { RingDrawing, RingWords } from "./circle-ring.tsx";
import { MeetingDrawing } from "./meeting.tsx";
import { BriefCard } from "./organisation-brief.tsx";
import { AgreementNow, AgreementWay, WhatWasAgreed, WhoTakesPart } from "./partnership-agreement.tsx";
import { PartnershipContacts } from "./partnership-contacts.tsx";
import { PartnershipRoom } from "./partnership-room.tsx";
import { Shell } from "./shell.tsx";

export interface PartnershipPageProps {
  view: PartnershipView;
  standing: StandingView;
  /** The latest topics in its room on the board, or null for those who do not enter it. */
  room: Topic[] | null;
  refused?: WaiverRefused;
  /** What the partnership lives through, each where it belongs. */
  next?: ComponentChildren;
  life?: ComponentChildren;
  reviews?: ComponentChildren;
  meetings?: ComponentChildren;
  ends?: ComponentChildren;
}

export function PartnershipPage({ view, standing, room, refused, ...parts }: PartnershipPageProps) {
  const { t, locale } = useFrame();
  const words = t.partnerships.one;
  const { organisations, circle, state } = view;
  const names = organisations.map(({ name }) => name);
  return (
    <Shell title={words.title(names)} noindex>
      <Back href="/partnerships" label={words.all} />
      <h1 dir="auto">{t.partnerships.among(names)}</h1>
      <p class="lead">
        {circle ? words.leadCircle(longDate(locale, view.openedAt)) : words.lead(longDate(locale, view.openedAt))}
      </p>
      {state === "ended" && <Notice>{<p>{words.over}</p>}</Notice>}
      {state === "open" && <AgreementWay view={standing} />}
      <AgreementNow view={standing} {...(refused && { refused })} />
      {!standing.agreement && state === "open" && <Beginning />}
      <Places shown={{ life: parts.life, reviews: parts.reviews, room, contacts: view.contacts }} />
      {parts.next}
      <WhoTakesPart view={standing} />
      <WhatWasAgreed view={standing} />
      {parts.life}
      {parts.meetings}
      {parts.reviews}
      {room && (
        <section id="room">
          <PartnershipRoom partnership={view.id} topics={room} />
        </section>
      )}
      <PartnershipContacts view={view} />
      <Exchange view={view} folded={standing.agreement !== null} />
      <div class="grid">
        {organisations.map((one) => (
          <BriefCard key={one.id} organisation={one} />
        ))}
      </div>
      {parts.ends}
      {circle ? (
        <a href={`/circles/${circle.id}`}>{words.circle}</a>
      ) : (
        <a href={`/proposals/${view.proposal}`}>{words.proposal}</a>
      )}
    </Shell>
  );
}

/** The page is long: where everything is, for a thumb. */
function Places({ shown }: { shown: Record<"life" | "reviews" | "room" | "contacts", unknown> }) {
  const words = useFrame().t.agreement.room;
  const places = [
    "who",
    "agreement",
    ...(shown.life ? (["life", "journal"] as const) : []),
    ...(["reviews", "room", "contacts"] as const).filter((place) => shown[place]),
  ] as const;
  return (
    <nav aria-label={words.here}>
      <ul class="links">
        {places.map((place) => (
          <li key={place}>
            <a href={`#${place}`}>{words.places[place]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Until something is written down. */
function Beginning() {
  const words = useFrame().t.partnerships.one;
  return (
    <section>
      <h2>{words.next}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}</strong>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Between two, both directions; among several, the ring. Once there is an agreement it says more. */
function Exchange({ view, folded }: { view: PartnershipView; folded: boolean }) {
  const words = useFrame().t;
  const drawn = <Drawn view={view} />;
  if (!view.meeting && !view.circle) return null;
  return folded ? <Details summary={words.partnerships.one.exchange}>{drawn}</Details> : drawn;
}

function Drawn({ view }: { view: PartnershipView }) {
  const words = useFrame().t.circles;
  const { meeting, circle, organisations, inside } = view;
  const [first, second] = organisations;
  if (meeting && first && second) return <MeetingDrawing {...{ meeting, first, second, inside }} />;
  if (!circle) return null;
  const asked = circle.ring.members.some(({ lost }) => lost);
  return (
    <section>
      <h2>{words.who}</h2>
      <div class="split">
        <RingDrawing ring={circle.ring} asked={asked} />
        <div>
          <RingWords ring={circle.ring} />
        </div>
      </div>
    </section>
  );
}
