// What the pages of reviews share: names, half-years in words, who has answered.
import type { ReviewParty, ReviewView } from "../../schema/contract/review-views.ts";
import type { Review } from "../../schema/contract/reviews.ts";
import { longDate, number } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";

export const reviewAddress = (id: string, period?: string): string =>
  period ? `/partnerships/${id}/reviews/${period}` : `/partnerships/${id}/reviews`;

/** « janvier à juin 2026 », or short for a chart: « S1 2026 ». */
export function usePeriodName(): (period: string, short?: boolean) => string {
  const words = useFrame().t.reviews;
  return (period, short = false) => {
    const [year = "", half = ""] = period.split("-");
    return short ? words.shortPeriod(half, year) : words.period(half, year);
  };
}

/** The last day on which it may be answered. */
export function useLastDay(): (review: Review) => string {
  const { locale } = useFrame();
  return ({ closes }) => longDate(locale, new Date(Date.parse(closes) - 86_400_000).toISOString());
}

export const useScale = (): ((n: number) => string) => {
  const { locale } = useFrame();
  return (n) => number(locale, n, 1);
};

export const namesOf = (parties: readonly ReviewParty[], ids: readonly string[]): string[] =>
  parties.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** Who has answered and who is awaited, never what. */
export function WhoAnswered({ parties, review }: Pick<ReviewView, "parties" | "review">) {
  const words = useFrame().t.reviews;
  const done = namesOf(parties, review.answered);
  const missing = parties.filter(({ id }) => !review.answered.includes(id)).map(({ name }) => name);
  return (
    <p>
      {done.length === 0 ? words.nobody : words.answered(done)}{" "}
      {missing.length > 0 && (review.state === "closed" ? words.neverAnswered(missing) : words.awaited(missing))}
    </p>
  );
}

export function Blind() {
  const words = useFrame().t.reviews;
  return (
    <Notice>
      <p>{words.blind}</p>
    </Notice>
  );
}
