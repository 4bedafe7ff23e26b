// One import: how far it is while it runs, then what it did, what it refused and why, and what waits for a decision.
import type { ImportReport, RefusedLine, RefusedTie } from "../../schema/contract/imports.ts";
import { list, number } from "../i18n/format.ts";
import { Breadcrumbs } from "../ui/breadcrumbs.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Progress } from "../ui/progress.tsx";
import { Table } from "../ui/table.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Duplicates, More } from "./import-duplicates.tsx";
import { IMPORTS } from "./imports.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface ImportProps {
  report: ImportReport;
  /** How many lines of each kind are shown at once. */
  limit: number;
  errors?: FormErrors;
}

export function ImportPage({ report, limit, errors }: ImportProps) {
  const { t } = useFrame();
  const words = t.imports.report;
  const running = report.state === "running";
  const title = report.dryRun ? words.dryTitle(report.file) : words.title(report.file);
  return (
    <Shell title={title} {...(running && { head: <meta http-equiv="refresh" content="2" /> })}>
      <CoordinationNav current="imports" />
      <Breadcrumbs
        label={words.crumbs}
        items={[{ label: t.imports.list.title, href: IMPORTS }, { label: report.file }]}
      />
      <Problems errors={errors} />
      <h1 dir="auto">{title}</h1>
      {running ? <UnderWay report={report} /> : <Outcome report={report} />}
      {!running && <Duplicates report={report} limit={limit} />}
      {!running && <Refused report={report} limit={limit} />}
      {!running && report.ties.rows > 0 && <Ties report={report} />}
      {!running && <About report={report} />}
    </Shell>
  );
}

function UnderWay({ report: { id, done, rows } }: { report: ImportReport }) {
  const words = useFrame().t.imports.report;
  return (
    <>
      <Progress
        value={rows === 0 ? 1 : done / rows}
        label={done < rows ? words.progress : words.progressTies}
        text={words.progressText(done, rows)}
      />
      <p>{words.wait}</p>
      <p>
        <a href={`${IMPORTS}/${id}`}>{words.refresh}</a>
      </p>
    </>
  );
}

function Outcome({ report }: { report: ImportReport }) {
  const { t, newKey } = useFrame();
  const words = t.imports.report;
  const { id, dryRun, rows, created, updated, unchanged, counts } = report;
  return (
    <>
      <p class="lead">{dryRun ? words.dryLead : created > 0 ? words.lead : words.nothingNew}</p>
      {dryRun && (
        <Form action={`${IMPORTS}/${id}/run`} idempotencyKey={newKey()}>
          <Buttons>
            <Submit>{words.runNow}</Submit>
          </Buttons>
        </Form>
      )}
      <Figures
        figures={[
          [rows, words.rows(rows)],
          [created, words.created(created, dryRun)],
          [updated, words.updated(updated, dryRun)],
          [unchanged, words.unchanged(unchanged)],
          [counts.duplicates, words.duplicates(counts.duplicates)],
          [counts.refused, words.refused(counts.refused)],
        ]}
      />
    </>
  );
}

/** Whatever is zero is left out, but the first. */
function Figures({ figures }: { figures: [n: number, label: string][] }) {
  const { locale } = useFrame();
  return (
    <div class="numbers">
      {figures
        .filter(([n], index) => n > 0 || index === 0)
        .map(([n, about]) => (
          <p key={about}>
            <span class="figure">{number(locale, n)}</span> {about}
          </p>
        ))}
    </div>
  );
}

function Refused({ report: { id, refused, counts }, limit }: ImportProps) {
  const words = useFrame().t.imports.report;
  if (counts.refused === 0) return null;
  return (
    <section id="refused" aria-labelledby="refused-title">
      <h2 id="refused-title">{words.refusedTitle}</h2>
      <p>{words.refusedLead}</p>
      <Table
        caption={words.refusedTitle}
        captionHidden
        headers={[{ label: words.line }, { label: words.reason }]}
        rows={refused.map((line) => ({
          key: String(line.line),
          cells: [words.lineNumber(line.line), <Reasons key="why" line={line} />],
        }))}
      />
      <More id={id} kind="refused" lines={refused} limit={limit} label={words.refusedTitle} />
    </section>
  );
}

function Reasons({ line: { message, others } }: { line: RefusedLine }) {
  return (
    <>
      {message}
      {others.map((other) => (
        <span key={`${other.field}${other.code}`}>
          <br />
          {other.message}
        </span>
      ))}
    </>
  );
}

function Ties({ report: { ties, dryRun } }: { report: ImportReport }) {
  const words = useFrame().t.imports.report;
  const refused = ties.rows - ties.created - ties.unchanged - ties.waiting;
  return (
    <section aria-labelledby="ties-title">
      <h2 id="ties-title">{words.tiesTitle}</h2>
      <Figures
        figures={[
          [ties.rows, words.tiesAsked(ties.rows)],
          [ties.created, words.tiesCreated(ties.created, dryRun)],
          [ties.unchanged, words.tiesUnchanged(ties.unchanged)],
          [ties.waiting, words.tiesWaiting(ties.waiting)],
          [refused, words.tiesRefused(refused)],
        ]}
      />
      {refused > 0 && <RefusedTies ties={ties.refused} all={refused} />}
    </section>
  );
}

function RefusedTies({ ties, all }: { ties: RefusedTie[]; all: number }) {
  const words = useFrame().t.imports.report;
  return (
    <>
      <h3>{words.tiesRefusedTitle}</h3>
      {ties.length < all && <p>{words.showingFirst(ties.length, all)}</p>}
      <Table
        caption={words.tiesRefusedTitle}
        captionHidden
        headers={[{ label: words.line }, { label: words.where }, { label: words.reason }]}
        rows={ties.map((tie, index) => ({
          key: String(index),
          cells: [words.lineNumber(tie.line), words.sources[tie.source], tie.message],
        }))}
      />
    </>
  );
}

function About({ report: { encoding, ignoredColumns } }: { report: ImportReport }) {
  const { t, locale } = useFrame();
  const words = t.imports.report;
  return (
    <p class="soft">
      {words.encoding(encoding.toUpperCase())}{" "}
      {ignoredColumns.length > 0 && words.ignored(ignoredColumns.length, list(locale, ignoredColumns))}
    </p>
  );
}
