// Beside a topic: who knows how, where it was tried, what is near, how to follow and share it.
import type { TopicView } from "../../schema/contract/board-views.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { SideTag } from "../ui/side-tag.tsx";
import { Adaptations } from "./topic-sheet.tsx";

export function TopicAside({ view }: { view: TopicView }) {
  return (
    <aside class="screen">
      <Adaptations view={view} />
      <Knowers view={view} />
      <Near view={view} />
      <Follow view={view} />
      <Share view={view} />
    </aside>
  );
}

function Knowers({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const { knowers, skills } = view;
  if (knowers.length === 0 && skills.length === 0) return null;
  return (
    <Card title={knowers.length > 0 ? t.board.topic.knowers : t.board.topic.skills}>
      {knowers.length > 0 && (
        <ul class="plain stack">
          {knowers.map((one) => (
            <li key={one.id}>
              <a href={`/organisations/${one.id}`} dir="auto">
                {one.name}
              </a>{" "}
              <SideTag side={one.side} label={t.organisations.sideAndPlace(t.common.sides[one.side], one.town)} />
              <br />
              <span class="small soft">{t.board.topic.knowerAs(one.skill, t.common.levels[one.level])}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="row small">
        {skills.map(({ id, label }) => (
          <a key={id} class="tag" href={`/topics?tag=${id}`}>
            {label}
          </a>
        ))}
      </p>
    </Card>
  );
}

function Near({ view }: { view: TopicView }) {
  const { t, locale } = useFrame();
  if (view.similar.length === 0) return null;
  return (
    <Card title={t.board.topic.similar}>
      <ul class="plain stack">
        {view.similar.map(({ id, title, lang }) => (
          <li key={id}>
            <a href={`/topics/${id}`} dir="auto" lang={lang === locale ? undefined : lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Follow({ view }: { view: TopicView }) {
  const { t } = useFrame();
  if (view.following === null) return null;
  return (
    <Form action="/follows" class="stack">
      <Hidden name="kind" value="topic" />
      <Hidden name="subject" value={view.topic.id} />
      <Hidden name="on" value={view.following ? "0" : "1"} />
      <Hidden name="back" value={`/topics/${view.topic.id}`} />
      <Submit tone="quiet">{view.following ? t.board.topic.unfollow : t.board.topic.follow}</Submit>
    </Form>
  );
}

/** What fits in a chat: a text and a short address. What is not public stays where it is. */
function Share({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const words = t.board.topic;
  const { topic, origin } = view;
  const address = `${origin}/t/${topic.number}`;
  return (
    <Details summary={words.share}>
      {topic.visibility === "public" ? (
        <>
          <p class="small soft">{words.shareHint}</p>
          <p class="share" dir="auto">
            {topic.title}
            <br />
            {topic.excerpt}
            <br />
            {address}
          </p>
        </>
      ) : (
        <>
          <p class="small soft">{words.sharePrivate}</p>
          <p class="share">{address}</p>
        </>
      )}
    </Details>
  );
}
