// What the pages of certificates are drawn from.
import type { Locale, NameShown } from "../vocabulary.ts";
import type { Badge, Certified } from "./badges.ts";

export interface BadgeView {
  badge: Badge;
  /** Of the certificate, whatever the page's. */
  lang: Locale;
  /** Null: nothing is signed. */
  genuine: boolean | null;
  organises: boolean;
  /** The reader's own: what it may show, and shows. */
  choice: { names: Record<NameShown, string>; name: NameShown; public: boolean } | null;
}

export interface SessionBadgesView {
  session: string;
  title: string;
  held: boolean;
  /** The key that signs is set. */
  on: boolean;
  people: Certified[];
}
