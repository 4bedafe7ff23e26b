// Acting on a text, an organisation or a person without any report.
import type { SubjectView } from "../../schema/contract/moderation-views.ts";
import { useFrame } from "../ui/frame.ts";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type ActForm, ModerationActForm } from "./moderation-act-form.tsx";
import { SubjectQuote } from "./moderation-subject.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface ActPageProps {
  subject: SubjectView;
  categories: { id: string; label: string }[];
  form: ActForm;
  errors?: FormErrors;
}

export function ModerationActPage({ subject, categories, form, errors }: ActPageProps) {
  const { t } = useFrame();
  const words = t.moderation;
  return (
    <Shell title={words.act.menu} width="narrow" noindex>
      <CoordinationNav current="moderation" />
      <Problems errors={errors} />
      <h1>{words.act.menu}</h1>
      <SubjectQuote subject={subject} title={words.case.text} />
      <ModerationActForm
        action="/coordination/moderation/acts"
        field="act"
        hidden={{ subject: subject.id, ...(subject.version !== null && { version: subject.version }) }}
        may={subject.may}
        {...{ categories, form, errors }}
      />
    </Shell>
  );
}
