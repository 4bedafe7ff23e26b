// Asks once before a post is taken back.
import type { Post } from "../../schema/contract/board.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";
import { Shell } from "./shell.tsx";

/** `whole`: the topic goes with it. */
export function PostRemovePage({ post, whole }: { post: Post; whole: boolean }) {
  const { t, newKey } = useFrame();
  const words = t.board.remove;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <h1>{words.title}</h1>
      <p class="lead">{whole ? words.leadTopic : words.lead}</p>
      <blockquote class="quoted">
        <Prose html={post.html} />
      </blockquote>
      <Form action={`/posts/${post.id}/delete`} idempotencyKey={newKey()}>
        <Buttons>
          <Submit tone="danger">{words.yes}</Submit>
          <ButtonLink href={`/topics/${post.topic}?from=${post.seq}#${post.id}`} tone="quiet">
            {words.no}
          </ButtonLink>
        </Buttons>
      </Form>
    </Shell>
  );
}
