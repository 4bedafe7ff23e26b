// What somebody who came says of a session: from one to five, and in words.
import type { SessionView } from "../../schema/contract/course-views.ts";
import { Radios } from "../ui/choices.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { SessionRefused } from "./course-parts.tsx";

export function SessionFeedback({ view, refused }: { view: SessionView; refused?: SessionRefused }) {
  const { t, newKey } = useFrame();
  const words = t.courses.session;
  const { session, feedback } = view;
  if (session.mine?.state !== "attended") return null;
  return (
    <section>
      <h2>{words.feedback}</h2>
      <p class="soft">{words.feedbackLead}</p>
      <Form action={`/sessions/${session.id}/feedback`} idempotencyKey={newKey()}>
        <Radios
          name="rating"
          label={words.rating}
          value={refused?.values.rating ?? feedback?.rating ?? ""}
          options={words.ratings.map((label, at) => ({ value: String(at + 1), label }))}
          error={refused?.errors.fields.rating}
        />
        <TextArea
          name="text"
          label={words.words}
          optional={t.common.optional}
          value={refused?.values.text ?? feedback?.text ?? ""}
          rows={4}
          maxlength={2000}
          error={refused?.errors.fields.text}
        />
        <Submit>{feedback ? words.sayAgain : words.say}</Submit>
      </Form>
    </section>
  );
}
