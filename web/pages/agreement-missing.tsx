// What stands before a signature: why it matters, where it is missing, how others solved it, and the coordinators' way out.
import type { MissingView, StandingView } from "../../schema/contract/agreement-views.ts";
import { list } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { agreementAddress } from "./agreement-parts.tsx";
import type { FormErrors } from "./problems.tsx";

/** A waiver that was refused, with what was typed. */
export interface WaiverRefused {
  code: string;
  reason: string;
  errors: FormErrors;
}

export function MissingParts({ view, refused }: { view: StandingView; refused?: WaiverRefused }) {
  const words = useFrame().t.agreement.lacking;
  if (view.missing.length === 0) return null;
  return (
    <section id="missing">
      <h2>{words.title}</h2>
      {view.missing.map((one) => (
        <MissingPart key={one.code} view={view} one={one} {...(refused && { refused })} />
      ))}
    </section>
  );
}

function MissingPart({ view, one, refused }: { view: StandingView; one: MissingView; refused?: WaiverRefused }) {
  const { t, locale } = useFrame();
  const words = t.agreement.lacking;
  const told = t.agreement.missing[one.code];
  return (
    <Notice kind="wait" title={told.title} level={3}>
      <p>{told.why}</p>
      {one.where.length > 0 && (
        <p>
          {words.where} <strong dir="auto">{list(locale, one.where)}</strong>
        </p>
      )}
      <Solved sheets={one.sheets} />
      {view.manages && <p>{told.mend}</p>}
      {view.manages && <Mend id={view.id} code={one.code} />}
      {view.coordinates && <Waive id={view.id} code={one.code} {...(refused && { refused })} />}
    </Notice>
  );
}

function Mend({ id, code }: { id: string; code: MissingView["code"] }) {
  const words = useFrame().t.agreement.lacking;
  const people = { href: `/partnerships/${id}/participants`, label: words.people };
  const steps = { href: agreementAddress(id, "edit/steps"), label: words.steps };
  const ways = code === "elected_missing" ? [people] : [people, steps];
  return (
    <Buttons>
      {ways.map(({ href, label }) => (
        <ButtonLink key={href} href={href} tone="quiet">
          {label}
        </ButtonLink>
      ))}
    </Buttons>
  );
}

function Solved({ sheets }: Pick<MissingView, "sheets">) {
  const { t, locale } = useFrame();
  if (sheets.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t.agreement.lacking.solved}</strong>
      </p>
      <ul>
        {sheets.map(({ id, title, lang }) => (
          <li key={id}>
            <a href={`/topics/${id}`} dir="auto" lang={lang === locale ? undefined : lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** For coordinators alone: never without a reason. */
function Waive({ id, code, refused }: { id: string; code: MissingView["code"]; refused?: WaiverRefused }) {
  const { t, newKey } = useFrame();
  const words = t.agreement.lacking;
  const again = refused?.code === code ? refused : undefined;
  const field = `reason-${code}`;
  return (
    <Details summary={words.waive(t.agreement.missing[code].waive)} open={again !== undefined}>
      <Form action={`/partnerships/${id}/waivers`} idempotencyKey={newKey()}>
        <Hidden name="code" value={code} />
        <TextArea
          name={field}
          label={words.waiveLabel}
          hint={words.waiveHint}
          rows={3}
          maxlength={2000}
          value={again?.reason}
          error={again?.errors.fields[field]}
        />
        <Submit tone="danger">{words.waiveSend}</Submit>
      </Form>
    </Details>
  );
}
