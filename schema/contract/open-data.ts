// The open data of the network: which files there are, and what each column of them is called.

/** In the order of the page. Names of columns are the same in every language: programs read them. */
export const OPEN_COLUMNS = {
  organisations: [
    ...["id", "name", "kind", "side", "country", "town", "lat", "lon", "languages", "sdgs", "summary", "founded"],
    ...["published_on", "page"],
  ],
  offers: ["organisation", "skill", "level"],
  needs: ["organisation", "skill", "priority"],
  taxonomy: ["id", "parent", "label_fr", "label_en", "dac", "sdgs", "retired"],
  partnerships: ["id", "organisations", "countries", "opened_on", "ended_on", "aims", "sdgs", "page"],
  figures: ["period", "measure", "part", "value"],
  topics: ["id", "kind", "category", "title", "lang", "skills", "sdgs", "posts", "created_on", "page"],
  courses: [
    ...["id", "organisation", "title", "field", "vocational", "lang", "level", "skills", "sdgs", "licence", "page"],
  ],
  sessions: ["id", "course", "starts_at", "ends_at", "time_zone", "country", "town", "lang", "seats", "state"],
} as const satisfies Record<string, readonly string[]>;

export type OpenDataName = keyof typeof OPEN_COLUMNS;
export const OPEN_DATA = Object.keys(OPEN_COLUMNS) as OpenDataName[];

export type OpenCell = string | number | boolean | null | readonly string[] | readonly number[];
export type OpenRow = Record<string, OpenCell>;

/** What people wrote, and may write otherwise tomorrow: in the files of the day only, never in a dated copy. */
export const OF_THE_DAY: readonly string[] = ["name", "summary", "aims", "title", "page"];

export const OPEN_LICENCE = "https://creativecommons.org/licenses/by/4.0/"; // goes with each file, for who finds it alone

/** A file as JSON; as CSV the same rows, lists written with | between. */
export interface OpenFile {
  name: OpenDataName;
  day: string; // yyyy-mm-dd
  licence: typeof OPEN_LICENCE;
  source: string;
  columns: readonly string[];
  rows: OpenRow[];
}

/** The IATI files, there only while some partnership shows itself. */
export const IATI_FILES = ["iati-organisations.xml", "iati-activities.xml"] as const;

export interface OpenDataView {
  day: string;
  /** Days of which a copy is kept, newest first, by file. */
  kept: Partial<Record<OpenDataName, string[]>>;
  /** Partnerships that show themselves: without one there is no IATI file. */
  partnerships: boolean;
}
