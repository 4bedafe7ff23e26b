// The foot of every page: the arcade, the motto, the quiet links, all the languages.
import { Arcade } from "./arches.tsx";
import { type Language, Languages } from "./languages.tsx";

export interface FooterProps {
  links: { href: string; label: string }[];
  linksLabel?: string;
  motto: string;
  language: { label: string; options: Language[] };
}

export function Footer({ links, linksLabel, motto, language }: FooterProps) {
  return (
    <footer class="foot">
      <Arcade />
      <div class="wrap">
        <p class="motto serif">{motto}</p>
        <ul class="links" aria-label={linksLabel}>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
        <Languages {...language} />
      </div>
    </footer>
  );
}
