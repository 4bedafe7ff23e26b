// Who may read, begin, answer and change what on the board: pure questions over plain data.
import type { TopicKind, TopicState, TopicVisibility } from "../../schema/vocabulary.ts";

/** Whoever asks, as far as the board goes. */
export interface Reader {
  /** Null for somebody not signed in. */
  person: string | null;
  coordinator: boolean;
  /** Belongs to an organisation of the topic's partnership. */
  inRoom: boolean;
}

export interface Standing {
  author: string;
  state: TopicState;
  visibility: TopicVisibility;
}

const READABLE: ReadonlySet<TopicState> = new Set(["open", "locked"]);

/**
 * What waits or was hidden is seen by its author and the coordinators, what is deleted by coordinators. Whoever has
 * left a room no longer reads it, not even what they began there: others speak in it.
 */
export function mayRead({ author, state, visibility }: Standing, reader: Reader): boolean {
  if (reader.coordinator) return true;
  const own = reader.person === author;
  if (!READABLE.has(state) && !(own && (state === "waiting" || state === "hidden"))) return false;
  return isOpenTo(visibility, reader);
}

function isOpenTo(visibility: TopicVisibility, reader: Reader): boolean {
  if (visibility === "public") return true;
  if (visibility === "network") return reader.person !== null;
  return visibility === "partnership" && reader.inRoom;
}

export type NoAnswer = "topic_locked" | "topic_waiting" | "topic_closed" | "room_over";

/** Why a topic takes no answer, or null; `over`: the partnership of its room has ended. Asked only of those who may read it. */
export function whyNoAnswer(state: TopicState, over: boolean): NoAnswer | null {
  if (state === "open") return over ? "room_over" : null;
  if (state === "locked") return "topic_locked";
  return state === "waiting" ? "topic_waiting" : "topic_closed";
}

/** How far a topic shows in lists: 2 to anyone, 1 to people signed in, 0 to neither. */
export function listedAs(state: TopicState, visibility: TopicVisibility): 0 | 1 | 2 {
  if (!READABLE.has(state)) return 0;
  return visibility === "public" ? 2 : visibility === "network" ? 1 : 0;
}

/**
 * A topic may always be shown to fewer people, and to more only while nobody else has answered: their words were
 * written for those who could read them then. The rooms of a partnership and of the coordinators keep their walls.
 */
export function whyNotVisible(
  from: TopicVisibility,
  to: TopicVisibility,
  othersAnswered: boolean,
): "visibility_fixed" | "others_answered" | null {
  if (from === to) return null;
  const open = (visibility: TopicVisibility) => visibility === "public" || visibility === "network";
  if (!open(from) || !open(to)) return "visibility_fixed";
  return to === "public" && othersAnswered ? "others_answered" : null;
}

/** Only a question has an answer that helps; only a sheet is tried elsewhere. */
export const takesHelp = (kind: TopicKind): boolean => kind === "question";
export const takesAdaptations = (kind: TopicKind): boolean => kind === "sheet";

/** The id of a topic's own text follows from the topic's. */
export const firstPostOf = (topic: string): string => topic.replace(/^top_/, "pst_");

const EXCERPT = 240;

/** The first words of a text, without its Markdown, cut between two words. */
export function excerptOf(text: string): string {
  const plain = text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[\s>]*(?:[#>*+-]|\d+[.)])\s+/gm, "")
    .replace(/[*_`~|]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= EXCERPT) return plain;
  const cut = plain.slice(0, EXCERPT);
  const space = cut.lastIndexOf(" ");
  return `${(space > EXCERPT / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "")}…`;
}

/** Not from the future: a client's clock may be a little ahead, its ids may not put it first for ever. */
export function isFromFuture(id: string, now: Date): boolean {
  const time = Number.parseInt(id.slice(4).replaceAll("-", "").slice(0, 12), 16);
  return time > now.getTime() + 10 * 60_000;
}
