// The whole document around a page: head, header, what was just done, the page, footer.
import type { ComponentChildren } from "preact";
import { Footer } from "./footer.tsx";
import { Header, type NavLink } from "./header.tsx";
import type { Language } from "./languages.tsx";
import { Notice, type NoticeKind } from "./notice.tsx";

export interface LayoutProps {
  lang: string;
  dir: "ltr" | "rtl";
  title: string;
  description?: string;
  canonical?: string;
  /** Address of the one sheet. */
  css: string;
  /** Addresses of module scripts; a page that needs none sends none. */
  scripts?: string[];
  /** Anything more for the head: a feed, a manifest. */
  head?: ComponentChildren;
  brand: string;
  home?: string;
  skip: string;
  nav: NavLink[];
  navLabel: string;
  menuLabel: string;
  account?: { label: string; href: string };
  language: { label: string; options: Language[] };
  footer: { links: { href: string; label: string }[]; linksLabel?: string; motto: string };
  notice?: { kind: NoticeKind; text: string };
  /** Said above everything, on every page. */
  strip?: string;
  /** full: the page lays out its own bands; narrow: forms and reading. */
  width?: "normal" | "narrow" | "full";
  children: ComponentChildren;
}

// The mark with its colours fixed: a favicon does not see our tokens.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 -14 58 58' fill='none' stroke-width='6' stroke-linecap='round'%3E%3Cpath d='M4 30C4-6 36-6 36 30' stroke='%23536bd1'/%3E%3Cpath d='M22 30C22-6 54-6 54 30' stroke='%23c4542f'/%3E%3C/svg%3E";

export function Layout(props: LayoutProps) {
  const { width = "normal", notice, footer, language } = props;
  const frame = width === "narrow" ? "wrap narrow" : "wrap";
  return (
    <html lang={props.lang} dir={props.dir}>
      <Head {...props} />
      <body>
        <a class="skip hide" href="#main">
          {props.skip}
        </a>
        {props.strip && <p class="strip">{props.strip}</p>}
        <Header {...props} />
        <main id="main" tabindex={-1} class={width === "full" ? undefined : `${frame} page`}>
          {notice && (
            <div class={width === "full" ? "wrap page" : undefined}>
              <Notice kind={notice.kind} live>
                <p>{notice.text}</p>
              </Notice>
            </div>
          )}
          {props.children}
        </main>
        <Footer {...footer} language={language} />
      </body>
    </html>
  );
}

function Head({ title, description, canonical, css, scripts = [], head }: LayoutProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <link rel="stylesheet" href={css} />
      <link rel="icon" href={ICON} />
      {head}
      {scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  );
}
