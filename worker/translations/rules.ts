// Who may write a translation over another, and what a translation must hold: pure questions over plain data.
import type { BoardLanguage, PostState, TopicState, TopicVisibility } from "../../schema/vocabulary.ts";

export interface Standing {
  author: string;
  machine: boolean;
}

/**
 * One's own and a machine's are replaced freely, somebody else's by whoever shows that they read it (If-Match) and by
 * coordinators.
 */
export const needsMatch = (there: Standing | null, who: { person: string; coordinator: boolean }): boolean =>
  there !== null && !there.machine && there.author !== who.person && !who.coordinator;

export const mayTakeBack = (there: Standing, who: { person: string; coordinator: boolean }): boolean =>
  who.coordinator || there.author === who.person;

export interface Original {
  lang: BoardLanguage;
  state: PostState;
  version: number;
  /** The topic's own text. */
  first: boolean;
  sheet: boolean;
}
export interface Offered {
  lang: BoardLanguage;
  title: string | undefined;
  sheet: object | undefined;
  original: number | undefined;
}

/** The field that is wrong and the code of the sentence that tells, or null. */
export function whyNotTranslated(post: Original, offered: Offered): { field: string; code: string } | null {
  if (offered.lang === post.lang) return { field: "lang", code: "same_language" };
  if (post.first !== (offered.title !== undefined)) {
    return { field: "title", code: post.first ? "required" : "title_of_first_post" };
  }
  if (offered.sheet && !(post.first && post.sheet)) return { field: "sheet", code: "sheet_only" };
  if (offered.original !== undefined && offered.original > post.version) {
    return { field: "original", code: "unknown_version" };
  }
  return null;
}

/** A machine is somebody else's: only what may go out of the network's rooms is sent to it. */
export const mayGoOut = (topic: { state: TopicState; visibility: TopicVisibility }): boolean =>
  (topic.state === "open" || topic.state === "locked") &&
  (topic.visibility === "public" || topic.visibility === "network");

/** How many translations one writes in an hour: a long evening's work. */
export const MOST_AN_HOUR = 40;
/** How often a machine is asked in a day: by one account, and by the whole network. */
export const MACHINE_A_DAY = { person: 20, network: 400 } as const;
