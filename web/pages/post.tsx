// One post of a topic: who speaks, what they say, what came of it, and what the reader may do with it.
import type { PostView, TopicView } from "../../schema/contract/board-views.ts";
import { REACTIONS } from "../../schema/vocabulary.ts";
import { ago, longDate } from "../i18n/format.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { Attachments } from "./attachments.tsx";
import { AuthorLine, useAuthorName } from "./author.tsx";
import { ModerationMenu } from "./moderation-menu.tsx";
import { WhyTaken } from "./moderation-why.tsx";
import { usePlaceName } from "./organisation-parts.tsx";
import { TranslationLine } from "./translation-line.tsx";
import { saidIn, topicAddress } from "./translation-said.ts";

export interface PostProps {
  post: PostView;
  view: TopicView;
  /** The topic's own text: its author and day are said above it. */
  opening?: boolean;
}

export const RESULT_TONES: Record<string, TagTone> = { worked: "good", partly: "wait", failed: "bad" };

export function PostArticle({ post, view, opening }: PostProps) {
  const { t, locale } = useFrame();
  const name = useAuthorName();
  const side = post.author.organisation?.side;
  const helped = view.topic.helped === post.id;
  return (
    <article class={helped ? "post helped" : "post"} id={post.id} aria-label={name(post.author)}>
      {!opening && <Avatar name={post.author.organisation?.name ?? name(post.author)} {...(side && { side })} />}
      <div class="post-body">
        {!opening && (
          <p class="row small post-head">
            <AuthorLine author={post.author} />
            <a href={`#${post.id}`} class="soft">
              <When iso={post.createdAt} text={ago(locale, post.createdAt, view.now)} />
            </a>
            {helped && <Tag tone="good">{t.board.topic.helpedHere}</Tag>}
          </p>
        )}
        <PostText post={post} said={saidIn(view, post)} />
        <TranslationLine
          post={post}
          translations={view.translations[post.id]}
          address={(lang) => topicAddress(view.topic.id, view.place.from, lang)}
          machine={view.machine}
        />
        {post.state === "visible" && <PostActs post={post} view={view} />}
        {!opening && <ModerationMenu subject={post.id} state={post.state} about={`(${post.seq})`} />}
      </div>
    </article>
  );
}

/** The words themselves, with what they answer and where they were tried. */
export function PostText({ post, said }: { post: PostView; said: { html: string; lang: string } }) {
  const { t, locale } = useFrame();
  const words = t.board.topic;
  if (post.state === "deleted") return <p class="soft">{words.removed}</p>;
  if (post.state === "hidden" && post.html === "") return <p class="soft">{words.hidden}</p>;
  if (post.state === "waiting" && post.html === "") return null;
  return (
    <>
      {post.state === "hidden" &&
        (post.taken ? <WhyTaken why={post.taken} own={post.own} /> : <p class="notice bad">{words.hidden}</p>)}
      {post.state === "waiting" && <p class="notice wait">{words.waiting}</p>}
      <QuotedText post={post} />
      <Tried post={post} />
      <Prose html={said.html} lang={said.lang === locale ? undefined : said.lang} />
      <Attachments files={post.attachments} own={post.own} />
      {post.editedAt && (
        <p class="small soft">
          <a href={`/posts/${post.id}/history`}>{words.edited(longDate(locale, post.editedAt))}</a>
        </p>
      )}
    </>
  );
}

function QuotedText({ post }: { post: PostView }) {
  const { t } = useFrame();
  const name = useAuthorName();
  const { quoted } = post;
  if (!quoted) return null;
  return (
    <blockquote class="quoted">
      <p class="small">
        <a href={`/topics/${post.topic}?from=${quoted.seq}#${quoted.id}`}>
          {t.board.topic.quoteOf(name(quoted.author))}
        </a>
      </p>
      <p dir="auto">{quoted.excerpt}</p>
    </blockquote>
  );
}

function Tried({ post }: { post: PostView }) {
  const { t } = useFrame();
  const place = usePlaceName();
  const { adaptation } = post;
  if (!adaptation) return null;
  return (
    <div class="tried">
      <p class="row">
        <Tag tone={RESULT_TONES[adaptation.result] ?? "plain"}>{t.board.results[adaptation.result]}</Tag>
        <strong>{t.board.topic.triedAt(place(adaptation))}</strong>
      </p>
      {adaptation.changed && <p dir="auto">{t.board.topic.changed(adaptation.changed)}</p>}
      {adaptation.sheet && (
        <p>
          <a href={`/topics/${adaptation.sheet}`}>{t.board.topic.ownSheet}</a>
        </p>
      )}
    </div>
  );
}

function PostActs({ post, view }: PostProps) {
  const { t, reader } = useFrame();
  const words = t.board.topic;
  const { topic, may } = view;
  const about = `(${post.seq})`;
  const fixed = view.shut === "topic_locked" || view.shut === "room_over"; // what stands there stays, or goes
  return (
    <div class="row small acts">
      <Reactions post={post} />
      {may.write && <a href={`/topics/${topic.id}?from=${post.seq}&quote=${post.id}#reply`}>{words.quote}</a>}
      {may.mark && post.seq > 1 && topic.kind === "question" && (
        <Form action={`/topics/${topic.id}/helped`} class="inline">
          <Hidden name="post" value={topic.helped === post.id ? "" : post.id} />
          <Submit tone="link" about={about}>
            {topic.helped === post.id ? words.unmarkHelped : words.markHelped}
          </Submit>
        </Form>
      )}
      {post.own && (
        <>
          {!fixed && <a href={post.seq === 1 ? `/topics/${topic.id}/edit` : `/posts/${post.id}/edit`}>{words.edit}</a>}
          <a href={`/posts/${post.id}/delete`}>{words.delete}</a>
        </>
      )}
      {reader && !post.own && <a href={`/report?subject=${post.id}`}>{words.report}</a>}
    </div>
  );
}

/** Buttons for those who may say a word, plain counts for the others. */
function Reactions({ post }: { post: PostView }) {
  const { t, reader } = useFrame();
  const words = t.board;
  if (!reader || post.own) {
    const said = REACTIONS.filter((kind) => (post.reactions[kind] ?? 0) > 0);
    return said.map((kind) => (
      <span key={kind} class="soft">
        {words.topic.reacted(words.reactions[kind], post.reactions[kind] ?? 0)}
      </span>
    ));
  }
  return (
    <Form action={`/posts/${post.id}/reactions`} class="inline">
      {REACTIONS.map((kind) => {
        const on = post.mine.includes(kind);
        const label = words.topic.reacted(words.reactions[kind], post.reactions[kind] ?? 0);
        return (
          <button
            key={kind}
            type="submit"
            class={on ? "react on" : "react"}
            name="kind"
            value={on ? `-${kind}` : kind}
            aria-pressed={on}
          >
            {label}
          </button>
        );
      })}
    </Form>
  );
}
