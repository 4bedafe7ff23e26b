// The form of a search: the question in sight, its filters folded under it.
import { FOUND_KINDS, type SearchQuery } from "../../schema/contract/search.ts";
import type { SearchView } from "../../schema/contract/search-views.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { BOARD_LANGUAGES, SDGS } from "../../schema/vocabulary.ts";
import { type Option, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextField } from "../ui/inputs.tsx";
import { useCountryName } from "./organisation-parts.tsx";

const FILTERS = ["kind", "category", "skill", "sdg", "country", "lang", "since", "until"] as const;

/** The address of a search; what is not said is left out. */
export function searchAddress(query: SearchQuery): string {
  const said = [...(["q", "after"] as const), ...FILTERS].flatMap((name) =>
    query[name] === undefined || query[name] === "" ? [] : [[name, String(query[name])]],
  );
  return `/search?${new URLSearchParams(said)}`;
}

export function SearchForm({ view }: { view: SearchView }) {
  const { t } = useFrame();
  const words = t.search;
  const chosen = FILTERS.filter((name) => view.query[name] !== undefined).length;
  return (
    <Form action="/search" method="get" class="stack">
      <TextField
        name="q"
        type="search"
        label={words.question}
        hint={words.questionHint}
        value={view.query.q}
        maxlength={200}
      />
      <Details summary={chosen > 0 ? words.filtersOn(chosen) : words.filters}>
        <div class="grid">
          <Filtering view={view} />
        </div>
      </Details>
      <Buttons>
        <Submit>{words.go}</Submit>
        {chosen > 0 && <a href={`/search?${new URLSearchParams({ q: view.query.q })}`}>{words.clear}</a>}
      </Buttons>
    </Form>
  );
}

function Filtering({ view }: { view: SearchView }) {
  const { t, locale } = useFrame();
  const words = t.search;
  const country = useCountryName();
  const { query, categories, themes, countries, skill } = view;
  const select = (name: (typeof FILTERS)[number], options: Option[], groups?: SearchView["themes"]) => (
    <Select {...{ name, options, groups }} label={words.by[name]} empty={words.any} value={query[name] ?? ""} />
  );
  const named = countries.map((code) => ({ value: code, label: country(code) }));
  const single = skill !== null && (query.skill ?? "").split(".").length > 2;
  return (
    <>
      {select(
        "kind",
        FOUND_KINDS.map((value) => ({ value, label: words.kindsMany[value] })),
      )}
      {select(
        "category",
        categories.map(({ id, label }) => ({ value: id, label: label[locale] })),
      )}
      {select("skill", single ? [{ value: query.skill ?? "", label: skill }] : [], themes)}
      {select(
        "sdg",
        SDGS.map((n) => ({ value: String(n), label: `${n}. ${SDG_NAMES[n][locale]}` })),
      )}
      {select(
        "country",
        named.sort((a, b) => a.label.localeCompare(b.label, locale)),
      )}
      {select(
        "lang",
        BOARD_LANGUAGES.map((value) => ({ value, label: t.board.languages[value] })),
      )}
      <DateField name="since" label={words.by.since} value={query.since ?? ""} />
      <DateField name="until" label={words.by.until} value={query.until ?? ""} />
    </>
  );
}
