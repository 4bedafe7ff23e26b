// A table as CSV (RFC 4180): a mark that lets spreadsheets read accents, and no cell that they would run as a formula.
import papaparse from "papaparse";

type Cell = string | number | null;

const BYTE_ORDER_MARK = "\uFEFF";

/** Lines end with CR LF; a number has a point and no spaces, four decimals at most; null is an empty cell. */
export function toCsv(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const written = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell)),
  );
  return BYTE_ORDER_MARK + papaparse.unparse({ fields: [...headers], data: written }, { escapeFormulae: true });
}
