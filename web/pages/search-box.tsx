// The search field, wherever it stands.
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";

export function SearchBox({ q, category }: { q: string; category?: string }) {
  const { t } = useFrame();
  return (
    <Form action="/search" method="get" class="search">
      <label class="hide" for="search-q">
        {t.board.search}
      </label>
      <input
        class="input"
        id="search-q"
        type="search"
        name="q"
        value={q}
        dir="auto"
        maxlength={200}
        placeholder={t.board.search}
      />
      {category && <Hidden name="category" value={category} />}
      <Submit>{t.board.searchGo}</Submit>
    </Form>
  );
}
