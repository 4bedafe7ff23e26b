// A partnership's life in one picture: steps as bars, entries as marks, and around a line what went each way by quarter.
import type { LifeView } from "../../schema/contract/journal-views.ts";
import { periodName } from "../i18n/format.ts";
import { useFrame } from "./frame.ts";
import { LifeFlow } from "./life-flow.tsx";
import {
  bandsOf,
  lanesOf,
  type Mark,
  marksOf,
  type PlacedStep,
  placeOf,
  quartersOf,
  type Span,
  spanOf,
} from "./life-plan.ts";
import { inLines } from "./text.ts";

const HEAD = 24;
const ROW = 32; // a step with its title
const SLIM = 14; // one of many, without
const OWN_LANES = 10;
const MARK_ROW = 20;
const GAP = 14;
const FLOW = { alone: 200, one: 148 };
const FOOT = 24;

export function LifeDrawing({ view }: { view: LifeView }) {
  const { t } = useFrame();
  const words = t.journal.life;
  const span = spanOf(view);
  const quarters = quartersOf(span);
  const steps = lanesOf(
    view.steps.filter(({ state }) => state !== "dropped"),
    span,
    OWN_LANES,
  );
  const titled = steps.length <= OWN_LANES;
  const stepsHeight = steps.reduce((most, { lane }) => Math.max(most, lane + 1), 0) * (titled ? ROW : SLIM);
  const marks = marksOf(view.sums, span);
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  const bands = bandsOf(view, quarters).filter(({ above, below }) =>
    [...above.values, ...below.values].some((n) => n > 0),
  );
  const marksTop = HEAD + stepsHeight + (steps.length > 0 ? GAP : 0);
  const flowTop = marksTop + kinds.length * MARK_ROW + (kinds.length > 0 ? GAP : 0);
  const flow = bands.length === 1 ? FLOW.alone : FLOW.one;
  const height = flowTop + bands.length * flow + FOOT;
  const names = view.organisations.slice(0, view.present).map(({ name }) => name || t.journal.gone);
  return (
    <svg class="life" width="100%" height={height} role="img" aria-label={words.label(names)}>
      <Years span={span} height={height - FOOT} />
      <Today view={view} span={span} height={height - FOOT} />
      {steps.map((one) => (
        <StepBar key={one.step.id} placed={one} titled={titled} today={view.today} />
      ))}
      {kinds.map((kind, row) => (
        <g key={kind}>
          {marks
            .filter((mark) => mark.kind === kind)
            .map((mark) => (
              <MarkShape key={mark.month} mark={mark} y={marksTop + row * MARK_ROW + MARK_ROW / 2} />
            ))}
        </g>
      ))}
      {bands.map((band, at) => (
        <LifeFlow key={band.key} {...{ band, quarters }} top={flowTop + at * flow} height={flow} />
      ))}
    </svg>
  );
}

export const KINDS = ["text", "visit", "learning"] as const;

/** A faint line and its number where each year begins. */
function Years({ span, height }: { span: Span; height: number }) {
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.map((year) => {
    const x = placeOf(span, `${year}-01-01`);
    const tight = year === first && placeOf(span, `${year + 1}-01-01`) < 14;
    if (x > 90) return null;
    return (
      <g key={year}>
        {year > first && <line x1={`${x}%`} x2={`${x}%`} y1={HEAD - 6} y2={height + 4} stroke="var(--line)" />}
        {!tight && (
          <text x={`${x}%`} dx={year > first ? 4 : 0} y={height + 18} class="soft">
            {year}
          </text>
        )}
      </g>
    );
  });
}

/** Today, or the day it ended. */
function Today({ view, span, height }: { view: LifeView; span: Span; height: number }) {
  const words = useFrame().t.journal.life;
  const x = placeOf(span, view.endedOn ?? view.today);
  const anchor = x < 12 ? "start" : x > 88 ? "end" : "middle";
  return (
    <g>
      <line x1={`${x}%`} x2={`${x}%`} y1={HEAD - 6} y2={height} stroke="var(--ink)" stroke-dasharray="2 4" />
      <text x={`${x}%`} y="13" text-anchor={anchor} class="soft">
        {view.endedOn ? words.endMark : words.todayMark}
      </text>
    </g>
  );
}

const WIDE_LETTERS = 52;
const NARROW_LETTERS = 22;

/** Filled when done, an outline to come, in waiting colour when late; where it first stood, dashes lead to where it is. */
function StepBar({ placed, titled, today }: { placed: PlacedStep; titled: boolean; today: string }) {
  const { step, number, lane, x, width, first } = placed;
  const late = step.state === "planned" && step.ends < today;
  const tone = step.state === "done" ? "good" : late ? "wait" : "north";
  const y = HEAD + lane * (titled ? ROW : SLIM) + (titled ? 18 : 0);
  const end = x > 55;
  const at = {
    x: `${end ? Math.min(100, x + width) : x}%`,
    y: y - 5,
    "text-anchor": end ? ("end" as const) : undefined,
  };
  const title = (letters: number) => `${number}. ${inLines(step.title, letters, 1)[0] ?? ""}`;
  return (
    <g class={tone}>
      <title>{step.title}</title>
      {first !== null && <line x1={`${first}%`} x2={`${x}%`} y1={y + 4} y2={y + 4} {...MOVED} />}
      <rect
        x={`${x}%`}
        width={`${width}%`}
        {...{ y, height: titled ? 9 : 8, rx: 4 }}
        {...(step.state === "done" ? FULL : HOLLOW)}
      />
      {titled && (
        <>
          <text {...at} class="wide">
            {title(WIDE_LETTERS)}
          </text>
          <text {...at} class="tall">
            {title(NARROW_LETTERS)}
          </text>
        </>
      )}
    </g>
  );
}

/** A moment is a disc, a visit a lozenge, something learned a triangle; the more, the larger. */
function MarkShape({ mark, y }: { mark: Mark; y: number }) {
  const { t, locale } = useFrame();
  const words = t.journal.life;
  const month = periodName(locale, mark.month, words.quarter);
  return (
    <svg x={`${mark.x}%`} y={y} overflow="visible" width="1" height="1">
      <title>{words.marked(words.marks[mark.kind], month, mark.entries)}</title>
      <Shape kind={mark.kind} r={3.5 + Math.min(4, Math.sqrt(mark.entries))} />
    </svg>
  );
}

// In the hue of the side or tone around them.
const FULL = { fill: "var(--hue)" };
const HOLLOW = { fill: "var(--tint)", stroke: "var(--hue)", "stroke-width": 1.5 };
const MOVED = { stroke: "var(--hue)", "stroke-width": 2, "stroke-dasharray": "2 4" };

export function Shape({ kind, r }: { kind: Mark["kind"]; r: number }) {
  if (kind === "text") return <circle r={r * 0.9} fill="var(--edge)" />;
  if (kind === "visit") return <path d={`M0 ${-r}L${r} 0 0 ${r} ${-r} 0Z`} fill="var(--wait)" />;
  return <path d={`M0 ${-r}L${r} ${r * 0.8}H${-r}Z`} fill="var(--good)" />;
}
