// Europe and Africa without borders: where the public organisations are, and which partnerships show themselves.
import type { MapArc, MapView, TownPoint } from "../../schema/contract/public.ts";
import type { Story } from "../../schema/contract/publicity.ts";
import { number, periodName } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { type MapLine, type MapPoint, NetworkMap } from "../ui/map.tsx";
import { inView } from "../ui/projection.ts";
import { SideTag } from "../ui/side-tag.tsx";
import { Table } from "../ui/table.tsx";
import { useCountryName } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

export function MapPage({ view }: { view: MapView }) {
  const { t } = useFrame();
  const words = t.map;
  const { towns, twinned } = view.places;
  const elsewhere = towns.filter((town) => !inView(town)).reduce((sum, town) => sum + town.organisations, 0);
  return (
    <Shell title={words.title} description={words.lead} open={{ path: "/map" }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="pair">
        <div class="stays">
          <NetworkMap
            label={words.picture}
            description={words.about}
            points={useDots()(towns)}
            arcs={storyLines(view.stories)}
            faint={twinned}
          />
          <Legend twinned={twinned} />
          {elsewhere > 0 && <p class="soft small">{words.elsewhere(elsewhere)}</p>}
        </div>
        <div>
          <Stories view={view} />
          <Countries view={view} />
        </div>
      </div>
    </Shell>
  );
}

// Written beside their dot: where the story began.
const NAMED = new Set(["Lille", "Saint-Louis", "Agadez"]);

export function useDots(): (towns: readonly TownPoint[]) => MapPoint[] {
  const { t } = useFrame();
  return (towns) =>
    towns.map(({ town, organisations, ...place }) => ({
      ...place,
      label: t.map.town(town, organisations),
      count: organisations,
      ...(NAMED.has(town) && { named: true, short: town }),
    }));
}

/** Between each organisation of one shore and each of the other; on one shore, from one to the next. */
export function storyLines(stories: readonly Pick<Story, "organisations">[]): MapLine[] {
  return stories.flatMap(({ organisations }) => {
    const placed = organisations.flatMap(({ lat, lon, side, name }) =>
      lat === null || lon === null ? [] : [{ lat, lon, side, name }],
    );
    const [north, south] = [
      placed.filter(({ side }) => side === "north"),
      placed.filter(({ side }) => side === "south"),
    ];
    const pairs =
      north.length > 0 && south.length > 0
        ? north.flatMap((from) => south.map((to) => [from, to] as const))
        : placed.slice(1).map((to, at) => [placed[at] ?? to, to] as const);
    return pairs.map(([from, to]) => ({ from, to, label: `${from.name} – ${to.name}` }));
  });
}

function Legend({ twinned }: { twinned: readonly MapArc[] }) {
  const { t } = useFrame();
  const words = t.map;
  return (
    <p class="row small soft">
      <SideTag side="north" label={t.common.sides.north} />
      <SideTag side="south" label={t.common.sides.south} />
      <span>{words.arc}</span>
      {twinned.length > 0 && <span>{words.dotted}</span>}
    </p>
  );
}

/** The same as the arcs, in words and with the way to each. */
function Stories({ view: { stories, more } }: { view: MapView }) {
  const { t, locale } = useFrame();
  const words = t.map;
  return (
    <section>
      <h2>{words.partnerships}</h2>
      {stories.length === 0 ? (
        <p class="soft">{words.nobody}</p>
      ) : (
        <Table
          caption={words.partnerships}
          captionHidden
          headers={[{ label: words.who }, { label: words.where }, { label: words.since }]}
          rows={stories.map(({ id, organisations, openedAt }) => ({
            key: id,
            cells: [
              <a key="who" href={`/stories/${id}`} dir="auto">
                {t.partnerships.among(organisations.map(({ name }) => name))}
              </a>,
              organisations.map(({ town }) => town).join(" – "),
              periodName(locale, openedAt.slice(0, 7), () => ""),
            ],
          }))}
        />
      )}
      {more && (
        <p>
          <a href="/stories">{words.allStories}</a>
        </p>
      )}
    </section>
  );
}

function Countries({ view: { places } }: { view: MapView }) {
  const { t, locale } = useFrame();
  const words = t.map;
  const country = useCountryName();
  return (
    <section>
      <h2>{words.countries}</h2>
      <Table
        caption={words.countriesLead}
        headers={[
          { label: words.country },
          { label: t.common.sides.north, number: true },
          { label: t.common.sides.south, number: true },
        ]}
        rows={places.countries.map((line) => ({
          key: line.country,
          cells: [
            <a key="country" href={`/organisations?country=${line.country}`}>
              {country(line.country)}
            </a>,
            line.north > 0 ? number(locale, line.north) : "",
            line.south > 0 ? number(locale, line.south) : "",
          ],
        }))}
      />
    </section>
  );
}
