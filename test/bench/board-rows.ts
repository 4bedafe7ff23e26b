// The bench's board as rows of its tables and documents of its index, a slice of the posts at a time.
import { toBits } from "../../schema/bits.ts";
import { SHEET_TEXTS } from "../../schema/contract/board.ts";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import { SDGS, type Sdg } from "../../schema/vocabulary.ts";
import { excerptOf, listedAs } from "../../worker/board/rules.ts";
import { termOf } from "../../worker/board/terms.ts";
import { type Document, postDocument, type TopicText, topicDocument } from "../../worker/search/documents.ts";
import type { Tree } from "../../worker/taxonomy/repository.ts";
import { type Random, randomFrom, type Said, say } from "./board-words.ts";
import { type BenchTopic, organisationAt, personId, postId, SIZE, type World } from "./board-world.ts";

type Cell = string | number | null;
export interface Slice {
  topics: Cell[][];
  terms: Cell[][];
  sheets: Cell[][];
  posts: Cell[][];
  adaptations: Cell[][];
  reactions: Cell[][];
  reads: Cell[][];
  documents: Document[];
}

interface Post extends Said {
  id: string;
  at: string;
  seq: number;
  author: number;
}

const isoOf = (time: number): string => new Date(time).toISOString();
const htmlOf = (text: string): string => `<p>${text}</p>\n`;
const fingerprintOf = (id: string): string => (id.slice(4) + id.slice(4)).slice(0, 43);
const RESULTS = ["worked", "partly", "failed"] as const;
const KINDS = ["helped_me", "we_do_this_too", "thank_you"] as const;

export function sliceOf(world: World, from: number, to: number, tree: Tree): Slice {
  const slice: Slice = {
    topics: [],
    terms: [],
    sheets: [],
    posts: [],
    adaptations: [],
    reactions: [],
    reads: [],
    documents: [],
  };
  for (let at = from; at < to; at++) {
    const topic = world.topics[world.posts.topic[at] ?? 0] as BenchTopic;
    const random = randomFrom(at * 17 + 3);
    const post = writePost(world, topic, at, random);
    const state = world.posts.state[at] ?? "visible";
    const readable = topic.state === "open" || topic.state === "locked";
    if (post.seq === 1) begin(world, slice, topic, { post, random, tree, readable });
    slice.posts.push(postRow(world, slice, topic, { post, random, state }));
    if (post.seq > 1 && readable && state === "visible") slice.documents.push(answerDocument(slice, topic, post));
  }
  return slice;
}

export const authorOf = (topic: BenchTopic, seq: number, random: Random): number =>
  seq === 1 || topic.visibility === "partnership" ? topic.author : Math.floor(random() * SIZE.people);

function writePost(world: World, topic: BenchTopic, at: number, random: Random): Post {
  const seq = world.posts.seq[at] ?? 1;
  const time = world.posts.time[at] ?? topic.start;
  const length = seq === 1 ? 25 + Math.floor(random() * 60) : 6 + Math.floor(random() ** 2 * 60);
  const said = say(world.vocabularies[topic.lang], random, length, topic.near);
  return { ...said, id: postId(topic, seq, time), at: isoOf(time), seq, author: authorOf(topic, seq, random) };
}

interface Begun {
  post: Post;
  random: Random;
  tree: Tree;
  readable: boolean;
}

/** A topic with all that production writes beside it. */
function begin(world: World, slice: Slice, topic: BenchTopic, { post, random, tree, readable }: Begun): void {
  const { id, kind, lang, skills } = topic;
  const sdgs = topic.sdgs as Sdg[];
  const vocabulary = world.vocabularies[lang];
  const words = (list: readonly string[]) =>
    topic.title
      .map((place) => list[place] ?? "")
      .filter(Boolean)
      .join(" ");
  const title = words(vocabulary.words);
  const sheet =
    kind === "sheet" ? SHEET_TEXTS.map(() => say(vocabulary, random, 8 + Math.floor(random() * 25), topic.near)) : [];
  const organisation = organisationAt(world, topic.author).id;
  slice.topics.push([
    ...[id, topic.category, kind, title, lang, topic.visibility, topic.partnership, topic.state],
    ...[
      listedAs(topic.state, topic.visibility),
      personId(topic.author),
      organisation,
      random() < 0.1 ? "organisation" : "person",
    ],
    ...[excerptOf(post.text), toBits(SDGS, sdgs), JSON.stringify(skills), topic.readable, topic.lastSeq],
    ...[fingerprintOf(id), post.at, isoOf(topic.bumped), 1],
  ]);
  const terms = new Set([...skills, ...skills.map(themeOf)].map(termOf).concat(sdgs.map((goal) => `sdg:${goal}`)));
  slice.terms.push(...[...terms].map((term) => [term, post.at, id]));
  slice.reads.push([personId(topic.author), id, topic.lastSeq, isoOf(topic.bumped)]);
  if (sheet.length > 0) {
    const html = Object.fromEntries(SHEET_TEXTS.map((field, at) => [field, htmlOf(sheet[at]?.text ?? "")]));
    slice.sheets.push([
      id,
      ...sheet.map((said) => said.text),
      "2 000 €",
      "6 mois",
      "SN",
      "Podor",
      JSON.stringify(html),
    ]);
  }
  if (!readable) return;
  const said = { ...topic, sdgs, title: "", text: "", sheet: null, createdAt: post.at } satisfies TopicText;
  const empty = topicDocument(said, tree);
  const body = [post, ...sheet].map((one) => one.stems).filter(Boolean);
  slice.documents.push({ ...empty, title: words(vocabulary.stems), body: body.join(" ") });
}

function postRow(
  world: World,
  slice: Slice,
  topic: BenchTopic,
  { post, random, state }: { post: Post; random: Random; state: string },
): Cell[] {
  const { id, at, seq, text } = post;
  const reacted = state === "visible" && random() < 0.08 ? 1 + Math.floor(random() * 3) : 0;
  const kind = KINDS[Math.floor(random() * 3)] as string;
  const first = Math.floor(random() * SIZE.people);
  for (let n = 0; n < reacted; n++) slice.reactions.push([id, kind, personId((first + n) % SIZE.people), at]);
  const tries = topic.kind === "sheet" && seq > 1 && seq < 20 && random() < 0.3;
  if (tries) slice.adaptations.push([id, topic.id, null, RESULTS[seq % 3] as string, "ML", "Kayes", text.slice(0, 60)]);
  const organisation = organisationAt(world, post.author).id;
  return [
    ...[id, topic.id, seq, personId(post.author), organisation, random() < 0.1 ? "organisation" : "person"],
    ...[state === "deleted" ? "" : text, state === "deleted" ? "" : htmlOf(text), topic.lang, state],
    ...[reacted > 0 ? JSON.stringify({ [kind]: reacted }) : "{}", fingerprintOf(id), at, 1],
  ];
}

function answerDocument(slice: Slice, topic: BenchTopic, { id, at, text, stems }: Post): Document {
  const above = { ...topic, sdgs: topic.sdgs as Sdg[] };
  const tried = slice.adaptations.at(-1)?.[0] === id ? { country: "ML", town: "", changed: "" } : null;
  const empty = postDocument({ id, topic: above, text: "", lang: topic.lang, createdAt: at, tried });
  if (slice.documents.length % 1000 === 0) {
    const { body } = postDocument({ id, topic: above, text, lang: topic.lang, createdAt: at, tried: null });
    if (body.trim() !== stems) throw new Error(`the bench indexes "${stems}", the house "${body}"`);
  }
  return { ...empty, body: stems };
}
