// What is written down of a course in the demo network: dates count in days from the day it is made.
import type { CourseField, CourseLevel, CourseVisibility, Licence, Sdg, WorkingLanguage } from "../../vocabulary.ts";

export interface DemoSession {
  /** Days from today, before it when negative. */
  day: number;
  from: string;
  /** Hours. */
  lasts: number;
  days?: number;
  place: string;
  /** Left out: the organisation's; empty: at a distance. */
  country?: string;
  town?: string;
  link?: string;
  lang?: WorkingLanguage;
  seats: number;
  bySide?: [north: number, south: number];
  /** Organisations whose manager enrols, in this order. */
  people: string[];
  /** Who leaves again, so that the next is offered the seat. */
  leave?: string;
  /** Of a past one: who was not there. */
  absent?: string[];
  said?: { by: string; rating: number; text: string }[];
  cancelled?: string;
}

export interface DemoCourse {
  by: string;
  /** A partner of an open partnership, which has agreed. */
  with?: string;
  daysAgo: number;
  title: string;
  summary: string;
  text: string;
  field: CourseField;
  vocational?: true;
  lang: WorkingLanguage;
  level?: CourseLevel;
  skills: string[];
  sdgs: Sdg[];
  visibility?: CourseVisibility;
  licence?: Licence;
  state?: "draft";
  sessions: DemoSession[];
}
