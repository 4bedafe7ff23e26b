// The choice of courses: a form that works without JavaScript, folded under its own line.
import type { CourseFilter, CourseFilters, CoursesView } from "../../schema/contract/course-views.ts";
import { COURSE_FIELDS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { type Option, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField } from "../ui/inputs.tsx";
import { useCountryName } from "./organisation-parts.tsx";

/** The page of these filters, from the beginning or after a course. */
export function coursesAddress(filters: CourseFilters, after?: string): string {
  const chosen = Object.entries(filters).filter(([, value]) => value !== "");
  const query = new URLSearchParams([...chosen, ...(after ? [["after", after]] : [])]).toString();
  return query ? `/courses?${query}` : "/courses";
}

export const chosenOf = (filters: CourseFilters): number =>
  Object.values(filters).filter((value) => value !== "").length;

export function CourseFiltersForm({ view }: { view: CoursesView }) {
  const words = useFrame().t.courses.list;
  const chosen = chosenOf(view.filters);
  return (
    <Form action="/courses" method="get" class="stack">
      <Details summary={chosen > 0 ? words.filtersOn(chosen) : words.filters} open={chosen > 0}>
        <div class="grid">
          <Choices view={view} />
        </div>
        <Buttons>
          <Submit>{words.apply}</Submit>
          {chosen > 0 && <a href="/courses">{words.clear}</a>}
        </Buttons>
      </Details>
    </Form>
  );
}

function Choices({ view }: { view: CoursesView }) {
  const { t, locale } = useFrame();
  const words = t.courses.list;
  const country = useCountryName();
  const { filters, themes, countries, names } = view;
  const select = (
    name: Exclude<CourseFilter, "since" | "until">,
    options: Option[],
    groups?: CoursesView["themes"],
  ) => <Select {...{ name, options, groups }} label={words[name]} empty={words.any} value={filters[name]} />;
  const named = countries.map((code) => ({ value: code, label: country(code) }));
  const single = filters.skill.split(".").length > 2;
  return (
    <>
      {select(
        "field",
        COURSE_FIELDS.map((value) => ({ value, label: t.courses.fields[value] })),
      )}
      {select("skill", single ? [{ value: filters.skill, label: names[filters.skill] ?? filters.skill }] : [], themes)}
      {select("country", [
        { value: "online", label: t.courses.online },
        ...named.sort((a, b) => a.label.localeCompare(b.label, locale)),
      ])}
      {select(
        "lang",
        WORKING_LANGUAGES.map((value) => ({ value, label: t.common.languages[value] ?? value })),
      )}
      {select("vocational", [
        { value: "1", label: words.vocationalYes },
        { value: "0", label: words.vocationalNo },
      ])}
      <DateField name="since" label={words.since} value={filters.since} />
      <DateField name="until" label={words.until} value={filters.until} />
    </>
  );
}
