// Questions as FTS5 understands them. Only stems, figures and facets of ours ever stand in one, each between quotes.
import { facetToken } from "./documents.ts";
import type { Group } from "./query.ts";
import type { Scope } from "./scope.ts";

export interface Asked {
  groups: readonly Group[];
  /** all: each group is met; any: one is enough. */
  mode: "all" | "any";
  /** Columns without their level: title, body, labels. */
  fields: readonly string[];
  scope: Scope;
  /** Each must be met by one of its facets. */
  filters: readonly (readonly string[])[];
}

/** A string of FTS5: nothing inside it is an operator. */
const quoted = (phrase: string): string => `"${phrase.replaceAll('"', " ").replaceAll("\u0000", " ")}"`;
const anyOf = (phrases: readonly string[]): string => `(${phrases.map(quoted).join(" OR ")})`;

function groupExpression({ alternatives, parts }: Group): string {
  const together = parts.length > 0 ? [`(${parts.map(groupExpression).join(" AND ")})`] : [];
  return `(${[...alternatives.map(quoted), ...together].join(" OR ")})`;
}

export function matchExpression({ groups, mode, fields, scope, filters }: Asked): string {
  const said = groups.map(groupExpression).join(mode === "all" ? " AND " : " OR ");
  const inColumns = (levels: readonly number[]) =>
    `{${levels.flatMap((level) => fields.map((field) => field + level)).join(" ")}} : (${said})`;
  const rooms = scope.rooms.map((room) => facetToken(`room:${room}`));
  const closed = rooms.length > 0 ? [`(${inColumns([2])} AND facets : ${anyOf(rooms)})`] : [];
  const seen = [...(scope.open.length > 0 ? [inColumns(scope.open)] : []), ...closed];
  const narrowed = filters.map((facets) => ` AND facets : ${anyOf(facets.map(facetToken))}`);
  return `(${seen.join(" OR ")})${narrowed.join("")}`;
}

/** How many phrases are looked up: what a question costs. */
export const phrasesIn = (groups: readonly Group[]): number =>
  groups.reduce((sum, { alternatives, parts }) => sum + alternatives.length + phrasesIn(parts), 0);
