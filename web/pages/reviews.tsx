// All reviews of a partnership: the gap over time as a picture with its table, and each half-year.
import type { ReviewsView } from "../../schema/contract/review-views.ts";
import type { Review } from "../../schema/contract/reviews.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { ChartLine } from "../ui/chart-line.tsx";
import { Details } from "../ui/details.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Table } from "../ui/table.tsx";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { reviewAddress, useLastDay, usePeriodName, useScale, WhoAnswered } from "./review-parts.tsx";
import { Shell } from "./shell.tsx";

export function ReviewsPage({ view }: { view: ReviewsView }) {
  const { t } = useFrame();
  const words = t.reviews;
  const { parties, reviews, id } = view;
  const names = parties.map(({ name }) => name);
  return (
    <Shell title={words.of(names)} noindex>
      <Back href={`/partnerships/${id}`} label={words.back} />
      <h1>{words.title}</h1>
      <p class="lead" dir="auto">
        {t.partnerships.among(names)}
      </p>
      <p>{words.lead}</p>
      <GapOverTime reviews={reviews} />
      {reviews.length === 0 && (
        <Empty title={view.state === "ended" ? words.section.ended : words.section.none}>{null}</Empty>
      )}
      {reviews.map((review) => (
        <ReviewCard key={review.period} view={view} review={review} />
      ))}
    </Shell>
  );
}

/** Two points make a line; one alone is told by its own page. */
export function GapOverTime({ reviews, level = 2 }: { reviews: readonly Review[]; level?: 2 | 3 }) {
  const { t } = useFrame();
  const words = t.reviews.overTime;
  const Heading = `h${level}` as const;
  const [name, scale, widest] = [usePeriodName(), useScale(), useWidest()];
  const told = reviews.filter(({ state }) => state === "complete" || state === "closed").toReversed();
  if (told.filter(({ gap }) => gap !== null).length < 2) return null;
  return (
    <section>
      <Heading>{words.title}</Heading>
      <ChartLine
        label={words.label}
        periods={told.map(({ period }) => name(period, true))}
        series={[{ label: words.series, tone: "south", values: told.map(({ gap }) => gap?.whole ?? null) }]}
        write={scale}
        top={4}
      />
      <Details summary={words.table}>
        <Table
          caption={words.title}
          captionHidden
          headers={[{ label: words.period }, { label: words.whole, number: true }, { label: words.widest }]}
          rows={told.map((review) => ({
            key: review.period,
            cells: [name(review.period), review.gap ? scale(review.gap.whole) : words.none, widest(review)],
          }))}
        />
      </Details>
    </section>
  );
}

/** The question they see most differently, with its difference. */
function useWidest(): (review: Review) => string {
  const words = useFrame().t.reviews;
  const scale = useScale();
  return ({ gap }) => {
    if (!gap) return words.overTime.none;
    const all = [
      { name: words.gap.exchange, difference: gap.exchange },
      ...gap.questions.map(({ question, difference }) => ({ name: words.questions[question].short, difference })),
    ];
    const widest = all.reduce((one, other) => (other.difference > one.difference ? other : one));
    return widest.difference === 0 ? words.gap.same : words.overTime.widestOf(widest.name, scale(widest.difference));
  };
}

const TONES: Record<Review["state"], TagTone> = { before: "plain", open: "wait", complete: "good", closed: "plain" };

function ReviewCard({ view, review }: { view: ReviewsView; review: Review }) {
  const { t } = useFrame();
  const words = t.reviews;
  const [name, scale, lastDay] = [usePeriodName(), useScale(), useLastDay()];
  const href = reviewAddress(view.id, review.period);
  const mine = view.state === "open" && view.parties.some(({ manages }) => manages);
  return (
    <Card
      title={name(review.period)}
      href={href}
      about={
        <>
          <Tag tone={TONES[review.state]}>{words.state[review.state]}</Tag>
          {review.gap && <span class="soft">{words.gap.whole(scale(review.gap.whole))}</span>}
        </>
      }
    >
      <WhoAnswered parties={view.parties} review={review} />
      {review.state === "open" && mine && (
        <>
          <p class="soft">{words.section.until(lastDay(review))}</p>
          <Buttons>
            <ButtonLink href={href}>
              {Object.keys(review.answers).length > 0 ? words.section.correct : words.section.answer}
            </ButtonLink>
          </Buttons>
        </>
      )}
    </Card>
  );
}
