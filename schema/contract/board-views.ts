// What the pages of the board are given: plain data, ready to be drawn.
import type { AdaptationResult, BoardLanguage, Reaction, Side, TopicKind } from "../vocabulary.ts";
import type { Author, Category, Post, Sheet, Topic } from "./board.ts";
import type { TakenView } from "./moderation-views.ts";
import type { PostTranslations } from "./translations.ts";

export interface TopicLine {
  topic: Topic;
  /** Posts not read yet by someone who has opened it, or null for those who have not, or are not signed in. */
  fresh: number | null;
  /** The first place not read. */
  from: number;
}

/** A partnership's, or with an empty id the coordinators'. */
export interface RoomView {
  id: string;
  name: string;
  /** Its partnership has ended: it is read, nobody writes there any more. */
  over: boolean;
}

/** A list of topics: the whole board, a category, a skill, a room. */
export interface BoardView {
  categories: Category[];
  category: Category | null;
  kind: TopicKind | null;
  tag: { id: string; label: string } | null;
  room: RoomView | null;
  lines: TopicLine[];
  next: string | null;
  later: boolean;
  unread: { count: number; more: boolean } | null;
  /** Whether the reader follows this category or this skill; null for a list that cannot be followed. */
  following: boolean | null;
  now: string;
}

export interface Quoted {
  id: string;
  seq: number;
  author: Author;
  excerpt: string;
}

export interface PostView extends Post {
  own: boolean;
  mine: Reaction[];
  quoted: Quoted | null;
  edits: boolean;
  /** Of one that was hidden or refused, for its author and the coordinators. */
  taken: TakenView | null;
}

/** One "we tried this here", with those that built on it. */
export interface AdaptationNode {
  post: string;
  seq: number;
  author: Author;
  result: AdaptationResult;
  country: string;
  town: string;
  changed: string;
  sheet: string | null;
  grown: AdaptationNode[];
}

export interface Knower {
  id: string;
  name: string;
  side: Side;
  town: string;
  skill: string;
  level: 1 | 2 | 3;
}

export interface NearTopic {
  id: string;
  title: string;
  kind: TopicKind;
  lang: string;
}

export interface TopicView {
  topic: Topic;
  category: Category | null;
  sheet: { said: Sheet; html: Partial<Record<keyof Sheet, string>> } | null;
  posts: PostView[];
  /** Places in the topic: the first shown, where the pages around begin, the last there is. */
  place: { from: number; previous: number | null; next: number | null; last: number };
  skills: { id: string; label: string }[];
  adaptations: AdaptationNode[];
  knowers: Knower[];
  similar: NearTopic[];
  /** Null for those not signed in. */
  following: boolean | null;
  /** The same of the topic as a whole. */
  taken: TakenView | null;
  /** Why no answer is taken, or null: code of a sentence. */
  shut: string | null;
  may: { write: boolean; edit: boolean; mark: boolean; moderate: boolean };
  speakers: { id: string; name: string }[];
  quoting: Quoted | null;
  room: RoomView | null;
  /** By post. */
  translations: Record<string, PostTranslations>;
  /** The language the posts are shown in where somebody translated them; null: as they were written. */
  shownIn: BoardLanguage | null;
  /** A machine may be asked to translate. */
  machine: boolean;
  now: string;
  /** Without a slash at the end: addresses to cite begin with it. */
  origin: string;
}

export interface WriteView {
  categories: Category[];
  speakers: { id: string; name: string }[];
  partnership: RoomView | null;
  tree: {
    id: string;
    label: string;
    themes: { id: string; label: string; skills: { id: string; label: string }[] }[];
  }[];
  /** May write in the coordinators' room. */
  coordinator: boolean;
  similar: NearTopic[];
}

/** An answer being written. */
export interface ReplyDraft {
  /** Made by the page. */
  id: string;
  text: string;
  organisation: string;
  shownAs: string;
  lang: string;
}

/** As the form sends it: one value a name, `skills` and `sdgs` several. */
export interface TopicDraft {
  id: string;
  kind: TopicKind;
  fields: Record<string, string>;
  skills: string[];
  sdgs: string[];
}
