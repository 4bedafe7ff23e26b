// The open data: what there is, in which forms, under which licence, and what every column means.
import { Fragment } from "preact";
import {
  IATI_FILES,
  OPEN_COLUMNS,
  OPEN_DATA,
  OPEN_LICENCE,
  type OpenDataName,
  type OpenDataView,
} from "../../schema/contract/open-data.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Shell } from "./shell.tsx";

export const OPEN_DATA_HOME = "/open-data";

export function OpenDataPage({ view }: { view: OpenDataView }) {
  const { t, locale } = useFrame();
  const words = t.openData;
  return (
    <Shell title={words.title} description={words.lead} open={{ path: OPEN_DATA_HOME, data: [datasetOf(words)] }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.licence} <a href={OPEN_LICENCE}>{words.licenceName}</a>. {words.cite}
      </p>
      <p>{words.today(longDate(locale, view.day))}</p>
      <div class="grid">
        {OPEN_DATA.map((name) => (
          <File key={name} name={name} days={view.kept[name] ?? []} />
        ))}
      </div>
      <Iati there={view.partnerships} />
      <h2>{words.readTitle}</h2>
      <ul>
        {words.read.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href="/api/v1/openapi.json">{words.api}</a> ·{" "}
        <a href={`/report/${view.day.slice(0, 4)}`}>{t.report.title(Number(view.day.slice(0, 4)))}</a>
      </p>
    </Shell>
  );
}

/** As search engines for data read it. */
const datasetOf = (words: { title: string; lead: string }): object => ({
  "@type": "Dataset",
  name: words.title,
  description: words.lead,
  license: OPEN_LICENCE,
  creator: { "@type": "Organization", name: "Le Partenariat" },
});

const address = (name: OpenDataName, form: "csv" | "json", day?: string) =>
  `${OPEN_DATA_HOME}/${name}${day ? `-${day}` : ""}.${form}`;

function File({ name, days }: { name: OpenDataName; days: string[] }) {
  const { t, locale } = useFrame();
  const words = t.openData;
  const { title, lead } = words.files[name];
  const columns: Readonly<Record<string, string>> = words.columns;
  return (
    <Card title={title} id={name}>
      <p>{lead}</p>
      <Forms name={name} title={title} />
      <Details summary={words.dictionary}>
        <dl>
          {OPEN_COLUMNS[name].map((column) => (
            <Fragment key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{columns[`${name}.${column}`] ?? columns[column]}</dd>
            </Fragment>
          ))}
        </dl>
      </Details>
      {days.length > 0 && (
        <Details summary={words.copies}>
          <ul>
            {days.map((day) => (
              <li key={day}>
                {longDate(locale, day)} <Forms name={name} title={title} day={day} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Card>
  );
}

function Forms({ name, title, day }: { name: OpenDataName; title: string; day?: string }) {
  const { t } = useFrame();
  const about = day ? t.openData.aboutDay(title, day) : t.openData.about(title);
  return (
    <ul class="links">
      {(["csv", "json"] as const).map((form) => (
        <li key={form}>
          <a href={address(name, form, day)} download>
            {form.toUpperCase()}
            <span class="hide">{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Iati({ there }: { there: boolean }) {
  const words = useFrame().t.openData.iati;
  return (
    <section id="iati">
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      {there ? (
        <ul>
          {IATI_FILES.map((file) => (
            <li key={file}>
              <a href={`${OPEN_DATA_HOME}/${file}`}>{words.files[file]}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{words.none}</p>
      )}
    </section>
  );
}
