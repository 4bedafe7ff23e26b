// One raw row of the file into a checked row, or the reasons by field why it cannot be taken.

import type { Kind, Side, WorkingLanguage } from "../../schema/vocabulary.ts";
import { findCountry } from "./country-names.ts";
import { foldName } from "./fold.ts";
import type { RawRow } from "./parse.ts";
import { type Column, findKind, findLanguage, findSide } from "./words.ts";

/** As long as a profile allows, so that an imported organisation can be edited like any other. */
export const LIMITS = { name: 120, town: 120, summary: 600, twin: 120, twins: 200 } as const;

export type CellErrorCode =
  | "required"
  | "too_long"
  | "too_many"
  | "no_letters"
  | "formula"
  | "control_character"
  | "unreadable_character"
  | "unknown_country"
  | "unknown_kind"
  | "unknown_side"
  | "unknown_language"
  | "not_a_number"
  | "out_of_range";
export type CellError = { line: number; field: Column; code: CellErrorCode };

/** A twin as written: "Matam", or "Matam (SN)" when the country helps to tell which. */
export type Twin = { name: string; country: string | null };

/** `given` names the cells that say something; the others hold defaults, which an update must leave alone. */
export type ImportRow = {
  line: number;
  name: string;
  kind: Kind;
  side: Side;
  country: string;
  town: string;
  lat: number | null;
  lon: number | null;
  languages: WorkingLanguage[];
  summary: string;
  twins: Twin[];
  given: Column[];
};
export type CheckedRow = { ok: true; row: ImportRow } | { ok: false; errors: CellError[] };

type Refuse = (field: Column, code: CellErrorCode) => void;

/** Every fault of the row is told at once. A blank cell says nothing: it neither fails nor erases. */
export function checkRow(raw: RawRow): CheckedRow {
  const errors: CellError[] = [];
  const refuse: Refuse = (field, code) => errors.push({ line: raw.line, field, code });
  const cell = (field: Column): string => raw.cells[field] ?? "";
  const name = text(cell("name"), "name", LIMITS.name, refuse);
  if (cell("name").trim() === "") refuse("name", "required");
  else if (name !== "" && foldName(name) === "") refuse("name", "no_letters");
  const town = text(cell("town"), "town", LIMITS.town, refuse);
  const summary = text(cell("summary"), "summary", LIMITS.summary, refuse);
  const country = choice(cell("country"), "country", findCountry, "unknown_country", refuse);
  if (cell("country").trim() === "") refuse("country", "required");
  const kind = choice(cell("kind"), "kind", findKind, "unknown_kind", refuse);
  const side = choice(cell("side"), "side", findSide, "unknown_side", refuse);
  const [lat, lon] = coordinates(cell("lat"), cell("lon"), refuse);
  const languages = languageList(cell("languages"), refuse);
  const twins = twinList(cell("twins"), refuse);
  if (errors.length > 0 || country === undefined) return { ok: false, errors };
  const given = (Object.keys(raw.cells) as Column[]).filter((field) => cell(field).trim() !== "");
  const defaults = { kind: kind ?? "other", side: side ?? country.side } as const;
  const place = { country: country.iso2, town, lat, lon };
  return { ok: true, row: { line: raw.line, name, ...defaults, ...place, languages, summary, twins, given } };
}

/** One line and single spaces, but a summary keeps its line ends. Empty when the cell is refused. */
function text(cell: string, field: Column, limit: number, refuse: Refuse): string {
  const code = textFault(cell);
  if (code !== null) {
    refuse(field, code);
    return "";
  }
  const words = field === "summary" ? cell.replace(/[^\S\n]+/gu, " ") : cell.replace(/\s+/gu, " ");
  const kept = words.trim().normalize("NFC");
  if (kept.length > limit) refuse(field, "too_long");
  return kept;
}

/** Control characters, and the marks that turn the direction of the text around them; tab and line end are spaces. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\p{Cs}\ufffe\uffff]/u;
const NUMBER = /^[+-]?[\d\s.,]+$/u;

/** A spreadsheet would compute such a cell when the list is exported and opened again (OWASP, CSV injection). */
function isFormula(cell: string): boolean {
  const start = cell.trim().normalize("NFKC");
  if (start === "") return false;
  if (/^[\t\r]/u.test(cell)) return !NUMBER.test(start);
  return /^[=@]/u.test(start) || (/^[+-]/u.test(start) && !NUMBER.test(start));
}

function textFault(cell: string): CellErrorCode | null {
  if (CONTROLS.test(cell)) return "control_character";
  if (cell.includes("\ufffd")) return "unreadable_character";
  return isFormula(cell) ? "formula" : null;
}

function choice<T>(
  cell: string,
  field: Column,
  find: (text: string) => T | undefined,
  code: CellErrorCode,
  refuse: Refuse,
): T | undefined {
  const found = find(cell);
  if (found === undefined && cell.trim() !== "") refuse(field, code);
  return found;
}

/** Degrees, with a point or a comma; one without the other says nothing about a place. */
function coordinates(lat: string, lon: string, refuse: Refuse): [number | null, number | null] {
  const read = (cell: string, field: "lat" | "lon", limit: number): number | null => {
    const written = cell.trim().replace("\u2212", "-").replace(",", ".");
    if (written === "") return null;
    const value = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(written) ? Number(written) : Number.NaN;
    if (Number.isNaN(value)) refuse(field, "not_a_number");
    else if (Math.abs(value) > limit) refuse(field, "out_of_range");
    return value;
  };
  const place: [number | null, number | null] = [read(lat, "lat", 90), read(lon, "lon", 180)];
  if (place[0] === null && place[1] !== null) refuse("lat", "required");
  if (place[1] === null && place[0] !== null) refuse("lon", "required");
  return place;
}

const parts = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");

function languageList(cell: string, refuse: Refuse): WorkingLanguage[] {
  const found = parts(cell, /[|,;/]/u).map(findLanguage);
  if (found.includes(undefined)) refuse("languages", "unknown_language");
  return [...new Set(found.filter((language) => language !== undefined))];
}

function twinList(cell: string, refuse: Refuse): Twin[] {
  const names = [...new Set(parts(cell.normalize("NFC"), /\|/u))];
  const fault = names.map(textFault).find((code) => code !== null);
  if (fault !== undefined) refuse("twins", fault);
  if (names.length > LIMITS.twins) refuse("twins", "too_many");
  if (names.some((name) => name.length > LIMITS.twin)) refuse("twins", "too_long");
  return names.map(twin);
}

function twin(written: string): Twin {
  const [, name = "", place = ""] = /^(.+?) ?\(([^()]+)\)$/u.exec(written) ?? [];
  const country = findCountry(place);
  return country === undefined ? { name: written, country: null } : { name, country: country.iso2 };
}
