// What the pages of reviews and of ends show.
import type { EndingHow, Side } from "../vocabulary.ts";
import type { EndingStanding } from "./endings.ts";
import type { Review } from "./reviews.ts";

export interface ReviewParty {
  id: string;
  name: string;
  side: Side;
  /** The reader answers and decides in its name. */
  manages: boolean;
  /** The reader belongs to it. */
  own: boolean;
}

export interface ReviewRoom {
  id: string;
  state: "open" | "ended";
  parties: ReviewParty[];
}

export interface ReviewsView extends ReviewRoom {
  /** The newest first. */
  reviews: Review[];
}

export interface ReviewView extends ReviewRoom {
  review: Review;
}

export interface EndingView extends ReviewRoom {
  standing: EndingStanding;
  endedAt: string | null;
  today: string;
}

/** Of one's partnerships: an end to say yes to, or else a review to answer. */
export interface ReviewDue {
  partnership: string;
  period: string;
  /** Those it is shared with. */
  names: string[];
  /** What is proposed; null: it is the review that waits. */
  how: EndingHow | null;
}
