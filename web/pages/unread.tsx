// What is new for the reader since they were last here.
import { Empty } from "../ui/empty.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Tag } from "../ui/tag.tsx";
import { Shell } from "./shell.tsx";

export interface UnreadView {
  count: number;
  more: boolean;
  topics: { id: string; title: string; new: number; from: number }[];
}

export function UnreadPage({ view }: { view: UnreadView }) {
  const { t } = useFrame();
  const words = t.board.unread;
  return (
    <Shell title={words.title} noindex>
      <h1>{words.title}</h1>
      {view.topics.length === 0 ? (
        <Empty title={words.none} action={{ href: "/topics", label: words.back }}>
          <p>{words.noneHint}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{words.link(view.count, view.more)}</p>
          <ul class="plain topics">
            {view.topics.map((topic) => (
              <li key={topic.id} class="row">
                <a href={topic.from > 1 ? `/topics/${topic.id}?from=${topic.from}` : `/topics/${topic.id}`} dir="auto">
                  {topic.title}
                </a>
                <Tag tone="wait">{t.board.fresh(topic.new)}</Tag>
              </li>
            ))}
          </ul>
          <Form action="/unread/clear">
            <Buttons>
              <Submit tone="quiet">{words.clear}</Submit>
            </Buttons>
          </Form>
        </>
      )}
    </Shell>
  );
}
