// A topic in a list: what it is, who speaks, how alive it is, what is new in it for the reader.
import type { Category } from "../../schema/contract/board.ts";
import type { TopicLine } from "../../schema/contract/board-views.ts";
import { ago } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Tag } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { useAuthorName } from "./author.tsx";

export function TopicRow({ line, category, now }: { line: TopicLine; category: Category | undefined; now: string }) {
  const { t, locale } = useFrame();
  const name = useAuthorName();
  const { topic, fresh, from } = line;
  const { id, kind, title, lang, author, excerpt, posts, helped, visibility, bumpedAt } = topic;
  const answers = posts - 1;
  const address = fresh ? `/topics/${id}?from=${from}` : `/topics/${id}`;
  return (
    <li class={`topic-row ${author.organisation?.side ?? ""}`}>
      <p class="row small">
        <span class={`kind ${kind}`}>{t.board.kinds[kind]}</span>
        {category && <span class="soft">{category.label[locale]}</span>}
        {visibility === "partnership" || visibility === "coordinators" ? (
          <Tag>{t.board.visibilities[visibility]}</Tag>
        ) : null}
        {fresh ? <Tag tone="wait">{t.board.fresh(fresh)}</Tag> : null}
        {helped && <Tag tone="good">{t.board.answered}</Tag>}
      </p>
      <h2>
        <a href={address} dir="auto" lang={lang === locale ? undefined : lang}>
          {title}
        </a>
      </h2>
      <p class="excerpt" dir="auto" lang={lang === locale ? undefined : lang}>
        {excerpt}
      </p>
      <p class="row small soft">
        <span dir="auto">{name(author)}</span>
        <When iso={bumpedAt} text={ago(locale, bumpedAt, now)} />
        <span>{answers > 0 ? t.board.replies(answers) : t.board.noReply}</span>
      </p>
    </li>
  );
}
