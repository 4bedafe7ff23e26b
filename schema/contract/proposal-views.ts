// What the pages about proposals, partnerships and the two desks are given: plain data, ready to be drawn.

import type { Answer, MemberRole, ProposalOrigin, ProposalState, Side } from "../vocabulary.ts";
import type { SignatureDue } from "./agreement-views.ts";
import type { CircleLine, CircleRingView } from "./circle-lines.ts";
import type { CoursesToday } from "./course-views.ts";
import type { StepNear } from "./journal-views.ts";
import type { Match } from "./matching.ts";
import type { Notice } from "./notices.ts";
import type { Contact, Organisation } from "./organisations.ts";
import type { ReviewDue } from "./review-views.ts";

export type OrganisationBrief = Pick<Organisation, "id" | "name" | "side" | "kind" | "place" | "summary"> & {
  /** It is there no more, or no more for this reader: the rest is blank. */
  nameOnly?: true;
};

/** What two organisations bring each other, as the first of them reads it. */
export interface Meeting {
  match: Match;
  /** Skills and themes by name. */
  names: Readonly<Record<string, string>>;
  /** The working languages of the first. */
  languages: readonly string[];
}

/** Whose turn it is, for someone: theirs to answer, a word to read, or someone else's. */
export type Wait = "answer" | "word" | "other" | "coordination" | "over";

/** A proposal in a list, as one of its organisations sees it. */
export interface ProposalLine {
  id: string;
  own: string; // the reader's organisation in it
  ownName: string;
  other: string;
  otherName: string;
  otherSide: Side;
  mine: boolean; // the reader's organisation proposed it
  offered: boolean; // the coordination did
  manages: boolean;
  state: ProposalState;
  wait: Wait;
  score: number;
  oneWay: boolean;
  createdAt: string;
  updatedAt: string;
  daysLeft: number | null;
  partnership: string | null;
}

export interface ProposalEntryView {
  version: number;
  act: string;
  /** Null for the coordination and the clock. */
  organisation: { id: string; name: string; side: Side } | null;
  /** Told to their own organisation and to coordinators; null for others, and for those who have left. */
  person: string | null;
  text: string;
  at: string;
}

/** Someone the reader acts as in a proposal, and what is open to them now. */
export interface Acting {
  as: "from" | "to" | "coordinator";
  organisation: string | null;
  may: string[];
  answer: Answer | null;
}

export interface ProposalView {
  id: string;
  state: ProposalState;
  by: ProposalOrigin;
  oneWay: boolean;
  message: string;
  scoreThen: number;
  version: number;
  createdAt: string;
  dueAt: string | null;
  daysLeft: number | null;
  escalated: boolean;
  from: OrganisationBrief;
  to: OrganisationBrief;
  answers: { from: Answer | null; to: Answer | null };
  partnership: string | null;
  /** As `reads` reads it; null when one of the two no longer exists, or is veiled. */
  meeting: Meeting | null;
  reads: "from" | "to";
  /** It has ended, and the other organisation no longer shows itself to the reader. */
  veiled: boolean;
  /** The reader is of `reads`; a coordinator is of neither. */
  inside: boolean;
  entries: ProposalEntryView[];
  acting: Acting[];
  /** For coordinators: organisations that nobody manages, and those that show themselves to nobody else. */
  unmanned: string[];
  hidden: string[];
}

export interface ProposeView {
  own: OrganisationBrief;
  other: OrganisationBrief;
  meeting: Meeting;
  /** Why it cannot be proposed now: the code of a refusal. */
  shut: string | null;
  /** Proposals this organisation may still have pending. */
  left: number;
  asCoordinator: boolean;
  hidden: string[];
}

export interface ProposalsView {
  organisation: { id: string; name: string; role: MemberRole | "coordinator" } | null;
  lines: ProposalLine[];
  next: string | null;
  /** Circles of the reader's organisations, on the first page. */
  circles: CircleLine[];
}

export interface PartnershipLine {
  id: string;
  openedAt: string;
  state: "open" | "ended";
  organisations: { id: string; name: string; side: Side }[];
}

export interface PartnershipView {
  id: string;
  proposal: string;
  openedAt: string;
  /** The reader's own organisation first. */
  organisations: OrganisationBrief[];
  inside: boolean;
  state: "open" | "ended";
  /** Between two. */
  meeting: Meeting | null;
  /** The circle that opened it, drawn as it stands. */
  circle: { id: string; ring: CircleRingView } | null;
  /** In the order of the organisations; null for coordinators, who are not told. */
  contacts: Contact[] | null;
}

export interface TodayView {
  name: string;
  waiting: ProposalLine[];
  others: ProposalLine[];
  drafts: { id: string; name: string }[];
  paused: { id: string; name: string }[];
  published: { id: string; name: string }[];
  invitations: { id: string; organisationName: string; inviter: string }[];
  partnerships: PartnershipLine[];
  /** Of one's partnerships: those that begin soon, or should be over. */
  steps: StepNear[];
  /** Reviews asked for and not answered, ends that await a yes. */
  signatures: SignatureDue[];
  reviews: ReviewDue[];
  /** For coordinators: proposals to decide, and those that have waited too long. */
  queue: { waiting: number; escalated: number } | null;
  /** Circles that await answers; for coordinators, how many are to be repaired. */
  circles: CircleLine[];
  brokenCircles: number;
  /** For coordinators: cases of moderation that wait, and those where somebody may be in danger. */
  moderation: { waiting: number; danger: number } | null;
  courses: CoursesToday;
  /** The newest of what one is told of the board. */
  news: Notice[];
  now: string;
}

export interface QueueLine {
  id: string;
  from: { id: string; name: string; side: Side };
  to: { id: string; name: string; side: Side };
  state: ProposalState;
  by: ProposalOrigin;
  score: number;
  oneWay: boolean;
  escalated: boolean;
  yeses: number;
  days: number; // since it was made, or since it ended
  daysLeft: number | null;
}

export interface QueueView {
  state: ProposalState;
  lines: QueueLine[];
  next: string | null;
  later: boolean;
  failedMails: number;
  silent: number; // organisations that let several proposals in a row go by
}
