// The public page of a partnership whose organisations all chose it: who, where, what for, and the steps.
import type { Story } from "../../schema/contract/publicity.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import type { Sdg } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { NetworkMap } from "../ui/map.tsx";
import { SideTag } from "../ui/side-tag.tsx";
import { Tag } from "../ui/tag.tsx";
import { storyData } from "./organisation-data.ts";
import { usePlaceName } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

export function StoryPage({ story }: { story: Story }) {
  const { t, origin } = useFrame();
  const words = t.publicity.story;
  const names = story.organisations.map(({ name }) => name);
  const when = useWhen();
  return (
    <Shell
      title={words.title(names)}
      description={story.aims.slice(0, 160) || words.title(names)}
      open={{
        path: `/stories/${story.id}`,
        type: "article",
        above: [{ name: t.board.stories.title, path: "/stories" }],
        data: [storyData(story, words.title(names), origin)],
      }}
    >
      <Back href="/stories" label={words.all} />
      <p class="over">{words.over}</p>
      <h1 dir="auto">{t.partnerships.among(names)}</h1>
      <p class="lead">{when(story)}</p>
      <div class="beside">
        <div>
          <Aims story={story} />
          <Gives story={story} />
          <Steps story={story} />
          <Goals story={story} />
          <People story={story} />
        </div>
        <Places story={story} />
      </div>
      <p class="soft small">{words.consent}</p>
    </Shell>
  );
}

function Aims({ story: { aims } }: { story: Story }) {
  const words = useFrame().t.publicity.story;
  if (aims === "") return <p class="soft">{words.none}</p>;
  return (
    <section>
      <h2>{words.aims}</h2>
      <p class="said" dir="auto">
        {aims}
      </p>
    </section>
  );
}

export function useWhen(): (story: Pick<Story, "openedAt" | "endedAt">) => string {
  const { t, locale } = useFrame();
  const words = t.publicity.story;
  return ({ openedAt, endedAt }) =>
    endedAt === null
      ? words.since(longDate(locale, openedAt))
      : words.until(longDate(locale, openedAt), longDate(locale, endedAt));
}

/** The list beside the map says the same in words. */
function Places({ story: { organisations } }: { story: Story }) {
  const { t } = useFrame();
  const words = t.publicity.story;
  const place = usePlaceName();
  const placed = organisations.flatMap(({ lat, lon, side, town }) =>
    lat === null || lon === null ? [] : [{ lat, lon, side, label: town, named: true }],
  );
  const [first, ...others] = placed;
  return (
    <section>
      <h2>{words.who}</h2>
      {first && others.length > 0 && (
        <NetworkMap
          points={placed}
          arcs={others.map((to) => ({ from: first, to }))}
          label={words.map(organisations.map(({ town }) => town))}
        />
      )}
      <ul class="plain stack">
        {organisations.map((one) => (
          <li key={one.id}>
            <a href={`/organisations/${one.id}`} dir="auto">
              {one.name}
            </a>{" "}
            <SideTag side={one.side} label={t.common.sides[one.side]} />{" "}
            <span class="soft">
              {t.common.kinds[one.kind]} · {place(one)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gives({ story: { organisations, gives } }: { story: Story }) {
  const words = useFrame().t.publicity.story;
  const given = organisations.filter(({ id }) => gives[id]);
  if (given.length === 0) return null;
  return (
    <section>
      <h2>{words.gives}</h2>
      <div class="grid">
        {given.map(({ id, name }) => (
          <Card key={id} title={name} level={3}>
            <p class="said" dir="auto">
              {gives[id]}
            </p>
          </Card>
        ))}
      </div>
    </section>
  );
}

function Steps({ story: { steps } }: { story: Story }) {
  const { t, locale } = useFrame();
  const words = t.publicity.story;
  const dates = (from: string, to: string) =>
    from === to ? words.day(longDate(locale, from)) : words.dates(longDate(locale, from), longDate(locale, to));
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{words.steps}</h2>
      <ol class="stack">
        {steps.map(({ title, starts, ends, state }) => (
          <li key={`${starts} ${title}`}>
            <span dir="auto">{title}</span>{" "}
            <Tag tone={state === "done" ? "good" : "plain"}>{words.stepStates[state]}</Tag>
            <br />
            <span class="soft small">{dates(starts, ends)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Goals({ story: { sdgs } }: { story: Story }) {
  const { t, locale } = useFrame();
  if (sdgs.length === 0) return null;
  return (
    <section>
      <h2>{t.publicity.story.sdgs}</h2>
      <ul>
        {sdgs.map((goal) => (
          <li key={goal}>{t.organisations.profile.goal(goal, SDG_NAMES[goal as Sdg][locale])}</li>
        ))}
      </ul>
    </section>
  );
}

/** Only those who agreed to be named outside. */
function People({ story: { people } }: { story: Story }) {
  const { t } = useFrame();
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{t.publicity.story.people}</h2>
      <ul>
        {people.map(({ name, role }) => (
          <li key={`${role} ${name}`}>
            <span dir="auto">{name}</span> <span class="soft">({t.agreement.roles[role]})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
