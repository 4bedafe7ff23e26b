// The pulse of the board, for coordinators: how soon people are answered, who was not, and who could.
import type { SilenceView, UnansweredTopic } from "../../schema/contract/moderation-views.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

const HERE = "/coordination/board";

export function SilencePage({ view }: { view: SilenceView }) {
  const { t } = useFrame();
  const words = t.moderation.silence;
  const wait = useWait(view.hours);
  return (
    <Shell title={words.title} noindex>
      <CoordinationNav current="board" />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SummaryList
        rows={[
          { label: words.median, value: wait },
          { label: words.share, value: words.shareOf(view.answered, view.topics) },
        ]}
      />
      <h2>{words.unanswered}</h2>
      {view.unanswered.length === 0 ? (
        <Empty title={words.nothing} level={3}>
          <p>{words.nothingText}</p>
        </Empty>
      ) : (
        view.unanswered.map((topic) => <Quiet key={topic.id} topic={topic} />)
      )}
      <Pagination
        label={words.pages}
        {...(view.later && { previous: { href: HERE, label: words.start } })}
        {...(view.next && { next: { href: `${HERE}?after=${encodeURIComponent(view.next)}`, label: words.next } })}
      />
    </Shell>
  );
}

function useWait(hours: number | null): string {
  const { t } = useFrame();
  const words = t.moderation.silence;
  if (hours === null) return words.none;
  if (hours < 1) return words.underHour;
  return hours < 48 ? words.hours(Math.round(hours)) : words.days(Math.round(hours / 24));
}

function Quiet({ topic }: { topic: UnansweredTopic }) {
  const { t, locale } = useFrame();
  const words = t.moderation.silence;
  return (
    <Card
      level={3}
      title={topic.title}
      href={`/topics/${topic.id}`}
      about={<span class="soft">{words.since(longDate(locale, topic.createdAt))}</span>}
    >
      {topic.helpers.length === 0 ? (
        <p class="soft">{words.noHelpers}</p>
      ) : (
        <>
          <p class="soft">{words.helpers}</p>
          <ul>
            {topic.helpers.map(({ id, name }) => (
              <li key={id}>
                <a href={`/organisations/${id}`} dir="auto">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
