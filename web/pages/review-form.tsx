// The seven questions of a review, answered in the name of one organisation: a scale each, and words for those who wish.
import type { ReviewParty } from "../../schema/contract/review-views.ts";
import type { Answers } from "../../schema/contract/reviews.ts";
import { MOST_WORDS } from "../../schema/contract/reviews.ts";
import { REVIEW_QUESTIONS, type ReviewQuestion } from "../../schema/vocabulary.ts";
import { Radios } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Blind, reviewAddress } from "./review-parts.tsx";

/** What was typed, before it is known to be an answer. */
export type TypedAnswers = Partial<Record<ReviewQuestion, { scale: string; words: string }>>;

export interface ReviewRefused {
  organisation: string;
  typed: TypedAnswers;
  errors: FormErrors;
}

export interface ReviewFormProps {
  id: string;
  period: string;
  party: ReviewParty;
  /** Said already: to be corrected. */
  answers: Answers | undefined;
  refused?: ReviewRefused | undefined;
}

export function ReviewForm({ id, period, party, answers, refused }: ReviewFormProps) {
  const { t, newKey } = useFrame();
  const words = t.reviews.form;
  const typed: TypedAnswers = refused?.typed ?? typedOf(answers);
  return (
    <section id="answer">
      <h2 dir="auto">{words.as(party.name)}</h2>
      <Problems errors={refused?.errors} />
      {answers ? <p>{t.reviews.mayCorrect}</p> : <Blind />}
      <Form action={reviewAddress(id, period)} idempotencyKey={newKey()} class="stack">
        <Hidden name="organisation" value={party.id} />
        {REVIEW_QUESTIONS.map((question) => (
          <Question key={question} question={question} typed={typed[question]} errors={refused?.errors} />
        ))}
        <Buttons>
          <Submit>{answers ? words.resend : words.send}</Submit>
        </Buttons>
      </Form>
    </section>
  );
}

const typedOf = (answers: Answers | undefined): TypedAnswers =>
  Object.fromEntries(
    Object.entries(answers ?? {}).map(([question, { scale, words }]) => [question, { scale: String(scale), words }]),
  );

interface QuestionProps {
  question: ReviewQuestion;
  typed: TypedAnswers[ReviewQuestion];
  errors: FormErrors | undefined;
}

function Question({ question, typed, errors }: QuestionProps) {
  const words = useFrame().t.reviews;
  const { title, hint, low, high } = words.questions[question];
  const scale = `answers.${question}.scale`;
  const said = `answers.${question}.words`;
  const [wrong, wrongWords] = [errors?.fields[scale], errors?.fields[said]];
  return (
    <div class="scale">
      <Radios
        name={scale}
        label={title}
        hint={hint}
        inline
        value={typed?.scale}
        options={[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: String(n) }))}
        {...(wrong && { error: wrong })}
      />
      <p class="ends">
        <span>{words.form.low(low)}</span>
        <span>{words.form.high(high)}</span>
      </p>
      <Details summary={words.form.words} open={Boolean(typed?.words || wrongWords)}>
        <TextArea
          name={said}
          label={words.form.words}
          hint={words.form.wordsHint}
          value={typed?.words}
          rows={3}
          maxlength={MOST_WORDS}
          {...(wrongWords && { error: wrongWords })}
        />
      </Details>
    </div>
  );
}
