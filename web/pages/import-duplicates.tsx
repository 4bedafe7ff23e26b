// Lines that may be an organisation already there: both side by side, and the coordinator's choice.
import type { Candidate, DuplicateLine, ImportReport } from "../../schema/contract/imports.ts";
import { countryByCode } from "../../schema/countries.ts";
import { Card } from "../ui/card.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { IMPORTS } from "./imports.tsx";

export function Duplicates({ report, limit }: { report: ImportReport; limit: number }) {
  const { duplicates: words } = useFrame().t.imports;
  const { id, dryRun, duplicates, counts } = report;
  if (counts.duplicates === 0) return null;
  return (
    <section id="duplicates" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{words.title}</h2>
      <p>{dryRun ? words.dryLead : words.lead}</p>
      {duplicates.map((line) => (
        <Duplicate key={line.line} id={id} line={line} open={!dryRun} />
      ))}
      <More id={id} kind="duplicates" lines={duplicates} limit={limit} label={words.title} />
    </section>
  );
}

/** A dry run shows them; the choice comes with the real import. */
function Duplicate({ id, line, open }: { id: string; line: DuplicateLine; open: boolean }) {
  const { t, newKey } = useFrame();
  const words = t.imports.duplicates;
  const choosable = line.candidates.filter((candidate) => candidate.organisation !== null);
  const undecided = line.candidates.flatMap((one) => (one.organisation === null && one.line) || []);
  return (
    <Card title={line.name} level={3}>
      <div class="grid">
        <Side title={words.inFile(line.line)} what={{ name: line.name, town: line.town, country: line.country }} />
        {line.candidates.map((candidate, index) => (
          <Side key={index} title={titleOf(candidate, words)} what={candidate} why={words.whys[candidate.why]} />
        ))}
      </div>
      {open && (
        <Form action={`${IMPORTS}/${id}/duplicates`} idempotencyKey={newKey()}>
          <Hidden name="line" value={line.line} />
          {undecided.map((other) => (
            <p key={other}>{words.undecided(other)}</p>
          ))}
          <Buttons>
            {choosable.map(({ organisation, name }) => (
              <Submit key={organisation} name="same" value={organisation ?? ""} tone="quiet" about={words.sameAs(name)}>
                {choosable.length > 1 ? `${words.same} ${words.sameAs(name)}` : words.same}
              </Submit>
            ))}
            <Submit tone="quiet" about={words.differentFrom(line.name)}>
              {words.different}
            </Submit>
          </Buttons>
        </Form>
      )}
    </Card>
  );
}

type Words = ReturnType<typeof useFrame>["t"]["imports"]["duplicates"];

const titleOf = ({ line }: Candidate, words: Words): string => (line === null ? words.there : words.earlier(line));

function Side({ title, what, why }: { title: string; what: Named; why?: string }) {
  const { locale } = useFrame();
  const country = countryByCode(what.country)?.[locale] ?? what.country;
  const name = <span dir="auto">{what.name}</span>;
  return (
    <div>
      <p class="small soft">{title}</p>
      <p>
        <strong>{what.organisation ? <a href={`/organisations/${what.organisation}`}>{name}</a> : name}</strong>
        <br />
        {what.town && <span dir="auto">{what.town}, </span>}
        {country}
      </p>
      {why && <p class="small">{why}</p>}
    </div>
  );
}

type Named = { name: string; town: string; country: string; organisation?: string | null };

export interface MoreProps {
  id: string;
  kind: "refused" | "duplicates";
  lines: { line: number }[];
  limit: number;
  label: string;
}

/** The way on through a long list of lines. */
export function More({ id, kind, lines, limit, label }: MoreProps) {
  const words = useFrame().t.imports.report;
  const last = lines.at(-1)?.line;
  const href = `${IMPORTS}/${id}?${kind}=${last}#${kind}`;
  return <Pagination label={label} {...(lines.length === limit && last && { next: { href, label: words.more } })} />;
}
