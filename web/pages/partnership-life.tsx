// The life of a partnership on its page: the drawing, the balance of hours, the steps with what to do, and a table.
import type { LifeView, Named } from "../../schema/contract/journal-views.ts";
import { longDate } from "../i18n/format.ts";
import { BalanceBeam } from "../ui/balance-beam.tsx";
import { ChartBars } from "../ui/chart-bars.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { KINDS, LifeDrawing, Shape } from "../ui/life-drawing.tsx";
import { isEven, quarterOf } from "../ui/life-plan.ts";
import { Table } from "../ui/table.tsx";
import { StepState, useStepDates } from "./step-parts.tsx";

export function PartnershipLife({ view }: { view: LifeView }) {
  const words = useFrame().t.journal.life;
  const empty = view.steps.length === 0 && view.sums.length === 0;
  return (
    <section id="life">
      <h2>{words.title}</h2>
      <p class="soft">{empty ? words.empty : words.lead}</p>
      {!empty && (
        <div class="card">
          <Legend view={view} />
          <LifeDrawing view={view} />
        </div>
      )}
      <HoursBalance view={view} />
      <StepList view={view} />
      <LifeTable view={view} />
    </section>
  );
}

function Legend({ view }: { view: LifeView }) {
  const words = useFrame().t.journal.life;
  const kinds = KINDS.filter((kind) => view.sums.some((sum) => sum.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <p class="row small">
      {kinds.map((kind) => (
        <span key={kind} class="key">
          <svg width="16" height="14" viewBox="-8 -7 16 14" aria-hidden="true">
            <Shape kind={kind} r={6} />
          </svg>
          {words.marks[kind]}
        </span>
      ))}
    </p>
  );
}

/** Everyone who is in it, or gave or received before leaving. */
function useGiven(view: LifeView): { one: Named; given: number; received: number }[] {
  const hours = view.sums.filter(({ kind }) => kind === "hours");
  const sum = (which: (sum: LifeView["sums"][number]) => boolean) =>
    hours.filter(which).reduce((total, { minutes }) => total + minutes, 0);
  return view.organisations
    .map((one) => ({ one, given: sum(({ from }) => from === one.id), received: sum(({ to }) => to === one.id) }))
    .filter(({ given, received }, at) => at < view.present || given + received > 0);
}

function HoursBalance({ view }: { view: LifeView }) {
  const { t } = useFrame();
  const words = t.journal.life;
  const all = useGiven(view);
  const [left, right] = all;
  if (all.every(({ given }) => given === 0)) return <p class="soft">{words.noHours}</p>;
  const name = (one: Named) => one.name || t.journal.gone;
  if (all.length === 2 && left && right) {
    const more = left.given > right.given ? left : right;
    const said = isEven(left.given, right.given) ? words.even : words.leans(name(more.one));
    return (
      <div class="balance">
        <h3>{words.balance}</h3>
        <BalanceBeam
          label={said}
          left={{ minutes: left.given, side: left.one.side }}
          right={{ minutes: right.given, side: right.one.side }}
        />
        <div class="pans">
          {[left, right].map(({ one, given }) => (
            <p key={one.id} class={one.side} dir="auto">
              {words.given(name(one), t.journal.hours(given))}
            </p>
          ))}
        </div>
        <p class="soft">{said}</p>
      </div>
    );
  }
  return (
    <div class="stack">
      <h3>{words.balance}</h3>
      <ChartBars
        groups={all.map(({ one, given, received }) => ({
          label: name(one),
          bars: [
            { tone: one.side, value: given, text: words.gaveTime(t.journal.hours(given)) },
            { tone: one.side, value: received, text: words.receivedTime(t.journal.hours(received)) },
          ],
        }))}
      />
    </div>
  );
}

/** As the drawing counts them. */
function StepList({ view }: { view: LifeView }) {
  const { t, locale } = useFrame();
  const words = t.journal.steps;
  const dates = useStepDates();
  const lived = view.steps.filter(({ state }) => state !== "dropped");
  if (lived.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ol class="step-list">
        {lived.map((step) => (
          <li key={step.id}>
            <a href={`/partnerships/${view.partnership}/steps/${step.id}`} dir="auto">
              {step.title}
            </a>{" "}
            <StepState step={step} today={view.today} />
            <br />
            <span class="soft small">
              {step.doneAt ? words.doneOn(longDate(locale, step.doneAt)) : dates(step)}
              {step.movedFrom && ` · ${words.moved(longDate(locale, step.movedFrom))}`}
            </span>
          </li>
        ))}
      </ol>
      {view.writes && (
        <p>
          <a href="/calendar">{t.calendar.fromPartnership}</a>
        </p>
      )}
    </>
  );
}

/** The drawing in numbers: by quarter, what each gave, and how much was written. */
function LifeTable({ view }: { view: LifeView }) {
  const { t } = useFrame();
  const words = t.journal.life;
  const quarters = [...new Set(view.sums.map(({ month }) => quarterOf(month)))].sort();
  if (quarters.length === 0) return null;
  const all = useGiven(view).map(({ one }) => one);
  const within = (quarter: string) => view.sums.filter(({ month }) => quarterOf(month) === quarter);
  return (
    <Details summary={words.table}>
      <Table
        caption={words.title}
        captionHidden
        headers={[
          { label: words.quarterColumn },
          ...all.map((one) => ({ label: words.givenColumn(one.name || t.journal.gone), number: true })),
          { label: words.entriesColumn, number: true },
        ]}
        rows={quarters.map((quarter) => {
          const [year = "", n = ""] = quarter.split("-q");
          const sums = within(quarter);
          const gave = (id: string) =>
            sums
              .filter(({ kind, from }) => kind === "hours" && from === id)
              .reduce((total, { minutes }) => total + minutes, 0);
          return {
            key: quarter,
            cells: [
              words.quarter(n, year),
              ...all.map(({ id }) => t.journal.hours(gave(id))),
              sums.reduce((total, { entries }) => total + entries, 0),
            ],
          };
        })}
      />
    </Details>
  );
}
