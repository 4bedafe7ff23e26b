// A version in the making: what it says so far, the way to each answer, and proposing it to all.
import type { AgreementDraftView } from "../../schema/contract/agreement-views.ts";
import { Back } from "../ui/back.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TaskList, type TaskState } from "../ui/task-list.tsx";
import { agreementAddress, Gives } from "./agreement-parts.tsx";
import { StepList } from "./agreement-steps.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function AgreementEditPage({ view, errors }: { view: AgreementDraftView; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const words = t.agreement.edit;
  const { id, base, latest, begun } = view;
  const overtaken = base !== latest;
  return (
    <Shell title={latest === 0 ? words.title : words.titleNext(latest + 1)} width="narrow" noindex>
      <Problems errors={errors} />
      {overtaken && (
        <p>
          <a href={`${agreementAddress(id)}?version=${latest}`}>{words.theirs(latest)}</a>
        </p>
      )}
      <Back href={`/partnerships/${id}`} label={t.agreement.back} />
      <h1>{latest === 0 ? words.title : words.titleNext(latest + 1)}</h1>
      <p class="lead">{latest === 0 ? words.lead : words.leadNext}</p>
      <Tasks view={view} />
      <Preview view={view} />
      {view.aims === "" ? (
        <p class="soft">{words.needAims}</p>
      ) : (
        <Form action={agreementAddress(id)} idempotencyKey={newKey()}>
          <Hidden name="base" value={errors && overtaken ? latest : base} />
          <p class="hint">{words.proposeHint}</p>
          <Buttons>
            <Submit>{errors && overtaken ? words.again : words.propose}</Submit>
          </Buttons>
        </Form>
      )}
      {begun && (
        <Form action={agreementAddress(id, "edit/removal")} idempotencyKey={newKey()}>
          <Submit tone="link">{words.throw}</Submit>
        </Form>
      )}
    </Shell>
  );
}

function Tasks({ view }: { view: AgreementDraftView }) {
  const words = useFrame().t.agreement.edit;
  const { id, people, aims, gives, parties, steps } = view;
  const task = (href: string, label: string, hint: string, done: boolean) => {
    const state: TaskState = done ? "done" : "todo";
    return { href, label, hint, state, stateLabel: done ? words.done : words.todo };
  };
  const all = parties.every((one) => gives[one.id]);
  return (
    <TaskList
      label={words.tasks}
      tasks={[
        task(`/partnerships/${id}/participants`, words.people, words.peopleHint, people > 0),
        task(agreementAddress(id, "edit/aims"), words.aims, words.aimsHint, aims !== ""),
        task(agreementAddress(id, "edit/gives"), words.gives, words.givesHint, all),
        task(agreementAddress(id, "edit/steps"), words.steps, words.stepsHint, steps.length > 0),
      ]}
    />
  );
}

/** What it says so far. */
function Preview({ view }: { view: AgreementDraftView }) {
  const words = useFrame().t.agreement;
  if (view.aims === "" && view.steps.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.edit.check}</h2>
      {view.aims && (
        <>
          <h3>{words.room.aims}</h3>
          <p class="said" dir="auto">
            {view.aims}
          </p>
        </>
      )}
      <h3>{words.room.gives}</h3>
      <Gives parties={view.parties} gives={view.gives} />
      {view.steps.length > 0 && (
        <>
          <h3>{words.room.steps}</h3>
          <StepList steps={view.steps} />
        </>
      )}
    </section>
  );
}
