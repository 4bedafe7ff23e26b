// "Follow", "no longer follow": the same button on a topic, a category, an organisation, a skill.
import type { FollowKind } from "../../schema/vocabulary.ts";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";

export interface FollowButtonProps {
  kind: FollowKind;
  subject: string;
  /** Null for those not signed in: nothing shows. */
  following: boolean | null;
  /** Where to come back to. */
  back: string;
  /** What it is about, for those who listen, when several read the same. */
  about?: string;
}

export function FollowButton({ kind, subject, following, back, about }: FollowButtonProps) {
  const words = useFrame().t.noticesBoard.follow;
  if (following === null) return null;
  return (
    <Form action="/follows">
      <Hidden name="kind" value={kind} />
      <Hidden name="subject" value={subject} />
      <Hidden name="on" value={following ? "0" : "1"} />
      <Hidden name="back" value={back} />
      <Submit tone="quiet" {...(about && { about })}>
        {following ? words.end : words.begin}
      </Submit>
    </Form>
  );
}
