// The newest of what is public, on the home page: sheets, partnerships, sessions that anyone may come to.
import type { HomeView, NextSession } from "../../schema/contract/public.ts";
import { cityOf, dayIn, hourIn } from "../i18n/clock.ts";
import { ago } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { useFrame } from "../ui/frame.ts";
import { SideTag } from "../ui/side-tag.tsx";
import { When } from "../ui/when.tsx";
import { useAuthorName } from "./author.tsx";
import { usePlaceName } from "./organisation-parts.tsx";
import { useWhen } from "./story.tsx";

export function LatestSheets({ view: { sheets, now } }: { view: HomeView }) {
  const { t, locale } = useFrame();
  const name = useAuthorName();
  if (sheets.length === 0) return null;
  return (
    <section>
      <h2>{t.home.sheets}</h2>
      <div class="grid">
        {sheets.map(({ id, title, lang, excerpt, author, createdAt }) => (
          <Card
            key={id}
            title={<span lang={lang === locale ? undefined : lang}>{title}</span>}
            href={`/topics/${id}`}
            level={3}
            about={
              author.organisation && (
                <SideTag side={author.organisation.side} label={t.common.sides[author.organisation.side]} />
              )
            }
          >
            <p class="excerpt" dir="auto" lang={lang === locale ? undefined : lang}>
              {excerpt}
            </p>
            <p class="soft small">
              <span dir="auto">{name(author)}</span> · <When iso={createdAt} text={ago(locale, createdAt, now)} />
            </p>
          </Card>
        ))}
      </div>
      <p>
        <a href="/stories">{t.home.allSheets}</a>
      </p>
    </section>
  );
}

export function LatestStories({ view: { stories } }: { view: HomeView }) {
  const { t } = useFrame();
  const when = useWhen();
  if (stories.length === 0) return null;
  return (
    <section>
      <h2>{t.home.together}</h2>
      <div class="grid">
        {stories.map((story) => (
          <Card
            key={story.id}
            title={t.partnerships.among(story.organisations.map(({ name }) => name))}
            href={`/stories/${story.id}`}
            level={3}
            about={story.organisations.map(({ id, side, town }) => (
              <SideTag key={id} side={side} label={t.organisations.sideAndPlace(t.common.sides[side], town)} />
            ))}
          >
            <p class="excerpt" dir="auto">
              {story.aims}
            </p>
            <p class="soft small">{when(story)}</p>
          </Card>
        ))}
      </div>
      <p>
        <a href="/map">{t.home.allTogether}</a>
      </p>
    </section>
  );
}

export function NextSessions({ view: { sessions } }: { view: HomeView }) {
  const { t } = useFrame();
  if (sessions.length === 0) return null;
  return (
    <section>
      <h2>{t.home.sessions}</h2>
      <div class="grid">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </div>
      <p>
        <a href="/courses">{t.home.allSessions}</a>
      </p>
    </section>
  );
}

/** By the clocks of the place: what was announced. */
function SessionCard({ session }: { session: NextSession }) {
  const { t, locale } = useFrame();
  const place = usePlaceName();
  const { course, title, lang, organisation, starts, timeZone, country, town } = session;
  const city = cityOf(t.meetings.cities, timeZone);
  return (
    <Card title={<span lang={lang === locale ? undefined : lang}>{title}</span>} href={`/courses/${course}`} level={3}>
      <p>
        <When
          iso={starts}
          text={t.home.sessionAt(dayIn(locale, starts, timeZone), hourIn(locale, starts, timeZone), city)}
        />
        <br />
        {country === "" ? t.home.remote : place({ town, country })}
      </p>
      <p class="soft small" dir="auto">
        {organisation}
      </p>
    </Card>
  );
}
