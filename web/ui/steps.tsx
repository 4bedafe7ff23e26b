// The way a proposal goes, drawn as a bridge: one span from each step to the next.

export type StepState = "done" | "current" | "todo" | "stopped";

export interface Step {
  label: string;
  state: StepState;
  /** The state in words, for those who listen: "fait", "en cours", "à venir". */
  stateLabel: string;
  /** A date, a name. */
  note?: string;
}

export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} class={step.state} aria-current={step.state === "current" ? "step" : undefined}>
          {index < steps.length - 1 && <Span crossed={step.state === "done"} />}
          {step.label}
          <span class="hide"> ({step.stateLabel})</span>
          {step.note && <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}

/** Solid once crossed, dotted while ahead; level on a wide screen, climbing down on a narrow one. */
function Span({ crossed }: { crossed: boolean }) {
  const pen = {
    "vector-effect": "non-scaling-stroke",
    stroke: crossed ? "var(--good)" : "var(--edge)",
    "stroke-width": crossed ? 4 : 3,
    "stroke-dasharray": crossed ? undefined : "0.1 8",
  } as const;
  return (
    <svg
      class="turn"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path class="wide" d="M0 95C14-22 86-22 100 95" {...pen} />
      <path class="tall" d="M100 0C-24 14-24 86 100 100" {...pen} />
    </svg>
  );
}
