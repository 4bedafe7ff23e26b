// Whom coordinators may help: those seldom shown, and those who no longer answer.
import type { ComponentChildren } from "preact";
import type { Equity } from "../../schema/contract/equity.ts";
import { SILENCES, type Side } from "../../schema/vocabulary.ts";
import { number } from "../i18n/format.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { useFrame } from "../ui/frame.ts";
import { Table } from "../ui/table.tsx";

export function Below({ view }: { view: Equity }) {
  const { t, locale } = useFrame();
  const { below: words, why } = t.equity.names;
  const rows = view.below.map((one) => ({
    one,
    href: `/organisations/${one.id}/shortlist`,
    cells: [t.equity.groups.times(number(locale, one.shown)), why[one.why]],
  }));
  return (
    <Named
      id="names-below"
      words={words}
      lead={words.lead}
      third={words.columns.shown}
      last={words.columns.why}
      rows={rows}
    />
  );
}

export function Silent({ view }: { view: Equity }) {
  const words = useFrame().t.equity.names.silent;
  const rows = view.silent.map((one) => ({
    one,
    href: `/organisations/${one.id}`,
    cells: [
      one.silences,
      <ButtonLink key="act" href={`/organisations/${one.id}/pause`} tone="quiet" about={one.name}>
        {words.pause}
      </ButtonLink>,
    ],
  }));
  return (
    <Named
      id="names-silent"
      words={words}
      lead={words.lead(SILENCES)}
      third={words.columns.silences}
      last={words.columns.act}
      rows={rows}
    />
  );
}

interface NamedProps {
  id: string;
  words: { title: string; none: string; columns: { name: string; side: string } };
  lead: string;
  /** A number. */
  third: string;
  last: string;
  rows: { one: { id: string; name: string; side: Side }; href: string; cells: ComponentChildren[] }[];
}

function Named({ id, words, lead, third, last, rows }: NamedProps) {
  const { t } = useFrame();
  const { title, none, columns } = words;
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p>{rows.length === 0 ? none : lead}</p>
      {rows.length > 0 && (
        <Table
          caption={title}
          captionHidden
          headers={[{ label: columns.name }, { label: columns.side }, { label: third, number: true }, { label: last }]}
          rows={rows.map(({ one, href, cells }) => ({
            key: one.id,
            cells: [
              <a key="name" href={href} dir="auto">
                {one.name}
              </a>,
              t.common.sides[one.side],
              ...cells,
            ],
          }))}
        />
      )}
    </section>
  );
}
