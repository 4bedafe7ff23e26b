// The sheet of a certificate: who, what, when, by whom, and where it is verified.
import type { BadgeView } from "../../schema/contract/badge-views.ts";
import { messages } from "../i18n/catalogue.ts";
import { longDate } from "../i18n/format.ts";
import { Arcade } from "../ui/arches.tsx";
import { useFrame } from "../ui/frame.ts";

export function Certificate({ view: { badge, choice, lang } }: { view: BadgeView }) {
  const { origin, locale } = useFrame();
  const words = messages(lang).badges.paper;
  const [from, to] = [longDate(lang, badge.starts), longDate(lang, badge.ends)];
  const courseLang = badge.lang === lang ? undefined : badge.lang;
  return (
    <article class="convention card hero" lang={lang === locale ? undefined : lang}>
      <h1>{words.title}</h1>
      <p>{words.to}</p>
      <Name name={badge.name || (choice?.names.full ?? "")} toCome={words.nameToCome} />
      <p>{words.for}</p>
      <p class="lead serif" dir="auto" lang={courseLang}>
        {badge.title}
      </p>
      <p>{from === to ? words.on(from) : words.between(from, to)}</p>
      <p dir="auto">{badge.organisation ? words.by(badge.organisation.name) : words.byNetwork}</p>
      <p>{words.issued(longDate(lang, badge.issuedAt))}</p>
      {badge.revokedAt && (
        <p>
          <strong>{words.revoked(longDate(lang, badge.revokedAt))}</strong>
        </p>
      )}
      {badge.public && (
        <p class="small soft">
          {words.check} {`${origin}/badges/${badge.id}`}
        </p>
      )}
      <Arcade />
    </article>
  );
}

/** Before it is taken up, only its person reads the name it may bear. */
function Name({ name, toCome }: { name: string; toCome: string }) {
  return name ? (
    <p class="figure" dir="auto">
      {name}
    </p>
  ) : (
    <p class="soft">{toCome}</p>
  );
}
