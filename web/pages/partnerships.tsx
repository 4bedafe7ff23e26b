// The partnerships one is part of; coordinators see all of them.
import type { PartnershipLine } from "../../schema/contract/proposal-views.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { SideTag } from "../ui/side-tag.tsx";
import { Tag } from "../ui/tag.tsx";
import { Shell } from "./shell.tsx";

export interface PartnershipsPageProps {
  lines: PartnershipLine[];
  next: string | null;
  later: boolean;
}

export function PartnershipsPage({ lines, next, later }: PartnershipsPageProps) {
  const { t } = useFrame();
  const words = t.partnerships;
  return (
    <Shell title={words.title} noindex>
      <h1>{words.title}</h1>
      {lines.length === 0 ? (
        <Empty title={words.emptyTitle} action={{ href: "/proposals", label: words.emptyAction }}>
          <p>{words.empty}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </>
      )}
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: "/partnerships", label: words.start } })}
        {...(next && { next: { href: `/partnerships?after=${next}`, label: words.next } })}
      />
    </Shell>
  );
}

function Line({ line }: { line: PartnershipLine }) {
  const { t, locale } = useFrame();
  const words = t.partnerships;
  return (
    <Card
      title={words.among(line.organisations.map(({ name }) => name))}
      href={`/partnerships/${line.id}`}
      about={
        <>
          {line.organisations.map(({ id, side }) => (
            <SideTag key={id} side={side} label={t.common.sides[side]} />
          ))}
          {line.state === "ended" && <Tag>{words.ended}</Tag>}
          <span class="soft">{words.since(longDate(locale, line.openedAt))}</span>
        </>
      }
    />
  );
}
