// One figure: what it is, its chart, and the same as a table to read or take away.
import type { ComponentChildren } from "preact";
import { number } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Table } from "../ui/table.tsx";
import { type FigureTable, type FigureTableId, figureTable, type Telling } from "./equity-tables.ts";

export interface FiguresProps {
  telling: Telling;
  /** `/figures` or `/coordination/equity`. */
  home: string;
  /** Numbers below this one are not told; 0 when all are. */
  fewest: number;
  /** On paper the tables stand open, and there is nothing to take away. */
  paper?: boolean;
}

export interface EquityCardProps extends FiguresProps {
  id: FigureTableId;
  lead: string;
  /** Said under the chart. */
  note?: string;
  children: ComponentChildren;
}

export function EquityCard({ telling, home, fewest, paper, id, lead, note, children }: EquityCardProps) {
  const { t } = useFrame();
  const table = figureTable(id, telling);
  return (
    <Card title={table.title} id={id}>
      <p class="soft small">{lead}</p>
      {children}
      {note && <p class="small">{note}</p>}
      {paper && <FigureRows table={table} fewest={fewest} />}
      {!paper && table.rows.length > 0 && (
        <Details summary={t.equity.table}>
          <FigureRows table={table} fewest={fewest} />
          <p>
            <a href={`${home}/${id}.csv?by=${telling.view.by}`} download>
              {t.equity.csv}
              <span class="hide">{t.equity.about(table.title)}</span>
            </a>
          </p>
        </Details>
      )}
    </Card>
  );
}

function FigureRows({ table, fewest }: { table: FigureTable; fewest: number }) {
  const { t, locale } = useFrame();
  const write = (cell: string | number | null, at: number) => {
    const kind = table.columns[at]?.kind;
    if (typeof cell === "string") return cell;
    if (cell === null) return kind === "count" && fewest > 0 ? t.equity.lessThan(fewest) : t.equity.unknown;
    if (kind === "share") return cell.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
    return number(locale, cell, kind === "measure" ? 2 : 0);
  };
  return (
    <Table
      caption={table.title}
      captionHidden
      headers={table.columns.map(({ label, kind }) => ({ label, number: kind !== "text" }))}
      rows={table.rows.map(({ key, cells }) => ({ key, cells: cells.map(write) }))}
    />
  );
}
