// Writes a course: what matters first, the rest folded under it.
import type { CourseFormView, CourseValues } from "../../schema/contract/course-views.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { COURSE_FIELDS, COURSE_LEVELS, LICENCES, SDGS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Checkbox, Checkboxes, Radios, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";
import { SkillPicker } from "./skill-picker.tsx";

export interface CourseFormPageProps {
  form: CourseFormView;
  values?: CourseValues;
  errors?: FormErrors;
}

interface PartProps {
  form: CourseFormView;
  values: CourseValues;
  wrong: (name: string) => string | undefined;
}

export function CourseFormPage({ form, values = form.values, errors }: CourseFormPageProps) {
  const { t, newKey } = useFrame();
  const words = t.courses.form;
  const isNew = form.id === null;
  const title = isNew ? words.titleNew : words.titleEdit;
  const wrong = (name: string) => errors?.fields[name];
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={isNew ? "/courses" : `/courses/${form.id}`} label={t.common.back} />
      <h1>{title}</h1>
      {isNew && <p class="lead">{words.lead}</p>}
      <Form action={isNew ? "/courses" : `/courses/${form.id}/edit`} idempotencyKey={newKey()}>
        {!isNew && <Hidden name="version" value={form.version} />}
        <Essential form={form} values={values} wrong={wrong} />
        <p class="hint">{words.skillsHint}</p>
        <SkillPicker tree={form.tree} chosen={values.skills} error={wrong("skills")} />
        <More form={form} values={values} wrong={wrong} />
        <Submit>{isNew ? words.create : words.save}</Submit>
      </Form>
    </Shell>
  );
}

function Essential({ form, values, wrong }: PartProps) {
  const { t } = useFrame();
  const words = t.courses.form;
  return (
    <>
      <Owner form={form} values={values} wrong={wrong} />
      <TextField
        {...{ name: "title", label: words.name, hint: words.nameHint, value: values.title, maxlength: 160 }}
        required
        error={wrong("title")}
      />
      <TextField
        {...{ name: "summary", label: words.summary, hint: words.summaryHint, value: values.summary, maxlength: 400 }}
        optional={t.common.optional}
        error={wrong("summary")}
      />
      <Select
        name="field"
        label={words.field}
        empty={words.fieldEmpty}
        value={values.field}
        options={COURSE_FIELDS.map((value) => ({ value, label: t.courses.fields[value] }))}
        error={wrong("field")}
      />
      <Checkbox name="vocational" label={words.vocational} checked={values.vocational} />
      <Select
        name="lang"
        label={words.lang}
        value={values.lang}
        options={WORKING_LANGUAGES.map((value) => ({ value, label: t.common.languages[value] ?? value }))}
        error={wrong("lang")}
      />
      <TextArea
        {...{ name: "text", label: words.text, hint: words.textHint, value: values.text, rows: 10, maxlength: 12_000 }}
        optional={t.common.optional}
        error={wrong("text")}
      />
    </>
  );
}

function Owner({ form, values, wrong }: PartProps) {
  const words = useFrame().t.courses.form;
  const [only] = form.organisations;
  if (form.id !== null) return null;
  if (form.organisations.length === 1 && only) return <Hidden name="organisation" value={only.id} />;
  return (
    <Radios
      name="organisation"
      label={words.organisation}
      value={values.organisation}
      options={form.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      error={wrong("organisation")}
    />
  );
}

function More({ form, values, wrong }: PartProps) {
  const { t, locale } = useFrame();
  const words = t.courses.form;
  const opened = ["level", "sdgs", "partner", "visibility", "licence"].some((name) => wrong(name) !== undefined);
  return (
    <Details summary={words.more} open={opened}>
      <Radios
        name="level"
        label={words.level}
        value={values.level}
        options={COURSE_LEVELS.map((value) => ({ value, label: t.courses.levels[value] }))}
        error={wrong("level")}
      />
      {(form.partners.length > 0 || values.partner !== "") && (
        <Select
          name="partner"
          label={words.partner}
          hint={words.partnerHint}
          empty={words.partnerNone}
          value={values.partner}
          options={form.partners.map(({ id, name }) => ({ value: id, label: name }))}
          error={wrong("partner")}
        />
      )}
      <Radios
        name="visibility"
        label={words.visibility}
        value={values.visibility}
        options={[
          { value: "public", label: words.public, hint: words.publicHint },
          { value: "network", label: words.network, hint: words.networkHint },
        ]}
        error={wrong("visibility")}
      />
      <Select
        name="licence"
        label={words.licence}
        empty={words.licenceNone}
        value={values.licence}
        options={LICENCES.map((value) => ({ value, label: t.courses.licences[value] }))}
        error={wrong("licence")}
      />
      <Checkboxes
        name="sdgs"
        label={words.sdgs}
        values={values.sdgs}
        options={SDGS.map((n) => ({ value: String(n), label: `${n}. ${SDG_NAMES[n][locale]}` }))}
        error={wrong("sdgs")}
      />
    </Details>
  );
}
