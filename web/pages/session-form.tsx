// Plans a session, or changes when and where it is and how many seats it has.
import type { SessionFormView, SessionValues } from "../../schema/contract/course-views.ts";
import { WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Radios, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextField } from "../ui/inputs.tsx";
import { useZoneGroups } from "./meeting-form.tsx";
import { useCountryName } from "./organisation-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface SessionFormPageProps {
  form: SessionFormView;
  values?: SessionValues;
  errors?: FormErrors;
}

interface PartProps {
  form: SessionFormView;
  values: SessionValues;
  wrong: (name: string) => string | undefined;
}

export function SessionFormPage({ form, values = form.values, errors }: SessionFormPageProps) {
  const { t, newKey } = useFrame();
  const words = t.courses.sessionForm;
  const { course, id, version } = form;
  const title = id === null ? words.titleNew : words.titleEdit;
  const wrong = (name: string) => errors?.fields[name];
  const parts = { form, values, wrong };
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={id === null ? `/courses/${course.id}` : `/sessions/${id}`} label={t.common.back} />
      <h1>{title}</h1>
      <p class="lead" dir="auto">
        {course.title}
      </p>
      {id !== null && <p class="soft">{words.leadEdit}</p>}
      <Form action={id === null ? `/courses/${course.id}/sessions` : `/sessions/${id}/edit`} idempotencyKey={newKey()}>
        {id !== null && <Hidden name="version" value={version} />}
        <Time {...parts} />
        <Place {...parts} />
        <Seats {...parts} />
        <Submit>{id === null ? words.create : words.save}</Submit>
      </Form>
    </Shell>
  );
}

function Time({ form, values, wrong }: PartProps) {
  const words = useFrame().t.courses.sessionForm;
  return (
    <>
      <Moment which="start" {...{ form, values, wrong }} />
      <Moment which="end" {...{ form, values, wrong }} />
      <Select
        name="timeZone"
        label={words.zone}
        hint={words.zoneHint}
        value={values.timeZone}
        groups={useZoneGroups(form)}
        error={wrong("timeZone")}
      />
    </>
  );
}

/** A day and an hour; when the clocks go back over it, which of the two. */
function Moment({ which, values, wrong }: PartProps & { which: "start" | "end" }) {
  const words = useFrame().t.courses.sessionForm;
  const clock = which === "start" ? "startsClock" : "endsClock";
  const [day, time] = [`${which}Day`, `${which}Time`] as const;
  return (
    <>
      <DateField name={day} label={words[day]} value={values[day]} required error={wrong(day)} />
      <TextField name={time} type="time" label={words[time]} value={values[time]} short required error={wrong(time)} />
      {(wrong(clock) || values[clock]) && (
        <Radios
          name={clock}
          label={words.clock}
          value={values[clock]}
          options={[
            { value: "earlier", label: words.earlier },
            { value: "later", label: words.later },
          ]}
          error={wrong(clock)}
        />
      )}
    </>
  );
}

function Place({ form, values, wrong }: PartProps) {
  const { t, locale } = useFrame();
  const words = t.courses.sessionForm;
  const { optional } = t.common;
  const name = useCountryName();
  const countries = [...new Set(form.countries.map(({ country }) => country))]
    .map((code) => ({ value: code, label: name(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <Select
        name="country"
        label={words.country}
        empty={words.countryNone}
        value={values.country}
        options={countries}
        error={wrong("country")}
      />
      <TextField
        {...{ name: "town", label: words.town, optional, value: values.town, maxlength: 120 }}
        error={wrong("town")}
      />
      <TextField
        {...{ name: "place", label: words.place, optional, value: values.place, maxlength: 200 }}
        error={wrong("place")}
      />
      <TextField
        {...{ name: "link", label: words.link, hint: words.linkHint, optional, value: values.link, maxlength: 400 }}
        type="url"
        error={wrong("link")}
      />
      <Select
        name="lang"
        label={words.lang}
        value={values.lang}
        options={WORKING_LANGUAGES.map((value) => ({ value, label: t.common.languages[value] ?? value }))}
        error={wrong("lang")}
      />
    </>
  );
}

const HOURS = [12, 24, 48, 72, 168];

function Seats({ values, wrong }: PartProps) {
  const words = useFrame().t.courses.sessionForm;
  const said = Number(values.answerHours);
  const hours = HOURS.includes(said) || !(said > 0) ? HOURS : [...HOURS, said].sort((a, b) => a - b);
  const seats = (name: "seats" | "seatsNorth" | "seatsSouth", label: string) => (
    <TextField
      {...{ name, label, value: values[name], min: 0, max: 500, error: wrong(name) }}
      type="number"
      inputmode="numeric"
      short
    />
  );
  const shared = values.seatsNorth !== "" || values.seatsSouth !== "";
  return (
    <>
      {seats("seats", words.seats)}
      <Details summary={words.bySide} open={shared}>
        <p class="hint">{words.bySideHint}</p>
        {seats("seatsNorth", words.north)}
        {seats("seatsSouth", words.south)}
      </Details>
      <Select
        name="answerHours"
        label={words.answer}
        value={values.answerHours}
        options={hours.map((n) => ({ value: String(n), label: words.hours(n) }))}
        error={wrong("answerHours")}
      />
    </>
  );
}
