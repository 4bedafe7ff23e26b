// Changing an answer of one's own.
import type { Post } from "../../schema/contract/board.ts";
import { Back } from "../ui/back.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Languages } from "./reply-form.tsx";
import { Shell } from "./shell.tsx";
import { WriteHelp } from "./write-help.tsx";

export interface PostEditProps {
  post: Post;
  /** What is in the field, and the version it was built on. */
  text: string;
  lang: string;
  version: number;
  errors?: FormErrors;
}

export function PostEditPage({ post, text, lang, version, errors }: PostEditProps) {
  const { t } = useFrame();
  const words = t.board;
  return (
    <Shell title={words.write.edit} width="narrow" noindex islands={["write"]}>
      <Problems errors={errors} />
      <Back href={`/topics/${post.topic}?from=${post.seq}#${post.id}`} label={words.history.back} />
      <h1>{words.write.edit}</h1>
      <Form action={`/posts/${post.id}/edit`}>
        <Hidden name="version" value={version} />
        <WriteHelp>
          <TextArea
            name="text"
            label={words.reply.text}
            hint={words.reply.hint}
            value={text}
            rows={9}
            error={errors?.fields.text}
          />
        </WriteHelp>
        <Languages lang={lang} />
        <Buttons>
          <Submit>{words.write.save}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}
