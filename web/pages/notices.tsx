// What is new for the reader on the board, grouped by topic; then what they have seen lately.
import type { Notice, NoticesView } from "../../schema/contract/notices.ts";
import { ago } from "../i18n/format.ts";
import { Empty } from "../ui/empty.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { When } from "../ui/when.tsx";
import { Shell } from "./shell.tsx";

export function NoticesPage({ view }: { view: NoticesView }) {
  const words = useFrame().t.noticesBoard;
  const { fresh, more, seen, now } = view;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <h1>{words.title}</h1>
      {fresh.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      {fresh.length > 0 && (
        <section>
          <h2>{words.fresh}</h2>
          <NoticeLines notices={fresh} now={now} />
          {more && <p class="soft">{words.more}</p>}
          <Form action="/notices/seen">
            <Buttons>
              <Submit tone="quiet">{words.clear}</Submit>
            </Buttons>
          </Form>
        </section>
      )}
      {seen.length > 0 && (
        <section>
          <h2>{words.seen}</h2>
          <NoticeLines notices={seen} now={now} />
        </section>
      )}
      <hr />
      <p class="row">
        <a href="/follows">{words.toFollows}</a>
        <a href="/settings/notifications">{words.toSettings}</a>
      </p>
    </Shell>
  );
}

/** One line a topic, with everything that happened in it; it leads to the first place not seen. */
export function NoticeLines({ notices, now, level = 3 }: { notices: Notice[]; now: string; level?: 3 }) {
  const { t, locale } = useFrame();
  const Heading = `h${level}` as const;
  return (
    <ul class="plain topics">
      {[...Map.groupBy(notices, ({ topic }) => topic.id).values()].map((all) => {
        const [first] = all;
        if (!first) return null;
        const { topic } = first;
        const from = Math.min(...all.map((notice) => notice.from));
        return (
          <li key={topic.id} class="topic-row">
            <p class="row small">
              <span class={`kind ${topic.kind}`}>{t.board.kinds[topic.kind]}</span>
              <span class="soft">
                <When iso={first.at} text={ago(locale, first.at, now)} />
              </span>
            </p>
            <Heading>
              <a
                href={from > 1 ? `/topics/${topic.id}?from=${from}` : `/topics/${topic.id}`}
                dir="auto"
                lang={topic.lang === locale ? undefined : topic.lang}
              >
                {topic.title}
              </a>
            </Heading>
            <p>{all.map(({ kind, count }) => t.noticesBoard.happened[kind](count)).join(" ")}</p>
          </li>
        );
      })}
    </ul>
  );
}
