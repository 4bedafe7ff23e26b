// On a partnership's page: the way to its room, and the latest that was said there.
import type { Topic } from "../../schema/contract/board.ts";
import { longDate } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";

export function PartnershipRoom({ partnership, topics }: { partnership: string; topics: Topic[] }) {
  const { t, locale } = useFrame();
  const words = t.feeds;
  return (
    <Card title={words.roomTitle}>
      <p class="soft">{words.roomLead}</p>
      {topics.length === 0 ? (
        <p>{words.roomEmpty}</p>
      ) : (
        <ul class="plain stack">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={`/topics/${topic.id}`} dir="auto" lang={topic.lang === locale ? undefined : topic.lang}>
                {topic.title}
              </a>{" "}
              <span class="small soft">{longDate(locale, topic.bumpedAt)}</span>
            </li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink href={`/topics?partnership=${partnership}`} tone="quiet">
          {words.roomEnter}
        </ButtonLink>
      </Buttons>
    </Card>
  );
}
