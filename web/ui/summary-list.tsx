// Check your answers: what was said, and the way back to change it.
import type { ComponentChildren } from "preact";

export interface SummaryRow {
  label: string;
  value: ComponentChildren;
  /** `hidden` says what is changed, for those who listen: "Modifier" + "le nom". */
  change?: { href: string; label: string; hidden?: string };
}

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl class="rows">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change && (
            <dd>
              <a href={row.change.href}>
                {row.change.label}
                {row.change.hidden && <span class="hide"> {row.change.hidden}</span>}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
