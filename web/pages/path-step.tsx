// A step of a learning path: the question, the sheet to read, what the class does; or that its sheet is gone.
import type { LearningStep, PathWithSteps } from "../../schema/contract/paths.ts";
import { Card } from "../ui/card.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";

export interface PathStepProps {
  step: LearningStep;
  path: PathWithSteps;
  writes: boolean;
  last: boolean;
}

export function PathStep({ step, path, writes, last }: PathStepProps) {
  const { t, locale } = useFrame();
  const words = t.paths.step;
  const lang = path.lang === locale ? undefined : path.lang;
  return (
    <Card
      id={`step-${step.position}`}
      title={step.question && <span lang={lang}>{step.question}</span>}
      about={
        <span class="over">
          {words.number(step.position)}
          {step.minutes > 0 && ` · ${t.paths.minutes(step.minutes)}`}
        </span>
      }
    >
      {step.sheet ? (
        <Sheet sheet={step.sheet} />
      ) : (
        <Notice kind="wait">
          <p>{writes ? words.goneToMend : words.gone}</p>
        </Notice>
      )}
      {step.activity && (
        <>
          <h3>{words.activity}</h3>
          <p class="said" dir="auto" lang={lang}>
            {step.activity}
          </p>
        </>
      )}
      {writes && <Acts {...{ step, path, last }} />}
    </Card>
  );
}

function Sheet({ sheet }: { sheet: NonNullable<LearningStep["sheet"]> }) {
  const { t, locale } = useFrame();
  const words = t.paths.step;
  const lang = sheet.lang === locale ? undefined : sheet.lang;
  return (
    <>
      <h3>{words.sheet}</h3>
      <p>
        <a href={`/topics/${sheet.id}`} dir="auto" lang={lang}>
          {sheet.title}
        </a>
        {sheet.author && (
          <span class="soft" dir="auto">
            {" "}
            {words.author(sheet.author)}
          </span>
        )}
      </p>
      <p class="soft" dir="auto" lang={lang}>
        {sheet.excerpt}
      </p>
    </>
  );
}

function Acts({ step, path, last }: Omit<PathStepProps, "writes">) {
  const { t, newKey } = useFrame();
  const words = t.paths.write;
  const about = t.paths.step.number(step.position);
  return (
    <Form action={`/paths/${path.id}/steps/${step.position}/move`} class="actions" idempotencyKey={newKey()}>
      <Hidden name="version" value={path.version} />
      <a href={`/paths/${path.id}/steps/${step.position}`}>
        {words.editStep}
        <span class="hide"> {about}</span>
      </a>
      {step.position > 1 && (
        <Submit tone="link" name="move" value="up" about={about}>
          {words.up}
        </Submit>
      )}
      {!last && (
        <Submit tone="link" name="move" value="down" about={about}>
          {words.down}
        </Submit>
      )}
      <Submit tone="link" name="move" value="out" about={about}>
        {words.out}
      </Submit>
    </Form>
  );
}
