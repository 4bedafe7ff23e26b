// The list of a profile's steps: what is done, what publishing waits for, and the small change that would help most.
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { ProfileStep, StepStates } from "../../schema/contract/profile-steps.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { TaskList } from "../ui/task-list.tsx";
import { OrganisationNav, type OrganisationNavProps } from "./organisation-nav.tsx";
import { ImprovementNotice, type ImprovementView } from "./profile-improvement.tsx";
import { stepAddress } from "./profile-step.tsx";
import { Shell } from "./shell.tsx";

export interface ProfileTasksProps {
  organisation: Organisation;
  states: StepStates;
  /** The steps this reader may take. */
  open: readonly ProfileStep[];
  role: OrganisationNavProps["role"];
  improvement: ImprovementView | null;
}

const GROUPS = {
  needed: ["identity", "place", "languages", "offers", "needs"],
  better: ["goals", "ways", "experience", "relations"],
  yours: ["visibility", "contact"],
} as const satisfies Record<string, readonly ProfileStep[]>;

export function ProfileTasksPage({ organisation, states, open, role, improvement }: ProfileTasksProps) {
  const { t } = useFrame();
  const words = t.profile.tasks;
  const done = open.filter((step) => states[step] === "done").length;
  return (
    <Shell title={words.title(organisation.name)} width="narrow" noindex>
      <div class="stack">
        <OrganisationNav id={organisation.id} current="profile" role={role} />
        <h1 dir="auto">{organisation.name}</h1>
        <Progress value={done / open.length} label={words.progress} text={words.done(done, open.length)} />
        <p class="lead">{leadOf(organisation, states, words, t.profile.check.published)}</p>
        {improvement && <ImprovementNotice id={organisation.id} {...improvement} />}
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <section key={group}>
            <h2>{words[group]}</h2>
            <Steps id={organisation.id} steps={GROUPS[group].filter((step) => open.includes(step))} states={states} />
          </section>
        ))}
      </div>
      <Buttons>
        <ButtonLink href={stepAddress(organisation.id, "check")}>
          {organisation.state === "draft" ? words.check : words.checkAgain}
        </ButtonLink>
        <ButtonLink href={`/organisations/${organisation.id}`} tone="quiet">
          {words.see}
        </ButtonLink>
      </Buttons>
    </Shell>
  );
}

type Words = ReturnType<typeof useFrame>["t"]["profile"]["tasks"];

function leadOf({ state }: Organisation, states: StepStates, words: Words, published: string): string {
  const left = Object.values(states).filter((step) => step === "todo").length;
  if (left > 0) return words.left(left);
  return state === "published" ? published : words.ready;
}

function Steps({ id, steps, states }: { id: string; steps: readonly ProfileStep[]; states: StepStates }) {
  const { t } = useFrame();
  const { steps: names, tasks } = t.profile;
  return (
    <TaskList
      tasks={steps.map((step) => ({
        href: stepAddress(id, step),
        label: names[step].name,
        hint: names[step].hint,
        state: states[step],
        stateLabel: tasks.states[states[step]],
      }))}
    />
  );
}

/** Publishing waits for something: said with links to where it is answered. */
export function StillNeeded({ id, states, refused }: { id: string; states: StepStates; refused: boolean }) {
  const { t } = useFrame();
  const waiting = (Object.keys(states) as ProfileStep[]).filter((step) => states[step] === "todo");
  if (waiting.length === 0) return null;
  return (
    <Notice kind={refused ? "bad" : "wait"} title={t.profile.check.missing} live={refused}>
      <ul>
        {waiting.map((step) => (
          <li key={step}>
            <a href={`${stepAddress(id, step)}?from=check`}>{t.profile.steps[step].name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
