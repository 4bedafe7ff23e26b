// What a page is made of, told by the tokenizer of the platform: elements, attributes, and whatever would run.

export interface Markup {
  /** `element` and `element[attribute]`, each once. */
  parts: Set<string>;
  /** What no page of ours may hold, whoever wrote it. */
  faults: string[];
}

const ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "xlink:href", "srcset", "background"];
const ICON = "data:image/svg+xml,";
const NEVER = ["style", "iframe", "object", "embed", "base", "template", "math", "frame", "applet", "foreignobject"];
const NAMED: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** As a browser reads it: entities are what they stand for. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(dec) : Number.parseInt(hex, 16));
  });
}

function badAddress(element: string, name: string, value: string): boolean {
  const address = decoded(value)
    .replace(/[\t\r\n]/g, "")
    .trim();
  if (element === "link" && name === "href" && address.startsWith(ICON)) return false;
  return !/^(\/(?!\/)|#|\?|mailto:|tel:|$)/i.test(address);
}

/** Where a public page lives, and in which languages, said in full. */
const isCanonical = (own: ReadonlyMap<string, string>, value: string): boolean =>
  (own.get("rel") === "canonical" || own.has("hreflang")) && /^https:\/\/network\.test\/[\w/?=&;.%-]*$/.test(value);

/** Where the words of the house send their readers: its own text, nobody else's. */
const SENT_TO =
  /^https:\/\/(www\.cnil\.fr|www\.defenseurdesdroits\.fr|www\.cloudflare\.com|creativecommons\.org\/licenses\/[\w./-]+)\/?$/;

/** What search engines read of a public page: no browser runs it. */
const isData = (own: ReadonlyMap<string, string>): boolean =>
  own.get("type") === "application/ld+json" && !own.has("src");

function faultsOf(element: string, attributes: readonly (readonly [string, string])[]): string[] {
  const own = new Map(attributes);
  const wrong = attributes.filter(
    ([name, value]) =>
      /^on/.test(name) ||
      ["style", "srcdoc"].includes(name) ||
      (ADDRESSES.includes(name) &&
        !isCanonical(own, value) &&
        !(element === "a" && SENT_TO.test(value)) &&
        badAddress(element, name, value)),
  );
  return [
    ...wrong.map(([name, value]) => `${element}[${name}=${value}]`),
    ...(NEVER.includes(element) ? [element] : []),
    ...(element === "script" && !isData(own) && !own.get("src")?.startsWith("/assets/")
      ? ["script without a file of ours"]
      : []),
    ...(element === "meta" && /javascript|data:|\/\//i.test(own.get("content") ?? "") && own.has("http-equiv")
      ? ["meta that leads elsewhere"]
      : []),
  ];
}

/** Reads a whole page. */
export async function markupOf(html: string): Promise<Markup> {
  const parts = new Set<string>();
  const faults: string[] = [];
  const rewriter = new HTMLRewriter()
    .on("*", {
      element({ tagName, attributes }) {
        // The page's own types and the Worker's share the name Element; at run time this is the Worker's.
        const held = [...(attributes as unknown as Iterable<string[]>)].map(
          ([name = "", value = ""]) => [name, value] as const,
        );
        parts.add(tagName);
        for (const [name] of held) parts.add(`${tagName}[${name}]`);
        faults.push(...faultsOf(tagName, held));
      },
    })
    .on("script:not([type='application/ld+json'])", {
      text({ text }) {
        if (text.trim() !== "") faults.push(`inline script: ${text}`);
      },
    })
    .onDocument({
      comments({ text }) {
        faults.push(`comment: ${text}`);
      },
    });
  await rewriter.transform(new Response(html)).text();
  return { parts, faults };
}
