// The public log of moderation: acts, reasons, categories and days, no names.
import type { LogLine } from "../../schema/contract/moderation.ts";
import { longDate } from "../i18n/format.ts";
import { Empty } from "../ui/empty.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Shell } from "./shell.tsx";

const HERE = "/moderation/log";

export interface LogPageProps {
  lines: LogLine[];
  categories: ReadonlyMap<string, string>;
  next: string | null;
  later: boolean;
}

export function ModerationLogPage({ lines, categories, next, later }: LogPageProps) {
  const { t, locale } = useFrame();
  const { log: words, done, reasons } = t.moderation;
  const { columns } = words;
  return (
    <Shell title={words.title} description={words.lead}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href="/conduct">{words.rules}</a>
      </p>
      {lines.length === 0 ? (
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          headers={[
            { label: columns.what },
            { label: columns.day },
            { label: columns.why },
            { label: columns.where },
            { label: columns.times, number: true },
          ]}
          rows={lines.map((line) => ({
            key: [line.day, line.act, line.reason, line.category].join(),
            cells: [
              done[line.act],
              longDate(locale, line.day),
              reasons[line.reason],
              line.category ? (categories.get(line.category) ?? "—") : "—",
              line.times,
            ],
          }))}
        />
      )}
      <Pagination
        label={words.pages}
        {...(later && { previous: { href: HERE, label: words.start } })}
        {...(next && { next: { href: `${HERE}?after=${encodeURIComponent(next)}`, label: words.next } })}
      />
    </Shell>
  );
}
