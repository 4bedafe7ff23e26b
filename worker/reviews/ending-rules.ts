// How the term of a partnership may end, and by whom: proposed by one and confirmed by all others, or broken off by one. Pure.
import type { EndingHow } from "../../schema/vocabulary.ts";

export const ENDING_ACTS = ["propose", "confirm", "refuse", "withdraw", "break_off"] as const;
export type EndingAct = (typeof ENDING_ACTS)[number];

/** going: nothing is proposed · proposed: a renewal or a finish awaits yeses · over: the partnership has ended */
export const ENDING_STAGES = ["going", "proposed", "over"] as const;
export type EndingStage = (typeof ENDING_STAGES)[number];

export type EndingParty = "proposer" | "other";

/** Who may, at each stage; while nothing is proposed, anyone of the partnership is `other`. */
export const MAY_END: Readonly<Record<EndingStage, Readonly<Partial<Record<EndingAct, readonly EndingParty[]>>>>> = {
  going: { propose: ["other"], break_off: ["other"] },
  proposed: {
    confirm: ["other", "proposer"], // the proposer again, where the last one awaited has left
    refuse: ["other"],
    withdraw: ["proposer"],
    break_off: ["other", "proposer"],
  },
  over: {},
};

export interface Proposed {
  readonly how: EndingHow;
  readonly organisation: string;
  readonly yeses: readonly string[];
}

export interface EndingStanding {
  readonly state: "open" | "ended";
  readonly organisations: readonly string[];
  readonly ending: Proposed | null;
}

export type EndingRefused = "partnership_ended" | "ending_proposed" | "ending_absent" | "not_yours";

/** stay: nothing changes · settle: it happens now · drop: it is off the table */
export type EndingOutcome =
  | { readonly refused: EndingRefused }
  | { readonly next: "proposed" | "stay" | "drop"; readonly yeses: readonly string[] }
  | { readonly next: "settle"; readonly how: EndingHow };

export function stageOf({ state, organisations, ending }: EndingStanding): EndingStage {
  if (state === "ended") return "over";
  // Proposed by one that has left meanwhile: nobody stands behind it any more.
  return ending !== null && organisations.includes(ending.organisation) ? "proposed" : "going";
}

export function nextEnding(standing: EndingStanding, act: EndingAct, organisation: string): EndingOutcome {
  const stage = stageOf(standing);
  const { ending, organisations } = standing;
  const party: EndingParty = stage === "proposed" && ending?.organisation === organisation ? "proposer" : "other";
  const who = MAY_END[stage][act];
  if (!who)
    return {
      refused: stage === "over" ? "partnership_ended" : stage === "going" ? "ending_absent" : "ending_proposed",
    };
  if (!who.includes(party)) return { refused: "not_yours" };
  switch (act) {
    case "break_off":
      return { next: "settle", how: "broken_off" };
    case "propose":
      return { next: "proposed", yeses: [organisation] };
    case "refuse":
    case "withdraw":
      return { next: "drop", yeses: [] };
    case "confirm":
      return confirmed(ending as Proposed, organisations, organisation);
  }
}

function confirmed(ending: Proposed, organisations: readonly string[], organisation: string): EndingOutcome {
  const yeses = [...new Set([...ending.yeses, organisation])];
  if (organisations.every((one) => yeses.includes(one))) return { next: "settle", how: ending.how };
  return ending.yeses.includes(organisation) ? { next: "stay", yeses } : { next: "proposed", yeses };
}
