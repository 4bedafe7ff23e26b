// Knocking at a door of the house as somebody: its address filled with things that are there, its form or JSON in hand.
import { DOORS, type Row } from "./doors-table.ts";
import type { House, Role, Things } from "./house.ts";

export const routeOf = (name: string): string => name.split(" · ")[0] ?? "";
export const doors = Object.entries(DOORS).map(([name, row]) => {
  const [method = "", path = ""] = routeOf(name).split(" ");
  return { name, row, method, path };
});
export type Door = (typeof doors)[number];

/** `Route in the address`, filled with things that are there. */
function address({ path, row }: Pick<Door, "path" | "row">, things: Things): string {
  const names: Record<string, string> = { id: things.own, invitation: things.invitation, ...row.at?.(things) };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    if (!names[name]) throw new Error(`nothing to put for :${name} in ${path}`);
    return names[name];
  });
  const query = row.query ? `?${new URLSearchParams(row.query(things))}` : "";
  return filled + query;
}

function content(row: Row, things: Things): { type?: string; body?: BodyInit } {
  if (row.file) {
    const body = new FormData();
    body.append("file", new File([row.file], "puits.csv", { type: "text/csv" }));
    return { body };
  }
  if (row.csv) return { type: "text/csv", body: row.csv };
  if (row.json) return { type: "application/json", body: JSON.stringify(row.json(things)) };
  if (!row.form) return {};
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(row.form(things)))
    for (const one of [value].flat()) body.append(name, one);
  return { type: "application/x-www-form-urlencoded", body: body.toString() };
}

/** Everyone comes from a network address of their own, so that slowing one down does not hide what the guard says. */
export function knock({ as, things }: House, role: Role, door: Door): Promise<Response> {
  const { type, body } = content(door.row, things);
  return as[role].fetch(address(door, things), {
    method: door.method,
    headers: {
      "CF-Connecting-IP": crypto.randomUUID(),
      ...(type && { "Content-Type": type }),
      ...(door.method === "PATCH" || door.method === "PUT" ? { "If-Match": '"1"' } : {}),
    },
    ...(body !== undefined && { body }),
  });
}
