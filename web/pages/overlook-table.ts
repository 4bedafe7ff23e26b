// The coordinators' view of partnerships as a table to take away: one line each, no contact, nobody's name.
import type { Overlooked } from "../../schema/contract/overlook-views.ts";
import type { fr } from "../i18n/fr.ts";

export interface OverlookTable {
  headers: string[];
  rows: (string | number | null)[][];
}

export function overlookTable(t: typeof fr, all: readonly Overlooked[]): OverlookTable {
  const words = t.reviews.coordination;
  const { columns } = words;
  return {
    headers: Object.values(columns),
    rows: all.map((one) => {
      const { pulse } = one;
      const cells: Record<keyof typeof columns, string | number | null> = {
        partnership: one.organisations.map(({ name }) => name).join(" | "),
        id: one.id,
        state: one.state === "open" ? words.open : one.endedHow ? words[one.endedHow] : words.ended,
        since: one.openedAt.slice(0, 10),
        needs: pulse.needs.map((need) => words.needs[need]).join(" | "),
        nextStep: pulse.nextStep?.title ?? "",
        nextDay: pulse.nextStep?.starts ?? "",
        silence: one.state === "open" ? pulse.silentDays : null,
        gap: pulse.gap,
        north: pulse.minutes.north / 60,
        south: pulse.minutes.south / 60,
        agreement: pulse.agreed ? words.yes : words.no,
        waivers: pulse.waivers,
        termEnds: one.termEnds ?? "",
      };
      return Object.values(cells);
    }),
  };
}
