// What was said and what happened in a proposal: the steps, the exchange, the record of every turn.
import type { ProposalEntryView, ProposalView } from "../../schema/contract/proposal-views.ts";
import { longDate } from "../i18n/format.ts";
import { useFrame } from "../ui/frame.ts";
import { Message } from "../ui/message.tsx";
import { type Step, type StepState, Steps } from "../ui/steps.tsx";
import { Timeline } from "../ui/timeline.tsx";

/** Proposed, read, answered, partners: how far it has come, and where it stopped. */
export function ProposalSteps({ view }: { view: ProposalView }) {
  const { t, locale } = useFrame();
  const words = t.proposals.one;
  const dated = (act: string): string | undefined => {
    const entry = view.entries.find((one) => one.act === act);
    return entry && longDate(locale, entry.at);
  };
  const [proposed, read, answered, partners] = stepsOf(view);
  const yeses = [view.answers.from, view.answers.to].filter((one) => one === "accept").length;
  const step = (label: string, state: StepState, note?: string): Step => ({
    label,
    state,
    stateLabel: words.stepStates[state],
    ...(note && { note }),
  });
  return (
    <Steps
      label={words.steps}
      steps={[
        step(words.stepNames.proposed, proposed, longDate(locale, view.createdAt)),
        step(words.stepNames.read, read, dated("approve")),
        step(words.stepNames.answered, answered, answered === "todo" ? undefined : words.yeses(yeses)),
        step(words.stepNames.partners, partners),
      ]}
    />
  );
}

function stepsOf({ state, entries }: ProposalView): [StepState, StepState, StepState, StepState] {
  const read = entries.some((entry) => entry.act === "approve");
  if (state === "proposed") return ["done", "current", "todo", "todo"];
  if (state === "approved") return ["done", "done", "current", "todo"];
  if (state === "accepted") return ["done", "done", "done", "done"];
  return read ? ["done", "done", "stopped", "todo"] : ["done", "stopped", "todo", "todo"];
}

const SPOKEN = new Set(["propose", "ask", "reply"]);

export function Exchange({ view }: { view: ProposalView }) {
  const { t, locale } = useFrame();
  const words = t.proposals.one;
  const said = view.entries.filter((entry) => SPOKEN.has(entry.act) && entry.text !== "");
  return (
    <section>
      <h2>{words.exchange}</h2>
      {said.length === 0 && <p class="soft">{words.noWords}</p>}
      {said.map((entry) => (
        <Message
          key={entry.version}
          id={`e-${entry.version}`}
          author={entry.organisation?.name ?? words.coordination}
          side={entry.organisation?.side}
          sideLabel={sideOf(entry, t.common.sides, words.by)}
          when={{ iso: entry.at, text: longDate(locale, entry.at) }}
          text={entry.text}
        />
      ))}
    </section>
  );
}

function sideOf(
  { organisation, person }: ProposalEntryView,
  sides: Record<"north" | "south", string>,
  by: (name: string) => string,
): string | undefined {
  const parts = [organisation && sides[organisation.side], person && by(person)].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

/** Reasons stand beside their act; what was said in the exchange is not repeated. */
export function Story({ view }: { view: ProposalView }) {
  const { t, locale } = useFrame();
  const words = t.proposals.one;
  return (
    <section>
      <h2>{words.story}</h2>
      <Timeline
        label={words.story}
        entries={view.entries.map((entry) => ({
          key: String(entry.version),
          what: [
            words.acts[entry.act]?.(entry.organisation?.name ?? "") ?? entry.act,
            ...(entry.person ? [`(${words.by(entry.person)})`] : []),
          ].join(" "),
          when: { iso: entry.at, text: longDate(locale, entry.at) },
          ...(entry.organisation && { side: entry.organisation.side }),
          ...(entry.text && !SPOKEN.has(entry.act) && { quote: { text: entry.text } }),
        }))}
      />
    </section>
  );
}
