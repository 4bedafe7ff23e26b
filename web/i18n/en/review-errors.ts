// Refusals about reviews and about how a partnership ends, in clear sentences.
import type { reviewCodes as codes, reviewFields as fields } from "../fr/review-errors.ts";

export const reviewFields: typeof fields = {
  date_past: () => "Choose a day to come.",
  term_too_far: () => "That is too far: ten years at most.",
};

export const reviewCodes: typeof codes = {
  review_complete: "All answers to this review are in: everyone reads them, and nothing changes any more.",
  review_not_yet: "This review is not open yet: its half-year has hardly begun.",
  review_over: "This review is closed: the time to answer is over.",
  ending_proposed:
    "What comes next is already proposed for this partnership: answer that first, or let the other organisation take it back.",
  ending_absent: "Nothing is proposed for what comes next in this partnership, or no longer is.",
};
