// One step of a learning path: the question to begin with, what the class does, how long it takes.
import type { StepFormView, StepValues } from "../../schema/contract/path-views.ts";
import { MOST_MINUTES, PATH_LENGTHS } from "../../schema/contract/paths.ts";
import { Back } from "../ui/back.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface PathStepFormProps {
  form: StepFormView;
  values?: StepValues;
  errors?: FormErrors;
}

export function PathStepFormPage({ form, values = form.values, errors }: PathStepFormProps) {
  const { t, newKey } = useFrame();
  const words = t.paths.stepForm;
  const { path, position, sheet } = form;
  const title = form.isNew ? words.titleNew : t.paths.step.number(position);
  const wrong = (name: string) => errors?.fields[name];
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={`/paths/${path.id}`} label={path.title} />
      <h1>{title}</h1>
      <Form action={`/paths/${path.id}/steps/${position}`} idempotencyKey={newKey()}>
        <Hidden name="version" value={path.version} />
        {sheet && !wrong("topic") ? (
          <>
            <Hidden name="topic" value={sheet.id} />
            <p>
              {words.sheet}{" "}
              <a href={`/topics/${sheet.id}`} dir="auto">
                {sheet.title}
              </a>
            </p>
          </>
        ) : (
          <TextField
            {...{ name: "topic", label: words.topic, hint: words.topicHint, value: values.topic, required: true }}
            error={wrong("topic")}
          />
        )}
        <TextField
          {...{ name: "question", label: words.question, hint: words.questionHint, value: values.question }}
          maxlength={PATH_LENGTHS.question}
          required
          error={wrong("question")}
        />
        <TextArea
          {...{ name: "activity", label: words.activity, hint: words.activityHint, value: values.activity, rows: 8 }}
          optional={t.common.optional}
          maxlength={PATH_LENGTHS.activity}
          error={wrong("activity")}
        />
        <TextField
          {...{ name: "minutes", type: "number", label: words.minutes, value: values.minutes, short: true }}
          min={1}
          max={MOST_MINUTES}
          required
          error={wrong("minutes")}
        />
        <Submit>{form.isNew ? words.add : words.save}</Submit>
      </Form>
    </Shell>
  );
}
