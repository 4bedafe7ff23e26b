// An organisation in short, beside its words: languages, goals, ways, dates, experience, and where it is on the map.
import { Fragment } from "preact";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { list, longDate } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { NetworkMap } from "../ui/map.tsx";
import { inView } from "../ui/projection.ts";
import { usePlaceName } from "./organisation-parts.tsx";

export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t, locale } = useFrame();
  const words = t.organisations.profile;
  const { languages, sdgs, ways, founded, capacity, load } = organisation;
  const facts: [label: string, text: string | null][] = [
    [
      words.languages,
      languages.length > 0
        ? list(
            locale,
            languages.map((code) => t.common.languages[code] ?? code),
          )
        : null,
    ],
    [
      words.ways,
      ways.length > 0
        ? list(
            locale,
            ways.map((way) => t.common.ways[way]),
          )
        : null,
    ],
    [words.dates, useDates(organisation)],
    [words.founded, founded === null ? null : String(founded)],
    [words.partnerships, usePast(organisation)],
    [words.capacity, words.carried(load, capacity)],
  ];
  return (
    <aside aria-label={words.facts}>
      <h2 class="hide">{words.facts}</h2>
      {facts.map(([label, text]) => text !== null && <Fact key={label} label={label} lines={[text]} />)}
      {sdgs.length > 0 && (
        <Fact label={words.goals} lines={sdgs.map((goal) => words.goal(goal, SDG_NAMES[goal][locale]))} />
      )}
      <Dot organisation={organisation} />
    </aside>
  );
}

function Fact({ label, lines }: { label: string; lines: string[] }) {
  return (
    <>
      <h3 class="over small">{label}</h3>
      <p>
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    </>
  );
}

function useDates({ availableFrom, availableUntil }: Organisation): string | null {
  const { t, locale } = useFrame();
  const words = t.organisations.profile;
  const day = (iso: string) => longDate(locale, iso);
  if (availableFrom && availableUntil) return words.between(day(availableFrom), day(availableUntil));
  if (availableFrom) return words.from(day(availableFrom));
  return availableUntil ? words.until(day(availableUntil)) : null;
}

function usePast({ pastPartnerships, state }: Organisation): string | null {
  const words = useFrame().t.organisations.profile;
  if (pastPartnerships > 0) return words.past(pastPartnerships);
  return state === "draft" ? null : words.newcomer;
}

function Dot({ organisation }: { organisation: Organisation }) {
  const words = useFrame().t.organisations.profile;
  const name = usePlaceName()(organisation.place);
  const { lat, lon, town } = organisation.place;
  if (lat === null || lon === null || !inView({ lat, lon })) return null;
  return (
    <NetworkMap label={words.map(name)} points={[{ lat, lon, side: organisation.side, label: town, named: true }]} />
  );
}
