// Two versions of an agreement side by side; what differs is struck through or underlined, and said to those who listen.
import type { ComparisonView, StepComparison, TextPart } from "../../schema/contract/agreement-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Select } from "../ui/choices.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { SummaryList } from "../ui/summary-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { agreementAddress, usePeriod } from "./agreement-parts.tsx";
import { Shell } from "./shell.tsx";

export function AgreementComparePage({ view }: { view: ComparisonView }) {
  const words = useFrame().t.agreement;
  return (
    <Shell title={words.compare.title} noindex>
      <Back href={`${agreementAddress(view.id)}?version=${view.to}`} label={words.read.title} />
      <h1>{words.compare.title}</h1>
      <p class="lead">{words.compare.lead}</p>
      <Choose view={view} />
      {view.same && <p>{words.compare.nothing}</p>}
      <section>
        <h2>{words.room.aims}</h2>
        <Sides parts={view.aims} {...view} />
      </section>
      <section>
        <h2>{words.room.gives}</h2>
        {view.gives.map(({ party, parts }) => (
          <section key={party.id}>
            <h3 dir="auto">{words.gives.of(party.name)}</h3>
            <Sides parts={parts} {...view} />
          </section>
        ))}
      </section>
      <section>
        <h2>{words.room.steps}</h2>
        {view.steps.map((step) => (
          <Step key={step.id} step={step} {...view} />
        ))}
      </section>
    </Shell>
  );
}

function Choose({ view }: { view: ComparisonView }) {
  const { t, locale } = useFrame();
  const words = t.agreement;
  const options = view.versions.map(({ number, at }) => {
    return { value: String(number), label: `${words.read.version(number)} · ${longDate(locale, at)}` };
  });
  return (
    <Form action={agreementAddress(view.id, "compare")} method="get" class="row">
      <Select name="from" label={words.compare.from} value={view.from} options={options} />
      <Select name="to" label={words.compare.to} value={view.to} options={options} />
      <Submit tone="quiet">{words.compare.show}</Submit>
    </Form>
  );
}

type Numbers = Pick<ComparisonView, "from" | "to">;

/** Two columns where the screen is wide, one under the other where it is not; once when nothing differs. */
function Sides({ parts, from, to }: { parts: readonly TextPart[] } & Numbers) {
  const words = useFrame().t.agreement;
  if (parts.every(({ kind }) => kind === "same")) {
    const text = parts.map((part) => part.text).join("");
    return (
      <p class="said soft" dir="auto">
        {text || words.compare.empty} <Tag>{words.compare.same}</Tag>
      </p>
    );
  }
  return (
    <div class="grid">
      <Side title={words.read.version(from)} parts={parts} without="added" />
      <Side title={words.read.version(to)} parts={parts} without="removed" />
    </div>
  );
}

function Side({ title, parts, without }: { title: string; parts: readonly TextPart[]; without: TextPart["kind"] }) {
  const words = useFrame().t.agreement.compare;
  const shown = parts.filter(({ kind }) => kind !== without);
  return (
    <div class="bubble">
      <p class="soft small">{title}</p>
      <p class="said" dir="auto">
        {shown.length === 0 ? (
          <span class="soft">{words.empty}</span>
        ) : (
          shown.map((part, at) => <Piece key={at} {...part} />)
        )}
      </p>
    </div>
  );
}

function Piece({ kind, text }: TextPart) {
  const words = useFrame().t.agreement.compare;
  if (kind === "same") return <>{text}</>;
  const told = <span class="hide"> [{kind === "added" ? words.added : words.removed}] </span>;
  const body = text.trimEnd();
  const space = text.slice(body.length);
  return (
    <>
      {told}
      {kind === "added" ? <ins>{body}</ins> : <del>{body}</del>}
      {space}
    </>
  );
}

const TONES = { new: "good", gone: "bad", changed: "wait", kept: "plain" } as const;

function Step({ step, from, to }: { step: StepComparison } & Numbers) {
  const words = useFrame().t.agreement;
  const states = {
    new: words.compare.newStep,
    gone: words.compare.goneStep,
    changed: words.compare.changedStep,
    kept: words.compare.keptStep,
  };
  const title = step.title.filter(({ kind }) => kind !== (step.state === "gone" ? "added" : "removed"));
  return (
    <article class="card">
      <header class="card-head">
        <h3 class="card-title" dir="auto">
          {title.map(({ text }) => text).join("")}
        </h3>
        <p>
          <Tag tone={TONES[step.state]}>{states[step.state]}</Tag>
        </p>
      </header>
      {step.state === "changed" && <StepChanges step={step} from={from} to={to} />}
      {(step.state === "new" || step.state === "gone") && <StepWhole step={step} />}
    </article>
  );
}

/** It is there in one version only: what it says, once. */
function StepWhole({ step }: { step: StepComparison }) {
  const words = useFrame().t.agreement;
  const period = usePeriod();
  const dates = step.dates.after ?? step.dates.before;
  const whole = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join("");
  const rows = [
    { label: words.compare.dates, value: dates && period(dates) },
    { label: words.compare.who, value: whole(step.people) },
    { label: words.read.local, value: whole(step.local) },
    { label: words.read.global, value: whole(step.global) },
    { label: words.read.sdgs, value: whole(step.sdgs) },
  ].filter(({ value }) => value);
  return (
    <SummaryList
      rows={rows.map(({ label, value }) => ({
        label,
        value: (
          <p class="said" dir="auto">
            {value}
          </p>
        ),
      }))}
    />
  );
}

function StepChanges({ step, ...numbers }: { step: StepComparison } & Numbers) {
  const words = useFrame().t.agreement;
  const period = usePeriod();
  const { before, after } = step.dates;
  const told = (dates: typeof before) => (dates ? period(dates) : "");
  const dates: TextPart[] =
    told(before) === told(after)
      ? [{ kind: "same", text: told(before) }]
      : [
          { kind: "removed", text: told(before) },
          { kind: "added", text: told(after) },
        ];
  const rows = [
    { label: words.step.name, parts: step.title },
    { label: words.compare.dates, parts: dates.filter(({ text }) => text !== "") },
    { label: words.compare.who, parts: step.people },
    { label: words.read.local, parts: step.local },
    { label: words.read.global, parts: step.global },
    { label: words.read.sdgs, parts: step.sdgs },
  ].filter(({ parts }) => parts.some(({ kind }) => kind !== "same"));
  return rows.map(({ label, parts }) => (
    <section key={label}>
      <h4>{label}</h4>
      <Sides parts={parts} {...numbers} />
    </section>
  ));
}
