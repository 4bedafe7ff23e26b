// What the pages of an agreement are given: plain data, ready to be drawn.
import type { Kind, MissingCode, ParticipantRole, Side } from "../vocabulary.ts";
import type { Agreement, AgreementStep, Participant, Waiver } from "./agreement.ts";

export interface AgreementParty {
  id: string;
  name: string;
  side: Side;
  kind: Kind;
  /** The reader belongs to it; `manages`: may sign for it. */
  own: boolean;
  manages: boolean;
}

/** A signature with the names that stand under it; a name is null for those who have left the network. */
export interface SignatureView {
  organisation: string;
  person: string | null;
  elected: string | null;
  at: string;
}

export interface MissingView {
  code: MissingCode;
  /** Titles of the steps, names of the local authorities. */
  where: string[];
  /** How others solved it: sheets of the board that this reader may see. */
  sheets: { id: string; title: string; lang: string }[];
}

export interface ParticipantView extends Participant {
  organisationName: string | null;
}

export interface StandingView {
  id: string;
  state: "open" | "ended";
  parties: AgreementParty[];
  participants: ParticipantView[];
  agreement: Agreement | null;
  signatures: SignatureView[];
  inForce: number | null;
  missing: MissingView[];
  waivers: Waiver[];
  /** The reader may change and propose. */
  manages: boolean;
  coordinates: boolean;
  /** The reader has a version in the making. */
  drafting: boolean;
  /** Whom the version in force names although they no longer take part. */
  left: { name: string; role: ParticipantRole }[];
}

export interface AgreementView extends StandingView {
  agreement: Agreement;
  /** Of the latest version; this one may be older. */
  latest: number;
  versions: { number: number; at: string; organisation: string; signatures: number }[];
}

/** One text in two versions, cut where they differ. */
export interface TextPart {
  kind: "same" | "removed" | "added";
  text: string;
}

export interface StepComparison {
  id: string;
  state: "new" | "gone" | "changed" | "kept";
  title: TextPart[];
  dates: Record<"before" | "after", { starts: string; ends: string } | null>;
  people: TextPart[];
  local: TextPart[];
  global: TextPart[];
  sdgs: TextPart[];
}

export interface ComparisonView {
  id: string;
  from: number;
  to: number;
  versions: AgreementView["versions"];
  aims: TextPart[];
  gives: { party: Pick<AgreementParty, "id" | "name" | "side">; parts: TextPart[] }[];
  steps: StepComparison[];
  same: boolean;
}

/** A version in the making. */
export interface AgreementDraftView {
  id: string;
  parties: readonly AgreementParty[];
  /** How many take part. */
  people: number;
  /** The version it began from, and the latest there is. */
  base: number;
  latest: number;
  begun: boolean;
  aims: string;
  gives: Record<string, string>;
  steps: AgreementStep[];
}

/** An agreement that awaits one's own signature. */
export interface SignatureDue {
  partnership: string;
  /** Those it is shared with. */
  names: string[];
}
