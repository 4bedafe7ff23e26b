// The HTML door of reviews and of how a partnership ends.
import { Hono } from "hono";
import { EndingAnswerInput, EndingInput } from "../../schema/contract/endings.ts";
import { ReviewInput } from "../../schema/contract/reviews.ts";
import { REVIEW_QUESTIONS } from "../../schema/vocabulary.ts";
import { EndingPage } from "../../web/pages/ending.tsx";
import { ReviewPage } from "../../web/pages/review.tsx";
import type { TypedAnswers } from "../../web/pages/review-form.tsx";
import { ReviewsPage } from "../../web/pages/reviews.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { answerReview } from "./answer.ts";
import { answerEnding, proposeEnding } from "./end.ts";
import { draftLessons } from "./lessons.ts";
import { viewEnding, viewReview, viewReviews } from "./view.ts";

export const reviewsPages = new Hono<AppEnv>();

reviewsPages.get("/partnerships/:id/reviews", allow("signed-in"), async (c) => {
  unkept(c);
  return render(c, <ReviewsPage view={await viewReviews(c.var.ctx, c.req.param("id"))} />);
});

reviewsPages.get("/partnerships/:id/reviews/:period", allow("signed-in"), async (c) => {
  unkept(c);
  const { id, period } = c.req.param();
  return render(c, <ReviewPage view={await viewReview(c.var.ctx, id, period)} />);
});

reviewsPages.post("/partnerships/:id/reviews/:period", allow("manager"), async (c) => {
  unkept(c);
  const { id, period } = c.req.param();
  const data = await readForm(c);
  const organisation = data.get("organisation") ?? "";
  const typed = typedIn(data);
  return submit(c, {
    run: async (ctx) => {
      const input = check(ReviewInput, { organisation, answers: saidIn(typed) });
      const { state } = await answerReview(ctx, { partnership: id, period, ...input });
      return { state };
    },
    to: ({ state }) =>
      `/partnerships/${id}/reviews/${period}?notice=${state === "complete" ? "review_complete" : "review_kept"}`,
    again: async (errors) => (
      <ReviewPage view={await viewReview(c.var.ctx, id, period)} refused={{ organisation, typed, errors }} />
    ),
  });
});

/** As the form sends it: every question there is, answered or not. */
const typedIn = (data: URLSearchParams): TypedAnswers =>
  Object.fromEntries(
    REVIEW_QUESTIONS.map((question) => [
      question,
      { scale: data.get(`answers.${question}.scale`) ?? "", words: data.get(`answers.${question}.words`) ?? "" },
    ]),
  );

/** What was left out is told so, whatever was sent instead of a number is refused as one. */
const saidIn = (typed: TypedAnswers) =>
  Object.fromEntries(
    Object.entries(typed).map(([question, { scale, words }]) => [
      question,
      { ...(scale !== "" && { scale: Number(scale) }), words },
    ]),
  );

reviewsPages.get("/partnerships/:id/ending", allow("signed-in"), async (c) => {
  unkept(c);
  return render(c, <EndingPage view={await viewEnding(c.var.ctx, c.req.param("id"))} />);
});

reviewsPages.post("/partnerships/:id/ending", allow("manager"), async (c) => {
  unkept(c);
  const id = c.req.param("id");
  const data = await readForm(c);
  const typed = Object.fromEntries(data);
  return submit(c, {
    run: async (ctx) => {
      const { organisation, how, termEnds, text } = typed;
      const lessons = Object.fromEntries(
        (["worked", "failed", "again"] as const).map((field) => [field, typed[`lessons.${field}`] ?? ""]),
      );
      const input = check(EndingInput, { organisation, how, termEnds: termEnds || null, text, lessons });
      const { state } = await proposeEnding(ctx, { partnership: id, ...input });
      return { state };
    },
    to: ({ state }) => `/partnerships/${id}?notice=${state === "ended" ? "ending_over" : "ending_proposed"}#ends`,
    again: async (errors) => <EndingPage view={await viewEnding(c.var.ctx, id)} refused={{ typed, errors }} />,
  });
});

reviewsPages.post("/partnerships/:id/ending/answers", allow("manager"), async (c) => {
  unkept(c);
  const id = c.req.param("id");
  const data = await readForm(c);
  const [organisation, answer] = [data.get("organisation") ?? "", data.get("answer")];
  const text = data.get(`text-${organisation}`) ?? "";
  return submit(c, {
    run: async (ctx) => {
      const input = check(EndingAnswerInput, { organisation, answer, text });
      const { state, ending } = await answerEnding(ctx, { partnership: id, ...input });
      return { state, awaited: ending !== null, answer: input.answer };
    },
    to: ({ state, awaited, answer }) => {
      const settled = state === "ended" ? "ending_over" : awaited ? "ending_said" : "ending_renewed";
      return `/partnerships/${id}?notice=${answer === "confirm" ? settled : "ending_dropped"}#ends`;
    },
    again: async (errors) => (
      <EndingPage view={await viewEnding(c.var.ctx, id)} refused={{ typed: Object.fromEntries(data), errors }} />
    ),
  });
});

/** The draft opens in the form that every topic is written in. */
reviewsPages.post("/partnerships/:id/lessons", allow("member"), async (c) => {
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => draftLessons(ctx, id),
    to: ({ draft }) => `/topics/new?draft=${draft}`,
    again: async (errors) => <EndingPage view={await viewEnding(c.var.ctx, id)} refused={{ typed: {}, errors }} />,
  });
});
