// Whose turn it is in a proposal, as one of its organisations sees it: pure questions over plain data.
import type { Wait } from "../../schema/contract/proposal-views.ts";
import type { Answer, ProposalState } from "../../schema/vocabulary.ts";

export interface Talk {
  state: ProposalState;
  /** The reader's organisation's last answer. */
  answer: Answer | null;
  /** Who wrote last in the exchange: an organisation, `null` for the coordination, undefined when nobody did. */
  lastWord: string | null | undefined;
}

/** A question asked is the other's turn until someone replies; a yes given leaves a word to read, then nothing. */
export function waitOf({ state, answer, lastWord }: Talk, own: string): Wait {
  if (state !== "proposed" && state !== "approved") return "over";
  const toRead = lastWord !== undefined && lastWord !== own;
  if (state === "proposed") return toRead ? "word" : "coordination";
  if (answer === "accept") return toRead ? "word" : "other";
  return answer === "ask" && !toRead ? "other" : "answer";
}
