// Which sheet a new step is about: the latest public ones, or those that answer a question.
import type { SheetChoiceView } from "../../schema/contract/path-views.ts";
import { Back } from "../ui/back.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { Shell } from "./shell.tsx";

export function PathSheetsPage({ view: { path, q, sheets } }: { view: SheetChoiceView }) {
  const { t, locale } = useFrame();
  const words = t.paths.sheets;
  const action = `/paths/${path.id}/steps/new`;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Back href={`/paths/${path.id}`} label={path.title} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={action} method="get">
        <TextField name="q" type="search" label={words.search} value={q} maxlength={200} />
        <Submit tone="quiet">{words.go}</Submit>
      </Form>
      <h2>{q ? words.found : words.latest}</h2>
      {sheets.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="plain stack">
        {sheets.map(({ id, title, excerpt, lang }) => (
          <li key={id}>
            <a href={`${action}?topic=${id}`} dir="auto" lang={lang && lang !== locale ? lang : undefined}>
              {title}
            </a>
            {excerpt && (
              <p class="soft small" dir="auto" lang={lang && lang !== locale ? lang : undefined}>
                {excerpt}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Details summary={words.byAddress}>
        <Form action={action} method="get">
          <TextField name="topic" label={words.address} hint={words.addressHint} />
          <Submit tone="quiet">{words.choose}</Submit>
        </Form>
      </Details>
    </Shell>
  );
}
