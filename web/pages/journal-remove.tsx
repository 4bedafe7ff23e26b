// Asks once before an entry is taken away.
import type { EntryPageView } from "../../schema/contract/journal-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { EntryArticle } from "./journal-entry.tsx";
import { Shell } from "./shell.tsx";

export function EntryRemovePage({ view }: { view: EntryPageView }) {
  const { t, newKey } = useFrame();
  const words = t.journal.removal;
  const { entry, partnership } = view;
  const journal = `/partnerships/${partnership}/journal`;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <EntryArticle entry={{ ...entry, own: false, mayRemove: false }} view={view} open={false} />
      <Form action={`${journal}/${entry.id}/delete`} idempotencyKey={newKey()}>
        <Buttons>
          <Submit tone="danger">{words.yes}</Submit>
          <ButtonLink href={`${journal}#${entry.id}`} tone="quiet">
            {words.no}
          </ButtonLink>
        </Buttons>
      </Form>
    </Shell>
  );
}
