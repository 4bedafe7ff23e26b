// What this is, in half a minute; then what is new, and how to take part.
import type { HomeFigures, HomeView } from "../../schema/contract/public.ts";
import { number } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { NetworkMap } from "../ui/map.tsx";
import { FeedLinks } from "./feed-links.tsx";
import { LatestSheets, LatestStories, NextSessions } from "./home-latest.tsx";
import { storyLines, useDots } from "./map.tsx";
import { Shell } from "./shell.tsx";

/** The picture of a small screen holds so many dots. */
const DOTS = 90;

export function HomePage({ view }: { view: HomeView }) {
  const { t, origin } = useFrame();
  const { figures, towns, twinned } = view.places;
  return (
    <Shell
      title={t.home.title}
      description={t.home.lead}
      width="full"
      open={{ path: "/", data: [houseData(origin, t.common.brand, t.home.lead)] }}
      head={<FeedLinks />}
    >
      <div class="wrap hero split">
        <div>
          <h1>
            {t.home.heading[0]}
            <br />
            {t.home.heading[1]}
          </h1>
          <p class="lead">{t.home.lead}</p>
          <p>{t.home.told}</p>
          <p class="actions">
            <a class="button" href="/organisations/new">
              {t.home.join}
            </a>
            <a class="button quiet" href="/stories">
              {t.home.stories}
            </a>
            <a href="/map">{t.home.seeMap}</a>
          </p>
        </div>
        <NetworkMap
          label={t.home.map}
          description={t.home.mapAbout}
          points={useDots()(towns.slice(0, DOTS))}
          arcs={storyLines(view.stories)}
          faint={twinned}
        />
      </div>
      <Figures figures={figures} />
      <div class="wrap page">
        <LatestSheets view={view} />
        <LatestStories view={view} />
        <NextSessions view={view} />
        <Ways />
        <TakePart />
      </div>
    </Shell>
  );
}

/** schema.org: who makes this, and how to search it. */
const houseData = (origin: string, name: string, description: string): object => ({
  "@type": "WebSite",
  name,
  description,
  url: `${origin}/`,
  inLanguage: ["fr", "en"],
  publisher: { "@type": "Organization", name, url: `${origin}/`, logo: `${origin}/card.png` },
  potentialAction: {
    "@type": "SearchAction",
    target: `${origin}/search?q={q}`,
    "query-input": "required name=q",
  },
});

function Figures({ figures }: { figures: HomeFigures }) {
  const { t, locale } = useFrame();
  const { fromSouth } = figures;
  const shown = [
    { n: figures.north, label: t.home.north(figures.north) },
    { n: figures.south, label: t.home.south(figures.south) },
    { n: figures.countries, label: t.home.countries(figures.countries) },
    { n: figures.partnerships, label: t.home.partnerships(figures.partnerships) },
  ];
  return (
    <section class="band" aria-label={t.home.figures}>
      <div class="wrap numbers">
        {shown.map(({ n, label }) => (
          <p key={label}>
            <span class="figure">{number(locale, n)}</span> {label}
          </p>
        ))}
        {fromSouth !== null && (
          <p>
            <span class="figure">{t.home.percent(fromSouth)}</span> {t.home.fromSouth}
          </p>
        )}
      </div>
      <p class="wrap">
        <a href="/figures">{t.home.allFigures}</a>
      </p>
    </section>
  );
}

function Ways() {
  const { t } = useFrame();
  return (
    <section>
      <h2>{t.home.how}</h2>
      <ol class="grid ways">
        {t.home.steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <p>
        <a href="/how-matching-works">{t.words.titles.matching}</a>
      </p>
      <h2>{t.home.policyTitle}</h2>
      <ul>
        {t.home.policy.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href="/charter">{t.words.titles.charter}</a>
      </p>
    </section>
  );
}

function TakePart() {
  const { t } = useFrame();
  return (
    <section>
      <h2>{t.home.takePart}</h2>
      <div class="grid">
        {t.home.parts.map(({ title, text, links }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p class="row">
              {links.map(({ href, label }) => (
                <a key={href} href={href}>
                  {label}
                </a>
              ))}
            </p>
          </div>
        ))}
      </div>
      <p>
        <a href="/take-part">{t.home.howToTakePart}</a>
      </p>
    </section>
  );
}
