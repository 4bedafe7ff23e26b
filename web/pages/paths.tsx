// Learning paths anyone may use in class, and the drafts of the reader's organisations.
import type { PathsView } from "../../schema/contract/path-views.ts";
import type { LearningPath } from "../../schema/contract/paths.ts";
import { BOARD_LANGUAGES } from "../../schema/vocabulary.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Card } from "../ui/card.tsx";
import { Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Tag } from "../ui/tag.tsx";
import { Shell } from "./shell.tsx";

export function PathsPage({ view }: { view: PathsView }) {
  const { t } = useFrame();
  const words = t.paths;
  const { lang, age } = view.filters;
  const narrowed = lang !== "" || age !== "";
  const after = new URLSearchParams({ ...(lang && { lang }), ...(age && { age }), after: view.next ?? "" });
  return (
    <Shell
      title={words.title}
      description={words.lead}
      noindex={view.later || narrowed}
      open={!view.later && !narrowed && { path: "/paths" }}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {view.writes && (
        <Buttons>
          <ButtonLink href="/paths/new">{words.create}</ButtonLink>
        </Buttons>
      )}
      {view.drafts.length > 0 && !view.later && (
        <section>
          <h2>{words.drafts}</h2>
          {view.drafts.map((path) => (
            <PathCard key={path.id} path={path} />
          ))}
          <h2>{words.published}</h2>
        </section>
      )}
      <Filters view={view} />
      {view.items.length === 0 && (
        <Empty title={narrowed ? words.noneSo : words.none}>
          <p>{words.noneLead}</p>
        </Empty>
      )}
      {view.items.map((path) => (
        <PathCard key={path.id} path={path} />
      ))}
      <Pagination
        label={words.pages}
        {...(view.later && { previous: { href: "/paths", label: words.start } })}
        {...(view.next && { next: { href: `/paths?${after}`, label: words.next } })}
      />
    </Shell>
  );
}

function Filters({ view: { filters } }: { view: PathsView }) {
  const { t } = useFrame();
  const words = t.paths.filters;
  const chosen = filters.lang !== "" || filters.age !== "";
  return (
    <Form action="/paths" method="get">
      <Details summary={words.title} open={chosen}>
        <Select
          name="lang"
          label={words.lang}
          empty={words.any}
          value={filters.lang}
          options={BOARD_LANGUAGES.map((value) => ({ value, label: t.common.languages[value] ?? value }))}
        />
        <TextField name="age" type="number" label={words.age} value={filters.age} min={3} max={99} short />
        <Buttons>
          <Submit>{words.apply}</Submit>
          {chosen && <a href="/paths">{words.clear}</a>}
        </Buttons>
      </Details>
    </Form>
  );
}

export function PathCard({ path }: { path: LearningPath }) {
  const { t, locale } = useFrame();
  const words = t.paths;
  const lang = path.lang === locale ? undefined : path.lang;
  return (
    <Card
      title={<span lang={lang}>{path.title}</span>}
      href={`/paths/${path.id}`}
      level={path.state === "draft" ? 3 : 2}
      about={
        <>
          {path.state === "draft" && <Tag tone="wait">{words.states.draft}</Tag>}
          <span class="soft small">
            {words.ages(path.ageFrom, path.ageTo)} · {words.minutes(path.minutes)} · {words.steps(path.stepCount)}
            {lang && ` · ${t.common.languages[lang] ?? lang}`}
          </span>
        </>
      }
    >
      {path.summary && (
        <p dir="auto" lang={lang}>
          {path.summary}
        </p>
      )}
      {path.organisation && (
        <p class="soft small" dir="auto">
          {words.by(path.organisation.name)}
        </p>
      )}
    </Card>
  );
}
