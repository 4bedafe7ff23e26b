// Rows and columns; on a narrow screen each row stands as a small sheet, with its labels.
// biome-ignore-all lint/a11y/noRedundantRoles: display:block on narrow screens drops the native roles.
import type { ComponentChildren } from "preact";

export interface TableProps {
  caption: string;
  /** The caption is said but not shown, when a heading already says it. */
  captionHidden?: boolean;
  headers: { label: string; number?: boolean }[];
  /** The first cell of a row names the row. */
  rows: { key: string; cells: ComponentChildren[] }[];
}

export function Table({ caption, captionHidden, headers, rows }: TableProps) {
  return (
    <table class="table" role="table">
      <caption class={captionHidden ? "hide" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {headers.map((header) => (
            <th key={header.label} scope="col" role="columnheader" class={header.number ? "number" : undefined}>
              {header.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            {row.cells.map((cell, index) => (
              <Cell key={index} header={headers[index]} first={index === 0}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  header: TableProps["headers"][number] | undefined;
  first: boolean;
  children: ComponentChildren;
}

function Cell({ header, first, children }: CellProps) {
  if (first)
    return (
      <th scope="row" role="rowheader">
        {children}
      </th>
    );
  return (
    <td role="cell" class={header?.number ? "number" : undefined} data-label={header?.label}>
      <span>{children}</span>
    </td>
  );
}
