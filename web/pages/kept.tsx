// The words of somebody whose topic is gone or closed: theirs to copy, never lost.
import { Back } from "../ui/back.tsx";
import { useFrame } from "../ui/frame.ts";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function KeptPage({ errors, texts }: { errors: FormErrors; texts: string[] }) {
  const { t } = useFrame();
  const words = t.board.kept;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href="/topics" label={t.board.topic.all} />
      <h1>{words.title}</h1>
      <KeptTexts texts={texts} />
    </Shell>
  );
}

export function KeptTexts({ texts }: { texts: string[] }) {
  const { t } = useFrame();
  return (
    <section class="stack screen">
      <p>{t.board.kept.lead}</p>
      {texts.map((text) => (
        <textarea key={text} class="input" rows={8} readonly dir="auto" aria-label={t.board.kept.text}>
          {text}
        </textarea>
      ))}
    </section>
  );
}
