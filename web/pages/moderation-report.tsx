// Reporting: what it is about, why, and a few words; for whoever asked to read the coordinators' rules first, the link.
import type { SubjectView } from "../../schema/contract/moderation-views.ts";
import { REPORT_REASONS } from "../../schema/vocabulary.ts";
import { Radios } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { SubjectQuote, useSubjectPath } from "./moderation-subject.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface ReportPageProps {
  subject: SubjectView;
  form: { reason: string; text: string };
  errors?: FormErrors;
}

export function ReportPage({ subject, form, errors }: ReportPageProps) {
  const { t, newKey } = useFrame();
  const words = t.moderation.report;
  const back = useSubjectPath(subject);
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Problems errors={errors} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SubjectQuote subject={subject} title={words.about} />
      <Form action="/report" idempotencyKey={newKey()}>
        <Hidden name="subject" value={subject.id} />
        <Radios
          name="reason"
          label={words.reason}
          value={form.reason}
          options={REPORT_REASONS.map((value) => ({
            value,
            label: t.moderation.reasons[value],
            ...(value === "danger" && { hint: words.dangerHint }),
          }))}
          error={errors?.fields.reason}
        />
        <TextArea
          name="text"
          label={words.text}
          hint={words.textHint}
          optional={t.common.optional}
          value={form.text}
          rows={5}
          maxlength={2000}
          error={errors?.fields.text}
        />
        <Notice kind="wait">
          <p>{words.urgent}</p>
        </Notice>
        <Buttons>
          <Submit>{words.send}</Submit>
          <a href={back}>{words.back}</a>
        </Buttons>
      </Form>
      <p>
        <a href="/conduct">{t.moderation.conduct.link}</a>
      </p>
    </Shell>
  );
}
