// The board: the fields it is kept in, what is new, and topics by their latest word.
import type { BoardView } from "../../schema/contract/board-views.ts";
import { TOPIC_KINDS } from "../../schema/vocabulary.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { FeedLinks } from "./feed-links.tsx";
import { FollowButton } from "./follow-button.tsx";
import { RoomOver } from "./room-over.tsx";
import { SearchBox } from "./search-box.tsx";
import { Shell } from "./shell.tsx";
import { TopicRow } from "./topic-row.tsx";

type Where = Pick<BoardView, "category" | "kind" | "tag" | "room">;

/** The address of a list of topics; what is null is left out. */
export function boardAddress({ category, kind, tag, room }: Where, after?: string): string {
  const query = new URLSearchParams({
    ...(category && { category: category.id }),
    ...(kind && { kind }),
    ...(tag && { tag: tag.id }),
    ...(room && (room.id === "" ? { visibility: "coordinators" } : { partnership: room.id })),
    ...(after && { after }),
  }).toString();
  return query ? `/topics?${query}` : "/topics";
}

export function BoardPage({ view }: { view: BoardView }) {
  const { t, locale } = useFrame();
  const words = t.board;
  const { category, tag, room, later, next, kind } = view;
  const title = room?.name ?? (tag ? words.tagged(tag.label) : (category?.label[locale] ?? words.heading));
  const lead = room ? words.roomLead : tag ? null : category ? category.intro[locale] : words.lead;
  const unknown = tag !== null && tag.label === tag.id; // an address may ask for anything
  const hidden = later || room !== null || kind !== null || unknown;
  return (
    <Shell
      title={title}
      description={lead ?? words.lead}
      noindex={hidden}
      open={!hidden && { path: boardAddress(view) }}
      head={!room && <BoardFeeds view={view} />}
    >
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {!room && <SearchBox q="" {...(category && { category: category.id })} />}
      {room?.over ? <RoomOver /> : <Begin view={view} />}
      <Meetings view={view} />
      <FollowList view={view} />
      <div class="beside board">
        <div>
          <Kinds view={view} />
          <Lines view={view} />
          <Pagination
            label={words.pages}
            {...(later && { previous: { href: boardAddress(view), label: words.start } })}
            {...(next && { next: { href: boardAddress(view, next), label: words.next } })}
          />
        </div>
        <Aside view={view} />
      </div>
    </Shell>
  );
}

/** Where authorities begin the topics, they also meet: for those signed in. */
function Meetings({ view: { category } }: { view: BoardView }) {
  const { t, reader } = useFrame();
  if (!reader || category?.posting !== "authorities") return null;
  return (
    <p>
      <a href="/meetings">{t.meetings.title}</a>
    </p>
  );
}

/** A goal has no feed of its own. */
function BoardFeeds({ view }: { view: BoardView }) {
  const { locale } = useFrame();
  const { category, tag } = view;
  const skill = tag && !tag.id.startsWith("sdg:") ? tag : null;
  const about = skill?.label ?? category?.label[locale];
  const query = { ...(category && { category: category.id }), ...(skill && { skill: skill.id }) };
  return <FeedLinks query={query} {...(about && { about })} />;
}

/** A field or a skill, for those signed in. */
function FollowList({ view }: { view: BoardView }) {
  const { category, tag, following } = view;
  const back = boardAddress(view);
  if (tag) return <FollowButton kind="skill" subject={tag.id} following={following} back={back} />;
  return category && <FollowButton kind="category" subject={category.id} following={following} back={back} />;
}

function Begin({ view }: { view: BoardView }) {
  const { t, reader } = useFrame();
  if (!reader) {
    return (
      <p>
        <a href={`/sign-in?next=${encodeURIComponent(boardAddress(view))}`}>{t.board.signInToWrite}</a>
      </p>
    );
  }
  const place = view.room
    ? view.room.id === ""
      ? "&visibility=coordinators"
      : `&partnership=${view.room.id}`
    : view.category
      ? `&category=${view.category.id}`
      : "";
  return (
    <Buttons>
      {TOPIC_KINDS.map((kind) => (
        <ButtonLink key={kind} href={`/topics/new?kind=${kind}${place}`} tone={kind === "question" ? "main" : "link"}>
          {t.board.beginKinds[kind]}
        </ButtonLink>
      ))}
      <a href="/drafts">{t.board.drafts.link}</a>
    </Buttons>
  );
}

function Kinds({ view }: { view: BoardView }) {
  const { t } = useFrame();
  const tab = (kind: BoardView["kind"], label: string) => ({
    href: boardAddress({ ...view, kind }),
    label,
    current: view.kind === kind,
  });
  const tabs = [tab(null, t.board.allKinds), ...TOPIC_KINDS.map((kind) => tab(kind, t.board.kindsMany[kind]))];
  return <Tabs label={t.board.kindsLabel} tabs={tabs} />;
}

function Lines({ view }: { view: BoardView }) {
  const { t } = useFrame();
  const byId = new Map(view.categories.map((one) => [one.id, one]));
  if (view.lines.length === 0) {
    return (
      <Empty title={t.board.emptyTitle}>
        <p>{t.board.empty}</p>
      </Empty>
    );
  }
  return (
    <ul class="plain topics">
      {view.lines.map((line) => (
        <TopicRow
          key={line.topic.id}
          line={line}
          category={view.category ? undefined : byId.get(line.topic.category)}
          now={view.now}
        />
      ))}
    </ul>
  );
}

function Aside({ view }: { view: BoardView }) {
  const { t, locale } = useFrame();
  const { unread, categories, category } = view;
  const shown = categories.filter((one) => !one.retired || one.id === category?.id);
  return (
    <aside>
      {unread && unread.count > 0 && (
        <Card>
          <p>
            <a href="/unread">{t.board.unread.link(unread.count, unread.more)}</a>
          </p>
        </Card>
      )}
      <Details summary={t.board.categories} open>
        <ul class="plain stack">
          {category && (
            <li>
              <a href="/topics">{t.board.allCategories}</a>
            </li>
          )}
          {shown.map((one) => (
            <li key={one.id}>
              <a href={`/topics?category=${one.id}`} aria-current={one.id === category?.id ? "page" : undefined}>
                {one.label[locale]}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </aside>
  );
}
