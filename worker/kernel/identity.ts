// Who may ask for something: nobody known, a person with their roles, or the house's own clock and queue.
import type { Locale, MemberRole, NetworkRole } from "../../schema/vocabulary.ts";

export interface Person {
  kind: "person";
  id: string;
  email: string;
  name: string;
  locale: Locale;
  networkRole: NetworkRole | null;
  memberships: ReadonlyMap<string, MemberRole>;
  /** Topics with something to see, counted up to ten; for the head of every page. */
  news?: number;
  via: { kind: "session"; id: string } | { kind: "token"; id: string; scopes: readonly string[] };
}
export type Actor = { kind: "anonymous" } | { kind: "system" } | Person;
