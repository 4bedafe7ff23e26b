// A learning path on paper: what it is first, then a sheet of paper for each step, with the words of the experience itself.
import { SHEET_TEXTS } from "../../schema/contract/board.ts";
import type { PathPrintView, PrintedStep } from "../../schema/contract/path-views.ts";
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Shell } from "./shell.tsx";

export function PathPrintPage({ view: { path, steps } }: { view: PathPrintView }) {
  const { t, locale, origin } = useFrame();
  const words = t.paths;
  const lang = path.lang === locale ? undefined : path.lang;
  return (
    <Shell title={path.title} width="narrow" noindex>
      <div class="screen">
        <Back href={`/paths/${path.id}`} label={words.print.back} />
        <p class="soft">{words.print.lead}</p>
      </div>
      <header class="cover">
        <p class="over">{t.common.brand}</p>
        <h1 dir="auto" lang={lang}>
          {path.title}
        </h1>
        <p>
          {words.ages(path.ageFrom, path.ageTo)} · {words.minutes(path.minutes)}
        </p>
        <p class="said" dir="auto" lang={lang}>
          {path.summary}
        </p>
        <ol>
          {steps.map(({ position, question, minutes }) => (
            <li key={position}>
              <span dir="auto" lang={lang}>
                {question}
              </span>{" "}
              ({words.minutes(minutes)})
            </li>
          ))}
        </ol>
        {path.organisation && <p dir="auto">{words.by(path.organisation.name)}</p>}
        <p class="small">
          {words.licences[path.licence]} {words.sheetsLicence}
        </p>
        <p class="small soft">{`${origin}/paths/${path.id}`}</p>
      </header>
      {steps.map((step, at) => (
        <Leaf key={step.position} step={step} number={at + 1} lang={lang} />
      ))}
    </Shell>
  );
}

function Leaf({ step, number, lang }: { step: PrintedStep; number: number; lang: string | undefined }) {
  const { t, locale } = useFrame();
  const words = t.paths.step;
  const { sheet, html } = step;
  if (!sheet) return null;
  const sheetLang = sheet.lang === locale ? undefined : sheet.lang;
  const titles = t.board.topic.sheetTitles;
  return (
    <section class="cover">
      <h2 dir="auto" lang={lang}>
        {step.question}
      </h2>
      <p class="over">
        {words.number(number)} · {t.paths.minutes(step.minutes)}
      </p>
      {step.activity && (
        <>
          <h3>{words.activity}</h3>
          <p class="said" dir="auto" lang={lang}>
            {step.activity}
          </p>
        </>
      )}
      <h3 dir="auto" lang={sheetLang}>
        {sheet.title}
      </h3>
      {sheet.author && (
        <p class="soft" dir="auto">
          {words.author(sheet.author)}
        </p>
      )}
      {SHEET_TEXTS.filter((field) => html[field]).map((field) => (
        <div key={field}>
          <p>
            <strong>{titles[field]}</strong>
          </p>
          <Prose html={html[field] ?? ""} lang={sheetLang} />
        </div>
      ))}
    </section>
  );
}
