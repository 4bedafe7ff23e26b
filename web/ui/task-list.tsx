// What is done and what is left, each step a door.

export type TaskState = "done" | "todo" | "optional" | "blocked";

export interface Task {
  /** A blocked task has none. */
  href?: string;
  label: string;
  hint?: string;
  state: TaskState;
  stateLabel: string;
}

const TONES: Record<TaskState, string> = { done: "good", todo: "wait", optional: "plain", blocked: "plain" };

export function TaskList({ tasks, label }: { tasks: Task[]; label?: string }) {
  return (
    <ul class="tasks" aria-label={label}>
      {tasks.map((task) => (
        <li key={task.label} class={task.state}>
          <Arch state={task.state} />
          <div>
            {task.href ? <a href={task.href}>{task.label}</a> : <span class="soft">{task.label}</span>}
            {task.hint && <p class="hint small">{task.hint}</p>}
          </div>
          <span class={`tag ${TONES[task.state]}`}>{task.stateLabel}</span>
        </li>
      ))}
    </ul>
  );
}

/** A stone for each step: laid, expected, or only dotted. */
function Arch({ state }: { state: TaskState }) {
  const laid = state === "done";
  return (
    <svg
      viewBox="0 0 26 30"
      width="26"
      height="30"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      aria-hidden="true"
    >
      <path
        d="M3 28V13a10 10 0 0 1 20 0v15z"
        fill={laid ? "currentColor" : undefined}
        stroke-dasharray={state === "todo" || laid ? undefined : "2 3"}
      />
      {laid && <path d="m8 17 4 4 7-8" stroke="var(--paper)" stroke-width="3" />}
    </svg>
  );
}
