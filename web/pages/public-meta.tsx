// What a public page tells of itself to search engines and to those who share it: its one address, its languages, a card.
import { LOCALES } from "../../schema/vocabulary.ts";
import { inLocale } from "../i18n/in-address.ts";
import { useFrame } from "../ui/frame.ts";
import { breadcrumbs, JsonLd } from "../ui/json-ld.tsx";

export interface Open {
  /** Where it lives, without a query of passage. */
  path: string;
  /** Left out: a page of a site. */
  type?: "article" | "profile";
  /** The pages above it, below the home page. */
  above?: readonly { name: string; path: string }[];
  /** schema.org, without the context. */
  data?: readonly object[];
}

export const OG_LOCALES: Readonly<Record<string, string>> = {
  fr: "fr_FR",
  en: "en_GB",
  es: "es_ES",
  pt: "pt_PT",
  ar: "ar_AR",
};

export interface PublicMetaProps extends Open {
  title: string;
  description: string | undefined;
}

export function PublicMeta({ title, description, path, type, above = [], data = [] }: PublicMetaProps) {
  const { origin, locale, t, namesLocale } = useFrame();
  const address = `${origin}${path}`;
  const here = namesLocale ? inLocale(address, locale) : address;
  const crumbs = [{ name: t.common.nav.home, path: "/" }, ...above, { name: title, path }];
  const all = [...data, ...(above.length > 0 ? [breadcrumbs(origin, crumbs)] : [])];
  const properties = {
    ...(type && { "og:type": type }),
    "og:site_name": t.common.brand,
    "og:title": title,
    ...(description && { "og:description": description }),
    "og:url": here,
  };
  return (
    <>
      <link rel="canonical" href={here} />
      {LOCALES.map((lang) => (
        <link key={lang} rel="alternate" hreflang={lang} href={inLocale(address, lang)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={address} />
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <CardPicture />
      {all.length > 0 && <JsonLd data={all} />}
    </>
  );
}

/** The picture that chat apps show beside a link: the same for every page, nobody's photograph. */
export function CardPicture() {
  const { origin } = useFrame();
  return (
    <>
      <meta property="og:image" content={`${origin}/card.png`} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
