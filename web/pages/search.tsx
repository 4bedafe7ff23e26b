// Searching the board and the organisations: one field, a few filters, answers with the lines that answer, and who knows.
import type { SearchView } from "../../schema/contract/search-views.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { SideTag } from "../ui/side-tag.tsx";
import { SearchForm, searchAddress } from "./search-form.tsx";
import { SearchResult } from "./search-result.tsx";
import { Shell } from "./shell.tsx";

export function SearchPage({ view }: { view: SearchView }) {
  const { t, reader } = useFrame();
  const words = t.search;
  const { query, items, next, knowers } = view;
  const later = query.after !== undefined;
  return (
    <Shell title={query.q === "" ? words.title : words.titleOf(query.q)} noindex>
      <h1>{words.title}</h1>
      <SearchForm view={view} />
      {reader?.coordinator && (
        <p class="small">
          <a href="/coordination/search">{words.toIndex}</a>
        </p>
      )}
      <div class="beside">
        <div>
          {query.q === "" ? <p class="soft">{words.hint}</p> : <Answers view={view} />}
          <Pagination
            label={words.pages}
            {...(later && { previous: { href: searchAddress({ ...query, after: undefined }), label: words.start } })}
            {...(next !== null && { next: { href: searchAddress({ ...query, after: next }), label: words.next } })}
          />
        </div>
        {knowers.length > 0 && <Knowers view={view} />}
      </div>
      {query.q !== "" && items.length === 0 && !later && (
        <Empty title={words.emptyTitle} action={{ href: "/topics/new?kind=question", label: words.ask }}>
          <p>{words.empty}</p>
          <ul>
            {words.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </Empty>
      )}
    </Shell>
  );
}

function Answers({ view }: { view: SearchView }) {
  const { t } = useFrame();
  const { items, categories, now } = view;
  if (items.length === 0) return null;
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  return (
    <section aria-label={t.search.results}>
      <ol class="plain stack">
        {items.map((item) => (
          <SearchResult key={item.id} item={item} category={labels.get(item.category ?? "")} now={now} />
        ))}
      </ol>
    </section>
  );
}

function Knowers({ view }: { view: SearchView }) {
  const { t } = useFrame();
  return (
    <aside>
      <Card title={t.search.knowers}>
        <ul class="plain stack">
          {view.knowers.map((one) => (
            <li key={one.id}>
              <a href={`/organisations/${one.id}`} dir="auto">
                {one.name}
              </a>{" "}
              <SideTag side={one.side} label={t.organisations.sideAndPlace(t.common.sides[one.side], one.town)} />
              <br />
              <span class="small soft">{t.board.topic.knowerAs(one.skill, t.common.levels[one.level])}</span>
            </li>
          ))}
        </ul>
      </Card>
    </aside>
  );
}
