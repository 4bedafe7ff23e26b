// Calls a meeting, or changes when, where and with whom it is.
import type { MeetingForm, MeetingValues, ZoneChoice } from "../../schema/contract/meeting-views.ts";
import { WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { cityOf } from "../i18n/clock.ts";
import { Back } from "../ui/back.tsx";
import { Checkboxes, Radios, Select } from "../ui/choices.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextArea, TextField } from "../ui/inputs.tsx";
import { useAbout } from "./meeting-parts.tsx";
import { useCountryName } from "./organisation-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface MeetingFormPageProps {
  form: MeetingForm;
  values?: MeetingValues;
  errors?: FormErrors;
}

export function MeetingFormPage({ form, values = form.values, errors }: MeetingFormPageProps) {
  const { t, newKey } = useFrame();
  const words = t.meetings.form;
  const about = useAbout()(form.about);
  const isNew = form.id === null;
  const title = isNew ? words.titleNew : words.titleChange;
  const wrong = (name: string) => errors?.fields[name];
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={isNew ? about.href : `/meetings/${form.id}`} label={isNew ? about.label : t.common.back} />
      <h1>{title}</h1>
      <p class="lead" dir="auto">
        {about.label}
      </p>
      <p class="soft">{isNew ? words.lead : words.leadChange}</p>
      <Form action={isNew ? "/meetings" : `/meetings/${form.id}/edit`} idempotencyKey={newKey()}>
        {isNew ? (
          <Hidden name={form.about.kind} value={form.about.id} />
        ) : (
          <Hidden name="version" value={form.version} />
        )}
        {isNew && <Called form={form} values={values} wrong={wrong} />}
        <Time form={form} values={values} wrong={wrong} />
        <Place values={values} wrong={wrong} />
        <Tongues values={values} wrong={wrong} />
        <Guests form={form} values={values} wrong={wrong} />
        <Submit>{isNew ? words.send : words.save}</Submit>
      </Form>
    </Shell>
  );
}

interface PartProps {
  form: MeetingForm;
  values: MeetingValues;
  wrong: (name: string) => string | undefined;
}

function Called({ form, values, wrong }: PartProps) {
  const { t } = useFrame();
  const words = t.meetings.form;
  return (
    <>
      <TextField
        name="title"
        label={words.titleLabel}
        hint={words.titleHint}
        value={values.title}
        maxlength={160}
        required
        error={wrong("title")}
      />
      {form.as.length > 1 && (
        <Radios
          name="organisation"
          label={words.as}
          value={values.organisation}
          options={form.as.map(({ id, name }) => ({ value: id, label: name || words.asCoordination }))}
          error={wrong("organisation")}
        />
      )}
      {form.as.length === 1 && <Hidden name="organisation" value={form.as[0]?.id ?? ""} />}
    </>
  );
}

const DURATIONS = [30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480];

function Time({ form, values, wrong }: PartProps) {
  const words = useFrame().t.meetings.form;
  const now = Number(values.duration);
  const lengths = DURATIONS.includes(now) || !(now > 0) ? DURATIONS : [...DURATIONS, now].sort((a, b) => a - b);
  return (
    <>
      <DateField name="date" label={words.date} value={values.date} required error={wrong("date")} />
      <TextField
        name="time"
        type="time"
        label={words.time}
        hint={words.timeHint}
        value={values.time}
        short
        required
        error={wrong("time")}
      />
      {(wrong("clock") || values.clock) && (
        <Radios
          name="clock"
          label={words.clock}
          hint={words.clockHint}
          value={values.clock}
          options={[
            { value: "earlier", label: words.earlier },
            { value: "later", label: words.later },
          ]}
          error={wrong("clock")}
        />
      )}
      <Select
        name="timeZone"
        label={words.zone}
        hint={words.zoneHint}
        value={values.timeZone}
        groups={useZoneGroups(form)}
        error={wrong("timeZone")}
      />
      <Select
        name="duration"
        label={words.duration}
        value={values.duration}
        options={lengths.map((n) => ({ value: String(n), label: words.minutes(n) }))}
        error={wrong("duration")}
      />
    </>
  );
}

/** Those of the organisations first; of several countries under one clock in the full list, each is named. */
export function useZoneGroups({ zones, countries }: Pick<MeetingForm, "zones" | "countries">) {
  const { t, locale } = useFrame();
  const { form, cities } = t.meetings;
  const country = useCountryName();
  const option = ({ zone, country: code }: ZoneChoice) => ({
    value: zone,
    label: code ? form.zoneOf(country(code), cityOf(cities, zone)) : cityOf(cities, zone),
  });
  const near = new Set(zones.map(({ zone }) => zone));
  const others = countries.filter(({ zone }) => !near.has(zone)).map(option);
  return [
    { label: form.zonesNear, options: zones.map(option) },
    { label: form.zonesAll, options: others.sort((a, b) => a.label.localeCompare(b.label, locale)) },
  ].filter(({ options }) => options.length > 0);
}

function Place({ values, wrong }: Omit<PartProps, "form">) {
  const { t } = useFrame();
  const words = t.meetings.form;
  const { optional } = t.common;
  return (
    <>
      <TextField
        {...{ name: "place", label: words.place, hint: words.placeHint, optional, value: values.place, maxlength: 200 }}
        error={wrong("place")}
      />
      <TextField
        {...{ name: "link", label: words.link, hint: words.linkHint, optional, value: values.link, maxlength: 400 }}
        type="url"
        error={wrong("link")}
      />
    </>
  );
}

function Tongues({ values, wrong }: Omit<PartProps, "form">) {
  const { t } = useFrame();
  const words = t.meetings.form;
  const options = WORKING_LANGUAGES.map((lang) => ({ value: lang, label: t.common.languages[lang] ?? lang }));
  return (
    <>
      <Select name="first" label={words.first} value={values.first} options={options} error={wrong("first")} />
      <Select
        name="second"
        label={words.second}
        value={values.second}
        empty={words.secondNone}
        options={options}
        error={wrong("second")}
      />
    </>
  );
}

/** Of a partnership, or already invited: boxes to tick. In a category, others are named by their page's address. */
function Guests({ form, values, wrong }: PartProps) {
  const words = useFrame().t.meetings.form;
  const known = new Set(form.invited.map(({ id }) => id));
  const all = form.about.kind === "partnership" && form.id === null && values.organisations.length === 0;
  const named = values.organisations.filter((id) => !known.has(id));
  return (
    <>
      {form.invited.length > 0 && (
        <Checkboxes
          name="organisations"
          label={words.invitedSome}
          values={all ? [...known] : values.organisations}
          options={form.invited.map(({ id, name }) => ({ value: id, label: name }))}
          error={wrong("organisations")}
        />
      )}
      {form.about.kind === "category" && (
        <TextArea
          name="guests"
          label={words.invited}
          hint={words.invitedHint}
          rows={4}
          value={named.join("\n")}
          error={wrong("guests") ?? (form.invited.length === 0 ? wrong("organisations") : undefined)}
        />
      )}
    </>
  );
}
