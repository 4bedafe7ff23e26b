// The rounds made so far, and the way to a new one.
import type { RoundSummary } from "../../schema/contract/rounds.ts";
import type { RoundState } from "../../schema/vocabulary.ts";
import { longDate, number } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

export const ROUNDS = "/coordination/rounds";

export const ROUND_TONES: Record<RoundState, TagTone> = {
  running: "wait",
  review: "wait",
  published: "good",
  abandoned: "plain",
};

export function RoundsPage({ items, next }: { items: RoundSummary[]; next: string | null }) {
  const { t } = useFrame();
  const { list } = t.rounds;
  return (
    <Shell title={list.title}>
      <CoordinationNav current="rounds" />
      <h1>{list.title}</h1>
      <p class="lead">{list.lead}</p>
      {items.length === 0 ? (
        <Empty title={list.none} action={{ href: `${ROUNDS}/new`, label: list.start }} />
      ) : (
        <>
          <p class="actions">
            <ButtonLink href={`${ROUNDS}/new`}>{list.start}</ButtonLink>
          </p>
          <Earlier items={items} />
        </>
      )}
      <Pagination label={list.before} {...(next && { next: { href: `${ROUNDS}?after=${next}`, label: list.older } })} />
    </Shell>
  );
}

function Earlier({ items }: { items: RoundSummary[] }) {
  const { t, locale } = useFrame();
  const { list, states, objectives } = t.rounds;
  return (
    <Table
      caption={list.before}
      captionHidden
      headers={[
        { label: list.columns.date },
        { label: list.columns.objective },
        { label: list.columns.pairs, number: true },
        { label: list.columns.state },
      ]}
      rows={items.map((round) => ({
        key: round.id,
        cells: [
          <a key="date" href={`${ROUNDS}/${round.id}`}>
            <When iso={round.createdAt} text={longDate(locale, round.createdAt)} />
          </a>,
          objectives[round.objective].name,
          round.total === null ? "" : number(locale, round.pairCount),
          <Tag key="state" tone={ROUND_TONES[round.state]}>
            {states[round.state]}
          </Tag>,
        ],
      }))}
    />
  );
}
