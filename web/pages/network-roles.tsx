// Who coordinates and administers the network; seen and changed by administrators.
import type { RoleHolder } from "../../schema/contract/members.ts";
import { NETWORK_ROLES } from "../../schema/vocabulary.ts";
import { Card } from "../ui/card.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Tag } from "../ui/tag.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface NetworkRolesProps {
  holders: RoleHolder[];
  next: string | null;
  form: { email: string; role: string };
  errors?: FormErrors;
}

export function NetworkRolesPage({ holders, next, form, errors }: NetworkRolesProps) {
  const { t, newKey } = useFrame();
  const { network: words } = t.members;
  return (
    <Shell title={words.title} width="narrow">
      <CoordinationNav current="people" />
      <Problems errors={errors} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {holders.map((holder) => (
        <Holder key={holder.person} holder={holder} />
      ))}
      <Pagination
        label={words.title}
        {...(next && { next: { href: `/coordination/people?after=${next}`, label: words.more } })}
      />
      <h2>{words.give}</h2>
      <Form action="/coordination/people" idempotencyKey={newKey()}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          autocomplete="off"
          value={form.email}
          error={errors?.fields.email}
        />
        <Radios
          name="role"
          label={words.role}
          value={form.role}
          options={NETWORK_ROLES.map((value) => ({
            value,
            label: t.common.networkRoles[value],
            hint: words.roleHints[value],
          }))}
          error={errors?.fields.role}
        />
        <Submit>{words.save}</Submit>
      </Form>
    </Shell>
  );
}

function Holder({ holder }: { holder: RoleHolder }) {
  const { t, newKey } = useFrame();
  const { name, email, role } = holder;
  return (
    <Card
      title={name || email}
      about={<span class="soft">{email}</span>}
      aside={role && <Tag>{t.common.networkRoles[role]}</Tag>}
    >
      <Form action="/coordination/people/removal" idempotencyKey={newKey()}>
        <Hidden name="email" value={email} />
        <Submit tone="quiet" about={name || email}>
          {t.members.network.remove}
        </Submit>
      </Form>
    </Card>
  );
}
