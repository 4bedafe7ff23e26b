// "We tried this here": what came of a sheet somewhere else.
import type { Attachment } from "../../schema/contract/attachments.ts";
import type { TopicView } from "../../schema/contract/board-views.ts";
import { ADAPTATION_RESULTS } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Radios, Select } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { AttachmentField } from "./attachments.tsx";
import { usePlaceName } from "./organisation-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";
import { SpeakerFields } from "./speaker-fields.tsx";
import { WriteHelp } from "./write-help.tsx";
import { countryOptions } from "./write-topic.tsx";

export interface AdaptProps {
  view: TopicView;
  /** As the form sends it; `id` is the post's, made by the page. */
  fields: Record<string, string>;
  errors?: FormErrors;
  /** Files received with an earlier try. */
  kept?: readonly Attachment[];
}

export function AdaptPage({ view, fields, errors, kept }: AdaptProps) {
  const { t } = useFrame();
  const words = t.board.adapt;
  const { topic } = view;
  return (
    <Shell title={words.title} width="narrow" noindex islands={["write"]}>
      <Problems errors={errors} />
      <Back href={`/topics/${topic.id}`} label={topic.title} />
      <h1>{words.title}</h1>
      <p class="lead" dir="auto">
        {words.lead(topic.title)}
      </p>
      <Form action={`/topics/${topic.id}/adapt`} files>
        <Hidden name="id" value={fields.id ?? ""} />
        <Parent view={view} fields={fields} />
        <Result fields={fields} errors={errors} />
        <WriteHelp>
          <TextArea name="text" label={words.text} value={fields.text ?? ""} rows={6} error={errors?.fields.text} />
        </WriteHelp>
        <AttachmentField kept={kept} error={errors?.fields.attachments} />
        <SpeakerFields
          speakers={view.speakers}
          draft={{ organisation: fields.organisation ?? "", shownAs: fields.shownAs ?? "person" }}
          errors={errors}
        />
        <Buttons>
          <Submit>{words.send}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}

function Result({ fields, errors }: Pick<AdaptProps, "fields" | "errors">) {
  const { t, locale } = useFrame();
  const words = t.board.adapt;
  return (
    <>
      <Radios
        name="result"
        label={words.result}
        value={fields.result ?? ""}
        options={ADAPTATION_RESULTS.map((value) => ({ value, label: words.results[value] }))}
        error={errors?.fields["adaptation.result"]}
      />
      <TextField
        name="town"
        label={t.board.write.town}
        value={fields.town ?? ""}
        maxlength={120}
        error={errors?.fields["adaptation.town"]}
      />
      <Select
        name="country"
        label={t.board.write.country}
        empty={t.board.write.countryChoose}
        value={fields.country ?? ""}
        options={countryOptions(locale)}
        error={errors?.fields["adaptation.country"]}
      />
      <TextArea
        name="changed"
        label={words.changed}
        optional={t.common.optional}
        value={fields.changed ?? ""}
        rows={3}
        maxlength={2000}
        error={errors?.fields["adaptation.changed"]}
      />
    </>
  );
}

/** The sheet, or one of the tries already told. */
function Parent({ view, fields }: Pick<AdaptProps, "view" | "fields">) {
  const { t } = useFrame();
  const place = usePlaceName();
  const words = t.board.adapt;
  const flat = (nodes: TopicView["adaptations"]): TopicView["adaptations"] =>
    nodes.flatMap((node) => [node, ...flat(node.grown)]);
  const tries = flat(view.adaptations);
  if (tries.length === 0) return null;
  return (
    <Select
      name="parent"
      label={words.parent}
      empty={words.parentSheet}
      value={fields.parent ?? ""}
      options={tries.map((node) => ({ value: node.post, label: place(node) }))}
    />
  );
}
