// Beginning a profile: three questions, then the list of what is left.
import { COUNTRIES } from "../../schema/countries.ts";
import { KINDS } from "../../schema/vocabulary.ts";
import { Select } from "../ui/choices.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface OrganisationNewProps {
  name: string;
  kind: string;
  country: string;
  errors?: FormErrors;
}

export function OrganisationNewPage({ name, kind, country, errors }: OrganisationNewProps) {
  const { t, locale, newKey } = useFrame();
  const words = t.organisations.begin;
  const countries = COUNTRIES.map((one) => ({ value: one.iso2, label: one[locale] }));
  return (
    <Shell title={words.title} width="narrow">
      <Problems errors={errors} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action="/organisations/new" idempotencyKey={newKey()}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          autocomplete="organization"
          error={errors?.fields.name}
        />
        <Select
          name="kind"
          label={words.kind}
          empty={words.choose}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t.common.kinds[value] }))}
          error={errors?.fields.kind}
        />
        <Select
          name="place.country"
          label={words.country}
          hint={words.countryHint}
          empty={words.choose}
          value={country}
          options={countries.sort((a, b) => a.label.localeCompare(b.label, locale))}
          error={errors?.fields["place.country"]}
        />
        <Buttons>
          <Submit>{words.submit}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}
