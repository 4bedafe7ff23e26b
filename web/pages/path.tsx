// One learning path: for whom, how long, and its steps in order; those who write it mend it here.
import type { PathView } from "../../schema/contract/path-views.ts";
import { MOST_STEPS } from "../../schema/contract/paths.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { pathData } from "./path-data.ts";
import { PathStep } from "./path-step.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function PathPage({ view, errors }: { view: PathView; errors?: FormErrors }) {
  const { t, locale, origin } = useFrame();
  const words = t.paths;
  const { path, writes } = view;
  const lang = path.lang === locale ? undefined : path.lang;
  return (
    <Shell
      title={path.title}
      description={path.summary}
      width="narrow"
      noindex={path.state !== "public"}
      open={
        path.state === "public" && {
          path: `/paths/${path.id}`,
          type: "article",
          above: [{ name: words.title, path: "/paths" }],
          data: [pathData(path, origin)],
        }
      }
    >
      <Problems errors={errors} />
      <Back href="/paths" label={words.back} />
      <header>
        {path.state === "draft" && <Tag tone="wait">{words.states.draft}</Tag>}
        <h1 dir="auto" lang={lang}>
          {path.title}
        </h1>
        <p class="soft">
          {words.ages(path.ageFrom, path.ageTo)} · {words.minutes(path.minutes)} · {words.steps(path.stepCount)}
        </p>
        {path.summary && (
          <p class="lead said" dir="auto" lang={lang}>
            {path.summary}
          </p>
        )}
        {path.organisation && (
          <p dir="auto">
            <a href={`/organisations/${path.organisation.id}`}>{words.by(path.organisation.name)}</a>
          </p>
        )}
      </header>
      {path.stepCount > 0 && (
        <Buttons>
          <ButtonLink href={`/paths/${path.id}/print`} tone="quiet">
            {words.print.link}
          </ButtonLink>
        </Buttons>
      )}
      {writes && path.steps.length === 0 && (
        <Notice kind="wait">
          <p>{words.write.first}</p>
        </Notice>
      )}
      <section>
        {path.steps.map((step, at) => (
          <PathStep key={step.position} {...{ step, path, writes }} last={at === path.steps.length - 1} />
        ))}
      </section>
      <p class="small">
        {words.licences[path.licence]} {words.sheetsLicence}
      </p>
      <p class="soft small">{words.updated(longDate(locale, path.updatedAt))}</p>
      {writes && <Desk view={view} />}
    </Shell>
  );
}

function Desk({ view: { path } }: { view: PathView }) {
  const { t, newKey } = useFrame();
  const words = t.paths.write;
  const draft = path.state === "draft";
  return (
    <section class="screen">
      <h2>{words.title}</h2>
      <Buttons>
        {path.steps.length < MOST_STEPS && (
          <ButtonLink href={`/paths/${path.id}/steps/new`}>{words.addStep}</ButtonLink>
        )}
        <ButtonLink href={`/paths/${path.id}/edit`} tone="quiet">
          {words.edit}
        </ButtonLink>
      </Buttons>
      <Form action={`/paths/${path.id}/state`} idempotencyKey={newKey()}>
        <Hidden name="version" value={path.version} />
        <Hidden name="state" value={draft ? "public" : "draft"} />
        <p>{draft ? words.publishLead : words.takeBackLead}</p>
        <Submit tone={draft ? "main" : "quiet"}>{draft ? words.publish : words.takeBack}</Submit>
      </Form>
    </section>
  );
}
