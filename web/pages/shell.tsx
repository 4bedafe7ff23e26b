// The frame around every page: heading of the house, navigation, language switch, footer.
import type { ComponentChildren } from "preact";
import { LOCALES } from "../../schema/vocabulary.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { useFrame } from "../ui/frame.ts";
import { Layout } from "../ui/layout.tsx";
import { type Open, PublicMeta } from "./public-meta.tsx";

/** Each in its own language, as its readers look for it. */
export const LANGUAGE_NAMES = { fr: "Français", en: "English" } as const;

/** "9+" beyond nine: it is counted no further. */
function newsCount(news: number, t: Catalogue) {
  const many = news > 9;
  return {
    count: Math.min(news, 9),
    ...(many && { countText: "9+" }),
    countLabel: many ? t.noticesBoard.navMany : t.noticesBoard.navCount(news),
  };
}

export function Shell(props: {
  title: string;
  description?: string;
  islands?: string[];
  width?: "normal" | "narrow" | "full";
  noindex?: boolean;
  /** Of a page that anyone may read and find. */
  open?: Open | false;
  /** Anything more for the head: a page under way that asks to be read again. */
  head?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { t, locale, path, reader, notice, assets, demo } = useFrame();
  const here = path.split("?")[0] ?? path;
  const link = (href: string, label: string) => ({
    href,
    label,
    current: href === "/" ? here === "/" : here === href || here.startsWith(`${href}/`),
  });
  const nav = [
    reader
      ? { ...link("/today", t.common.nav.today), ...(reader.news > 0 && newsCount(reader.news, t)) }
      : link("/", t.common.nav.home),
    link("/organisations", t.common.nav.organisations),
    link("/topics", t.common.nav.topics),
    ...(reader ? [] : [link("/courses", t.common.nav.courses), link("/map", t.common.nav.map)]),
    ...(reader?.member
      ? [link("/proposals", t.common.nav.proposals), link("/partnerships", t.common.nav.partnerships)]
      : []),
    ...(reader?.coordinator ? [link("/coordination", t.common.nav.coordination)] : []),
    reader ? link("/settings", t.common.nav.settings) : link("/sign-in", t.common.nav.signIn),
  ];
  const scripts = (props.islands ?? []).flatMap((name) => assets.islands[name] ?? []);
  return (
    <Layout
      lang={locale}
      dir="ltr"
      title={props.title}
      {...(props.description && { description: props.description })}
      css={assets.css}
      scripts={scripts}
      nav={nav}
      brand={t.common.brand}
      skip={t.common.skip}
      navLabel={t.common.navLabel}
      menuLabel={t.common.menu}
      {...(props.width && { width: props.width })}
      {...(demo && { strip: t.common.demo })}
      head={
        <>
          {props.noindex && <meta name="robots" content="noindex" />}
          {props.open && <PublicMeta {...props.open} title={props.title} description={props.description} />}
          {props.head}
        </>
      }
      language={{
        label: t.common.language,
        options: LOCALES.map((lang) => ({
          lang,
          label: LANGUAGE_NAMES[lang],
          href: `/language?to=${lang}&back=${encodeURIComponent(path)}`,
          current: lang === locale,
        })),
      }}
      footer={{
        links: [
          { href: "/about", label: t.words.titles.about },
          { href: "/take-part", label: t.words.titles.take_part },
          { href: "/how-matching-works", label: t.words.titles.matching },
          { href: "/charter", label: t.words.titles.charter },
          { href: "/conduct", label: t.common.footer.conduct },
          { href: "/courses", label: t.common.nav.courses },
          { href: "/paths", label: t.paths.title },
          { href: "/figures", label: t.common.footer.figures },
          { href: "/taxonomy", label: t.common.footer.taxonomy },
          { href: "/open-data", label: t.openData.title },
          { href: "/privacy", label: t.words.titles.privacy },
          { href: "/accessibility", label: t.words.titles.accessibility },
          { href: "/legal", label: t.words.titles.legal },
          { href: "/api/v1/openapi.json", label: t.common.footer.api },
        ],
        motto: t.common.motto,
      }}
      {...(notice && { notice: { kind: "good" as const, text: notice } })}
    >
      {props.children}
    </Layout>
  );
}
