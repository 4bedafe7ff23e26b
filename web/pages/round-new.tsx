// A new round: what it looks for, who takes part, and how equals are told apart.
import type { RoundFields } from "../../schema/contract/rounds.ts";
import { KINDS, OBJECTIVES } from "../../schema/vocabulary.ts";
import { Breadcrumbs } from "../ui/breadcrumbs.tsx";
import { Checkbox, Checkboxes, Radios } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { ROUNDS } from "./rounds.tsx";
import { Shell } from "./shell.tsx";

export interface NewRoundProps {
  fields: RoundFields;
  /** Points a round of waiting is worth, and up to how many rounds. */
  bonus: { points: number; rounds: number };
  errors?: FormErrors;
}

export function NewRoundPage({ fields, bonus, errors }: NewRoundProps) {
  const { t, newKey } = useFrame();
  const { list, form, objectives, review } = t.rounds;
  return (
    <Shell title={list.start}>
      <CoordinationNav current="rounds" />
      <Breadcrumbs label={review.crumbs} items={[{ label: list.title, href: ROUNDS }, { label: list.start }]} />
      <Problems errors={errors} />
      <h1>{list.start}</h1>
      <p class="lead">{list.lead}</p>
      <Form action={ROUNDS} idempotencyKey={newKey()}>
        <Radios
          name="objective"
          label={form.objective}
          value={fields.objective}
          options={OBJECTIVES.map((value) => ({ value, label: objectives[value].name, hint: objectives[value].about }))}
          error={errors?.fields.objective}
        />
        <TextField
          name="minScore"
          label={form.minScore}
          hint={form.minScoreHint}
          value={fields.minScore}
          inputmode="decimal"
          short
          error={errors?.fields.minScore}
        />
        <p class="soft">{form.waiting(bonus.rounds, bonus.points)}</p>
        <Details summary={form.who} open={errors !== undefined || isNarrowed(fields)}>
          <p>{form.whoHint}</p>
          <Who fields={fields} {...(errors && { errors })} />
        </Details>
        <Details summary={form.seed} open={errors?.fields.seed !== undefined}>
          <TextField
            name="seed"
            label={form.seed}
            hint={form.seedHint}
            value={fields.seed}
            inputmode="numeric"
            short
            error={errors?.fields.seed}
          />
        </Details>
        <Submit>{form.submit}</Submit>
      </Form>
    </Shell>
  );
}

const isNarrowed = ({ kinds, countries, newcomers, side }: RoundFields): boolean =>
  kinds.length > 0 || countries !== "" || newcomers || side !== "";

function Who({ fields, errors }: Pick<NewRoundProps, "fields" | "errors">) {
  const { t } = useFrame();
  const { form } = t.rounds;
  return (
    <>
      <Checkboxes
        name="kinds"
        label={form.kinds}
        values={fields.kinds}
        options={KINDS.map((value) => ({ value, label: t.common.kinds[value] }))}
        error={errors?.fields["participants.kinds"]}
      />
      <TextField
        name="participants.countries"
        label={form.countries}
        hint={form.countriesHint}
        value={fields.countries}
        error={errors?.fields["participants.countries"] ?? errors?.fields["participants.countries.0"]}
      />
      <Checkbox name="newcomers" label={form.newcomers} checked={fields.newcomers} />
      <Radios
        name="side"
        label={form.side}
        value={fields.side}
        options={(["both", "north", "south"] as const).map((side) => ({
          value: side === "both" ? "" : side,
          label: form.sides[side],
        }))}
        error={errors?.fields["participants.side"]}
      />
    </>
  );
}
