// The coordinators' queue of moderation: dangers on top, then what has waited longest.
import type { Case } from "../../schema/contract/moderation.ts";
import { longDate } from "../i18n/format.ts";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

const HERE = "/coordination/moderation";

export function ModerationQueuePage(props: { cases: Case[]; next: string | null; later: boolean }) {
  const { t } = useFrame();
  const words = t.moderation.queue;
  return (
    <Shell title={words.title} noindex>
      <CoordinationNav current="moderation" />
      <h1>{words.title}</h1>
      {props.cases.length === 0 ? (
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          <Queue cases={props.cases} />
        </>
      )}
      <Pagination
        label={words.pages}
        {...(props.later && { previous: { href: HERE, label: words.start } })}
        {...(props.next && { next: { href: `${HERE}?after=${encodeURIComponent(props.next)}`, label: words.next } })}
      />
      <p>
        <a href="/coordination/board">{words.silence}</a> · <a href="/moderation/log">{words.log}</a>
      </p>
    </Shell>
  );
}

function Queue({ cases }: { cases: Case[] }) {
  const { t, locale } = useFrame();
  const { columns } = t.moderation.queue;
  return (
    <Table
      caption={t.moderation.queue.title}
      captionHidden
      headers={[{ label: columns.what }, { label: columns.why }, { label: columns.since }]}
      rows={cases.map((one) => ({
        key: one.id,
        cells: [<What key="what" one={one} />, <Why key="why" one={one} />, longDate(locale, one.openedAt)],
      }))}
    />
  );
}

function What({ one }: { one: Case }) {
  const { t } = useFrame();
  return (
    <>
      <a href={`${HERE}/${one.id}`} dir="auto">
        {one.title || one.about?.name || t.moderation.untitled}
      </a>{" "}
      <span class="row small">
        <Tag>{t.moderation.kinds[one.kind]}</Tag>
        {one.danger && <Tag tone="bad">{t.moderation.queue.danger}</Tag>}
      </span>
    </>
  );
}

/** A clock on a danger; for the rest what was said, and how often. */
function Why({ one }: { one: Case }) {
  const { t, locale } = useFrame();
  const words = t.moderation;
  if (one.cause !== "report") return <>{words.causes[one.cause]}</>;
  return (
    <>
      {one.reasons.map((reason) => words.reasons[reason]).join(", ")}{" "}
      <span class="small soft">
        {words.queue.reports(one.reports)}
        {one.dueAt && `, ${words.queue.due(longDate(locale, one.dueAt))}`}
      </span>
    </>
  );
}
