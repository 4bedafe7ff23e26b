// What the pages of training are drawn from.
import type {
  CourseField,
  CourseLevel,
  CourseState,
  CourseVisibility,
  Licence,
  WorkingLanguage,
} from "../vocabulary.ts";
import type { WriteView } from "./board-views.ts";
import type { Course } from "./courses.ts";
import type { ZoneChoice } from "./meeting-views.ts";
import type { Feedback, FeedbackInput, MyEnrolment, Participation, Session } from "./sessions.ts";

/** A course with its next session, as lists show it. */
export interface CourseLine {
  course: Course;
  session: Session | null;
}

export type CourseFilter = "field" | "lang" | "country" | "skill" | "vocational" | "since" | "until";
export type CourseFilters = Record<CourseFilter, string>;

export interface CoursesView {
  lines: CourseLine[];
  next: string | null;
  later: boolean;
  filters: CourseFilters;
  countries: string[];
  themes: { label: string; options: { value: string; label: string }[] }[];
  names: Record<string, string>;
  /** May offer one. */
  offers: boolean;
}

export interface CourseView {
  course: Course;
  sessions: Session[];
  past: Session[];
  names: Record<string, string>;
  may: { edit: boolean; organise: boolean; open: boolean };
  /** The reader answers for the partner named, which has not agreed yet, or has. */
  partner: "asked" | "agreed" | null;
  /** Of those who came, when enough have answered. */
  rating: { count: number; average: number } | null;
}

export interface CourseFormView {
  id: string | null;
  version: number;
  state: CourseState;
  values: CourseValues;
  organisations: { id: string; name: string }[];
  /** Organisations it could be offered with. */
  partners: { id: string; name: string }[];
  tree: WriteView["tree"];
}

export interface CourseValues {
  organisation: string;
  partner: string;
  title: string;
  summary: string;
  text: string;
  field: CourseField | "";
  vocational: boolean;
  lang: WorkingLanguage | "";
  skills: string[];
  sdgs: string[];
  level: CourseLevel;
  visibility: CourseVisibility;
  licence: Licence | "";
}

export interface SessionView {
  course: Course;
  session: Session;
  organises: boolean;
  when: "before" | "during" | "after";
  /** Why nobody enrols, as a refusal is coded; null when one may. */
  closed: string | null;
  /** The reader's organisations, one of which they may come for. */
  own: { id: string; name: string }[];
  feedback: FeedbackInput | null;
  /** The clocks of the reader's own country, where they say something else. */
  zone: string | null;
}

export interface SessionFormView {
  course: Course;
  id: string | null;
  version: number;
  zones: ZoneChoice[];
  countries: ZoneChoice[];
  values: SessionValues;
}

export interface SessionValues {
  startDay: string;
  startTime: string;
  startsClock: string;
  endDay: string;
  endTime: string;
  endsClock: string;
  timeZone: string;
  place: string;
  town: string;
  country: string;
  link: string;
  lang: string;
  seats: string;
  seatsNorth: string;
  seatsSouth: string;
  answerHours: string;
}

export interface PeopleView {
  course: Course;
  session: Session;
  people: Participation[];
  feedback: Feedback;
  begun: boolean;
}

export interface EnrolmentsView {
  coming: MyEnrolment[];
  past: MyEnrolment[];
  next: string | null;
  later: boolean;
}

/** Courses that answer a need of an organisation, beside its possible partners. */
export interface NeedCourses {
  organisation: string;
  needs: { skill: string; name: string; lines: CourseLine[] }[];
  /** May say that a course has met a need. */
  closes: boolean;
}

export interface OrganisationCoursesView {
  organisation: { id: string; name: string };
  lines: CourseLine[];
  drafts: boolean;
}

/** On somebody's "today". */
export interface CoursesToday {
  offers: MyEnrolment[];
  coming: MyEnrolment[];
  /** Courses that a partner would like to offer with an organisation of theirs. */
  asked: { id: string; title: string }[];
}
