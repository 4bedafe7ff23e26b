// "Today": what waits for the person who has just come in, the most pressing first.
import type { ProposalLine, TodayView } from "../../schema/contract/proposal-views.ts";
import { longDate } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { type Task, TaskList } from "../ui/task-list.tsx";
import { CircleCard, isAwaited } from "./circle-line.tsx";
import { NoticeLines } from "./notices.tsx";
import { Line } from "./proposals.tsx";
import { Shell } from "./shell.tsx";
import { TodayCourses } from "./today-courses.tsx";

export function TodayPage({ view }: { view: TodayView }) {
  const { t } = useFrame();
  const words = t.today;
  const tasks = useTasks(view);
  const newcomer = view.drafts.length + view.paused.length + view.published.length === 0 && !view.queue;
  return (
    <Shell title={words.title} noindex>
      <h1 dir="auto">{words.hello(view.name)}</h1>
      {tasks.length > 0 && (
        <>
          <p class="lead">{words.waits(tasks.length)}</p>
          <TaskList label={words.waiting} tasks={tasks} />
        </>
      )}
      {newcomer ? <Welcome /> : tasks.length === 0 && <Empty title={words.nothing} />}
      <Circles view={view} />
      {view.others.length > 0 && (
        <section>
          <h2>{words.others}</h2>
          {view.others.slice(0, 6).map((line) => (
            <Line key={line.id} line={line} />
          ))}
          <a href="/proposals">{words.allProposals}</a>
        </section>
      )}
      <News view={view} />
      <TodayCourses courses={view.courses} />
      <Partnerships view={view} />
      <Houses view={view} />
    </Shell>
  );
}

/** Answers first, the soonest due on top; then what can be finished at leisure. */
function useTasks(view: TodayView): Task[] {
  const { t, locale } = useFrame();
  const words = t.today;
  const task = (href: string, label: string, stateLabel: string, hint?: string): Task => ({
    href,
    label,
    stateLabel,
    state: "todo",
    ...(hint && { hint }),
  });
  const dueOf = ({ state, daysLeft, own, ownName }: ProposalLine): string => {
    const several = new Set(view.waiting.map((line) => line.own)).size > 1 && own;
    const due =
      state !== "approved" || daysLeft === null
        ? ""
        : daysLeft === 0
          ? t.proposals.lastDay
          : t.proposals.daysLeft(daysLeft);
    return [due, several && t.proposals.list.for(ownName)].filter(Boolean).join(" · ");
  };
  const { queue, moderation } = view;
  return [
    ...view.waiting.map((line) => {
      const word = line.wait === "word";
      const label = word ? words.word(line.otherName) : words.answer(line.otherName);
      return task(`/proposals/${line.id}`, label, word ? words.tags.word : words.tags.answer, dueOf(line));
    }),
    ...view.circles.filter(isAwaited).map((line) => {
      const word = line.wait === "word";
      const others = line.ring.members.filter(({ own }) => !own).map(({ name }) => name);
      const label = word ? t.circles.today.word(others) : t.circles.today.answer(others);
      const due = line.daysLeft === 0 ? t.circles.lastDay : t.circles.daysLeft(line.daysLeft ?? 0);
      return task(`/circles/${line.id}`, label, word ? words.tags.word : words.tags.answer, due);
    }),
    ...(view.brokenCircles > 0
      ? [
          task(
            "/coordination/circles",
            t.circles.today.repair(view.brokenCircles),
            t.circles.today.tag,
            t.circles.today.repairHint,
          ),
        ]
      : []),
    ...(queue && queue.waiting > 0
      ? [
          task(
            "/coordination",
            words.queue(queue.waiting),
            words.tags.queue,
            queue.escalated > 0 ? words.queueEscalated(queue.escalated) : words.queueHint,
          ),
        ]
      : []),
    ...(moderation && moderation.waiting > 0
      ? [
          task(
            "/coordination/moderation",
            words.moderation(moderation.waiting),
            words.tags.queue,
            moderation.danger > 0 ? words.moderationDanger(moderation.danger) : words.queueHint,
          ),
        ]
      : []),
    ...view.signatures.map(({ partnership, names }) =>
      task(
        `/partnerships/${partnership}/agreement`,
        t.agreement.today.sign(names),
        words.tags.answer,
        t.agreement.today.hint,
      ),
    ),
    ...view.reviews.map(({ partnership, period, names, how }) =>
      how === null
        ? task(
            `/partnerships/${partnership}/reviews/${period}`,
            t.reviews.today.review(names),
            words.tags.answer,
            t.reviews.today.hint,
          )
        : task(
            `/partnerships/${partnership}#ends`,
            t.reviews.today.ending[how](names),
            words.tags.answer,
            t.reviews.ending.stays,
          ),
    ),
    ...view.steps.map(({ id, partnership, title, starts, ends, late }) =>
      task(
        `/partnerships/${partnership}/steps/${id}`,
        late ? t.journal.steps.whereStands(title) : title,
        late ? t.journal.steps.late : t.journal.steps.soon,
        late ? t.journal.steps.wasToEnd(longDate(locale, ends)) : t.journal.steps.begins(longDate(locale, starts)),
      ),
    ),
    ...view.courses.offers.map(({ session, course }) =>
      task(`/sessions/${session}`, t.courses.today.offer(course.title), t.courses.today.tag),
    ),
    ...view.courses.asked.map(({ id, title }) =>
      task(`/courses/${id}`, t.courses.today.partner(title), words.tags.answer),
    ),
    ...view.invitations.map((one) => ({
      label: words.invitation(one.organisationName),
      hint: words.invitationHint(one.inviter),
      state: "todo" as const,
      stateLabel: words.tags.invitation,
    })),
    ...view.drafts.map((one) =>
      task(`/organisations/${one.id}/edit`, words.draft(one.name), words.tags.draft, words.draftHint),
    ),
    ...view.paused.map((one) =>
      task(`/organisations/${one.id}`, words.back(one.name), words.tags.back, words.backHint),
    ),
  ];
}

