// What a row would change in the organisation it speaks of.

import type { Kind, Side, WorkingLanguage } from "../../schema/vocabulary.ts";
import { asRead } from "./likeness.ts";
import type { ImportRow } from "./row.ts";
import type { Column } from "./words.ts";

export type Content = {
  name: string;
  kind: Kind;
  side: Side;
  country: string;
  town: string;
  lat: number | null;
  lon: number | null;
  languages: readonly WorkingLanguage[];
  summary: string;
};

const EQUAL: { readonly [Field in keyof Content]: (row: ImportRow, existing: Content) => boolean } = {
  name: (row, existing) => asRead(row.name) === asRead(existing.name),
  kind: (row, existing) => row.kind === existing.kind,
  side: (row, existing) => row.side === existing.side,
  country: (row, existing) => row.country === existing.country,
  town: (row, existing) => asRead(row.town) === asRead(existing.town),
  lat: (row, existing) => equalDegrees(row.lat, existing.lat),
  lon: (row, existing) => equalDegrees(row.lon, existing.lon),
  languages: (row, existing) => row.languages.toSorted().join() === existing.languages.toSorted().join(),
  summary: (row, existing) => row.summary === existing.summary.normalize("NFC"),
};

/** A tenth of a metre: what storing a number in another shape may move. */
const equalDegrees = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6);

/** The fields that an update must write. Cells that are blank or not in the file say nothing, and twins are ties. */
export const changedFields = (row: ImportRow, existing: Content): (keyof Content)[] =>
  row.given.filter((field): field is Exclude<Column, "twins"> => field !== "twins" && !EQUAL[field](row, existing));

/** True when the row would leave the organisation as it is (twins aside: they are ties, added by themselves). */
export const sameContent = (row: ImportRow, existing: Content): boolean => changedFields(row, existing).length === 0;
