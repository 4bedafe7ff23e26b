// For coordinators: how far the search has caught up, and the way to have everything indexed anew.
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { CoordinationNav } from "./coordination-nav.tsx";
import { Shell } from "./shell.tsx";

export interface SearchIndexProps {
  state: { waiting: number; rebuilding: "organisations" | "topics" | "posts" | "courses" | null };
}

export function SearchIndexPage({ state: { waiting, rebuilding } }: SearchIndexProps) {
  const { t, newKey } = useFrame();
  const words = t.search.index;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <CoordinationNav current={null} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p role="status">
        {rebuilding === null ? words.waiting(waiting) : words.rebuilding(words.sources[rebuilding], waiting)}
      </p>
      {rebuilding === null && (
        <Form action="/coordination/search" idempotencyKey={newKey()} class="stack">
          <p class="soft">{words.when}</p>
          <Submit tone="quiet">{words.rebuild}</Submit>
        </Form>
      )}
    </Shell>
  );
}
