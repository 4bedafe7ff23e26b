// What the pages of meetings and of public partnerships are drawn from.

import type { Kind, MeetingState, ParticipantRole, Side, WorkingLanguage } from "../vocabulary.ts";
import type { Meeting } from "./meetings.ts";

export interface MeetingLine {
  id: string;
  title: string;
  lang: WorkingLanguage;
  state: MeetingState;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  place: string;
  about: MeetingAbout;
}

export type MeetingAbout =
  | { kind: "partnership"; id: string; names: string[] }
  | { kind: "category"; id: string; label: string };

export interface MeetingsView {
  coming: MeetingLine[];
  past: MeetingLine[];
  next: string | null;
  later: boolean;
  /** Where the reader may call one: partnerships, and categories. */
  calls: MeetingAbout[];
}

export interface MeetingView {
  meeting: Meeting;
  about: MeetingAbout;
  organisations: { id: string; name: string; side: Side; kind: Kind }[];
  /** Invited, but they do not show themselves to this reader. */
  unseen: number;
  caller: string | null;
  /** Named or not, an organisation called it, or the coordination. */
  called: "organisation" | "coordination";
  /** Places whose clocks are worth showing beside the meeting's own: the reader's first. */
  zones: string[];
  may: { write: boolean; hold: boolean; cancel: boolean; move: boolean };
  /** `organisation`: its name, empty when it does not show itself, null for the coordination. */
  story: { version: number; act: string; organisation: string | null; text: string; at: string }[];
}

export interface ZoneChoice {
  zone: string;
  country: string;
}

/** The form that calls or changes a meeting. */
export interface MeetingForm {
  /** The meeting that is changed; null for a new one. */
  id: string | null;
  version: number;
  about: MeetingAbout;
  /** In whose name one may call it; an empty id for the coordination. */
  as: { id: string; name: string }[];
  invited: { id: string; name: string }[];
  zones: ZoneChoice[];
  /** Of every country whose clocks are known. */
  countries: ZoneChoice[];
  values: MeetingValues;
}

export interface MeetingValues {
  organisation: string;
  organisations: string[];
  date: string;
  time: string;
  clock: string;
  duration: string;
  timeZone: string;
  place: string;
  link: string;
  first: string;
  second: string;
  title: string;
}

/** As the contract names what is written of a meeting. */
export type MeetingField = "title" | "agenda" | "minutes" | "decisions";

/** The form that writes its texts, a column a language. */
export interface MeetingTextsForm {
  id: string;
  version: number;
  state: MeetingState;
  languages: WorkingLanguage[];
  /** `agenda.fr` and so on, as the fields are named. */
  values: Record<string, string>;
  fields: MeetingField[];
}

export interface PublicityView {
  partnership: string;
  public: boolean;
  open: boolean;
  /** The reader answers for one of its organisations, or coordinates. */
  manages: boolean;
  coordinates: boolean;
  /** `shows`: to anyone, by its own profile. */
  organisations: { id: string; name: string; since: string | null; manages: boolean; shows: boolean }[];
  participants: { id: string; name: string; role: ParticipantRole; public: boolean; left: boolean }[];
}
