// Who takes part: a row a person or group, added and removed without JavaScript; nothing is kept before it is saved.
import type { AgreementParty } from "../../schema/contract/agreement-views.ts";
import { PARTICIPANT_ROLES } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Checkbox, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface ParticipantRow {
  id: string;
  name: string;
  role: string;
  organisation: string;
  public: boolean;
  /** Asked to be forgotten: only the role is left. */
  forgotten: boolean;
  /** To be taken out when the list is saved. */
  gone: boolean;
}

export interface ParticipantsPageProps {
  id: string;
  parties: readonly AgreementParty[];
  rows: readonly ParticipantRow[];
  /** An agreement has been signed already. */
  signed: boolean;
  errors?: FormErrors;
}

export function ParticipantsPage({ id, parties, rows, signed, errors }: ParticipantsPageProps) {
  const { t, newKey } = useFrame();
  const words = t.agreement.participants;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={`/partnerships/${id}`} label={t.agreement.back} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Details summary={words.rolesTitle}>
        <dl class="rows">
          {PARTICIPANT_ROLES.map((role) => (
            <div key={role}>
              <dt>{t.agreement.roles[role]}</dt>
              <dd>{t.agreement.roleHints[role]}</dd>
            </div>
          ))}
        </dl>
      </Details>
      {signed && <p class="soft">{words.note}</p>}
      <Form action={`/partnerships/${id}/participants`} idempotencyKey={newKey()}>
        {rows.map((row, at) => (
          <Row key={`${at}-${row.id}`} {...{ row, at, parties }} {...(errors && { errors })} />
        ))}
        <Buttons>
          <Submit>{words.save}</Submit>
          <Submit name="go" value="more" tone="quiet">
            {words.more}
          </Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}

interface RowProps {
  row: ParticipantRow;
  at: number;
  parties: readonly AgreementParty[];
  errors?: FormErrors;
}

/** Those who are there already are folded; a new one, or one that needs mending, lies open. */
function Row(props: RowProps) {
  const { row, at, errors } = props;
  const { t } = useFrame();
  const words = t.agreement.participants;
  const roles: Record<string, string> = t.agreement.role;
  const wrong = Object.keys(errors?.fields ?? {}).some((field) => field.startsWith(`${at}.`));
  const name = row.name || (row.forgotten ? words.forgotten : words.who(at + 1));
  if (row.id === "" || wrong) {
    return (
      <fieldset class="card">
        <legend class="label card-title">
          <h2>{row.id === "" && row.name === "" ? words.newOne : name}</h2>
        </legend>
        <Fields {...props} />
      </fieldset>
    );
  }
  return (
    <fieldset class="card">
      <legend class="hide">{name}</legend>
      <Details summary={words.folded(name, roles[row.role] ?? "")} open={row.gone}>
        <Fields {...props} />
      </Details>
    </fieldset>
  );
}

function Fields({ row, at, parties, errors }: RowProps) {
  const { t } = useFrame();
  const words = t.agreement.participants;
  const wrong = (field: string) => errors?.fields[`${at}.${field}`];
  const isNew = row.id === "" && row.name === "";
  return (
    <>
      {row.id && <Hidden name={`${at}.id`} value={row.id} />}
      {row.forgotten ? (
        <>
          <p class="soft">{words.forgotten}</p>
          <Hidden name={`${at}.forgotten`} value="1" />
        </>
      ) : (
        <TextField
          name={`${at}.name`}
          label={words.name}
          {...(isNew && { hint: words.nameHint })}
          value={row.name}
          maxlength={120}
          error={wrong("name")}
        />
      )}
      <Select
        name={`${at}.role`}
        label={words.role}
        value={row.role}
        options={PARTICIPANT_ROLES.map((role) => ({ value: role, label: t.agreement.role[role] }))}
        error={wrong("role")}
      />
      <Select
        name={`${at}.organisation`}
        label={words.organisation}
        value={row.organisation}
        empty={words.elsewhere}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        error={wrong("organisation")}
      />
      {!row.forgotten && (
        <Checkbox name={`${at}.public`} label={words.public} hint={words.publicHint} checked={row.public} />
      )}
      {!isNew && <Checkbox name={`${at}.gone`} label={words.remove} checked={row.gone} />}
    </>
  );
}
