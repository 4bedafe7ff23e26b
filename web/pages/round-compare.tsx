// Two rounds side by side: what the pins and bans of the second changed, and for whom.
import type { RoundComparison } from "../../schema/contract/rounds.ts";
import { list, longDate, number } from "../i18n/format.ts";
import { Breadcrumbs } from "../ui/breadcrumbs.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { nameIn } from "./round-pairs.tsx";
import { ROUNDS } from "./rounds.tsx";
import { Shell } from "./shell.tsx";

const isSame = ({ gone, added }: RoundComparison): boolean => gone.length === 0 && added.length === 0;

/** In a few words, at the head of the second round. */
export function Since({ comparison }: { comparison: RoundComparison }) {
  const { t, locale } = useFrame();
  const { compare } = t.rounds;
  const { before, after, total, served, kept, gone, added } = comparison;
  const told = [
    compare.total(Math.round(total)),
    compare.served(served),
    compare.kept(kept.length),
    ...(gone.length > 0 ? [compare.gone(gone.length)] : []),
    ...(added.length > 0 ? [compare.added(added.length)] : []),
  ].map((part) => part.toLocaleLowerCase(locale));
  return (
    <Notice kind="north" title={compare.since}>
      <p>{isSame(comparison) ? compare.same : list(locale, told)}</p>
      {!isSame(comparison) && <Changed comparison={comparison} />}
      <p>
        <a href={`${ROUNDS}/${after.id}/comparison/${before.id}`}>{compare.see}</a>
      </p>
    </Notice>
  );
}

const NAMED = 8;

function Changed({ comparison }: { comparison: RoundComparison }) {
  const { t, locale } = useFrame();
  const { compare, gone } = t.rounds;
  const names = (ids: string[]) => {
    const shown = ids.slice(0, NAMED).map((id) => nameIn(comparison, id, gone));
    return list(locale, ids.length > NAMED ? [...shown, "…"] : shown);
  };
  const sides = [
    { label: compare.gained, ids: comparison.gained },
    { label: compare.lost, ids: comparison.lost },
  ].filter(({ ids }) => ids.length > 0);
  if (sides.length === 0) return null;
  return (
    <dl class="rows">
      {sides.map(({ label, ids }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{names(ids)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function RoundComparePage({ comparison }: { comparison: RoundComparison }) {
  const { t, locale } = useFrame();
  const { compare, list: listed, review } = t.rounds;
  const { before, after } = comparison;
  return (
    <Shell title={compare.title} noindex>
      <CoordinationNav current="rounds" />
      <Breadcrumbs
        label={review.crumbs}
        items={[
          { label: listed.title, href: ROUNDS },
          { label: review.title(longDate(locale, after.createdAt)), href: `${ROUNDS}/${after.id}` },
          { label: compare.title },
        ]}
      />
      <h1>{compare.title}</h1>
      <Heads before={before} after={after} />
      {isSame(comparison) ? (
        <p class="lead">{compare.same}</p>
      ) : (
        <>
          <p class="lead">
            {list(locale, [compare.total(Math.round(comparison.total)), compare.served(comparison.served)])}
          </p>
          <Changed comparison={comparison} />
        </>
      )}
      <Pairs comparison={comparison} which="added" />
      <Pairs comparison={comparison} which="gone" />
      <Pairs comparison={comparison} which="kept" />
    </Shell>
  );
}

function Heads({ before, after }: Pick<RoundComparison, "before" | "after">) {
  const { t, locale } = useFrame();
  const { compare, objectives, points, list: listed } = t.rounds;
  return (
    <Table
      caption={compare.title}
      captionHidden
      headers={[
        { label: compare.title },
        { label: t.rounds.act.objective },
        { label: listed.columns.pairs, number: true },
        { label: t.rounds.review.total, number: true },
      ]}
      rows={[before, after].map((round, at) => ({
        key: round.id,
        cells: [
          <a key="a" href={`${ROUNDS}/${round.id}`}>
            {at === 0 ? compare.before : compare.after}
          </a>,
          objectives[round.objective].name,
          number(locale, round.pairCount),
          points(Math.round(round.total ?? 0)),
        ],
      }))}
    />
  );
}

const LISTED = 100;

function Pairs({ comparison, which }: { comparison: RoundComparison; which: "kept" | "gone" | "added" }) {
  const { t, locale } = useFrame();
  const { compare, review, gone } = t.rounds;
  const pairs = comparison[which];
  if (pairs.length === 0) return null;
  return (
    <Table
      caption={compare[which](pairs.length)}
      headers={[{ label: review.north }, { label: review.south }, { label: review.score, number: true }]}
      rows={pairs.slice(0, LISTED).map(({ a, b, score }) => ({
        key: `${a}|${b}`,
        cells: [
          <span key="a" dir="auto">
            {nameIn(comparison, a, gone)}
          </span>,
          <span key="b" dir="auto">
            {nameIn(comparison, b, gone)}
          </span>,
          number(locale, score),
        ],
      }))}
    />
  );
}
