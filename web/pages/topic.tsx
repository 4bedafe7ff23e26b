// One topic: its text or its sheet, the answers in their order, and around them who knows, what is near, what to do.
import type { Attachment } from "../../schema/contract/attachments.ts";
import type { ReplyDraft, TopicView } from "../../schema/contract/board-views.ts";
import { ago } from "../i18n/format.ts";
import { Breadcrumbs } from "../ui/breadcrumbs.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Tag } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { AuthorLine } from "./author.tsx";
import { ModerationMenu } from "./moderation-menu.tsx";
import { WhyTaken } from "./moderation-why.tsx";
import { PostArticle } from "./post.tsx";
import type { FormErrors } from "./problems.tsx";
import { Problems } from "./problems.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { RoomOver } from "./room-over.tsx";
import { Shell } from "./shell.tsx";
import { TopicAside } from "./topic-aside.tsx";
import { isOpenToAll, TopicMeta } from "./topic-meta.tsx";
import { Citation, SheetBody } from "./topic-sheet.tsx";
import { titleIn, topicAddress } from "./translation-said.ts";

export interface TopicPageProps {
  view: TopicView;
  draft?: ReplyDraft;
  errors?: FormErrors;
  /** Files received with an earlier try of the answer. */
  kept?: readonly Attachment[];
}

export function TopicPage({ view, draft, errors, kept }: TopicPageProps) {
  const { locale } = useFrame();
  const { topic, place } = view;
  const { excerpt, visibility, state } = topic;
  const { title, lang } = titleIn(view);
  const first = place.from === 1;
  return (
    <Shell
      title={title}
      {...(isOpenToAll(view) && { description: excerpt })}
      head={<TopicMeta view={view} />}
      noindex={visibility !== "public" || state !== "open" || !first}
      islands={view.may.write ? ["write"] : []}
    >
      <Problems errors={errors} />
      <Trail view={view} />
      <header class="topic-head">
        <h1 dir="auto" lang={lang === locale ? undefined : lang}>
          {title}
        </h1>
        <Facts view={view} />
        <ModerationMenu subject={topic.id} state={state} />
      </header>
      <States view={view} />
      <div class="beside">
        <div>
          {first && view.sheet && <Opening view={view} />}
          <Posts view={view} />
          {first && <Citation view={view} />}
          <ReplyForm view={view} draft={draft} errors={errors} kept={kept} />
        </div>
        <TopicAside view={view} />
      </div>
    </Shell>
  );
}

function Trail({ view }: { view: TopicView }) {
  const { t, locale } = useFrame();
  const { category, room } = view;
  return (
    <Breadcrumbs
      label={t.board.topic.all}
      items={[
        { label: t.board.title, href: "/topics" },
        ...(room
          ? [{ label: room.name, href: room.id ? `/topics?partnership=${room.id}` : "/topics?visibility=coordinators" }]
          : []),
        ...(category && !room ? [{ label: category.label[locale], href: `/topics?category=${category.id}` }] : []),
      ]}
    />
  );
}

function Facts({ view }: { view: TopicView }) {
  const { t, locale } = useFrame();
  const { topic, posts } = view;
  const letters =
    posts.reduce((sum, post) => sum + post.text.length, 0) + JSON.stringify(view.sheet?.said ?? "").length;
  const minutes = Math.max(1, Math.round(letters / 1100));
  return (
    <p class="row small">
      <span class={`kind ${topic.kind}`}>{t.board.kinds[topic.kind]}</span>
      <AuthorLine author={topic.author} />
      <span class="soft">
        <When iso={topic.createdAt} text={ago(locale, topic.createdAt, view.now)} />
      </span>
      {topic.sdgs.map((goal) => (
        <a key={goal} class="tag" href={`/topics?tag=sdg:${goal}`}>
          {t.board.goal(goal)}
        </a>
      ))}
      <Tag>{t.board.visibilities[topic.visibility]}</Tag>
      <span class="soft">{t.board.topic.words(minutes, Math.max(1, Math.round(letters / 1000)))}</span>
    </p>
  );
}

function States({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const words = t.board.topic;
  const { state } = view.topic;
  const said = { waiting: words.topicWaiting, hidden: words.topicHidden, locked: words.locked }[state as "locked"];
  if (view.taken) return <WhyTaken why={view.taken} own={view.may.edit} />;
  if (!said) return view.room?.over ? <RoomOver /> : null;
  return (
    <Notice kind={state === "hidden" ? "bad" : "wait"}>
      <p>{said}</p>
    </Notice>
  );
}

/** A sheet opens with its summary, then its pages. */
function Opening({ view }: { view: TopicView }) {
  const [summary] = view.posts;
  return (
    <>
      {summary?.seq === 1 && <PostArticle post={summary} view={view} opening />}
      <SheetBody view={view} />
    </>
  );
}

function Posts({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const words = t.board.topic;
  const { topic, place } = view;
  const shown = view.sheet && place.from === 1 ? view.posts.filter((post) => post.seq > 1) : view.posts;
  const readable = shown.filter((post) => post.state !== "waiting" || post.html !== "");
  const [opening, ...answers] = view.sheet || place.from > 1 ? [null, ...readable] : readable;
  const at = (from: number) => topicAddress(topic.id, from, view.shownIn);
  return (
    <>
      {opening && <PostArticle post={opening} view={view} opening />}
      <h2 class="answers" id="answers">
        {answers.length > 0 ? words.answers : words.noAnswers}
      </h2>
      {topic.helped && !view.posts.some((post) => post.id === topic.helped) && (
        <p>
          <a href={`/posts/${topic.helped}`}>{words.seeHelped}</a>
        </p>
      )}
      {(place.previous || place.next) && <PlaceLine view={view} />}
      {answers.map((post) => post && <PostArticle key={post.id} post={post} view={view} />)}
      <Pagination
        label={words.pages}
        {...(place.previous && { previous: { href: at(place.previous), label: words.previous } })}
        {...(place.next && { next: { href: at(place.next), label: words.next } })}
      />
    </>
  );
}

function PlaceLine({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const words = t.board.topic;
  const { topic, place, posts } = view;
  const last = posts.at(-1)?.seq ?? place.from;
  return (
    <p class="row small soft">
      <span>{words.place(place.from, last, place.last)}</span>
      {place.previous && <a href={`/topics/${topic.id}`}>{words.toStart}</a>}
      {place.next && <a href={`/topics/${topic.id}?from=${Math.max(1, place.last - 9)}`}>{words.toLast}</a>}
    </p>
  );
}