/** Circles that await an answer, drawn; those that await others are among one's proposals. */
function Circles({ view }: { view: TodayView }) {
  const words = useFrame().t.circles.list;
  const awaited = view.circles.filter(isAwaited);
  if (awaited.length === 0) return null;
  return (
    <section>
      <h2>{words.waiting}</h2>
      <p>{words.lead}</p>
      {awaited.map((line) => (
        <CircleCard key={line.id} line={line} />
      ))}
    </section>
  );
}

function News({ view: { news, now } }: { view: TodayView }) {
  const words = useFrame().t.noticesBoard;
  if (news.length === 0) return null;
  return (
    <section>
      <h2>{words.today}</h2>
      <NoticeLines notices={news} now={now} />
      <a href="/notices">{words.todayAll}</a>
    </section>
  );
}

function Welcome() {
  const { t } = useFrame();
  const words = t.today;
  return (
    <Empty title={words.welcomeTitle} action={{ href: "/organisations/new", label: words.welcomeAction }}>
      <p>{words.welcome}</p>
      <p>
        <a href="/organisations">{words.browse}</a>
      </p>
    </Empty>
  );
}

/** Each published organisation with the ways into it; drafts and pauses are among the tasks. */
function Houses({ view }: { view: TodayView }) {
  const { t } = useFrame();
  const tabs = t.organisations.nav;
  if (view.published.length === 0) return null;
  return (
    <section>
      <h2>{t.today.houses}</h2>
      {view.published.map(({ id, name }) => (
        <Card key={id} title={name} href={`/organisations/${id}`} level={3}>
          <Buttons>
            <ButtonLink href={`/organisations/${id}/shortlist`} about={name}>
              {t.today.look}
            </ButtonLink>
            <ButtonLink href={`/organisations/${id}/edit`} tone="quiet" about={name}>
              {tabs.profile}
            </ButtonLink>
            <ButtonLink href={`/organisations/${id}/members`} tone="quiet" about={name}>
              {tabs.members}
            </ButtonLink>
          </Buttons>
        </Card>
      ))}
    </section>
  );
}

function Partnerships({ view }: { view: TodayView }) {
  const { t, locale } = useFrame();
  const words = t.today;
  if (view.partnerships.length === 0) return null;
  return (
    <section>
      <h2>{words.partnerships}</h2>
      <ul>
        {view.partnerships.map(({ id, organisations, openedAt }) => (
          <li key={id}>
            <a href={`/partnerships/${id}`} dir="auto">
              {t.partnerships.among(organisations.map(({ name }) => name))}
            </a>{" "}
            <span class="soft">{t.partnerships.since(longDate(locale, openedAt))}</span>
          </li>
        ))}
      </ul>
      <a href="/partnerships">{words.allPartnerships}</a>
    </section>
  );
}
