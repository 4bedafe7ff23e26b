// A board of any size, the same at every run: who writes, which topics there are, and when each of their posts was written.
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import type { PostState, TopicKind, TopicState, TopicVisibility } from "../../schema/vocabulary.ts";
import {
  BENCH_LANGUAGES,
  type BenchLanguage,
  type Random,
  randomFrom,
  type Vocabulary,
  vocabularyOf,
} from "./board-words.ts";
import { type Made, makeNetwork } from "./network.ts";

export const SIZE = {
  topics: 100_000,
  posts: 1_000_000,
  people: 2000,
  organisations: 1000,
  longest: 5000,
  partnerships: 200,
};
/** The last day of the board: fixed, so that a board kept from an earlier run is the same. */
export const END = Date.parse("2026-11-24T12:00:00Z");
const YEARS = 5;
const DAY = 86_400_000;

const CATEGORIES = [
  "global_learning",
  "sustainable_development",
  "interculturality",
  "international_citizenship",
  "employment_integration",
  "fighting_poverty",
  "dialogue_authorities",
  "training",
  "network",
] as const;
const SKILLS = TAXONOMY.flatMap((domain) => domain.themes).flatMap((theme) => theme.skills.map((skill) => skill.id));

export interface BenchTopic {
  id: string;
  category: string;
  kind: TopicKind;
  lang: BenchLanguage;
  visibility: TopicVisibility;
  partnership: string | null;
  state: TopicState;
  author: number;
  skills: string[];
  sdgs: number[];
  /** Places, in the vocabulary of its language, of what it is about. */
  near: number[];
  title: readonly number[];
  start: number;
  /** Posts that can be read, all posts, and the newest: filled when its posts are dated. */
  readable: number;
  lastSeq: number;
  bumped: number;
}

export interface World {
  organisations: Made[];
  topics: BenchTopic[];
  /** Posts by the time they were written: the topic of each, its place there, its state. */
  posts: { topic: Uint32Array; seq: Uint32Array; time: Float64Array; state: readonly PostState[] };
  vocabularies: Readonly<Record<BenchLanguage, Vocabulary>>;
  /** The one of 5,000 posts. */
  longest: number;
}

export const personId = (at: number): string => idAt("usr", END - 4 * 365 * DAY + at * 1000, at);
export const organisationAt = (world: World, person: number): Made =>
  world.organisations[person % SIZE.organisations] as Made;
export const partnershipId = (at: number): string => idAt("par", END - 3 * 365 * DAY + at * 1000, at);
/** The two organisations of a partnership, side by side in the list. */
export const partnersOf = (at: number): [number, number] => [at * 4, at * 4 + 1];
/** The id of a post follows from its place; that of the first from its topic's, as worker/board/rules.ts has it. */
export const postId = (topic: BenchTopic, seq: number, time: number): string =>
  seq === 1 ? topic.id.replace(/^top_/, "pst_") : idAt("pst", time, seq * 31 + Number.parseInt(topic.id.slice(-6), 16));

/** A UUIDv7 of that time, its random part drawn from the seed. */
export function idAt(prefix: string, time: number, seed: number): string {
  const random = randomFrom(seed);
  const hex = (bits: number) =>
    Math.floor(random() * 2 ** (4 * bits))
      .toString(16)
      .padStart(bits, "0");
  return `${prefix}_${Math.floor(time).toString(16).padStart(12, "0")}7${hex(3)}8${hex(3)}${hex(6)}${hex(6)}`;
}

/** The first are drawn far more often. */
const popular = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
function oneOf<T>(random: Random, shares: readonly (readonly [T, number])[]): T {
  let left = random();
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return (shares[0] as readonly [T, number])[0];
}

export function makeWorld(): World {
  const vocabularies = Object.fromEntries(
    BENCH_LANGUAGES.map((lang) => [lang, vocabularyOf(lang)]),
  ) as World["vocabularies"];
  const random = randomFrom(1981);
  const starts = Array.from({ length: SIZE.topics }, () => END - YEARS * 365 * DAY * (1 - random() ** 0.7)).sort(
    (a, b) => a - b,
  );
  const topics = starts.map((start, at) => makeTopic(vocabularies, start, at));
  const longest = SIZE.topics / 2;
  const long = topics[longest] as BenchTopic;
  Object.assign(long, { visibility: "public", partnership: null, state: "open", kind: "discussion", lang: "fr" });
  return {
    organisations: makeNetwork(SIZE.organisations),
    topics,
    posts: makePosts(topics, longest),
    vocabularies,
    longest,
  };
}

