// One's data: to take away, or to have erased.
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Checkbox } from "../ui/choices.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { SettingsHead } from "./settings.tsx";
import { Shell } from "./shell.tsx";

export function DataPage() {
  const { t } = useFrame();
  const { data } = t.settings;
  return (
    <Shell title={data.title} width="narrow">
      <SettingsHead title={data.title} />
      <h2>{data.exportTitle}</h2>
      <p>{data.export}</p>
      <Buttons>
        <ButtonLink href="/api/v1/me/export">{data.json}</ButtonLink>
        <ButtonLink tone="quiet" href="/api/v1/me/export?format=csv">
          {data.csv}
        </ButtonLink>
      </Buttons>
      <h2>{data.eraseTitle}</h2>
      <p>{data.eraseLead}</p>
      <Buttons>
        <ButtonLink tone="danger" href="/settings/erase">
          {data.eraseLink}
        </ButtonLink>
      </Buttons>
    </Shell>
  );
}

export interface ErasePageProps {
  /** What stands in the way; null when nothing does. */
  refusal: { code: "last_manager" | "last_administrator"; organisations: { id: string; name: string }[] } | null;
  errors?: FormErrors;
}

export function ErasePage({ refusal, errors }: ErasePageProps) {
  const { t, newKey } = useFrame();
  const { erase, data } = t.settings;
  return (
    <Shell title={erase.title} width="narrow">
      <Problems errors={errors} />
      <Back href="/settings/data" label={data.title} />
      <h1>{erase.title}</h1>
      <h2>{erase.goes}</h2>
      <ul>
        {erase.gone.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{erase.stays}</h2>
      <p>{erase.kept}</p>
      {refusal ? (
        <NotYet {...refusal} />
      ) : (
        <Form action="/settings/erase" idempotencyKey={newKey()}>
          <Checkbox name="confirm" label={erase.sure} error={errors?.fields.confirm} />
          <Buttons>
            <Submit tone="danger">{erase.erase}</Submit>
            <ButtonLink tone="link" href="/settings">
              {erase.keep}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Shell>
  );
}

function NotYet({ code, organisations }: NonNullable<ErasePageProps["refusal"]>) {
  const { erase } = useFrame().t.settings;
  return (
    <Notice kind="wait" title={erase.notYet}>
      <p>{code === "last_manager" ? erase.lastManager : erase.lastAdministrator}</p>
      {organisations.length > 0 && (
        <ul>
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <a href={`/organisations/${id}/members`}>{erase.appoint(name)}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
