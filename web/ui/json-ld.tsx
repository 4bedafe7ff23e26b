// schema.org, as data in a page: no browser runs it, and nothing that people wrote can end it.

/** One thing, or several that speak of each other. */
export function JsonLd({ data }: { data: readonly object[] }) {
  const [only] = data;
  const said = data.length === 1 ? only : { "@graph": data };
  const text = JSON.stringify({ "@context": "https://schema.org", ...said }).replace(/[<>&\u2028\u2029]/g, escaped);
  // JSON whose signs of markup are escaped: no text can end it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The way to a page, from the home page on; the last one is the page. */
export const breadcrumbs = (origin: string, crumbs: readonly { name: string; path: string }[]): object => ({
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, path }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: `${origin}${path}`,
  })),
});
