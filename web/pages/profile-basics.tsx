// The first steps of a profile: who, where, and in which languages.
import { firstValue } from "../../schema/contract/profile-steps.ts";
import { COUNTRIES, countryByCode } from "../../schema/countries.ts";
import { KINDS, SIDES, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { Checkboxes, Radios, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { StepFrame, type StepProps } from "./profile-step.tsx";

export function IdentityStep(props: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.identity;
  const { values, errors } = props;
  return (
    <StepFrame {...props} title={words.title}>
      <TextField
        name="name"
        label={words.name}
        value={firstValue(values, "name")}
        autocomplete="organization"
        error={errors?.fields.name}
      />
      <Select
        name="kind"
        label={words.kind}
        value={firstValue(values, "kind")}
        options={KINDS.map((value) => ({ value, label: t.common.kinds[value] }))}
        error={errors?.fields.kind}
      />
      <TextArea
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        value={firstValue(values, "summary")}
        rows={7}
        error={errors?.fields.summary}
      />
    </StepFrame>
  );
}

export function PlaceStep(props: StepProps) {
  const { t, locale } = useFrame();
  const words = t.profile.fields.place;
  const { values, errors } = props;
  const countries = COUNTRIES.map((one) => ({ value: one.iso2, label: one[locale] }));
  const sides = SIDES.map((value) => ({ value, label: t.common.sides[value] }));
  const proposed = countryByCode(firstValue(values, "place.country"))?.side;
  return (
    <StepFrame {...props} title={words.title}>
      <Select
        name="place.country"
        label={words.country}
        empty={words.choose}
        value={firstValue(values, "place.country")}
        options={countries.sort((a, b) => a.label.localeCompare(b.label, locale))}
        error={errors?.fields["place.country"]}
      />
      <TextField
        name="place.town"
        label={words.town}
        value={firstValue(values, "place.town")}
        error={errors?.fields["place.town"]}
      />
      <Radios
        name="side"
        label={words.side}
        hint={words.sideHint}
        value={firstValue(values, "side")}
        options={[{ value: "", label: words.byCountry(proposed ? t.common.sides[proposed] : "") }, ...sides]}
        error={errors?.fields.side}
      />
      <Coordinates {...props} />
    </StepFrame>
  );
}

/** Folded away until there is something to see or to mend. */
function Coordinates({ values, errors }: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.place;
  const wrong = errors?.fields["place.lat"] ?? errors?.fields["place.lon"];
  const some = firstValue(values, "place.lat") + firstValue(values, "place.lon");
  return (
    <Details summary={words.map} open={wrong !== undefined || some !== ""}>
      <p class="hint">{words.mapHint}</p>
      {(["lat", "lon"] as const).map((name) => (
        <TextField
          key={name}
          name={`place.${name}`}
          label={words[name]}
          optional={t.common.optional}
          value={firstValue(values, `place.${name}`)}
          inputmode="decimal"
          short
          error={errors?.fields[`place.${name}`]}
        />
      ))}
    </Details>
  );
}

export function LanguagesStep(props: StepProps) {
  const { t } = useFrame();
  const words = t.profile.fields.languages;
  return (
    <StepFrame {...props} title={words.title} titled>
      <Checkboxes
        name="languages"
        label={words.title}
        asHeading
        hint={words.hint}
        values={props.values.languages}
        options={WORKING_LANGUAGES.map((value) => ({ value, label: t.common.languages[value] ?? value }))}
        inline
        error={props.errors?.fields.languages}
      />
    </StepFrame>
  );
}
