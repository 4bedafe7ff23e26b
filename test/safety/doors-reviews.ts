// Who may what about reviews, how a partnership ends, and the coordinators' view of all. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const partnership = (t: Things) => ({ id: t.partnership });

/** The half-year that may be answered on the day of the test. */
function period(): string {
  const [year, month] = [new Date().getUTCFullYear(), new Date().getUTCMonth() + 1];
  return month < 3 ? `${year - 1}-2` : month < 9 ? `${year}-1` : `${year}-2`;
}
const review = (t: Things) => ({ id: t.partnership, period: period() });
const QUESTIONS = ["gave", "received", "balance", "beneficiaries", "together", "learning", "going_on"];
const answers = (t: Things) => ({
  organisation: t.own,
  answers: Object.fromEntries(QUESTIONS.map((question) => [question, { scale: 4, words: "Oui." }])),
});
const answered = (t: Things) => ({
  organisation: t.own,
  ...Object.fromEntries(QUESTIONS.map((question) => [`answers.${question}.scale`, "4"])),
});
const ending = (t: Things) => ({ organisation: t.own, how: "finished", text: "Merci." });
const withdrawal = (t: Things) => ({ organisation: t.own, answer: "withdraw", text: "" });

export const REVIEW_DOORS: Record<string, Row> = {
  [`GET ${API}/partnerships/:id/reviews`]: { who: "inside", at: partnership },
  [`GET ${API}/partnerships/:id/reviews/:period`]: { who: "inside", at: review },
  [`PUT ${API}/partnerships/:id/reviews/:period`]: { who: "managers", at: review, json: answers },
  [`GET ${API}/partnerships/:id/ending`]: { who: "inside", at: partnership },
  [`POST ${API}/partnerships/:id/ending`]: { who: "managers", at: partnership, json: ending },
  [`POST ${API}/partnerships/:id/ending/answers`]: {
    who: "managers",
    at: partnership,
    json: withdrawal,
    answered: 409,
  },
  [`POST ${API}/partnerships/:id/lessons`]: { who: "ownPeople", at: partnership },
  [`GET ${API}/partnerships · those that need a hand`]: { who: "coordination", query: () => ({ order: "hand" }) },

  "GET /partnerships/:id/reviews": { who: "inside", at: partnership },
  "GET /partnerships/:id/reviews/:period": { who: "inside", at: review },
  "POST /partnerships/:id/reviews/:period": { who: "managers", at: review, form: answered },
  "GET /partnerships/:id/ending": { who: "inside", at: partnership },
  "POST /partnerships/:id/ending": { who: "managers", at: partnership, form: ending },
  "POST /partnerships/:id/ending/answers": { who: "managers", at: partnership, form: withdrawal, answered: 409 },
  "POST /partnerships/:id/lessons": { who: "ownPeople", at: partnership, form: () => ({}) },
  "GET /coordination/partnerships": { who: "coordination" },
  "GET /coordination/partnerships.csv": { who: "coordination" },
};
