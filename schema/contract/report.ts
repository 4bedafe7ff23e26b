// The yearly report: the figures of a year, and for coordinators the partnerships that show themselves, by name.
import type { Figures } from "./equity.ts";

export interface ReportView {
  year: number;
  /** The year is not over. */
  underWay: boolean;
  /** Of which there is a report too, newest first. */
  otherYears: number[];
  figures: Figures;
  /** Of what was counted quarter by quarter; null where one quarter is not told: the rest would give it away. */
  totals: { proposed: number | null; yes: number | null; partnerships: number | null; carried: number | null };
  /** Partnerships alive that year whose members all chose to show them; for coordinators. */
  stories: { id: string; names: string[]; opened: string; ended: string | null }[];
  coordination: boolean;
}
