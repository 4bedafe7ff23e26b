// My certificates, the newest first: those to accept, and those that stand.
import type { Badge } from "../../schema/contract/badges.ts";
import type { BadgeState } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { Shell } from "./shell.tsx";

export const BADGE_TONES: Record<BadgeState, TagTone> = {
  ...{ issued: "wait", valid: "good", revoked: "bad", withdrawn: "plain" },
};

export interface BadgesProps {
  items: readonly Badge[];
  next: string | null;
  later: boolean;
}

export function BadgesPage({ items, next, later }: BadgesProps) {
  const { t, locale } = useFrame();
  const words = t.badges;
  return (
    <Shell title={words.title} noindex>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {items.length === 0 && (
        <Empty title={words.none} action={{ href: "/courses", label: words.browse }}>
          <p>{words.noneLead}</p>
        </Empty>
      )}
      {items.map((badge) => (
        <Card
          key={badge.id}
          title={badge.title}
          href={`/badges/${badge.id}`}
          about={<Tag tone={BADGE_TONES[badge.state]}>{words.states[badge.state]}</Tag>}
        >
          <p>
            {words.paper.on(longDate(locale, badge.starts))} {words.paper.issued(longDate(locale, badge.issuedAt))}
          </p>
        </Card>
      ))}
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: "/badges", label: words.start } })}
        {...(next && { next: { href: `/badges?after=${next}`, label: words.next } })}
      />
    </Shell>
  );
}
