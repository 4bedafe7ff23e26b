// The yearly report, made to be printed: a cover, the year in brief, the figures with their tables, the partnerships shown.
import type { ReportView } from "../../schema/contract/report.ts";
import { longDate, number } from "../i18n/format.ts";
import { Arcade } from "../ui/arches.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { FIGURES_HOME } from "./equity.tsx";
import { EquityFigures } from "./equity-figures.tsx";
import type { SkillNames } from "./organisation-parts.tsx";
import { Shell } from "./shell.tsx";

export interface ReportProps {
  view: ReportView;
  names: SkillNames;
  fewest: number;
}

export function ReportPage({ view, names, fewest }: ReportProps) {
  const { t, locale } = useFrame();
  const words = t.report;
  const { year, figures } = view;
  return (
    <Shell
      title={words.title(year)}
      description={words.description(year)}
      {...(view.coordination ? { noindex: true } : { open: { path: `/report/${year}` } })}
    >
      <Cover view={view} />
      {figures.periods.length === 0 || figures.countedOn === null ? (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      ) : (
        <>
          <Brief view={view} />
          <h2>{words.figures}</h2>
          <p>{fewest > 0 ? t.equity.few(fewest) : words.inFull}</p>
          <EquityFigures telling={{ view: figures, t, locale, names }} home={FIGURES_HOME} fewest={fewest} paper />
        </>
      )}
      <Stories view={view} />
      <h2>{words.methodTitle}</h2>
      <p>{words.method}</p>
      <p>
        <a href={FIGURES_HOME}>{words.live}</a> · <a href="/open-data">{t.openData.title}</a> ·{" "}
        <a href="/how-matching-works">{t.words.titles.matching}</a>
        {view.otherYears.map((other) => (
          <span key={other}>
            {" · "}
            <a href={`/report/${other}`}>{words.title(other)}</a>
          </span>
        ))}
      </p>
    </Shell>
  );
}

function Cover({ view: { year, underWay, figures } }: { view: ReportView }) {
  const { t, locale } = useFrame();
  const words = t.report;
  return (
    <header class="hero cover">
      <p class="over">{t.common.brand}</p>
      <h1>{words.title(year)}</h1>
      <p class="lead">{words.lead}</p>
      <p class="soft">{t.common.motto}</p>
      {underWay && figures.countedOn && <p class="soft">{words.underWay(longDate(locale, figures.countedOn))}</p>}
      <Arcade />
    </header>
  );
}

/** What is not told has no line: it is never a nought. */
function Brief({ view: { totals, figures } }: { view: ReportView }) {
  const { t, locale } = useFrame();
  const words = t.report.brief;
  const gini = figures.periods.findLast((one) => one.gini !== null)?.gini ?? null;
  const shown = [
    { value: totals.proposed, label: words.proposed(totals.proposed ?? 0), digits: 0 },
    { value: totals.yes, label: words.yes(totals.yes ?? 0), digits: 0 },
    { value: totals.partnerships, label: words.partnerships(totals.partnerships ?? 0), digits: 0 },
    { value: totals.carried, label: words.carried(totals.carried ?? 0), digits: 0 },
    { value: gini, label: t.equity.key.gini, digits: 2 },
  ].filter(({ value }) => value !== null);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{t.report.intro}</p>
      <div class="numbers">
        {shown.map(({ value, label, digits }) => (
          <p key={label}>
            <span class="figure">{number(locale, value ?? 0, digits)}</span> {label}
          </p>
        ))}
      </div>
      {shown.length < 5 && <p class="soft small">{words.untold}</p>}
    </section>
  );
}

function Stories({ view: { stories, coordination } }: { view: ReportView }) {
  const { t, locale } = useFrame();
  const words = t.report.stories;
  if (!coordination) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{stories.length > 0 ? words.lead : words.none}</p>
      <ul>
        {stories.map(({ id, names, opened, ended }) => (
          <li key={id}>
            <a href={`/stories/${id}`}>{t.partnerships.among(names)}</a>,{" "}
            {ended
              ? words.until(longDate(locale, opened), longDate(locale, ended))
              : words.since(longDate(locale, opened))}
          </li>
        ))}
      </ul>
    </section>
  );
}
