// One's proposals, by whose turn it is.
import type { CircleLine } from "../../schema/contract/circle-lines.ts";
import type { ProposalLine, ProposalsView } from "../../schema/contract/proposal-views.ts";
import { longDate } from "../i18n/format.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { SideTag } from "../ui/side-tag.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { CircleCard, isAwaited } from "./circle-line.tsx";
import { OrganisationNav } from "./organisation-nav.tsx";
import { STATE_TONES } from "./proposal.tsx";
import { Shell } from "./shell.tsx";

export interface ProposalsPageProps {
  view: ProposalsView;
  later: boolean;
}

export function ProposalsPage({ view, later }: ProposalsPageProps) {
  const { t } = useFrame();
  const words = t.proposals.list;
  const { organisation, lines, next, circles } = view;
  const title = organisation ? words.of(organisation.name) : t.proposals.title;
  const waiting = lines.filter((line) => line.manages && isWaiting(line));
  const over = lines.filter((line) => line.wait === "over");
  const others = lines.filter((line) => !waiting.includes(line) && !over.includes(line));
  const place = organisation ? `/proposals?organisation=${organisation.id}` : "/proposals";
  return (
    <Shell title={title} noindex>
      {organisation && <OrganisationNav id={organisation.id} current="proposals" role={organisation.role} />}
      <h1 dir="auto">{title}</h1>
      <Circles lines={circles} />
      {lines.length === 0 && circles.length > 0 ? null : lines.length === 0 && !later ? (
        <Nothing view={view} />
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          {!later && <Group title={words.waiting} lines={waiting} none={words.none} />}
          <Group title={words.others} lines={others} />
          <Group title={words.over} lines={over} />
        </>
      )}
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: place, label: words.start } })}
        {...(next && { next: { href: `${place}${organisation ? "&" : "?"}after=${next}`, label: words.next } })}
      />
    </Shell>
  );
}

/** Those that await the reader first. */
function Circles({ lines }: { lines: CircleLine[] }) {
  const words = useFrame().t.circles.list;
  if (lines.length === 0) return null;
  const sorted = [...lines.filter(isAwaited), ...lines.filter((line) => !isAwaited(line))];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {sorted.map((line) => (
        <CircleCard key={line.id} line={line} />
      ))}
    </section>
  );
}

export const isWaiting = (line: ProposalLine): boolean => line.wait === "answer" || line.wait === "word";

function Nothing({ view }: { view: ProposalsView }) {
  const { t } = useFrame();
  const words = t.proposals.list;
  const action = view.organisation
    ? { href: `/organisations/${view.organisation.id}/shortlist`, label: words.emptyAction }
    : { href: "/organisations", label: words.emptyBrowse };
  return (
    <Empty title={words.emptyTitle} action={action}>
      <p>{words.empty}</p>
    </Empty>
  );
}

function Group({ title, lines, none }: { title: string; lines: ProposalLine[]; none?: string }) {
  if (lines.length === 0 && !none) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 && <p class="soft">{none}</p>}
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </section>
  );
}

/** A proposal as a sheet: with whom, whose turn, how long is left. */
export function Line({ line }: { line: ProposalLine }) {
  const { t, locale } = useFrame();
  const words = t.proposals.list;
  const { wait, state, otherName, daysLeft } = line;
  const tone: TagTone = wait === "over" ? STATE_TONES[state] : isWaiting(line) && line.manages ? "wait" : "plain";
  const who = line.mine ? words.yours(otherName) : line.offered ? words.coordinations : words.theirs(otherName);
  return (
    <Card
      title={t.proposals.with(otherName)}
      href={`/proposals/${line.id}`}
      level={3}
      face={<Avatar name={otherName} side={line.otherSide} />}
      about={
        <>
          <Tag tone={tone}>{wait === "over" ? t.proposals.states[state] : words.waits[wait]}</Tag>
          <SideTag side={line.otherSide} label={t.common.sides[line.otherSide]} />
          {line.oneWay && <Tag>{t.proposals.oneWay}</Tag>}
        </>
      }
    >
      <p>
        {who} <span class="soft">{longDate(locale, line.createdAt)}</span>
        {state === "approved" && daysLeft !== null && (
          <strong> {daysLeft === 0 ? t.proposals.lastDay : t.proposals.daysLeft(daysLeft)}</strong>
        )}
      </p>
      {line.partnership && <a href={`/partnerships/${line.partnership}`}>{words.partnership}</a>}
    </Card>
  );
}
