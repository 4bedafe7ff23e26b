// The coordinators' queue: forty proposals at a glance, the oldest first, each a door to its decision.
import type { QueueLine, QueueView } from "../../schema/contract/proposal-views.ts";
import { PROPOSAL_STATES } from "../../schema/vocabulary.ts";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

export function CoordinationPage({ view }: { view: QueueView }) {
  const { t } = useFrame();
  const words = t.coordination;
  const { state, lines, next, later, failedMails, silent } = view;
  const place = state === "proposed" ? "/coordination" : `/coordination?state=${state}`;
  const join = place.includes("?") ? "&" : "?";
  return (
    <Shell title={words.title} noindex>
      <CoordinationNav current="queue" />
      <h1>{state === "proposed" ? words.heading : words.states[state]}</h1>
      {failedMails > 0 && (
        <Notice kind="bad">
          <p>
            {words.failedMails(failedMails)} {words.failedMailsHint}
          </p>
        </Notice>
      )}
      {state === "proposed" && silent > 0 && (
        <Notice kind="wait">
          <p>
            <a href="/coordination/equity#names-silent">{words.silent(silent)}</a>
          </p>
        </Notice>
      )}
      {state === "proposed" && lines.length > 0 && <p class="lead">{words.lead}</p>}
      <States view={view} />
      {lines.length === 0 ? (
        <Empty title={words.emptyTitle}>
          <p>{state === "proposed" ? words.empty : words.emptyOther}</p>
        </Empty>
      ) : (
        <Queue lines={lines} />
      )}
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: place, label: words.start } })}
        {...(next && { next: { href: `${place}${join}after=${next}`, label: words.next } })}
      />
    </Shell>
  );
}

function States({ view }: { view: QueueView }) {
  const { t } = useFrame();
  const words = t.coordination;
  return (
    <nav aria-label={words.filter}>
      <ul class="links">
        {PROPOSAL_STATES.map((state) => (
          <li key={state}>
            <a
              href={state === "proposed" ? "/coordination" : `/coordination?state=${state}`}
              aria-current={state === view.state ? "page" : undefined}
            >
              {words.states[state]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Queue({ lines }: { lines: QueueLine[] }) {
  const { t } = useFrame();
  const { columns, caption } = t.coordination;
  return (
    <Table
      caption={caption}
      captionHidden
      headers={[
        { label: columns.pair },
        { label: columns.score, number: true },
        { label: columns.since, number: true },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <Pair key="pair" line={line} />,
          Math.round(line.score),
          line.days === 0 ? t.coordination.today : t.coordination.days(line.days),
        ],
      }))}
    />
  );
}

function Pair({ line }: { line: QueueLine }) {
  const { t } = useFrame();
  return (
    <>
      <a href={`/proposals/${line.id}`} dir="auto">
        {t.coordination.pair(line.from.name, line.to.name)}
      </a>
      <Marks line={line} />
    </>
  );
}

function Marks({ line }: { line: QueueLine }) {
  const { t } = useFrame();
  const words = t.coordination.marks;
  return (
    <span class="row small">
      {line.escalated && <Tag tone="bad">{words.escalated}</Tag>}
      {line.oneWay && <Tag tone="wait">{words.oneWay}</Tag>}
      {line.by !== "organisation" && <Tag>{line.by === "round" ? words.round : words.coordinator}</Tag>}
      {line.state === "approved" && <Tag tone={line.yeses > 0 ? "good" : "plain"}>{words.yeses(line.yeses)}</Tag>}
      {line.state === "approved" && line.daysLeft !== null && <Tag>{words.left(line.daysLeft)}</Tag>}
    </span>
  );
}
