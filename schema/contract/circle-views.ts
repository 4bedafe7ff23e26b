// What the pages about circles are given: plain data, ready to be drawn and said.
import type { Answer } from "../vocabulary.ts";
import type { CircleLine, CircleRingView } from "./circle-lines.ts";
import type { OrganisationBrief, ProposalEntryView } from "./proposal-views.ts";

/** Someone the reader acts as in a circle, and what is open to them now. */
export interface CircleActing {
  organisation: string | null;
  name: string;
  may: string[];
  answer: Answer | null;
}

export interface CircleRepairView {
  kind: "replace" | "shorter" | "pair";
  ring: CircleRingView;
  /** Names: those who come, those who are asked again, those whose yes stays. */
  comes: string[];
  asked: string[];
  keeps: string[];
}

export interface CircleView extends CircleLine {
  message: string;
  version: number;
  dueAt: string | null;
  organisations: OrganisationBrief[];
  entries: ProposalEntryView[];
  acting: CircleActing[];
  /** The reader is of one of its members; a coordinator is of none. */
  inside: boolean;
  /** Names of those it has lost. */
  lost: string[];
  /** The circle whose place it takes, and the one that took its own, for those who may read them. */
  before: string | null;
  after: string | null;
  /** Those who stay still carry the partnership together. */
  together: boolean;
  /** For coordinators, when it is broken. */
  repairs: CircleRepairView[];
  /** Names of organisations that nobody manages: nobody can answer for them. */
  unmanned: string[];
}

/** The coordinators' page: circles under way, and those found when they have asked. */
export interface CirclesView {
  broken: CircleLine[];
  proposed: CircleLine[];
  accepted: CircleLine[];
  found: CirclesFound | null;
}

export interface CirclesFound {
  circles: CircleRingView[];
  /** Each gives to the next, the last only receives. */
  chains: CircleRingView[];
  considered: number;
  covered: number;
  upperBound: number;
}
