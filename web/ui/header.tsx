// The head of every page: the mark, the main menu, the person's account, the other languages.
import { Arches } from "./arches.tsx";
import { type Language, Languages } from "./languages.tsx";

export interface NavLink {
  href: string;
  label: string;
  current?: boolean;
  /** How many things wait there; nothing is shown at 0. */
  count?: number;
  /** Shown instead of the number: "9+". */
  countText?: string;
  /** The count in words for those who listen, e.g. "2 en attente". */
  countLabel?: string;
}

export interface HeaderProps {
  brand: string;
  home?: string;
  nav: NavLink[];
  navLabel: string;
  menuLabel: string;
  account?: { label: string; href: string };
  language: { label: string; options: Language[] };
}

/** Past three languages the header would crowd: the footer alone lists them. */
const FEW = 3;

export function Header({ brand, home = "/", nav, navLabel, menuLabel, account, language }: HeaderProps) {
  const links = <Links nav={account ? [...nav, account] : nav} />;
  const waiting = nav.reduce((sum, link) => sum + (link.count ?? 0), 0);
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href={home}>
          <Arches />
          {brand}
        </a>
        <nav class="nav" aria-label={navLabel}>
          {links}
        </nav>
        <div class="tongues">{language.options.length <= FEW && <Languages {...language} others />}</div>
        <details class="menu">
          <summary>
            {menuLabel}
            {waiting > 0 && <span class="tag wait">{waiting}</span>}
          </summary>
          <div class="menu-panel">
            <nav aria-label={navLabel}>{links}</nav>
            <Languages {...language} others />
          </div>
        </details>
      </div>
    </header>
  );
}

function Links({ nav }: { nav: NavLink[] }) {
  return (
    <ul class="links">
      {nav.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.label}
            {link.count ? (
              <>
                <span class="tag wait" aria-hidden={link.countLabel ? "true" : undefined}>
                  {link.countText ?? link.count}
                </span>
                {link.countLabel && <span class="hide">{link.countLabel}</span>}
              </>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
