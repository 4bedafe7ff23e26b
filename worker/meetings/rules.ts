// What may happen to a meeting, by whom, and how its texts in two languages are put side by side. Pure.
import type { Kind, MeetingState, OrganisationState } from "../../schema/vocabulary.ts";

/** The turns of a meeting, as its entries name them. */
export const MEETING_ACTS = ["call", "move", "write", "hold", "cancel", "withdraw"] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

/** The whole life. An act absent from a state cannot happen there. */
export const LIFE: Readonly<Record<MeetingState, Readonly<Partial<Record<MeetingAct, MeetingState>>>>> = {
  planned: { move: "planned", write: "planned", hold: "held", cancel: "cancelled", withdraw: "planned" },
  held: { write: "held" },
  cancelled: {},
};

export type MeetingRefused = "meeting_held" | "meeting_cancelled" | "meeting_not_begun" | "meeting_not_held";

/** Why an act cannot happen now, or null. A meeting was not held before it has begun. */
export function refusedNow(state: MeetingState, act: MeetingAct, begun: boolean): MeetingRefused | null {
  if (LIFE[state][act] === undefined) return state === "cancelled" ? "meeting_cancelled" : "meeting_held";
  return act === "hold" && !begun ? "meeting_not_begun" : null;
}

const AUTHORITIES: ReadonlySet<Kind> = new Set(["local_authority", "institution"]);

/** Speaks among authorities: one, and known to the network as such. A draft may call itself what it likes. */
export const isAuthority = ({ kind, state }: { kind: Kind; state: OrganisationState }): boolean =>
  AUTHORITIES.has(kind) && (state === "published" || state === "paused");

/** One line of a part: what it says in each language, null where nobody has written it yet. */
export type Line = readonly (string | null)[];

/** Line by line, the languages in their order; as many as the longest has. */
export function sideBySide(languages: readonly string[], told: Readonly<Record<string, readonly string[]>>): Line[] {
  const columns = languages.map((lang) => told[lang] ?? []);
  const longest = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, at) => columns.map((column) => column[at] ?? null));
}
