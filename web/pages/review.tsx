// One half-yearly review: to answer, waiting for the others, or read by all.
import type { ReviewView } from "../../schema/contract/review-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { ReviewForm, type ReviewRefused } from "./review-form.tsx";
import { AnswersPart, GapPart } from "./review-gap.tsx";
import { reviewAddress, useLastDay, usePeriodName, WhoAnswered } from "./review-parts.tsx";
import { Shell } from "./shell.tsx";

export function ReviewPage({ view, refused }: { view: ReviewView; refused?: ReviewRefused }) {
  const { t, locale } = useFrame();
  const words = t.reviews;
  const { review, parties, id } = view;
  const title = words.form.title(usePeriodName()(review.period));
  const lastDay = useLastDay();
  const isRead = review.state === "complete" || review.state === "closed";
  return (
    <Shell title={title} noindex>
      <Back href={reviewAddress(id)} label={words.allReviews} />
      <h1>{title}</h1>
      <p class="lead" dir="auto">
        {t.partnerships.among(parties.map(({ name }) => name))}
      </p>
      <WhoAnswered parties={parties} review={review} />
      {review.state === "before" && <p>{words.notYet(longDate(locale, review.opens))}</p>}
      {review.state === "open" && <p class="soft">{words.section.until(lastDay(review))}</p>}
      {isRead ? (
        <>
          <GapPart parties={parties} review={review} />
          <AnswersPart parties={parties} review={review} />
        </>
      ) : (
        <Answering view={view} refused={refused} />
      )}
    </Shell>
  );
}

/** A form for each organisation that the reader manages; others see what their own has said, if anything. */
function Answering({ view, refused }: { view: ReviewView; refused: ReviewRefused | undefined }) {
  const words = useFrame().t.reviews;
  const { review, parties, id, state } = view;
  const managed = state === "open" && review.state === "open" ? parties.filter(({ manages }) => manages) : [];
  if (managed.length === 0)
    return (
      <>
        {review.state === "open" && state === "open" && <p class="soft">{words.notYours}</p>}
        <AnswersPart parties={parties.filter(({ own }) => own)} review={review} />
      </>
    );
  return (
    <>
      {managed.map((party) => (
        <ReviewForm
          key={party.id}
          {...{ id, party, period: review.period, answers: review.answers[party.id] }}
          refused={refused?.organisation === party.id ? refused : undefined}
        />
      ))}
    </>
  );
}
