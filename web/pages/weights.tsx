// Coordinators set what a score weighs: how it is counted in plain words, the numbers, and their effect on two examples.
import { number } from "../i18n/format.ts";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

const COMPONENTS = ["sdgs", "themes", "kindred", "tie", "experience", "ways", "dates"] as const;

interface Counted {
  score: number;
  reciprocity: number;
  context: number;
}

export interface WeightsPageProps {
  fields: Record<"share" | (typeof COMPONENTS)[number], string>;
  version: number;
  /** The share of reciprocity in force, in per cent. */
  share: number;
  examples: readonly { key: "giving" | "alike"; now: Counted; tried: Counted }[];
  /** The examples show numbers that are not saved. */
  tried: boolean;
  errors?: FormErrors;
}

export function WeightsPage(props: WeightsPageProps) {
  const { t } = useFrame();
  const words = t.weights;
  return (
    <Shell title={words.title}>
      <Problems errors={props.errors} />
      <CoordinationNav current="weights" />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Details summary={words.howTitle} open={!props.tried && !props.errors}>
        <ol>
          {words.how.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Details>
      <Effect {...props} />
      <WeightsForm {...props} />
    </Shell>
  );
}

function WeightsForm({ fields, version, share, errors }: WeightsPageProps) {
  const { t, locale, newKey } = useFrame();
  const words = t.weights;
  const of = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    inputmode: "decimal" as const,
    short: true,
    ...(errors?.fields[name] && { error: errors.fields[name] }),
  });
  return (
    <Form action="/coordination/weights" idempotencyKey={newKey()}>
      <Hidden name="version" value={version} />
      <TextField {...of("share")} label={words.share} hint={words.shareHint(number(locale, 100 - share, 2))} />
      <h2>{words.componentsTitle}</h2>
      <p>{words.componentsHint}</p>
      <div class="grid">
        {COMPONENTS.map((name) => (
          <TextField key={name} {...of(name)} {...words.components[name]} />
        ))}
      </div>
      <Buttons>
        <Submit>{words.save}</Submit>
        <Submit tone="quiet" name="act" value="preview">
          {words.preview}
        </Submit>
      </Buttons>
    </Form>
  );
}

function Effect({ examples, tried }: WeightsPageProps) {
  const { t, locale } = useFrame();
  const words = t.weights;
  const points = (value: number) => number(locale, value, 1);
  const counted = ({ score, reciprocity, context }: Counted) =>
    words.counted(points(score), points(reciprocity), points(context));
  return (
    <section id="effect">
      <h2>{words.exampleTitle}</h2>
      <p>{words.exampleLead}</p>
      {tried && (
        <Notice kind="wait">
          <p>{words.changed}</p>
        </Notice>
      )}
      <Table
        caption={words.exampleTitle}
        captionHidden
        headers={[words.headers.pair, words.headers.now, ...(tried ? [words.headers.tried] : [])].map((label) => ({
          label,
        }))}
        rows={examples.map((one) => ({
          key: one.key,
          cells: [words.examples[one.key], counted(one.now), ...(tried ? [counted(one.tried)] : [])],
        }))}
      />
    </section>
  );
}
