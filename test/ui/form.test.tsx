// Fields say what they are, what is wrong with them, and lead back from the summary.
import { describe, expect, it } from "vitest";
import { Checkbox, Checkboxes, Radios, Select } from "../../web/ui/choices.tsx";
import { ErrorSummary } from "../../web/ui/error-summary.tsx";
import { Form, Submit } from "../../web/ui/form.tsx";
import { DateField, FileField, TextArea, TextField } from "../../web/ui/inputs.tsx";
import { danglingReferences, html, repeatedIds, values } from "./render.ts";

const options = [
  { value: "a", label: "Association", hint: "Loi 1901" },
  { value: "b", label: "Commune" },
];
const wrong = (name: string) => ({ name, label: `Libellé ${name}`, hint: "Un conseil", error: `À revoir : ${name}` });

describe("fields", () => {
  const names = ["text", "area", "date", "file", "list", "one", "many", "alone", "offers.0.skill"];
  const page = html(
    <Form action="/organisations" idempotencyKey="k-1" files>
      <ErrorSummary title="À revoir" errors={names.map((name) => ({ name, text: `À revoir : ${name}` }))} />
      <TextField {...wrong("text")} suggestions={["Lille"]} value="Mairie" />
      <TextArea {...wrong("area")} value="<b>" />
      <DateField {...wrong("date")} value="2027-01-15" />
      <FileField {...wrong("file")} />
      <Select {...wrong("list")} options={options} groups={[{ label: "Eau", options }]} value="b" />
      <Radios {...wrong("one")} options={options} value="a" />
      <Checkboxes {...wrong("many")} options={options} values={["a", "b"]} />
      <Checkbox {...wrong("alone")} checked />
      <TextField {...wrong("offers.0.skill")} />
      <Submit>Enregistrer</Submit>
    </Form>,
  );

  it("tie hints, errors and summary to what exists, each id once", () => {
    expect(danglingReferences(page)).toEqual([]);
    expect(repeatedIds(page)).toEqual([]);
  });

  it("describe the control with its error, and mark it invalid", () => {
    const input = /<input[^>]*id="f-text"[^>]*>/.exec(page)?.[0] ?? "";
    expect(input).toContain('aria-describedby="f-text-hint f-text-error"');
    expect(input).toContain('aria-invalid="true"');
    expect(page).toContain('<p class="error" id="f-text-error">À revoir : text</p>');
  });

  it("keep what was written", () => {
    expect(page).toContain('value="Mairie"');
    expect(page).toContain("&lt;b>");
    expect(page).not.toContain("<b>");
    expect(page.match(/<option [^>]*selected[^>]*>Commune/g)).toHaveLength(2);
    expect(page.match(/ checked/g)).toHaveLength(4);
  });

  it("post once, and leave the words to us", () => {
    expect(page).toContain('<input type="hidden" name="_key" value="k-1"');
    expect(page).toMatch(/<form[^>]* novalidate/);
    expect(page).toContain('enctype="multipart/form-data"');
  });

  it("say nothing of errors when all is well", () => {
    const well = html(<TextField name="town" label="Ville" />);
    expect(well).not.toContain("aria-invalid");
    expect(well).not.toContain("aria-describedby");
  });

  it("let names be written in any script, and addresses from left to right", () => {
    expect(values(html(<TextField name="n" label="Nom" />), "dir")).toEqual(["auto"]);
    expect(values(html(<TextField name="e" label="Courriel" type="email" />), "dir")).toEqual(["ltr"]);
  });
});

describe("error summary", () => {
  it("takes the focus and is announced", () => {
    const summary = html(<ErrorSummary title="À revoir" errors={[{ text: "Le serveur ne répond pas." }]} />);
    expect(summary).toMatch(/role="alert"[^>]*tabindex="-1"[^>]* autofocus/);
    expect(summary).not.toContain("<a ");
  });

  it("is absent without errors", () => {
    expect(html(<ErrorSummary title="À revoir" errors={[]} />)).toBe("");
  });
});
