// The imports: a file to bring, and those brought before.
import type { ImportSummary } from "../../schema/contract/imports.ts";
import { KINDS } from "../../schema/vocabulary.ts";
import { longDate, number } from "../i18n/format.ts";
import { Checkbox, Select } from "../ui/choices.tsx";
import { Empty } from "../ui/empty.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { FileField } from "../ui/inputs.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Tag } from "../ui/tag.tsx";
import { When } from "../ui/when.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface ImportsProps {
  items: ImportSummary[];
  next: string | null;
  kind: string;
  dryRun: boolean;
  errors?: FormErrors;
}

export const IMPORTS = "/coordination/imports";

export function ImportsPage(props: ImportsProps) {
  const { t } = useFrame();
  const { list } = t.imports;
  return (
    <Shell title={list.title}>
      <CoordinationNav current="imports" />
      <Problems errors={props.errors} />
      <h1>{list.title}</h1>
      <p class="lead">{list.lead}</p>
      <UploadForm {...props} />
      <h2>{list.before}</h2>
      {props.items.length === 0 ? <Empty title={list.none} level={3} /> : <Earlier items={props.items} />}
      <Pagination
        label={list.before}
        {...(props.next && { next: { href: `${IMPORTS}?after=${props.next}`, label: list.older } })}
      />
    </Shell>
  );
}

function UploadForm({ kind, dryRun, errors }: ImportsProps) {
  const { t, newKey } = useFrame();
  const { list } = t.imports;
  const accept = ".csv,.txt,text/csv,text/plain";
  return (
    <Form action={IMPORTS} idempotencyKey={newKey()} files>
      <FileField name="file" label={list.file} hint={list.fileHint} accept={accept} error={errors?.fields.file} />
      <FileField
        name="ties"
        label={list.ties}
        hint={list.tiesHint}
        optional={t.common.optional}
        accept={accept}
        error={errors?.fields.ties}
      />
      <Select
        name="kind"
        label={list.kind}
        hint={list.kindHint}
        options={KINDS.map((value) => ({ value, label: t.common.kinds[value] }))}
        value={kind}
        error={errors?.fields.kind}
      />
      <Checkbox name="dryRun" label={list.dryRun} hint={list.dryRunHint} checked={dryRun} />
      <Submit>{list.send}</Submit>
    </Form>
  );
}

function Earlier({ items }: { items: ImportSummary[] }) {
  const { t, locale } = useFrame();
  const { list } = t.imports;
  const { columns } = list;
  return (
    <Table
      caption={list.before}
      captionHidden
      headers={[
        { label: columns.file },
        { label: columns.date },
        { label: columns.rows, number: true },
        { label: columns.state },
      ]}
      rows={items.map((item) => ({
        key: item.id,
        cells: [
          <a key="file" href={`${IMPORTS}/${item.id}`} dir="auto">
            {item.file}
          </a>,
          <When key="date" iso={item.createdAt} text={longDate(locale, item.createdAt)} />,
          number(locale, item.rows),
          <State key="state" item={item} />,
        ],
      }))}
    />
  );
}

function State({ item: { state, dryRun, counts } }: { item: ImportSummary }) {
  const { states } = useFrame().t.imports.list;
  if (state === "running") return <Tag tone="wait">{states.running}</Tag>;
  if (dryRun) return <Tag>{states.dry}</Tag>;
  return counts.duplicates > 0 ? (
    <Tag tone="wait">{states.toDecide(counts.duplicates)}</Tag>
  ) : (
    <Tag tone="good">{states.done}</Tag>
  );
}
