// The steps that make meetings better: goals, ways of working, experience, and who is around.
import { firstValue } from "../../schema/contract/profile-steps.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { SDGS, WAYS } from "../../schema/vocabulary.ts";
import { Checkboxes } from "../ui/choices.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextArea, TextField } from "../ui/inputs.tsx";
import { StepFrame, type StepProps } from "./profile-step.tsx";

export function GoalsStep(props: StepProps) {
  const { t, locale } = useFrame();
  const words = t.profile.fields.goals;
  const name = (goal: (typeof SDGS)[number]) => t.organisations.profile.goal(goal, SDG_NAMES[goal][locale]);
  return (
    <StepFrame {...props} title={words.title} titled>
      <Checkboxes
        name="sdgs"
        label={words.title}
        asHeading
        hint={words.hint}
        values={props.values.sdgs}
        options={SDGS.map((goal) => ({ value: String(goal), label: name(goal) }))}
        error={props.errors?.fields.sdgs}
      />
    </StepFrame>
  );
}

/** `load`: what it carries now, so that a smaller capacity surprises nobody. */
export function WaysStep({ load, ...props }: StepProps & { load: number }) {
  const { t } = useFrame();
  const words = t.profile.fields.ways;
  const { values, errors } = props;
  const value = (name: string) => firstValue(values, name);
  return (
    <StepFrame {...props} title={words.title}>
      <Checkboxes
        name="ways"
        label={words.ways}
        values={values.ways}
        options={WAYS.map((way) => ({ value: way, label: t.common.ways[way] }))}
        error={errors?.fields.ways}
      />
      <DateField
        name="availableFrom"
        label={words.from}
        optional={t.common.optional}
        hint={words.datesHint}
        value={value("availableFrom")}
        error={errors?.fields.availableFrom}
      />
      <DateField
        name="availableUntil"
        label={words.until}
        optional={t.common.optional}
        value={value("availableUntil")}
        error={errors?.fields.availableUntil}
      />
      <TextField
        name="capacity"
        label={words.capacity}
        hint={load > 0 ? words.load(load) : words.capacityHint}
        value={value("capacity")}
        inputmode="numeric"
        short
        error={errors?.fields.capacity}
      />
    </StepFrame>
  );
}

export function ExperienceStep(props: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.experience;
  const { values, errors } = props;
  return (
    <StepFrame {...props} title={words.title}>
      <TextField
        name="founded"
        label={words.founded}
        optional={t.common.optional}
        hint={words.foundedHint}
        value={firstValue(values, "founded")}
        inputmode="numeric"
        short
        error={errors?.fields.founded}
      />
      <TextField
        name="pastPartnerships"
        label={words.past}
        hint={words.pastHint}
        value={firstValue(values, "pastPartnerships")}
        inputmode="numeric"
        short
        error={errors?.fields.pastPartnerships}
      />
    </StepFrame>
  );
}

export function RelationsStep(props: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.relations;
  const { values, errors } = props;
  return (
    <StepFrame {...props} title={words.title}>
      {(["beneficiaries", "institutions", "civilSociety"] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={words[name]}
          hint={words[`${name}Hint`]}
          optional={t.common.optional}
          value={firstValue(values, name)}
          rows={4}
          error={errors?.fields[name]}
        />
      ))}
    </StepFrame>
  );
}
