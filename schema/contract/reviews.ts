// Half-yearly reviews of a partnership, answered by each organisation without seeing the others' answers, and its gap.
import * as z from "zod";
import { text } from "../text.ts";
import { REVIEW_QUESTIONS, REVIEW_STATES, type ReviewQuestion } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const MOST_WORDS = 1000;
const organisation = z.string().min(1).max(64);

const Answer = z.strictObject({
  scale: z.int().min(1).max(5).describe("1: not at all, or hardly anything · 5: fully, or a great deal"),
  words: text(MOST_WORDS).default(""),
});

export const Answers = z
  .strictObject(
    Object.fromEntries(REVIEW_QUESTIONS.map((question) => [question, Answer])) as Record<ReviewQuestion, typeof Answer>,
  )
  .meta({ id: "ReviewAnswers" });
export type Answers = z.output<typeof Answers>;

export const ReviewInput = z.strictObject({ organisation, answers: Answers }).meta({ id: "ReviewInput" });
export type ReviewInput = z.output<typeof ReviewInput>;

export const Gap = z
  .object({
    whole: z.number().describe("From 0, all see it alike, to 4"),
    exchange: z.number().describe("The widest of the exchanges"),
    exchanges: z.array(
      z.object({
        organisation: z.string(),
        gave: z.number().describe("What it says it brought"),
        received: z.number().describe("What the others say they received: their mean"),
        difference: z.number(),
      }),
    ),
    questions: z.array(z.object({ question: z.enum(REVIEW_QUESTIONS), difference: z.number() })),
  })
  .meta({ id: "MutualityGap" });
export type Gap = z.infer<typeof Gap>;

export const Review = z
  .object({
    period: z.string().describe("2026-1: January to June"),
    state: z.enum(REVIEW_STATES),
    starts: z.string(),
    ends: z.string(),
    opens: z.string().describe("The first day on which it may be answered"),
    closes: z.string().describe("The first day on which it is over"),
    answered: z.array(z.string()).describe("The organisations that have answered"),
    answers: z
      .record(z.string(), Answers)
      .describe("By organisation: one's own; everybody's once all are in or the period is over"),
    gap: Gap.nullable(),
  })
  .meta({ id: "Review" });
export type Review = z.infer<typeof Review>;

const param = z.object({ id: z.string().max(64), period: z.string().max(16) });

export const getReviews = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/reviews",
  summary: "Every half-year that was reviewed or may be, the newest first",
  request: { params: idParam, query: pageQuery },
  responses: { 200: reply(listOf(Review)) },
});

export const getReview = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/reviews/{period}",
  summary: "One half-year; the others' answers stay hidden until all are in or it is over",
  request: { params: param },
  responses: { 200: reply(Review) },
});

export const putReview = endpoint({
  access: "manager",
  method: "put",
  path: "/partnerships/{id}/reviews/{period}",
  summary: "An organisation answers, or corrects its answers while another's are awaited; 409 once all are in",
  request: { params: param, body: body(ReviewInput) },
  responses: { 200: reply(Review) },
});
