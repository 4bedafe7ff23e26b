// On the page of an organisation's people: whom a manager answers for, and the button that says so.
import type { Member } from "../../schema/contract/members.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";

export interface VouchingProps {
  organisation: { id: string };
  member: Member;
  role: MemberRole | "coordinator";
  vouched: string[];
}

export function Vouching({ organisation, member, role, vouched }: VouchingProps) {
  const { t, newKey } = useFrame();
  const words = t.moderation.vouch;
  const given = vouched.includes(member.person);
  if (role !== "manager") return given ? <p class="small soft">{words.vouched}</p> : null;
  return (
    <Form action={`/organisations/${organisation.id}/members/${member.person}/vouch`} idempotencyKey={newKey()}>
      <p class="small soft">{given ? words.vouched : words.lead}</p>
      <Hidden name="vouch" value={given ? "no" : "yes"} />
      <Submit tone="quiet" about={member.name || (member.email ?? "")}>
        {given ? words.take : words.give}
      </Submit>
    </Form>
  );
}
