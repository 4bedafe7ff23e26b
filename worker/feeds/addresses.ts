// Names and addresses that hold outside the network: urns for entries, whole addresses in what people wrote.

/** RFC 9562 in RFC 8141's dress: it stays when the network moves to another address. */
export function urnOf(id: string, origin: string): string {
  const hex = id.slice(id.indexOf("_") + 1).replaceAll("-", "");
  const [, a, b, c, d, e] = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(hex) ?? [];
  return a ? `urn:uuid:${a}-${b}-${c}-${d}-${e}` : `${origin}/topics/${encodeURIComponent(id)}`;
}

/** Rendered text quotes what people write: only attributes of its own elements match. */
export const absolute = (html: string, origin: string): string =>
  html.replace(
    / (href|src)="(\/(?!\/)|#)/g,
    (_, name: string, head: string) => ` ${name}="${origin}${head === "#" ? "/#" : "/"}`,
  );
