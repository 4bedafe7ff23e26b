// One person of an organisation: their role, and the way out.
import type { Member } from "../../schema/contract/members.ts";
import { MEMBER_ROLES } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Radios } from "../ui/choices.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface MemberProps {
  organisation: { id: string; name: string };
  member: Member;
  /** The reader looks at their own membership. */
  mine: boolean;
  /** The reader manages the organisation. */
  manages: boolean;
  errors?: FormErrors;
}

export function MemberPage({ organisation, member, mine, manages, errors }: MemberProps) {
  const { t, newKey } = useFrame();
  const { members: words, common } = t;
  const name = member.name || member.email || words.nameless;
  const place = `/organisations/${organisation.id}/members/${member.person}`;
  return (
    <Shell title={name} width="narrow">
      <Problems errors={errors} />
      <Back href={`/organisations/${organisation.id}/members`} label={words.of(organisation.name)} />
      <h1 dir="auto">{name}</h1>
      {manages && (
        <Form action={`${place}/role`} idempotencyKey={newKey()}>
          <Radios
            name="role"
            label={words.role}
            value={member.role}
            options={MEMBER_ROLES.map((value) => ({
              value,
              label: common.memberRoles[value],
              hint: words.roleHints[value],
            }))}
            error={errors?.fields.role}
          />
          <Submit>{words.changeRole}</Submit>
        </Form>
      )}
      <h2>{mine ? words.leaveTitle : words.removeTitle}</h2>
      <p>{mine ? words.leaveLead : words.removeLead}</p>
      <Form action={`${place}/removal`} idempotencyKey={newKey()}>
        <Buttons>
          <Submit tone="danger">{mine ? words.leave : words.remove}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}
