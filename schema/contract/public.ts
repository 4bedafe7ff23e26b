// What public pages are given to show: plain data, of what its owners made public.
import type { CourseField, Side, WorkingLanguage } from "../vocabulary.ts";
import type { Topic } from "./board.ts";
import type { Story } from "./publicity.ts";

/** Counts of the whole network, the same for every visitor. */
export interface HomeFigures {
  north: number; // published organisations of each side
  south: number;
  countries: number;
  partnerships: number; // living ones, a count only
  /** Of what partnerships exchange, the share that the South teaches, in percent; null while too few say. */
  fromSouth: number | null;
}

/** A town with public organisations of one side. */
export interface TownPoint {
  side: Side;
  town: string;
  lat: number;
  lon: number;
  organisations: number;
}

export interface CountryLine {
  country: string;
  north: number;
  south: number;
}

interface Spot {
  lat: number;
  lon: number;
}

/** Two towns that an arc joins. */
export interface MapArc {
  from: Spot;
  to: Spot;
}

/** Where the public organisations are, as counted a few minutes ago: no names. */
export interface Places {
  figures: HomeFigures;
  towns: TownPoint[];
  countries: CountryLine[];
  /** Territories already twinned. */
  twinned: MapArc[];
}

/** A public session that may still be joined. */
export interface NextSession {
  id: string;
  course: string;
  title: string;
  lang: WorkingLanguage;
  field: CourseField;
  organisation: string;
  starts: string;
  timeZone: string;
  country: string; // empty: at a distance
  town: string;
}

export interface HomeView {
  places: Places;
  sheets: Topic[];
  stories: Story[];
  sessions: NextSession[];
  now: string;
}

export interface MapView {
  places: Places;
  stories: Story[];
  /** There are more of them than the page lists. */
  more: boolean;
}
