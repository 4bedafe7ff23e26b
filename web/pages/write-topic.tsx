// Beginning or changing a topic: its words, where it stands, who may read it; a sheet one question after another.
import type { Attachment } from "../../schema/contract/attachments.ts";
import { MOST_TEXT, SHEET_TEXTS } from "../../schema/contract/board.ts";
import type { TopicDraft, WriteView } from "../../schema/contract/board-views.ts";
import { COUNTRIES } from "../../schema/countries.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Checkboxes, Radios, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { AttachmentField } from "./attachments.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Languages } from "./reply-form.tsx";
import { RoomOver } from "./room-over.tsx";
import { Shell } from "./shell.tsx";
import { SkillPicker } from "./skill-picker.tsx";
import { SpeakerFields } from "./speaker-fields.tsx";
import { WriteHelp } from "./write-help.tsx";

export interface WriteTopicProps {
  view: WriteView;
  draft: TopicDraft;
  /** The version being changed; null while a topic begins. */
  version: number | null;
  errors?: FormErrors;
  /** Files received with an earlier try. */
  kept?: readonly Attachment[];
}

export function WriteTopicPage(props: WriteTopicProps) {
  const { t } = useFrame();
  const words = t.board.write;
  const { view, draft, version, errors } = props;
  const { kind, id, fields } = draft;
  const title = version === null ? words.title[kind] : words.edit;
  return (
    <Shell title={title} width="narrow" noindex islands={["write"]}>
      <Problems errors={errors} />
      <Back href={version === null ? "/topics" : `/topics/${id}`} label={t.board.topic.all} />
      <h1>{title}</h1>
      {version === null && <p class="lead">{words.lead[kind]}</p>}
      {view.partnership?.over && <RoomOver />}
      <Similar view={view} />
      <Form action={version === null ? "/topics/new" : `/topics/${id}/edit`} files>
        <Hidden name="id" value={id} />
        <Hidden name="kind" value={kind} />
        {version !== null && <Hidden name="version" value={version} />}
        <TextField
          name="title"
          label={words.titleField}
          hint={words.titleHint}
          value={fields.title ?? ""}
          maxlength={160}
          error={errors?.fields.title}
        />
        <WriteHelp draft={kind}>
          <TextArea
            name="text"
            label={kind === "sheet" ? words.summary : words.text}
            hint={words.textHint}
            value={fields.text ?? ""}
            rows={kind === "sheet" ? 4 : 9}
            maxlength={MOST_TEXT}
            error={errors?.fields.text}
          />
        </WriteHelp>
        {version === null && <AttachmentField kept={props.kept} error={errors?.fields.attachments} />}
        {kind === "sheet" && <SheetFields {...props} />}
        <Where {...props} />
        {version === null && <SpeakerFields speakers={view.speakers} draft={speakerOf(fields)} errors={errors} />}
        <About {...props} />
        <Buttons>
          <Submit>{version === null ? words.publish : words.save}</Submit>
          {version === null && (
            <>
              <Submit tone="quiet" name="draft" value="1">
                {words.keepDraft}
              </Submit>
              <Submit tone="quiet" name="check" value="1">
                {words.check}
              </Submit>
            </>
          )}
          <a href="/conduct">{words.conduct}</a>
        </Buttons>
      </Form>
    </Shell>
  );
}

const speakerOf = (fields: Record<string, string>) => ({
  organisation: fields.organisation ?? "",
  shownAs: fields.shownAs ?? "person",
});

function Similar({ view }: { view: WriteView }) {
  const { t } = useFrame();
  const words = t.board.write;
  if (view.similar.length === 0) return null;
  return (
    <Notice kind="wait" title={words.similarTitle}>
      <p>{words.similarHint}</p>
      <ul>
        {view.similar.map(({ id, title, lang }) => (
          <li key={id}>
            <a href={`/topics/${id}`} dir="auto" lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function SheetFields({ draft, errors }: WriteTopicProps) {
  const { t, locale } = useFrame();
  const titles = t.board.topic.sheetTitles;
  const words = t.board.write;
  const value = (name: string) => draft.fields[`sheet.${name}`] ?? "";
  const error = (name: string) => errors?.fields[`sheet.${name}`];
  return (
    <fieldset class="field">
      <legend class="label">{words.sheetPart}</legend>
      {SHEET_TEXTS.map((name) => (
        <TextArea
          key={name}
          name={`sheet.${name}`}
          label={titles[name]}
          optional={t.common.optional}
          value={value(name)}
          rows={3}
          error={error(name)}
        />
      ))}
      {(["cost", "time"] as const).map((name) => (
        <TextField
          key={name}
          name={`sheet.${name}`}
          label={titles[name]}
          optional={t.common.optional}
          value={value(name)}
          maxlength={400}
          error={error(name)}
        />
      ))}
      <TextField
        name="sheet.town"
        label={words.town}
        optional={t.common.optional}
        value={value("town")}
        maxlength={120}
        error={error("town")}
      />
      <Select
        name="sheet.country"
        label={words.country}
        empty={words.countryChoose}
        value={value("country")}
        options={countryOptions(locale)}
        error={error("country")}
      />
    </fieldset>
  );
}

export const countryOptions = (locale: "fr" | "en") =>
  COUNTRIES.map((country) => ({ value: country.iso2, label: country[locale] })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );

function Where({ view, draft, version, errors }: WriteTopicProps) {
  const { t, locale } = useFrame();
  const words = t.board.write;
  const { fields } = draft;
  const { partnership, coordinator } = view;
  const rooms = fields.visibility === "partnership" || fields.visibility === "coordinators";
  const options = [
    ...(rooms && version !== null ? [] : (["network", "public"] as const)),
    ...(partnership ? (["partnership"] as const) : []),
    ...(coordinator && (version === null || fields.visibility === "coordinators") ? (["coordinators"] as const) : []),
  ];
  return (
    <>
      <Select
        name="category"
        label={words.category}
        empty={words.categoryChoose}
        value={fields.category ?? ""}
        options={view.categories
          .filter((one) => !one.retired || one.id === fields.category)
          .map((one) => ({
            value: one.id,
            label:
              one.posting === "authorities" ? `${one.label[locale]} (${words.authoritiesOnly})` : one.label[locale],
          }))}
        error={errors?.fields.category}
      />
      {partnership && <Hidden name="partnership" value={partnership.id} />}
      <Radios
        name="visibility"
        label={words.visibility}
        hint={words.visibilityHint}
        value={fields.visibility ?? "network"}
        options={options.map((value) => ({
          value,
          label: words.visibilityOptions[value],
          ...(value === "public" && { hint: words.publicHint }),
        }))}
        error={errors?.fields.visibility}
      />
    </>
  );
}

function About({ view, draft, errors }: WriteTopicProps) {
  const { t, locale } = useFrame();
  const words = t.board.write;
  return (
    <>
      <SkillPicker tree={view.tree} chosen={draft.skills} error={errors?.fields.skills} />
      <Details summary={words.sdgs} open={draft.sdgs.length > 0}>
        <Checkboxes
          name="sdgs"
          label={words.sdgs}
          values={draft.sdgs}
          options={SDGS.map((n) => ({ value: String(n), label: `${n}. ${SDG_NAMES[n][locale]}` }))}
        />
      </Details>
      <Details summary={words.lang} open={(draft.fields.lang ?? "") !== ""}>
        <Languages lang={draft.fields.lang ?? ""} />
      </Details>
    </>
  );
}