function makeTopic(vocabularies: World["vocabularies"], start: number, at: number): BenchTopic {
  const random = randomFrom(7 + at * 13);
  const lang = oneOf<BenchLanguage>(random, [
    ["fr", 0.7],
    ["en", 0.18],
    ["ar", 0.12],
  ]);
  const { telling } = vocabularies[lang];
  const partnership = Math.floor(random() * SIZE.partnerships);
  const visibility = oneOf<TopicVisibility>(random, [
    ["public", 0.55],
    ["network", 0.38],
    ["partnership", 0.05],
    ["coordinators", 0.02],
  ]);
  const near = Array.from({ length: 6 }, () => popular(random, telling));
  const [north, south] = partnersOf(partnership);
  const member = random() < 0.5 ? north : south;
  return {
    id: idAt("top", start, at),
    category: popular(random, CATEGORIES),
    kind: oneOf<TopicKind>(random, [
      ["discussion", 0.5],
      ["question", 0.4],
      ["sheet", 0.1],
    ]),
    lang,
    visibility,
    partnership: visibility === "partnership" ? partnershipId(partnership) : null,
    state: oneOf<TopicState>(random, [
      ["open", 0.96],
      ["locked", 0.02],
      ["hidden", 0.01],
      ["waiting", 0.005],
      ["deleted", 0.005],
    ]),
    author:
      visibility === "partnership"
        ? member + (random() < 0.5 ? 0 : SIZE.organisations)
        : Math.floor(random() * SIZE.people),
    skills: [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => popular(random, SKILLS)))],
    sdgs: [...new Set(Array.from({ length: Math.floor(random() * 3) }, () => 1 + Math.floor(random() * 17)))],
    near,
    title: [
      ...near.slice(0, 3),
      ...Array.from({ length: 1 + Math.floor(random() * 4) }, () => vocabularies[lang].draw(random)),
    ],
    start,
    readable: 0,
    lastSeq: 0,
    bumped: start,
  };
}

/** Most topics have a few answers, some many: each gets its share of all of them, log-normal. */
function makePosts(topics: readonly BenchTopic[], longest: number): World["posts"] {
  const random = randomFrom(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const weights = topics.map((_, at) => (at === longest ? 0 : Math.exp(1.1 * normal())));
  const each = (SIZE.posts - SIZE.topics - (SIZE.longest - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  const topic = new Uint32Array(SIZE.posts);
  const time = new Float64Array(SIZE.posts);
  let [made, owed] = [0, 0.5];
  topics.forEach(({ start }, at) => {
    owed += (weights[at] ?? 0) * each;
    const answers = at === longest ? SIZE.longest - 1 : Math.floor(owed);
    if (at !== longest) owed -= answers;
    for (let n = 0; n <= answers && made < SIZE.posts; n++) {
      topic[made] = at;
      time[made++] = n === 0 ? start : answeredAt(random, start, at === longest);
    }
  });
  if (made !== SIZE.posts) throw new Error(`${made} posts instead of ${SIZE.posts}`);
  return inOrder(topics, topic, time, random);
}

/** Within days for the most part, now and then years later. */
function answeredAt(random: Random, start: number, always: boolean): number {
  const after = always ? random() * (END - start) : -Math.log(1 - random()) * (random() < 0.1 ? 200 : 4) * DAY;
  return start + after < END ? start + after + 1 : start + random() * (END - start) + 1;
}

/** By the second, then as they were made: one number sorts a million of them in no time. */
function orderOf(time: Float64Array): Uint32Array {
  const base = END - (YEARS + 1) * 365 * DAY;
  const keys = time.map((at, n) => Math.floor((at - base) / 1000) * 2 ** 20 + n).sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 20);
}

function inOrder(
  topics: readonly BenchTopic[],
  topic: Uint32Array,
  time: Float64Array,
  random: Random,
): World["posts"] {
  const order = orderOf(time);
  const posts = {
    topic: Uint32Array.from(order, (n) => topic[n] ?? 0),
    time: Float64Array.from(order, (n) => time[n] ?? 0),
  };
  const seq = new Uint32Array(topic.length);
  const state: PostState[] = [];
  for (let at = 0; at < seq.length; at++) {
    const one = topics[posts.topic[at] ?? 0] as BenchTopic;
    one.lastSeq += 1;
    seq[at] = one.lastSeq;
    const is = one.lastSeq === 1 ? "visible" : oneOf(random, STATES);
    state.push(is);
    if (is !== "waiting") one.bumped = posts.time[at] ?? 0;
    if (is === "visible") one.readable += 1;
  }
  return { ...posts, seq, state };
}

const STATES: readonly (readonly [PostState, number])[] = [
  ["visible", 0.985],
  ["deleted", 0.007],
  ["hidden", 0.005],
  ["waiting", 0.003],
];
