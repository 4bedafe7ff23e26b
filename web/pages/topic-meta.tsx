// What a public topic tells of itself to those who link to it: chat apps, search engines. Others tell nothing.
import type { Author } from "../../schema/contract/board.ts";
import type { TopicView } from "../../schema/contract/board-views.ts";
import { useFrame } from "../ui/frame.ts";
import { breadcrumbs, JsonLd } from "../ui/json-ld.tsx";
import { useAuthorName } from "./author.tsx";
import { CardPicture, OG_LOCALES } from "./public-meta.tsx";

/** For the head of the page, whatever the topic: it is for this component to know when to be silent. */
export function TopicMeta({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const name = useAuthorName();
  const { topic, origin } = view;
  if (!isOpenToAll(view)) return null;
  const address = `${origin}/topics/${topic.id}`;
  const properties = {
    "og:type": "article",
    "og:site_name": t.common.brand,
    "og:title": topic.title,
    "og:description": topic.excerpt,
    "og:url": address,
    "og:locale": OG_LOCALES[topic.lang] ?? topic.lang,
    "article:published_time": topic.createdAt,
    ...(topic.editedAt && { "article:modified_time": topic.editedAt }),
  };
  return (
    <>
      <link rel="canonical" href={address} />
      <link rel="alternate" type="application/json" href={`/topics/${topic.id}.json`} />
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <CardPicture />
      <JsonLd
        data={[structured(view, address, name), trail(view, { home: t.common.nav.home, board: t.board.title })]}
      />
    </>
  );
}

/** Also asked before a page gives its description. */
export const isOpenToAll = ({ topic }: Pick<TopicView, "topic">): boolean =>
  topic.visibility === "public" && (topic.state === "open" || topic.state === "locked");

function structured(view: TopicView, address: string, name: (author: Author) => string): object {
  const { topic, origin } = view;
  const said = {
    url: address,
    inLanguage: topic.lang,
    datePublished: topic.createdAt,
    ...(topic.editedAt && { dateModified: topic.editedAt }),
    author: authorOf(topic.author, origin, name),
  };
  if (topic.kind === "sheet")
    return {
      "@type": "Article",
      headline: topic.title,
      description: topic.excerpt,
      ...said,
      image: `${origin}/card.png`,
    };
  if (topic.kind === "discussion") {
    const answers = { commentCount: Math.max(0, topic.posts - 1) };
    return {
      "@type": "DiscussionForumPosting",
      headline: topic.title,
      text: topic.excerpt,
      ...answers,
      ...said,
    };
  }
  const question = {
    "@type": "Question",
    name: topic.title,
    text: topic.excerpt,
    answerCount: Math.max(0, topic.posts - 1),
  };
  return { "@type": "QAPage", mainEntity: { ...question, ...said, ...helpedBy(view, name) } };
}

const trail = ({ topic, origin }: TopicView, { home, board }: { home: string; board: string }): object =>
  breadcrumbs(origin, [
    { name: home, path: "/" },
    { name: board, path: "/topics" },
    { name: topic.title, path: `/topics/${topic.id}` },
  ]);

/** The answer that helped, when it is on this page. */
function helpedBy({ topic, posts, origin }: TopicView, name: (author: Author) => string): object {
  const answer = posts.find((post) => post.id === topic.helped && post.state === "visible");
  if (!answer) return {};
  const { text, author, createdAt, lang, id } = answer;
  const url = `${origin}/topics/${topic.id}#${id}`;
  const said = { text: text.slice(0, 500), inLanguage: lang, datePublished: createdAt, url };
  return { acceptedAnswer: { "@type": "Answer", ...said, author: authorOf(author, origin, name) } };
}

const authorOf = (author: Author, origin: string, name: (author: Author) => string): object =>
  author.person || !author.organisation
    ? { "@type": "Person", name: name(author) }
    : {
        "@type": "Organization",
        name: author.organisation.name,
        url: `${origin}/organisations/${author.organisation.id}`,
      };
