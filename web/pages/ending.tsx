// How shall a partnership go on: renewed, finished or stopped, in the name of one organisation, with what it learned.

import { MOST_LESSON } from "../../schema/contract/endings.ts";
import type { EndingView } from "../../schema/contract/review-views.ts";
import { ENDINGS } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Radios, Select } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextArea } from "../ui/inputs.tsx";
import { endingAddress, LeaveSheet, PartnershipEnds, Proposed } from "./partnership-ends.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface EndingRefused {
  typed: Record<string, string>;
  errors: FormErrors;
}

export function EndingPage({ view, refused }: { view: EndingView; refused?: EndingRefused }) {
  const { t } = useFrame();
  const words = t.reviews.ending;
  const { parties, id, state, standing } = view;
  const managed = state === "open" ? parties.filter(({ manages }) => manages) : [];
  return (
    <Shell title={words.title} noindex>
      <Back href={`/partnerships/${id}`} label={t.reviews.back} />
      <h1>{words.title}</h1>
      <p class="lead" dir="auto">
        {t.partnerships.among(parties.map(({ name }) => name))}
      </p>
      {state === "ended" ? (
        <PartnershipEnds view={view} />
      ) : (
        <>
          {standing.ending && <Proposed view={view} errors={refused?.errors} />}
          {managed.length > 0 && <Propose view={view} refused={refused} />}
          {parties.some(({ own }) => own) && (
            <section>
              <LeaveSheet id={id} />
            </section>
          )}
        </>
      )}
    </Shell>
  );
}

/** While something is proposed, one may still stop at once. */
function Propose({ view, refused }: { view: EndingView; refused: EndingRefused | undefined }) {
  const { t, newKey } = useFrame();
  const words = t.reviews.ending;
  const { id, standing, today } = view;
  const { typed = {}, errors } = refused ?? {};
  const hows = standing.ending ? (["broken_off"] as const) : ENDINGS;
  const said = (name: string) => ({ name, value: typed[name], ...wrong(errors, name) });
  return (
    <>
      {!standing.ending && <Problems errors={errors} />}
      <p>{words.lead}</p>
      <Form action={endingAddress(id)} idempotencyKey={newKey()}>
        <Speaker view={view} chosen={typed.organisation} />
        <Radios
          name="how"
          label={words.how}
          value={typed.how}
          options={hows.map((how) => ({ value: how, label: words.hows[how], hint: words.hints[how] }))}
          {...wrong(errors, "how")}
        />
        {!standing.ending && (
          <DateField label={words.termEnds} hint={words.termEndsHint} min={today} {...said("termEnds")} />
        )}
        <TextArea label={words.text} optional={t.common.optional} rows={3} maxlength={MOST_LESSON} {...said("text")} />
        <h2>{words.lessonsTitle}</h2>
        <p class="soft">{words.lessonsLead}</p>
        {(["worked", "failed", "again"] as const).map((field) => (
          <TextArea
            key={field}
            label={words[field]}
            optional={t.common.optional}
            rows={4}
            maxlength={MOST_LESSON}
            {...said(`lessons.${field}`)}
          />
        ))}
        <Buttons>
          <Submit>{words.send}</Submit>
        </Buttons>
      </Form>
    </>
  );
}

function wrong(problems: FormErrors | undefined, name: string): { error?: string } {
  const error = problems?.fields[name];
  return error ? { error } : {};
}

/** In whose name, where the reader manages several. */
function Speaker({ view, chosen }: { view: EndingView; chosen: string | undefined }) {
  const words = useFrame().t.reviews.ending;
  const managed = view.parties.filter(({ manages }) => manages);
  const [first] = managed;
  if (managed.length < 2) return <Hidden name="organisation" value={first?.id ?? ""} />;
  return (
    <Select
      name="organisation"
      label={words.as}
      value={chosen ?? first?.id}
      options={managed.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
