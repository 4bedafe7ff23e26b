// All partnerships, for coordinators: those that need a hand first, each with what to know before calling.
import type { Overlooked, OverlookView } from "../../schema/contract/overlook-views.ts";
import { PULSE_NEEDS } from "../../schema/vocabulary.ts";
import { longDate, number } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { SideTag } from "../ui/side-tag.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { useCountryName } from "./organisation-parts.tsx";
import { HoursBar } from "./overlook-hours.tsx";
import { Shell } from "./shell.tsx";

export const OVERLOOK_HOME = "/coordination/partnerships";

export interface OverlookPageProps {
  view: OverlookView;
  /** From when on each reason counts. */
  days: { silent: number; toAgree: number; late: number };
}

export function OverlookPage({ view, days }: OverlookPageProps) {
  const { t } = useFrame();
  const words = t.reviews.coordination;
  const { items, next, later, filter } = view;
  return (
    <Shell title={words.title} noindex>
      <CoordinationNav current="partnerships" />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Filters view={view} />
      <Details summary={words.order}>
        <p>{words.orderText(days)}</p>
      </Details>
      {items.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
        </Empty>
      ) : (
        items.map((one) => <Line key={one.id} one={one} />)
      )}
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: addressOf(filter), label: words.start } })}
        {...(next && { next: { href: addressOf(filter, next), label: words.following } })}
      />
      <p>
        <a href={addressOf(filter).replace(OVERLOOK_HOME, `${OVERLOOK_HOME}.csv`)}>{words.csv}</a>
      </p>
    </Shell>
  );
}

function addressOf(filter: OverlookView["filter"], after?: string): string {
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams([...chosen, ...(after ? [["after", after]] : [])]).toString();
  return query ? `${OVERLOOK_HOME}?${query}` : OVERLOOK_HOME;
}

function Filters({ view: { filter, countries } }: { view: OverlookView }) {
  const { t } = useFrame();
  const words = t.reviews.coordination;
  const country = useCountryName();
  const isChosen = Object.values(filter).some(Boolean);
  return (
    <Details summary={words.filters} open={isChosen}>
      <Form action={OVERLOOK_HOME} method="get" class="grid">
        <Select
          name="need"
          label={words.need}
          value={filter.need}
          empty={words.anyNeed}
          options={PULSE_NEEDS.map((need) => ({ value: need, label: words.needs[need] }))}
        />
        <Select
          name="state"
          label={words.state}
          value={filter.state}
          empty={words.states.all}
          options={(["open", "ended"] as const).map((state) => ({ value: state, label: words.states[state] }))}
        />
        <Select
          name="country"
          label={words.country}
          value={filter.country}
          empty={words.everyCountry}
          options={countries.map((code) => ({ value: code, label: country(code) }))}
        />
        <Select
          name="side"
          label={words.side}
          value={filter.side}
          empty={words.sides.all}
          options={(["north", "south"] as const).map((side) => ({ value: side, label: words.sides[side] }))}
        />
        <Buttons>
          <Submit tone="quiet">{words.apply}</Submit>
          {isChosen && (
            <ButtonLink href={OVERLOOK_HOME} tone="link">
              {words.clear}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
    </Details>
  );
}

function Line({ one }: { one: Overlooked }) {
  const { t, locale } = useFrame();
  const words = t.reviews.coordination;
  const { pulse, organisations, state } = one;
  return (
    <Card
      title={t.partnerships.among(organisations.map(({ name }) => name))}
      href={`/partnerships/${one.id}`}
      about={
        <>
          {pulse.needs.map((need) => (
            <Tag key={need} tone={need === "silent" ? "bad" : "wait"}>
              {words.needs[need]}
            </Tag>
          ))}
          {state === "ended" && <Tag>{one.endedHow ? words[one.endedHow] : words.ended}</Tag>}
          {organisations.map(({ id, side }) => (
            <SideTag key={id} side={side} label={t.common.sides[side]} />
          ))}
        </>
      }
    >
      {state === "open" ? (
        <div class="split">
          <Facts one={one} />
          <HoursBar minutes={pulse.minutes} />
        </div>
      ) : (
        <p class="soft small">
          {t.partnerships.since(longDate(locale, one.openedAt))}
          {pulse.gap !== null && <> · {words.gap(number(locale, pulse.gap, 1))}</>}
        </p>
      )}
    </Card>
  );
}

/** Of one that goes on: the sign of life, what comes, how they see it. */
function Facts({ one }: { one: Overlooked }) {
  const { t, locale } = useFrame();
  const words = t.reviews.coordination;
  const { pulse } = one;
  const { nextStep, gap } = pulse;
  return (
    <ul class="plain small">
      <li>{t.partnerships.since(longDate(locale, one.openedAt))}</li>
      <li>{words.quiet(pulse.silentDays)}</li>
      <li dir="auto">{nextStep ? words.next(nextStep.title, longDate(locale, nextStep.starts)) : words.noNext}</li>
      <li>{gap === null ? words.noGap : words.gap(number(locale, gap, 1))}</li>
      {pulse.waivers > 0 && <li>{words.waivers(pulse.waivers)}</li>}
      {pulse.proposed && <li>{words.proposed[pulse.proposed]}</li>}
      {one.termEnds && <li>{words.renewedUntil(longDate(locale, one.termEnds))}</li>}
    </ul>
  );
}
