// In a partnership's room: the review that may be answered now, and how far apart they saw it so far.
import type { ReviewsView } from "../../schema/contract/review-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { reviewAddress, useLastDay, usePeriodName, WhoAnswered } from "./review-parts.tsx";
import { GapOverTime } from "./reviews.tsx";

export function PartnershipReviews({ view }: { view: ReviewsView }) {
  const words = useFrame().t.reviews;
  const { reviews, state } = view;
  const open = state === "open" ? reviews.find((review) => review.state === "open") : undefined;
  return (
    <section id="reviews">
      <h2>{words.title}</h2>
      <p class="soft">{words.section.lead}</p>
      {open && <Open view={view} review={open} />}
      <GapOverTime reviews={reviews} level={3} />
      {reviews.length === 0 ? (
        <p class="soft">{state === "ended" ? words.section.ended : words.section.none}</p>
      ) : (
        <Buttons>
          <ButtonLink href={reviewAddress(view.id)} tone="quiet">
            {words.section.all}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  );
}

function Open({ view, review }: { view: ReviewsView; review: ReviewsView["reviews"][number] }) {
  const words = useFrame().t.reviews;
  const [name, lastDay] = [usePeriodName(), useLastDay()];
  const mine = view.parties.filter(({ manages }) => manages);
  const done = mine.length > 0 && mine.every(({ id }) => review.answered.includes(id));
  return (
    <Notice kind={done ? "plain" : "wait"}>
      <p>
        <strong>{words.section.open(name(review.period))}</strong> {words.section.until(lastDay(review))}
      </p>
      <WhoAnswered parties={view.parties} review={review} />
      {mine.length > 0 && (
        <Buttons>
          <ButtonLink href={reviewAddress(view.id, review.period)} tone={done ? "quiet" : "main"}>
            {done ? words.section.correct : words.section.answer}
          </ButtonLink>
        </Buttons>
      )}
    </Notice>
  );
}
