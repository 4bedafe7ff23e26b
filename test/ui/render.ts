// Reads a rendered component the way a browser would: its ids, what refers to them, its attributes.
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

export const html = (node: VNode) => renderToString(node);

export function values(markup: string, attribute: string): string[] {
  return [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}

/** Ids that are referred to and stand nowhere. */
export function danglingReferences(markup: string): string[] {
  const ids = new Set(values(markup, "id"));
  const wanted = ["for", "aria-describedby", "aria-labelledby", "list"].flatMap((name) => values(markup, name));
  const inPage = values(markup, "href").flatMap((href) => (href.startsWith("#") ? [href.slice(1)] : []));
  return [...wanted.flatMap((value) => value.split(" ")), ...inPage].filter((id) => !ids.has(id));
}

export function repeatedIds(markup: string): string[] {
  const ids = values(markup, "id");
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
