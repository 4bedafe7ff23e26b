// A review that all may read: how far apart they see it, question by question, and what each wrote.
import type { ReviewParty, ReviewView } from "../../schema/contract/review-views.ts";
import type { Answers, Gap } from "../../schema/contract/reviews.ts";
import { REVIEW_QUESTIONS, type ReviewQuestion } from "../../schema/vocabulary.ts";
import { ChartDumbbell, Dot } from "../ui/chart-dumbbell.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { useScale } from "./review-parts.tsx";

/** From where a difference is worth naming: two points of the scale. */
const NAMED = 2;
const MOST_NAMED = 3;

export function GapPart({ parties, review }: Pick<ReviewView, "parties" | "review">) {
  const words = useFrame().t.reviews.gap;
  const { gap, answers } = review;
  if (!gap)
    return (
      <Notice kind="wait">
        <p>{words.missing}</p>
      </Notice>
    );
  return (
    <section>
      <h2>{words.title}</h2>
      <Whole gap={gap} />
      <p class="row small" aria-hidden="true">
        {parties.map(({ id, name, side }) => (
          <span key={id} class="key">
            <Dot side={side} />
            {name}
          </span>
        ))}
      </p>
      <div class="gaps">
        {gap.exchanges.map((exchange) => (
          <Exchange key={exchange.organisation} {...{ parties, exchange }} />
        ))}
        {gap.questions.map(({ question, difference }) => (
          <Question key={question} {...{ parties, question, difference, answers }} />
        ))}
      </div>
      <Details summary={words.how}>
        <p>{words.howText}</p>
      </Details>
    </section>
  );
}

/** The figure, and what to do with it. */
function Whole({ gap }: { gap: Gap }) {
  const { t } = useFrame();
  const words = t.reviews.gap;
  const scale = useScale();
  const level = gap.whole >= 1.5 ? "wide" : gap.whole >= 0.75 ? "apart" : "close";
  const topics = [
    ...(gap.exchange >= NAMED ? [{ name: words.exchange, difference: gap.exchange }] : []),
    ...gap.questions.map(({ question, difference }) => ({ name: t.reviews.questions[question].short, difference })),
  ]
    .filter(({ difference }) => difference >= NAMED)
    .sort((one, other) => other.difference - one.difference)
    .slice(0, MOST_NAMED);
  return (
    <Notice kind={level === "close" ? "good" : level === "apart" ? "wait" : "bad"}>
      <p>
        <strong>{words.level[level]}</strong>
      </p>
      {topics.length > 0 && <p>{words.talk(topics.map(({ name }) => name))}</p>}
      <p class="soft">{words.whole(scale(gap.whole))}</p>
    </Notice>
  );
}

function Difference({ difference }: { difference: number }) {
  const words = useFrame().t.reviews.gap;
  const scale = useScale();
  if (difference === 0) return <Tag tone="good">{words.same}</Tag>;
  return <Tag tone={difference >= NAMED ? "wait" : "plain"}>{words.difference(scale(difference))}</Tag>;
}

function Exchange({ parties, exchange }: { parties: ReviewParty[]; exchange: Gap["exchanges"][number] }) {
  const words = useFrame().t.reviews.gap;
  const scale = useScale();
  const giver = parties.find(({ id }) => id === exchange.organisation);
  if (!giver) return null;
  const stands = [
    { key: "gave", side: giver.side, value: exchange.gave },
    {
      key: "received",
      side: giver.side === "north" ? ("south" as const) : ("north" as const),
      value: exchange.received,
    },
  ];
  return (
    <div>
      <h3 dir="auto">{words.exchangeOf(giver.name)}</h3>
      <ChartDumbbell stands={stands} />
      <p class="soft small">
        {words.gave(giver.name, scale(exchange.gave))}. {words.received(scale(exchange.received))}.{" "}
        <Difference difference={exchange.difference} />
      </p>
    </div>
  );
}

interface QuestionProps {
  parties: ReviewParty[];
  question: ReviewQuestion;
  difference: number;
  answers: Record<string, Answers>;
}

function Question({ parties, question, difference, answers }: QuestionProps) {
  const { t } = useFrame();
  const words = t.reviews;
  const said = parties.flatMap((party) => {
    const answer = answers[party.id]?.[question];
    return answer ? [{ ...party, value: answer.scale }] : [];
  });
  return (
    <div>
      <h3>{words.questions[question].title}</h3>
      <ChartDumbbell stands={said.map(({ id, side, value }) => ({ key: id, side, value }))} />
      <p class="soft small">
        {said.map(({ id, name, value }) => (
          <span key={id} dir="auto">
            {words.gap.said(name, String(value))}.{" "}
          </span>
        ))}
        <Difference difference={difference} />
      </p>
    </div>
  );
}

/** What each says, in the order asked: scales and words. */
export function AnswersPart({ parties, review }: Pick<ReviewView, "parties" | "review">) {
  const { t } = useFrame();
  const words = t.reviews;
  const shown = parties.flatMap((party) => {
    const answers = review.answers[party.id];
    return answers ? [{ party, answers }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{words.answers.title}</h2>
      <div class="grid">
        {shown.map(({ party, answers }) => (
          <section key={party.id} class={`card ${party.side}`}>
            <h3 dir="auto">{words.answers.of(party.name)}</h3>
            <dl class="rows">
              {REVIEW_QUESTIONS.map((question) => (
                <div key={question}>
                  <dt>{words.questions[question].short}</dt>
                  <dd>
                    <strong>{answers[question].scale}</strong> / 5
                    {answers[question].words && (
                      <p class="said" dir="auto">
                        {answers[question].words}
                      </p>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
