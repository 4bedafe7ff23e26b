// A person takes up their certificate: the name it shows, and who can see it.
import type { BadgeView } from "../../schema/contract/badge-views.ts";
import { NAMES_SHOWN } from "../../schema/vocabulary.ts";
import { Radios } from "../ui/choices.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import type { FormErrors } from "./problems.tsx";

export interface BadgeRefused {
  errors: FormErrors;
  values: Record<string, string>;
}

export function BadgeChoiceForm({ view, refused }: { view: BadgeView; refused: BadgeRefused | undefined }) {
  const { t, newKey } = useFrame();
  const words = t.badges.choice;
  const { badge, choice } = view;
  if (!choice) return null;
  const first = badge.state === "issued";
  const values = { name: choice.name, public: choice.public ? "1" : "0", ...refused?.values };
  return (
    <section class="screen">
      {first && <h2>{words.title}</h2>}
      <p>{words.lead}</p>
      <Form action={`/badges/${badge.id}/choice`} idempotencyKey={newKey()}>
        <Radios
          name="name"
          label={words.name}
          value={values.name}
          options={NAMES_SHOWN.map((value) => ({ value, label: choice.names[value] }))}
          error={refused?.errors.fields.name}
        />
        <Radios
          name="public"
          label={words.public}
          value={values.public}
          options={[
            { value: "0", label: words.publicNo, hint: words.publicNoHint },
            { value: "1", label: words.publicYes, hint: words.publicYesHint },
          ]}
          error={refused?.errors.fields.public}
        />
        <Submit>{first ? words.accept : words.save}</Submit>
      </Form>
    </section>
  );
}
