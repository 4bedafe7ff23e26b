// How a demo partnership is told: its people, its versions, who signed them and what was done.
import type { MissingCode, ParticipantRole } from "../vocabulary.ts";

export interface DemoStep {
  title: string;
  /** Days ago; below zero, still to come. */
  starts: number;
  ends: number;
  participants: readonly string[];
  local?: string;
  global?: string;
  sdgs?: readonly number[];
  /** Done so many days ago. */
  done?: number;
}

export interface DemoVersion {
  by: string;
  daysAgo: number;
  aims: string;
  gives: Readonly<Record<string, string>>;
  steps: readonly DemoStep[];
  signed?: readonly { by: string; daysAgo: number }[];
}

export interface DemoPartnership {
  between: readonly string[];
  /** It stood before the network did: opened so many days ago. Otherwise a story of the network opens it. */
  before?: { daysAgo: number; message: string };
  people: readonly { name: string; role: ParticipantRole; organisation?: string; public?: boolean }[];
  peopleDaysAgo: number;
  waiver?: { code: MissingCode; daysAgo: number; reason: string };
  versions: readonly DemoVersion[];
}
