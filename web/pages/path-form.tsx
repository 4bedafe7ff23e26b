// What a learning path is: its name, for whom, in which language, under which licence. Its steps come after.
import type { PathFormView, PathValues } from "../../schema/contract/path-views.ts";
import { AGES, PATH_LENGTHS } from "../../schema/contract/paths.ts";
import { BOARD_LANGUAGES, LICENCES } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Radios, Select } from "../ui/choices.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface PathFormProps {
  form: PathFormView;
  values?: PathValues;
  errors?: FormErrors;
}

export function PathFormPage({ form, values = form.values, errors }: PathFormProps) {
  const { t, newKey } = useFrame();
  const words = t.paths.form;
  const isNew = form.id === null;
  const title = isNew ? words.titleNew : words.titleEdit;
  const address = isNew ? "/paths" : `/paths/${form.id}`;
  const wrong = (name: string) => errors?.fields[name];
  const age = { type: "number", min: AGES.least, max: AGES.most, short: true, required: true } as const;
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={address} label={isNew ? t.paths.back : t.common.back} />
      <h1>{title}</h1>
      {isNew && <p class="lead">{words.lead}</p>}
      <Form action={isNew ? "/paths" : `${address}/edit`} idempotencyKey={newKey()}>
        {isNew ? <Whose {...{ form, values, wrong }} /> : <Hidden name="version" value={form.version} />}
        <TextField
          {...{ name: "title", label: words.title, hint: words.titleHint, value: values.title, required: true }}
          maxlength={PATH_LENGTHS.title}
          error={wrong("title")}
        />
        <TextArea
          {...{ name: "summary", label: words.summary, hint: words.summaryHint, value: values.summary, rows: 4 }}
          optional={t.common.optional}
          maxlength={PATH_LENGTHS.summary}
          error={wrong("summary")}
        />
        <TextField {...age} name="ageFrom" label={words.ageFrom} value={values.ageFrom} error={wrong("ageFrom")} />
        <TextField {...age} name="ageTo" label={words.ageTo} value={values.ageTo} error={wrong("ageTo")} />
        <Select
          name="lang"
          label={words.lang}
          value={values.lang}
          options={BOARD_LANGUAGES.map((value) => ({ value, label: t.common.languages[value] ?? value }))}
          error={wrong("lang")}
        />
        <Radios
          name="licence"
          label={words.licence}
          hint={words.licenceHint}
          value={values.licence}
          options={LICENCES.map((value) => ({ value, label: t.paths.licences[value] }))}
          error={wrong("licence")}
        />
        <Submit>{isNew ? words.create : words.save}</Submit>
      </Form>
    </Shell>
  );
}

interface WhoseProps {
  form: PathFormView;
  values: PathValues;
  wrong: (name: string) => string | undefined;
}

function Whose({ form: { organisations }, values, wrong }: WhoseProps) {
  const words = useFrame().t.paths.form;
  const [only] = organisations;
  if (organisations.length === 1 && only) return <Hidden name="organisation" value={only.id} />;
  return organisations.length > 1 ? (
    <Radios
      name="organisation"
      label={words.organisation}
      value={values.organisation}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      error={wrong("organisation")}
    />
  ) : (
    <TextField
      {...{ name: "organisation", label: words.organisation, hint: words.organisationHint, required: true }}
      value={values.organisation}
      error={wrong("organisation")}
    />
  );
}
