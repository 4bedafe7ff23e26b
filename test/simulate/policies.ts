// The five ways of bringing organisations together that are compared.
import type { Objective } from "../../worker/matching/assign.ts";

export interface Policy {
  readonly name: string;
  /** The cap on pending proposals, hands full drop out of lists, the floor of exposure. */
  readonly control: boolean;
  /** A round every quarter; in between the shortlist with congestion control goes on. */
  readonly round: Objective | null;
}

export const POLICIES: readonly Policy[] = [
  { name: "shortlist only", control: false, round: null },
  { name: "with congestion control", control: true, round: null },
  { name: "… and rounds, value", control: true, round: "value" },
  { name: "… and rounds, participation", control: true, round: "participation" },
  { name: "… and rounds, fair", control: true, round: "fair" },
];
