// One circle: the drawing, what I give and to whom, what I receive and from whom, who has said yes, and what I may do.
import type { CircleView } from "../../schema/contract/circle-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { CircleAnswer, CircleClose, CircleLeave, type CircleRefused, CircleWrite } from "./circle-acts.tsx";
import { CIRCLE_TONES } from "./circle-line.tsx";
import { CircleRepairs } from "./circle-repair.tsx";
import { namesOf, RingAnswers, RingDrawing, RingWords } from "./circle-ring.tsx";
import { CircleExchange, CircleStory } from "./circle-story.tsx";
import { BriefCard } from "./organisation-brief.tsx";
import { Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface CirclePageProps {
  view: CircleView;
  refused?: CircleRefused;
}

export function CirclePage(props: CirclePageProps) {
  const { t } = useFrame();
  const { view, refused } = props;
  const words = t.circles;
  const { ring, state, inside } = view;
  const more = refused ? { refused } : {};
  return (
    <Shell title={words.one.title(namesOf(ring))} noindex>
      <Problems errors={refused?.errors} />
      <Back href={inside ? "/proposals" : "/coordination/circles"} label={inside ? words.one.all : words.one.desk} />
      <h1>{words.ofSize(ring.members.length)}</h1>
      <p class="lead" dir="auto">
        {words.name(namesOf(ring))}
      </p>
      <p class="row">
        <Tag tone={CIRCLE_TONES[state]}>{words.states[state]}</Tag>
      </p>
      <Standing view={view} />
      <div class="split">
        <div>
          <RingDrawing ring={ring} asked />
          <RingAnswers ring={ring} />
        </div>
        <div>
          <h2>{words.who}</h2>
          <RingWords ring={ring} headed />
        </div>
      </div>
      {view.acting.map((acting) => (
        <CircleAnswer key={acting.organisation} {...{ view, acting, ...more }} />
      ))}
      <CircleRepairs view={view} {...more} />
      <div class="beside">
        <Exchange {...props} />
        <Organisations view={view} />
      </div>
    </Shell>
  );
}

/** What was said, the ways to say more or to go, and what happened. */
function Exchange({ view, refused }: CirclePageProps) {
  const parts = view.acting.map((acting) => ({ view, acting, ...(refused && { refused }) }));
  return (
    <div>
      <CircleExchange view={view} />
      {[CircleWrite, CircleLeave, CircleClose].map((Act) =>
        parts.map((part) => <Act key={part.acting.organisation} {...part} />),
      )}
      <CircleStory view={view} />
    </div>
  );
}

/** Where it stands, in a sentence for this reader. */
function Standing({ view }: { view: CircleView }) {
  const { t, locale } = useFrame();
  const words = t.circles;
  const { state, partnership, dueAt, daysLeft, unmanned } = view;
  if (state === "accepted" && partnership)
    return (
      <>
        <Notice kind="good">
          <p>
            {words.one.opened} <a href={`/partnerships/${partnership}`}>{words.one.seePartnership}</a>
          </p>
        </Notice>
        <Links view={view} />
      </>
    );
  const left = daysLeft === 0 ? words.lastDay : words.daysLeft(daysLeft ?? 0);
  return (
    <>
      {state === "proposed" && view.inside && <Waiting view={view} />}
      {dueAt && <p class="soft">{words.one.due(left, longDate(locale, dueAt))}</p>}
      {state === "broken" && (
        <Notice kind="wait">
          <p>{view.together ? words.one.brokenTogether(view.lost) : words.one.broken(view.lost)}</p>
        </Notice>
      )}
      {state === "repaired" && <p class="lead">{words.one.repaired}</p>}
      {state === "closed" && <p class="lead">{words.one.closed}</p>}
      {unmanned.length > 0 && (
        <Notice kind="wait">
          <p>{words.one.unmanned(unmanned)}</p>
        </Notice>
      )}
      <Links view={view} />
    </>
  );
}

function Waiting({ view }: { view: CircleView }) {
  const words = useFrame().t.circles.one;
  const mine = view.acting.filter(({ organisation }) => organisation !== null);
  if (mine.length === 0) return <p class="lead">{words.waitingMember}</p>;
  if (mine.every(({ answer }) => answer === "accept")) return <p class="lead">{words.waitingOthers}</p>;
  if (view.wait === "other") return <p class="lead">{words.asked}</p>;
  return null;
}

function Links({ view }: { view: CircleView }) {
  const words = useFrame().t.circles.one;
  const { before, after } = view;
  if (!before && !after) return null;
  return (
    <p class="row">
      {before && <a href={`/circles/${before}`}>{words.before}</a>}
      {after && <a href={`/circles/${after}`}>{words.after}</a>}
    </p>
  );
}

function Organisations({ view }: { view: CircleView }) {
  return (
    <section>
      <h2>{useFrame().t.circles.one.organisations}</h2>
      {view.organisations.map((one) => (
        <BriefCard key={one.id} organisation={one} />
      ))}
    </section>
  );
}
