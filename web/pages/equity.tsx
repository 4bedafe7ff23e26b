// How fair the network is: charts for everyone, and for coordinators the names behind two of them.
import type { Equity, Figures } from "../../schema/contract/equity.ts";
import { longDate, number } from "../i18n/format.ts";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { CoordinationNav } from "./coordination-nav.tsx";
import { EquityFigures } from "./equity-figures.tsx";
import { Below, Silent } from "./equity-names.tsx";
import type { SkillNames } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

export const EQUITY_HOME = "/coordination/equity";
export const FIGURES_HOME = "/figures";

export function EquityPage({ view, names }: { view: Equity; names: SkillNames }) {
  const { t } = useFrame();
  const words = t.equity;
  return (
    <Shell title={words.title} noindex>
      <CoordinationNav current="equity" />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Body view={view} names={names} home={EQUITY_HOME} fewest={0} />
      <Below view={view} />
      <Silent view={view} />
      <p>
        <a href={FIGURES_HOME}>{words.publicLink}</a>
      </p>
    </Shell>
  );
}

export function FiguresPage({ view, names, fewest }: { view: Figures; names: SkillNames; fewest: number }) {
  const { t } = useFrame();
  const words = t.equity;
  return (
    <Shell title={words.publicTitle} description={words.publicLead} open={{ path: FIGURES_HOME }}>
      <h1>{words.publicTitle}</h1>
      <p class="lead">{words.publicLead}</p>
      <Body view={view} names={names} home={FIGURES_HOME} fewest={fewest} />
    </Shell>
  );
}

interface BodyProps {
  view: Figures;
  names: SkillNames;
  home: string;
  fewest: number;
}

function Body({ view, names, home, fewest }: BodyProps) {
  const { t, locale } = useFrame();
  const words = t.equity;
  if (!view.countedOn) {
    return (
      <Empty title={words.never}>
        <p>{words.neverHint}</p>
      </Empty>
    );
  }
  return (
    <>
      <KeyNumbers view={view} />
      {fewest === 0 && <By home={home} current={view.by} />}
      <p class="soft small">
        {words.countedOn(longDate(locale, view.countedOn))} {fewest > 0 && words.few(fewest)}
      </p>
      <EquityFigures telling={{ view, t, locale, names }} home={home} fewest={fewest} />
      <p>
        <a href={`/report/${view.countedOn.slice(0, 4)}`}>{t.report.title(Number(view.countedOn.slice(0, 4)))}</a>
      </p>
    </>
  );
}

function By({ home, current }: { home: string; current: Figures["by"] }) {
  const words = useFrame().t.equity.by;
  return (
    <nav aria-label={words.label} class="row">
      <span class="soft">{words.label}</span>
      <ul class="links">
        {(["month", "quarter"] as const).map((by) => (
          <li key={by}>
            <a href={`${home}?by=${by}`} aria-current={by === current ? "page" : undefined}>
              {words[by]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Sums only where every number of them is told: else they would give the hidden ones away. */
function KeyNumbers({ view: { by, periods } }: { view: Figures }) {
  const { t, locale } = useFrame();
  const words = t.equity.key;
  const sum = (values: (number | null)[]) =>
    values.some((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const last = (values: (number | null)[]) => values.filter((value) => value !== null).at(-1) ?? null;
  const proposed = sum(periods.flatMap(({ proposed: p }) => [p.north, p.south, p.coordination]));
  const begun = sum(periods.map((one) => one.partnerships));
  const below = sum([periods.at(-1)?.below.north ?? null, periods.at(-1)?.below.south ?? null]);
  const over = periods.slice(0, -1); // a period under way has only its quickest answers
  const shown = [
    { value: proposed, label: words.proposed[by](proposed ?? 0), digits: 0 },
    { value: begun, label: words.partnerships[by](begun ?? 0), digits: 0 },
    { value: last(over.map((one) => one.answerDays.north)), label: words.answerDays.north, digits: 1 },
    { value: last(over.map((one) => one.answerDays.south)), label: words.answerDays.south, digits: 1 },
    { value: last(periods.map((one) => one.gini)), label: words.gini, digits: 2 },
    { value: below, label: words.below(below ?? 0), digits: 0 },
  ];
  return (
    <section class="numbers" aria-label={t.equity.numbers}>
      {shown.map(
        ({ value, label, digits }) =>
          value !== null && (
            <p key={label}>
              <span class="figure">{number(locale, value, digits)}</span> {label}
            </p>
          ),
      )}
    </section>
  );
}
