// What the coordinators' page of partnerships shows.
import type { Side } from "../vocabulary.ts";
import type { OverlookFilter, Pulse } from "./overlook.ts";
import type { ListedPartnership } from "./partnerships.ts";

export interface Overlooked extends Omit<ListedPartnership, "organisations" | "pulse"> {
  organisations: { id: string; name: string; side: Side }[];
  pulse: Pulse;
}

export interface OverlookView {
  items: Overlooked[];
  next: string | null;
  filter: OverlookFilter;
  /** Codes of the countries that have somebody in a partnership. */
  countries: string[];
  /** Not the first page. */
  later: boolean;
}
