// The steps that protect: who sees the organisation, and the contact that only partners will.
import { firstValue } from "../../schema/contract/profile-steps.ts";
import { VISIBILITIES } from "../../schema/vocabulary.ts";
import { Radios } from "../ui/choices.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { StepFrame, type StepProps } from "./profile-step.tsx";

export function VisibilityStep(props: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.visibility;
  return (
    <StepFrame {...props} title={words.title} titled>
      <Radios
        name="visibility"
        label={words.title}
        asHeading
        value={firstValue(props.values, "visibility")}
        options={VISIBILITIES.map((value) => ({ value, ...words.options[value] }))}
        error={props.errors?.fields.visibility}
      />
    </StepFrame>
  );
}

export function ContactStep(props: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.contact;
  const { values, errors } = props;
  const value = (name: string) => firstValue(values, name);
  return (
    <StepFrame {...props} title={words.title} lead={words.lead}>
      <TextField name="name" label={words.name} value={value("name")} autocomplete="name" error={errors?.fields.name} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        value={value("email")}
        autocomplete="email"
        error={errors?.fields.email}
      />
      <TextField
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        value={value("phone")}
        autocomplete="tel"
        error={errors?.fields.phone}
      />
      <TextArea
        name="address"
        label={words.address}
        optional={t.common.optional}
        value={value("address")}
        rows={3}
        error={errors?.fields.address}
      />
    </StepFrame>
  );
}
