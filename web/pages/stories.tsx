// Experiences told, for a citizen who wants to know what partners do together: partnerships that show themselves, and the public sheets.
import type { BoardView } from "../../schema/contract/board-views.ts";
import type { Story } from "../../schema/contract/publicity.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { FeedLinks } from "./feed-links.tsx";
import { Shell } from "./shell.tsx";
import { useWhen } from "./story.tsx";
import { TopicRow } from "./topic-row.tsx";

export function StoriesPage({ view, partnerships = [] }: { view: BoardView; partnerships?: Story[] }) {
  const { t } = useFrame();
  const words = t.board;
  const byId = new Map(view.categories.map((one) => [one.id, one]));
  return (
    <Shell
      title={words.stories.title}
      description={words.stories.lead}
      noindex={view.later}
      open={!view.later && { path: "/stories" }}
      head={<FeedLinks />}
    >
      <h1>{words.stories.title}</h1>
      <p class="lead">{words.stories.lead}</p>
      <p>
        <a href="/paths">{t.paths.fromStories}</a>
      </p>
      <Partnerships stories={partnerships} />
      {partnerships.length > 0 && <h2>{t.publicity.stories.sheets}</h2>}
      {view.lines.length === 0 && <Empty title={words.emptyTitle} />}
      <ul class="plain topics">
        {view.lines.map((line) => (
          <TopicRow key={line.topic.id} line={line} category={byId.get(line.topic.category)} now={view.now} />
        ))}
      </ul>
      <Pagination
        label={words.pages}
        {...(view.later && { previous: { href: "/stories", label: words.start } })}
        {...(view.next && { next: { href: `/stories?after=${encodeURIComponent(view.next)}`, label: words.next } })}
      />
    </Shell>
  );
}

const FEW = 180;

function Partnerships({ stories }: { stories: Story[] }) {
  const { t } = useFrame();
  const words = t.publicity.stories;
  const when = useWhen();
  if (stories.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <div class="grid">
        {stories.map((story) => (
          <Card
            key={story.id}
            title={t.partnerships.among(story.organisations.map(({ name }) => name))}
            level={3}
            href={`/stories/${story.id}`}
            about={
              <span class="soft">
                {when(story)}
                {story.steps.length > 0 && <> · {words.steps(story.steps.length)}</>}
              </span>
            }
          >
            <p dir="auto">{story.aims.length > FEW ? `${story.aims.slice(0, FEW).trimEnd()}…` : story.aims}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}
