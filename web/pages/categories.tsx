// The fields of the board as coordinators tend them.
import type { Category } from "../../schema/contract/board.ts";
import { POSTING } from "../../schema/vocabulary.ts";
import { Checkbox, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface CategoriesProps {
  categories: Category[];
  /** The form that was refused: a category's id, or `new`. */
  refused?: { id: string; fields: Record<string, string>; errors: FormErrors };
}

export function CategoriesPage({ categories, refused }: CategoriesProps) {
  const { t, locale } = useFrame();
  const words = t.board.tend;
  return (
    <Shell title={words.title} noindex>
      <CoordinationNav current="categories" />
      <Problems errors={refused?.errors} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {categories.map((one, at) => (
        <Details key={one.id} id={one.id} summary={`${at + 1}. ${one.label[locale]}`} open={refused?.id === one.id}>
          <CategoryForm category={one} position={at + 1} {...(refused?.id === one.id && { refused })} />
        </Details>
      ))}
      <Details summary={words.add} open={refused?.id === "new"}>
        <CategoryForm category={null} position={null} {...(refused?.id === "new" && { refused })} />
      </Details>
    </Shell>
  );
}

function CategoryForm(props: {
  category: Category | null;
  position: number | null;
  refused?: CategoriesProps["refused"];
}) {
  const { t, newKey } = useFrame();
  const words = t.board.tend;
  const { category, position, refused } = props;
  const fields = refused?.fields ?? {};
  const field = (name: string, label: string, value: string | undefined, most: number) => (
    <TextField
      name={name}
      label={label}
      value={fields[name] ?? value ?? ""}
      maxlength={most}
      error={refused?.errors.fields[name]}
    />
  );
  return (
    <Form
      action={category ? `/coordination/categories/${category.id}` : "/coordination/categories"}
      {...(category ? {} : { idempotencyKey: newKey() })}
    >
      {category && <Hidden name="version" value={category.version} />}
      {field("label.fr", words.labelFr, category?.label.fr, 80)}
      {field("label.en", words.labelEn, category?.label.en, 80)}
      {field("intro.fr", words.introFr, category?.intro.fr, 400)}
      {field("intro.en", words.introEn, category?.intro.en, 400)}
      <Select
        name="posting"
        label={words.posting}
        value={fields.posting ?? category?.posting ?? "members"}
        options={POSTING.map((value) => ({ value, label: words.postings[value] }))}
      />
      {category && (
        <>
          <TextField
            name="position"
            label={words.position}
            type="number"
            short
            value={fields.position ?? position}
            min={1}
            max={100}
          />
          <Checkbox name="retired" label={words.retired} checked={category.retired} />
        </>
      )}
      <Buttons>
        <Submit {...(category && { about: category.label.fr })}>{category ? words.save : words.add}</Submit>
      </Buttons>
    </Form>
  );
}
