// The search of the directory: one field in sight, the filters folded under it, and each chosen one a link to drop it.

import { SDG_NAMES } from "../../schema/sdgs.ts";
import { KINDS, SDGS, SIDES } from "../../schema/vocabulary.ts";
import { type Option, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type SkillNames, useCountryName } from "./organisation-parts.tsx";

export const FILTERS = ["side", "kind", "country", "offers", "needs", "sdg"] as const;
type Filter = (typeof FILTERS)[number];
/** As the address holds them; an empty one is none. */
export type Filters = Readonly<Record<Filter | "q", string>>;

export interface DirectoryForm {
  filters: Filters;
  /** Codes of the countries that have someone to show. */
  countries: string[];
  themes: { label: string; options: Option[] }[];
  skills: SkillNames;
}

export const isFiltered = (filters: Filters): boolean => Object.values(filters).some((value) => value !== "");

/** The page of these filters, from the beginning or after an organisation. */
export function addressOf(filters: Filters, after?: string): string {
  const chosen = Object.entries(filters).filter(([, value]) => value !== "");
  const query = new URLSearchParams([...chosen, ...(after ? [["after", after]] : [])]).toString();
  return query ? `/organisations?${query}` : "/organisations";
}

export function DirectoryFilters(props: DirectoryForm) {
  const { t } = useFrame();
  const words = t.organisations.directory;
  const chosen = FILTERS.filter((filter) => props.filters[filter] !== "");
  return (
    <Form action="/organisations" method="get" class="stack">
      <TextField name="q" type="search" label={words.search} value={props.filters.q} maxlength={120} />
      <Details summary={chosen.length > 0 ? words.filtersOn(chosen.length) : words.filters}>
        <div class="grid">
          <Filtering {...props} />
        </div>
      </Details>
      <Buttons>
        <Submit>{words.apply}</Submit>
      </Buttons>
      <Chosen {...props} chosen={chosen} />
    </Form>
  );
}

function Filtering({ filters, countries, themes, skills }: DirectoryForm) {
  const { t, locale } = useFrame();
  const words = t.organisations.directory;
  const country = useCountryName();
  const named = countries.map((code) => ({ value: code, label: country(code) }));
  const select = (name: Filter, options: Option[], groups?: DirectoryForm["themes"]) => (
    <Select {...{ name, options, groups }} label={words[name]} empty={words.any} value={filters[name]} />
  );
  return (
    <>
      {select(
        "side",
        SIDES.map((value) => ({ value, label: t.common.sides[value] })),
      )}
      {select(
        "kind",
        KINDS.map((value) => ({ value, label: t.common.kinds[value] })),
      )}
      {select(
        "country",
        named.sort((a, b) => a.label.localeCompare(b.label, locale)),
      )}
      {select("offers", single(filters.offers, skills), themes)}
      {select("needs", single(filters.needs, skills), themes)}
      {select(
        "sdg",
        SDGS.map((n) => ({ value: String(n), label: `${n}. ${SDG_NAMES[n][locale]}` })),
      )}
    </>
  );
}

/** A single skill comes from a link: it stands before the themes, which are what people choose from. */
const single = (id: string, skills: SkillNames): Option[] =>
  id.split(".").length > 2 ? [{ value: id, label: skills[id] ?? id }] : [];

function Chosen({ filters, skills, chosen }: DirectoryForm & { chosen: readonly Filter[] }) {
  const { t } = useFrame();
  const words = t.organisations.directory;
  const country = useCountryName();
  if (chosen.length === 0) return null;
  const says: Record<Filter, (value: string) => string> = {
    side: (value) => t.common.sides[value as (typeof SIDES)[number]],
    kind: (value) => t.common.kinds[value as (typeof KINDS)[number]],
    country,
    offers: (value) => words.offersSkill(skills[value] ?? value),
    needs: (value) => words.needsSkill(skills[value] ?? value),
    sdg: (value) => words.goal(Number(value)),
  };
  return (
    <ul class="row plain" aria-label={words.active}>
      {chosen.map((filter) => (
        <li key={filter}>
          <a
            class="tag"
            href={addressOf({ ...filters, [filter]: "" })}
            aria-label={words.without(says[filter](filters[filter]))}
          >
            {says[filter](filters[filter])} ×
          </a>
        </li>
      ))}
      <li>
        <a href="/organisations">{words.clear}</a>
      </li>
    </ul>
  );
}
