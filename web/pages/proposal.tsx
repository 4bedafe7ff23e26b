// One proposal: where it stands, what each brings the other, what was said, and what the reader may do.
import type { ProposalView } from "../../schema/contract/proposal-views.ts";
import { list, longDate, number } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { MeetingDrawing } from "./meeting.tsx";
import { BriefCard } from "./organisation-brief.tsx";
import { Problems } from "./problems.tsx";
import { AnswerActs, type Refused, WithdrawAct, WriteAct } from "./proposal-acts.tsx";
import { ApartAct, DecisionActs } from "./proposal-decision.tsx";
import { Exchange, ProposalSteps, Story } from "./proposal-story.tsx";
import { Shell } from "./shell.tsx";

export interface ProposalPageProps {
  view: ProposalView;
  refused?: Refused;
}

export const STATE_TONES: Record<ProposalView["state"], TagTone> = {
  proposed: "wait",
  approved: "wait",
  accepted: "good",
  declined: "bad",
  expired: "plain",
  withdrawn: "plain",
};

export function ProposalPage({ view, refused }: ProposalPageProps) {
  const { t } = useFrame();
  const words = t.proposals.one;
  const { from, to, state, inside } = view;
  const acts = view.acting.some((one) => one.may.length > 0);
  return (
    <Shell title={words.title(from.name, to.name)} noindex>
      <Problems errors={refused?.errors} />
      <Back href={inside ? "/proposals" : "/coordination"} label={inside ? words.all : words.queue} />
      <h1 dir="auto">{t.proposals.between(from.name, to.name)}</h1>
      <p class="row">
        <Tag tone={STATE_TONES[state]}>{t.proposals.states[state]}</Tag>
        {view.oneWay && <Tag tone="wait">{t.proposals.oneWay}</Tag>}
      </p>
      <ProposalSteps view={view} />
      {view.by === "round" && <p>{words.fromRound}</p>}
      <Standing view={view} />
      {acts ? (
        <>
          <div class="beside">
            <Both view={view} />
            <div>
              <Acts view={view} {...(refused && { refused })} />
            </div>
          </div>
          <div class="beside">
            <Words view={view} {...(refused && { refused })} />
            <Organisations view={view} />
          </div>
        </>
      ) : (
        <div class="beside">
          <div>
            <Both view={view} />
            <Words view={view} />
          </div>
          <Organisations view={view} />
        </div>
      )}
    </Shell>
  );
}

/** What was said, the way to say more, and what happened. */
function Words({ view, refused }: ProposalPageProps) {
  return (
    <div>
      <Exchange view={view} />
      {view.acting.map((acting) => (
        <WriteAct key={acting.as} {...{ view, acting, ...(refused && { refused }) }} />
      ))}
      <Story view={view} />
    </div>
  );
}

/** The other one first, for whoever is of one of them. */
function Organisations({ view }: { view: ProposalView }) {
  const { t } = useFrame();
  const both = view.reads === "from" ? [view.to, view.from] : [view.from, view.to];
  return (
    <section>
      <h2>{t.proposals.one.organisations}</h2>
      {both.map((one) => (
        <BriefCard key={one.id} organisation={one} />
      ))}
    </section>
  );
}

/** Where it stands, in a sentence for this reader. */
function Standing({ view }: { view: ProposalView }) {
  const { t, locale } = useFrame();
  const words = t.proposals.one;
  const { state, unmanned, hidden, partnership } = view;
  if (partnership)
    return (
      <Notice kind="good">
        <p>
          {words.openedPartnership} <a href={`/partnerships/${partnership}`}>{words.seePartnership}</a>
        </p>
      </Notice>
    );
  const ended = state !== "proposed" && state !== "approved";
  return (
    <>
      {ended && <Ended view={view} />}
      {!ended && view.inside && <Waiting view={view} />}
      <Due view={view} />
      {unmanned.length > 0 && (
        <Notice kind="wait">
          <p>{words.unmanned(list(locale, unmanned))}</p>
        </Notice>
      )}
      {hidden.length > 0 && !ended && (
        <Notice kind="wait">
          <p>{t.proposals.propose.hidden(list(locale, hidden))}</p>
        </Notice>
      )}
    </>
  );
}

/** Who ended it, in their own words when they gave some, and what remains possible. */
function Ended({ view }: { view: ProposalView }) {
  const { t } = useFrame();
  const words = t.proposals.one;
  const last = view.entries.at(-1);
  const { state } = view;
  if (!last || state === "accepted" || state === "proposed" || state === "approved") return null;
  return (
    <Notice kind={state === "declined" ? "bad" : "plain"}>
      <p>
        {words.acts[last.act]?.(last.organisation?.name ?? "")} {words.after[state]}
      </p>
      {last.text && (
        <blockquote class="quote" dir="auto">
          {last.text}
        </blockquote>
      )}
    </Notice>
  );
}

function Waiting({ view }: { view: ProposalView }) {
  const { t } = useFrame();
  const words = t.proposals.one.wait;
  const mine = view.acting.find((one) => one.as !== "coordinator");
  const other = view.reads === "from" ? view.to.name : view.from.name;
  if (view.state === "proposed") return <p class="lead">{words.proposed}</p>;
  if (!mine) return <p class="lead">{words.member}</p>;
  if (mine.answer === "accept") return <p class="lead">{words.other(other)}</p>;
  if (mine.answer !== "ask") return null;
  return <p class="lead">{lastWordOf(view) === mine.organisation ? words.asked(other) : words.replied(other)}</p>;
}

function lastWordOf({ entries }: ProposalView): string | null {
  const spoken = entries.filter((entry) => entry.act === "ask" || entry.act === "reply");
  return spoken.at(-1)?.organisation?.id ?? null;
}

function Due({ view }: { view: ProposalView }) {
  const { t, locale } = useFrame();
  if (view.state !== "approved" || view.daysLeft === null) return null;
  const days = view.daysLeft === 0 ? t.proposals.lastDay : t.proposals.daysLeft(view.daysLeft);
  return <p class="soft">{t.proposals.one.wait.due(days, longDate(locale, view.dueAt ?? ""))}</p>;
}

function Both({ view }: { view: ProposalView }) {
  const { t, locale } = useFrame();
  const [first, second] = view.reads === "from" ? [view.from, view.to] : [view.to, view.from];
  if (!view.meeting) return <p class="soft">{t.proposals.meeting[view.veiled ? "veiled" : "gone"]}</p>;
  const changed = Math.round(view.meeting.match.score) !== Math.round(view.scoreThen);
  return (
    <div>
      <MeetingDrawing meeting={view.meeting} first={first} second={second} inside={view.inside} />
      {changed && <p class="soft">{t.proposals.scoreThen(number(locale, view.scoreThen))}</p>}
    </div>
  );
}

function Acts({ view, refused }: ProposalPageProps) {
  return view.acting.map((acting) => {
    const props = { view, acting, ...(refused && { refused }) };
    return acting.as === "coordinator" ? (
      <div key={acting.as}>
        <DecisionActs {...props} />
        <ApartAct {...props} />
      </div>
    ) : (
      <div key={acting.as}>
        <AnswerActs {...props} />
        <WithdrawAct {...props} />
      </div>
    );
  });
}
