// The people of an organisation: who is there, who is invited, and a way to invite.
import type { Invitation, Member } from "../../schema/contract/members.ts";
import { MEMBER_ROLES, type MemberRole } from "../../schema/vocabulary.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Tag } from "../ui/tag.tsx";
import { Vouching } from "./moderation-vouch.tsx";
import { OrganisationNav } from "./organisation-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface MembersProps {
  organisation: { id: string; name: string };
  /** What the reader is to this organisation. */
  role: MemberRole | "coordinator";
  me: string;
  members: Member[];
  next: string | null;
  invitations: Invitation[];
  mayInvite: boolean;
  vouched: string[];
  form: { email: string; role: string };
  errors?: FormErrors;
}

export function MembersPage(props: MembersProps) {
  const { t } = useFrame();
  const { members: words } = t;
  const { organisation, role, members, next } = props;
  const place = `/organisations/${organisation.id}/members`;
  return (
    <Shell title={words.of(organisation.name)} width="narrow">
      <OrganisationNav id={organisation.id} current="members" role={role} />
      <Problems errors={props.errors} />
      <p class="over" dir="auto">
        {organisation.name}
      </p>
      <h1>{words.title}</h1>
      {members.length === 0 && <p class="lead">{words.empty}</p>}
      {members.map((member) => (
        <Person key={member.person} {...props} member={member} />
      ))}
      <Pagination label={words.title} {...(next && { next: { href: `${place}?after=${next}`, label: words.more } })} />
      {role !== "member" && <Waiting {...props} />}
      {props.mayInvite && <Invite {...props} />}
    </Shell>
  );
}

function Person(props: MembersProps & { member: Member }) {
  const { t, locale } = useFrame();
  const { members: words, common } = t;
  const { member, organisation, role, me } = props;
  const mine = member.person === me;
  const tended = mine || role === "manager";
  return (
    <Card
      title={member.name || member.email || words.nameless}
      {...(tended && { href: `/organisations/${organisation.id}/members/${member.person}` })}
      about={
        <span class="soft">
          {member.name && member.email && <>{member.email}, </>}
          {words.since(longDate(locale, member.since))}
        </span>
      }
      aside={
        <span class="row">
          {mine && <Tag tone="good">{words.you}</Tag>}
          <Tag>{common.memberRoles[member.role]}</Tag>
        </span>
      }
    >
      {!mine && <Vouching {...props} />}
    </Card>
  );
}

function Waiting({ organisation, invitations }: MembersProps) {
  const { t, locale, newKey } = useFrame();
  const { members: words, common } = t;
  if (invitations.length === 0) return null;
  return (
    <>
      <h2>{words.waitingTitle}</h2>
      {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
        <Card
          key={id}
          title={email}
          level={3}
          about={
            <span class="soft">
              {words.waiting(common.memberRoles[role], invitedBy)}, {words.until(longDate(locale, expiresAt))}
            </span>
          }
        >
          <Form action={`/organisations/${organisation.id}/invitations/${id}/revocation`} idempotencyKey={newKey()}>
            <Submit tone="quiet" about={email}>
              {words.revoke}
            </Submit>
          </Form>
        </Card>
      ))}
    </>
  );
}

function Invite({ organisation, form, errors }: MembersProps) {
  const { t, newKey } = useFrame();
  const { members: words, common } = t;
  return (
    <>
      <h2>{words.inviteTitle}</h2>
      <Form action={`/organisations/${organisation.id}/invitations`} idempotencyKey={newKey()}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          autocomplete="off"
          value={form.email}
          error={errors?.fields.email}
        />
        <Radios
          name="role"
          label={words.role}
          value={form.role}
          options={MEMBER_ROLES.map((value) => ({
            value,
            label: common.memberRoles[value],
            hint: words.roleHints[value],
          }))}
          error={errors?.fields.role}
        />
        <Submit>{words.invite}</Submit>
      </Form>
    </>
  );
}
