// Leaving a partnership, with a reason; a coordinator may take out an organisation that can no longer do so itself.
import type { PublicityView } from "../../schema/contract/meeting-views.ts";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

export interface LeaveRefused {
  organisation: string;
  reason: string;
  errors: FormErrors;
}

export function PartnershipLeave({ view, refused }: { view: PublicityView; refused?: LeaveRefused }) {
  const words = useFrame().t.publicity.leave;
  const { organisations, open, coordinates } = view;
  const leaving = organisations.filter(({ manages, shows }) => manages || (coordinates && !shows));
  if (!open || leaving.length === 0) return null;
  return (
    <section id="leave">
      <h2>{words.title}</h2>
      <p>{organisations.length < 3 ? words.pair : words.several}</p>
      {leaving.map((one) => (
        <Leave key={one.id} view={view} one={one} {...(refused?.organisation === one.id && { refused })} />
      ))}
    </section>
  );
}

interface LeaveProps {
  view: PublicityView;
  one: PublicityView["organisations"][number];
  refused?: LeaveRefused;
}

function Leave({ view, one, refused }: LeaveProps) {
  const { t, newKey } = useFrame();
  const words = t.publicity.leave;
  const name = one.name || one.id;
  const error = refused?.errors.fields.reason;
  return (
    <Details summary={one.manages ? words.summary(name) : words.summaryFor(name)} open={refused !== undefined}>
      <Form action={`/partnerships/${view.partnership}/departure`} idempotencyKey={newKey()}>
        <Hidden name="organisation" value={one.id} />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={4}
          maxlength={2000}
          value={refused?.reason}
          required
          {...(error && { error })}
        />
        <Submit tone="danger">{one.manages ? words.send : words.sendFor}</Submit>
      </Form>
    </Details>
  );
}
